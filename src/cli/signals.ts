/** `signals [FILE…] [--as-of 2025MM12]`: what changed, over every municipality and indicator at once. */

import { answerSignals } from "../engine/on-request.ts";
import { readArguments } from "./arguments.ts";
import { openEngine } from "./open-engine.ts";
import { printJson } from "./print-json.ts";

export async function signalsCommand(args: readonly string[]): Promise<void> {
  const { files, option } = readArguments(args, ["threshold", "as-of"]);
  const asOf = option("as-of");
  const engine = await openEngine(files, option("threshold"));
  printJson(answerSignals(engine.context(), { kind: "signals", ...(asOf === undefined ? {} : { asOf }) }));
}
