import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outcomeOf, STEPS, summaryOf } from "../../scripts/test-steps.ts";

const TYPES = { name: "types", countedBy: "step" } as const;
const UNIT = { name: "unit", countedBy: "vitest" } as const;
const REPORT = { numPassedTests: 40, numFailedTests: 0, numPendingTests: 3 };

describe("outcomeOf", () => {
  it.each([
    { name: "a step that ended well", step: TYPES, exit: 0, report: undefined, expected: [true, 1, 0] },
    { name: "a step that did not", step: TYPES, exit: 2, report: undefined, expected: [false, 0, 1] },
    { name: "the tests of a Vitest run", step: UNIT, exit: 0, report: REPORT, expected: [true, 40, 0] },
    {
      name: "its failures",
      step: UNIT,
      exit: 1,
      report: { ...REPORT, numFailedTests: 2 },
      expected: [false, 40, 2],
    },
    { name: "a file that did not load as one failure", step: UNIT, exit: 1, report: REPORT, expected: [false, 40, 1] },
    { name: "a run without a report as one failure", step: UNIT, exit: 0, report: undefined, expected: [false, 0, 1] },
  ])("counts $name", ({ step, exit, report, expected }) => {
    const outcome = outcomeOf(step, exit, 1.5, report);
    expect([outcome.succeeded, outcome.passed, outcome.failed]).toEqual(expected);
  });
});

describe("summaryOf", () => {
  it("ends with the totals, and names what has not run", () => {
    const outcomes = [outcomeOf(TYPES, 0, 3.14, undefined), outcomeOf(UNIT, 1, 10, { ...REPORT, numFailedTests: 2 })];
    const lines = summaryOf([TYPES, UNIT, { name: "browser", countedBy: "vitest" }], outcomes);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^types +ok +3\.1 s +1 passed, 0 failed$/);
    expect(lines[1]).toMatch(/^unit +FAILED +10\.0 s +40 passed, 2 failed, 3 skipped$/);
    expect(lines[2]).toMatch(/^browser +not run$/);
    expect(lines[3]).toBe("41 passed, 2 failed");
  });
});

describe("STEPS", () => {
  it("are scripts of package.json", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(STEPS.map(({ name }) => name)));
  });
});
