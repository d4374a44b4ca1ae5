/** `compare [FILE…] --indicator I --year 2024 [--measure per1000|per1000-dwellings]`: the municipalities side by side. */

import { Refusal } from "../domain/refusal.ts";
import { answerPlaces } from "../engine/on-request.ts";
import { missingOption } from "../text/data/asked-nl.ts";
import { PROTECTION_OPTIONS, readArguments } from "./arguments.ts";
import { openEngine, printAnswer } from "./open-engine.ts";

export async function compareCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, [...PROTECTION_OPTIONS, "indicator", "year", "measure"]);
  const { option } = given;
  const [indicator, year, measure] = [option("indicator"), option("year"), option("measure")];
  if (indicator === undefined) throw new Refusal(missingOption("indicator"));
  if (year === undefined) throw new Refusal(missingOption("year"));
  const engine = await openEngine(given);
  printAnswer(
    engine,
    answerPlaces(engine.context(), { kind: "places", indicator, year, ...(measure === undefined ? {} : { measure }) }),
  );
}
