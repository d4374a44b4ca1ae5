/**
 * `compare [FILE…] --indicator I --year 2024 [--measure per1000|per1000-dwellings] [--as-of 2025MM12]`: the municipalities side by
 * side; with `--region R [--list A,B]` one of them beside its groups, with `--from 2015` what each added to the change since.
 */

import { Refusal } from "../domain/refusal.ts";
import { answerPlaces } from "../engine/on-request.ts";
import { missingOption } from "../text/data/asked-nl.ts";
import { PROTECTION_OPTIONS, readArguments, refuseOptions } from "./arguments.ts";
import { openEngine, printAnswer } from "./open-engine.ts";

const OPTIONAL = ["measure", "region", "list", "from"] as const;

export async function compareCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, [...PROTECTION_OPTIONS, "indicator", "year", ...OPTIONAL, "as-of"]);
  const { option } = given;
  const [indicator, year, asOf] = [option("indicator"), option("year"), option("as-of")];
  if (indicator === undefined) throw new Refusal(missingOption("indicator"));
  if (year === undefined) throw new Refusal(missingOption("year"));
  if (option("region") === undefined) refuseOptions(given, ["list"], "een vraag zonder --region");
  const engine = await openEngine(given);
  const chosen = OPTIONAL.flatMap((name) => {
    const value = option(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const asked = { ...Object.fromEntries(chosen), ...(asOf === undefined ? {} : { asOf }) };
  printAnswer(engine, answerPlaces(engine.context(), { kind: "places", indicator, year, ...asked }));
}
