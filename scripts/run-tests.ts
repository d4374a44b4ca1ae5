/**
 * `npm test`: every check in order, each a script of package.json. Stops at the first step that fails, since the next
 * ones build on it; the summary and its last line, `N passed, N failed`, are printed in every case.
 */

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { duration, type Outcome, outcomeOf, STEPS, type Step, summaryOf } from "./test-steps.ts";

const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

function run(step: Step): Outcome {
  const script = manifest.scripts[step.name];
  if (script === undefined) throw new Error(`package.json has no script "${step.name}"`);
  const reportFile = `reports/${step.name}.json`;
  const reporting = step.countedBy === "vitest" ? ` --reporter=default --reporter=json --outputFile=${reportFile}` : "";
  rmSync(reportFile, { force: true });
  console.log(`\n=== ${step.name}: ${script}`);
  const start = performance.now();
  const { status } = spawnSync(script + reporting, { shell: true, stdio: "inherit" });
  const seconds = (performance.now() - start) / 1000;
  const outcome = outcomeOf(step, status ?? 1, seconds, reporting === "" ? undefined : readReport(reportFile));
  console.log(`=== ${step.name}: ${outcome.succeeded ? "ok" : "FAILED"} in ${duration(seconds)}`);
  return outcome;
}

/** The report of a Vitest run; `undefined` when the run ended before it wrote one. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

mkdirSync("reports", { recursive: true });
const outcomes: Outcome[] = [];
for (const step of STEPS) {
  const outcome = run(step);
  outcomes.push(outcome);
  if (!outcome.succeeded) break;
}
console.log(`\n${summaryOf(STEPS, outcomes).join("\n")}`);
process.exitCode = outcomes.every((outcome) => outcome.succeeded) ? 0 : 1;
