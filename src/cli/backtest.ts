/** `backtest [FILE…] --months 8 [--region NL01] [--indicator I] [--from 2015] [--to 2019]`: how good estimates of a year were. */

import { Refusal } from "../domain/refusal.ts";
import { answerBackTest } from "../engine/on-request.ts";
import { missingOption, notAWholeNumber } from "../text/data/asked-nl.ts";
import { PROTECTION_OPTIONS, readArguments } from "./arguments.ts";
import { openEngine, printAnswer } from "./open-engine.ts";

export async function backTestCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, [...PROTECTION_OPTIONS, "months", "region", "indicator", "from", "to"]);
  const { option } = given;
  const months = option("months");
  if (months === undefined) throw new Refusal(missingOption("months"));
  const indicator = option("indicator");
  const asked = {
    kind: "backTest" as const,
    region: option("region") ?? "NL01",
    months: wholeNumber("months", months, { least: 1, most: 11 }),
    fromYear: wholeNumber("from", option("from") ?? "2015", { least: 1900, most: 2100 }),
    toYear: wholeNumber("to", option("to") ?? "2019", { least: 1900, most: 2100 }),
    ...(indicator === undefined ? {} : { indicator }),
  };
  const engine = await openEngine(given);
  printAnswer(engine, answerBackTest(engine.context(), asked));
}

function wholeNumber(name: string, asked: string, { least, most }: { readonly least: number; readonly most: number }) {
  const value = /^\d{1,4}$/.test(asked) ? Number(asked) : Number.NaN;
  if (!(value >= least && value <= most)) throw new Refusal(notAWholeNumber(name, asked, least, most));
  return value;
}
