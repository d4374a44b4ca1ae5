/** The command line: the engine without the browser. Results on standard output, messages on standard error. */

import { Refusal } from "../domain/refusal.ts";
import { unknownCommand } from "../text/data/asked-nl.ts";
import { backTestCommand } from "./backtest.ts";
import { claimsCommand } from "./claims.ts";
import { compareCommand } from "./compare.ts";
import { concentrationCommand } from "./concentration.ts";
import { displacementCommand } from "./displacement.ts";
import { observationsCommand } from "./observations.ts";
import { recogniseCommand } from "./recognise.ts";
import { reviewCommand } from "./review.ts";
import { signalsCommand } from "./signals.ts";
import { trendCommand } from "./trend.ts";

const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<void>> = new Map([
  ["recognise", recogniseCommand],
  ["observations", observationsCommand],
  ["trend", trendCommand],
  ["review", reviewCommand],
  ["claims", claimsCommand],
  ["signals", signalsCommand],
  ["compare", compareCommand],
  ["displacement", displacementCommand],
  ["concentration", concentrationCommand],
  ["backtest", backTestCommand],
]);

const EXIT = { refused: 2, ourFault: 1 } as const;

async function main(): Promise<void> {
  const [name = "", ...args] = process.argv.slice(2);
  const command = COMMANDS.get(name);
  if (!command) throw new Refusal(unknownCommand(name, [...COMMANDS.keys()]));
  await command(args);
}

// Who reads on the other side may stop early, as `head` does: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

main().catch((error: unknown) => {
  const refused = error instanceof Refusal;
  process.stderr.write(`${refused ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = refused ? EXIT.refused : EXIT.ourFault;
});
