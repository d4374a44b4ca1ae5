import { describe, expect, it } from "vitest";
import type { BackTest, BackTestRow } from "../../../src/analysis/part-year/back-test.ts";
import { chooseMethod } from "../../../src/analysis/part-year/choose-method.ts";
import { constantPartYear } from "../../support/part-years.ts";

function tested(replayedYears: number, errors: Partial<Record<BackTestRow["method"], number>>): BackTest {
  const replayed = Array.from({ length: replayedYears }, (_, at) => ({
    year: 2013 + at,
    estimate: 1,
    actual: 1,
    error: 0,
    covered: undefined,
  }));
  const rows = Object.entries(errors).map(([method, meanAbsoluteError]) => ({
    method: method as BackTestRow["method"],
    replayed,
    meanAbsoluteError,
    coverage: { inside: 0, of: 0 },
  }));
  return { monthsKnown: 8, rows };
}

const partYear = constantPartYear(50, 9);

describe(chooseMethod, () => {
  it.each([
    { name: "nothing replayed", years: 0, errors: {}, method: "seasonal" },
    { name: "seasonal is the best", years: 5, errors: { seasonal: 0.01, calendar: 0.05 }, method: "seasonal" },
    { name: "another is a little better", years: 5, errors: { seasonal: 0.04, days: 0.0301 }, method: "seasonal" },
    { name: "another is a quarter better", years: 5, errors: { seasonal: 0.04, days: 0.03 }, method: "days" },
    {
      name: "another is a little better, and a third far worse",
      years: 5,
      errors: { calendar: 0.08, days: 0.035, seasonal: 0.04 },
      method: "seasonal",
    },
    { name: "no method has any error", years: 5, errors: { calendar: 0, seasonal: 0 }, method: "seasonal" },
    {
      name: "another is much better on four years only",
      years: 4,
      errors: { seasonal: 0.04, days: 0.001 },
      method: "seasonal",
    },
  ])("when $name: $method", ({ years, errors, method }) =>
    expect(chooseMethod(partYear, tested(years, errors)).method).toBe(method),
  );

  it("says that it is the default where the season has no error at all", () =>
    expect(chooseMethod(partYear, tested(5, { seasonal: 0, days: 0.01 })).choice).toEqual({ reason: "default" }));

  it("says how much better", () =>
    expect(chooseMethod(partYear, tested(6, { seasonal: 0.04, "carry-forward": 0.02 })).choice).toEqual({
      reason: "smaller-error",
      error: 0.02,
      seasonalError: 0.04,
      years: 6,
    }));

  it("takes the season from three complete years on", () =>
    expect(chooseMethod(constantPartYear(50, 3), tested(0, {}))).toEqual({
      method: "seasonal",
      choice: { reason: "default" },
    }));

  it("compares the same months with fewer than three complete years", () =>
    expect(chooseMethod(constantPartYear(50, 2), tested(0, {}))).toEqual({
      method: "same-period",
      choice: { reason: "fewer-than-three-years", years: 2 },
    }));
});
