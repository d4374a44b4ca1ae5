import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byarInterval } from "../../src/analysis/intervals.ts";
import { perDayOf } from "../../src/analysis/per-day.ts";
import { type Estimated, type Measured, missing, type Observed } from "../../src/domain/measured.ts";
import { daysInYear, month } from "../../src/domain/period.ts";
import { knownValue } from "../support/dataset.ts";

const figure = (value: number, status: Observed["status"] = "observed"): Observed => ({
  status,
  value,
  provenance: "real",
  origin: { loads: [], rows: 1, operation: "published" },
});
const suppressed: Measured = {
  status: "suppressed",
  reason: "small-count",
  threshold: 5,
  provenance: "real",
  origin: { loads: [], rows: 1, operation: "published" },
};
const wholeYear = (inYear: number) => ({ first: month(inYear, 1), last: month(inYear, 12) });

describe(perDayOf, () => {
  it("is 2 per day for 730 in a year of 365 days, and for 732 in a leap year", () => {
    expect(knownValue(perDayOf(figure(730), wholeYear(2019)).mean)).toBeCloseTo(2, 12);
    expect(knownValue(perDayOf(figure(732), wholeYear(2020)).mean)).toBeCloseTo(2, 12);
  });

  it("counts the days of the months of part of a year: 488 in January to August 2020 is 2 per day", () =>
    expect(knownValue(perDayOf(figure(488), { first: month(2020, 1), last: month(2020, 8) }).mean)).toBeCloseTo(2, 12));

  it("keeps the status and the provenance of the count, and says that it was divided", () =>
    expect(perDayOf({ ...figure(10, "provisional"), provenance: "simulated" }, wholeYear(2019)).mean).toEqual({
      status: "provisional",
      value: expect.closeTo(0.027397, 6),
      provenance: "simulated",
      origin: { loads: [], rows: 1, operation: "per-day" },
    }));

  it.each<{ name: string; count: Measured }>([
    { name: "missing", count: missing("secret") },
    { name: "suppressed", count: suppressed },
  ])("gives nothing away where the count is $name", ({ count }) =>
    expect(perDayOf(count, wholeYear(2019))).toEqual({ mean: count, interval: undefined }),
  );

  it("has the interval of the count over the same days: 99.49 to 143.49 for 120", () => {
    const { interval } = perDayOf(figure(120), wholeYear(2019));
    expect(interval?.low).toBeCloseTo(99.49 / 365, 5);
    expect(interval?.high).toBeCloseTo(143.492 / 365, 5);
    expect(interval?.level).toBe(0.95);
  });

  it("widens its interval by √φ, as a rate does", () => {
    const { low, high } = byarInterval(120, 0.95, 4);
    const { interval } = perDayOf(figure(120), wholeYear(2020), 4);
    expect(interval?.low).toBeCloseTo(low / 366, 9);
    expect(interval?.high).toBeCloseTo(high / 366, 9);
  });

  it("leaves an estimate its own interval and method, over the same days", () => {
    const estimate: Estimated = {
      ...figure(730),
      status: "estimated",
      method: "seasonal",
      basis: ["2019MM01"],
      interval: { low: 365, high: 1095, level: 0.95 },
    };
    const { mean, interval } = perDayOf(estimate, wholeYear(2019));
    expect(interval).toBeUndefined();
    expect(mean).toMatchObject({ status: "estimated", method: "seasonal", basis: ["2019MM01"] });
    expect("interval" in mean && mean.interval).toEqual({
      low: expect.closeTo(1, 12),
      high: expect.closeTo(3, 12),
      level: 0.95,
    });
    const { interval: _, ...bare } = estimate;
    expect(perDayOf(bare, wholeYear(2019)).mean).not.toHaveProperty("interval");
  });

  it("gives the count again when multiplied by the days", () => {
    const years = fc.integer({ min: 1990, max: 2110 });
    fc.assert(
      fc.property(fc.nat(1_000_000), years, (count, inYear) => {
        const perDay = knownValue(perDayOf(figure(count), wholeYear(inYear)).mean);
        expect(perDay * daysInYear(inYear)).toBeCloseTo(count, 6);
      }),
    );
  });
});
