import { describe, expect, it } from "vitest";
import { extrapolateByDays } from "../../../src/analysis/part-year/days.ts";

describe(extrapolateByDays, () => {
  it.each([
    { name: "a common year", inYear: 2018, expected: (59 * 365) / 59 },
    { name: "a leap year", inYear: 2020, expected: (59 * 366) / 60 },
  ])("counts the days of January and February in $name", ({ inYear, expected }) =>
    expect(extrapolateByDays([31, 28], inYear)).toBeCloseTo(expected, 9),
  );
});
