/** `concentration [FILE…] --indicator I [--region R] [--level buurt|wijk] [--year 2024]`: where an offence comes together. */

import { Refusal } from "../domain/refusal.ts";
import { answerConcentration } from "../engine/on-request.ts";
import { missingOption } from "../text/data/asked-nl.ts";
import { PROTECTION_OPTIONS, readArguments } from "./arguments.ts";
import { openEngine, printAnswer } from "./open-engine.ts";

const OPTIONAL = ["region", "level", "year"] as const;

export async function concentrationCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, [...PROTECTION_OPTIONS, "indicator", ...OPTIONAL]);
  const { option } = given;
  const indicator = option("indicator");
  if (indicator === undefined) throw new Refusal(missingOption("indicator"));
  const [region, level, year] = OPTIONAL.map(option);
  const engine = await openEngine(given);
  printAnswer(
    engine,
    answerConcentration(engine.context(), {
      kind: "concentration",
      indicator,
      ...(region === undefined ? {} : { region }),
      ...(level === undefined ? {} : { level }),
      ...(year === undefined ? {} : { year }),
    }),
  );
}
