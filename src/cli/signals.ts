/**
 * `signals [FILE…] [--as-of 2025MM12]`: what changed, over every municipality and indicator at once; with `--indicator I
 * --region R [--base 2023]` whether the months of that one cell are usual.
 */

import { Refusal } from "../domain/refusal.ts";
import { answerSignals, answerUsual } from "../engine/on-request.ts";
import { baseWithoutFigures, missingOption } from "../text/data/asked-nl.ts";
import { PROTECTION_OPTIONS, readArguments } from "./arguments.ts";
import { openEngine, printAnswer } from "./open-engine.ts";

const CELL = ["indicator", "region", "base"] as const;

export async function signalsCommand(args: readonly string[]): Promise<void> {
  const given = readArguments(args, [...PROTECTION_OPTIONS, "as-of", ...CELL]);
  const { option } = given;
  const asOf = option("as-of");
  const [indicator, region, base] = CELL.map(option);
  const engine = await openEngine(given);
  const dated = asOf === undefined ? {} : { asOf };
  if (CELL.every((name) => option(name) === undefined)) {
    printAnswer(engine, answerSignals(engine.context(), { kind: "signals", ...dated }));
    return;
  }
  if (indicator === undefined) throw new Refusal(missingOption("indicator"));
  if (region === undefined) throw new Refusal(missingOption("region"));
  const asked = { kind: "usual" as const, indicator, region, ...dated, ...(base === undefined ? {} : { base }) };
  const { controls, ...answer } = answerUsual(engine.context(), asked);
  const first = answer.chart?.base.first.slice(0, 4);
  if (base !== undefined && first !== undefined && !controls.bases.some(({ value }) => String(value) === base)) {
    throw new Refusal(baseWithoutFigures(base, first));
  }
  printAnswer(engine, answer);
}
