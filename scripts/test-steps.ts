/** The steps of `npm test`, how each is counted, and the summary that ends the run. */

/** One step: a script of package.json; one that runs Vitest is counted test by test, any other counts as one test. */
export interface Step {
  readonly name: string;
  readonly countedBy: "step" | "vitest";
}

/** In order of what is quickest to tell; `browser` and `budget` look at what `build` made. */
export const STEPS: readonly Step[] = [
  { name: "types", countedBy: "step" },
  { name: "lint", countedBy: "step" },
  { name: "imports", countedBy: "step" },
  { name: "unused", countedBy: "step" },
  { name: "data", countedBy: "step" },
  { name: "unit", countedBy: "vitest" },
  { name: "build", countedBy: "step" },
  { name: "budget", countedBy: "step" },
  { name: "browser", countedBy: "vitest" },
];

/** How a step that ran has ended. */
export interface Outcome {
  readonly name: string;
  readonly succeeded: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** What the step counts for. A Vitest run that failed without naming a failing test (a file that does not load) counts one. */
export function outcomeOf(step: Step, exitCode: number, seconds: number, report: unknown): Outcome {
  const succeeded = exitCode === 0;
  if (step.countedBy === "step") {
    return { name: step.name, succeeded, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, seconds };
  }
  if (!isVitestReport(report)) return { name: step.name, succeeded: false, passed: 0, failed: 1, skipped: 0, seconds };
  return {
    name: step.name,
    succeeded: succeeded && report.numFailedTests === 0,
    passed: report.numPassedTests,
    failed: succeeded ? report.numFailedTests : Math.max(1, report.numFailedTests),
    skipped: report.numPendingTests,
    seconds,
  };
}

/** The lines that end the run: one per step, then exactly `N passed, N failed`. */
export function summaryOf(steps: readonly Step[], outcomes: readonly Outcome[]): readonly string[] {
  const rows = steps.map(({ name }) => {
    const outcome = outcomes.find((candidate) => candidate.name === name);
    if (outcome === undefined) return `${name.padEnd(9)}not run`;
    const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : "";
    const counts = `${outcome.passed} passed, ${outcome.failed} failed${skipped}`;
    return `${name.padEnd(9)}${outcome.succeeded ? "ok    " : "FAILED"}${duration(outcome.seconds).padStart(9)}   ${counts}`;
  });
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  return [...rows, `${passed} passed, ${failed} failed`];
}

/** `4.2 s`. */
export function duration(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

function isVitestReport(report: unknown): report is VitestReport {
  return (
    typeof report === "object" &&
    report !== null &&
    ["numPassedTests", "numFailedTests", "numPendingTests"].every((key) => Number.isInteger(Reflect.get(report, key)))
  );
}
