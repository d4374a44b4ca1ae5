import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { trend } from "../../src/analysis/trend.ts";
import type { TrendMeasure, TrendResult } from "../../src/analysis/trend-result.ts";
import { daysInYear, year } from "../../src/domain/period.ts";
import { aContext, indicator, knownValue, publishedContext, region } from "../support/dataset.ts";

const published = await publishedContext();
const counts = fc.integer({ min: 1, max: 5000 });

function compared(context: AnalysisContext, measure: TrendMeasure, from: number, to: number, area = "GM0153") {
  return trend(context, {
    indicator: indicator("police_crime:1.1.1"),
    region: region(area),
    from: year(from),
    to: year(to),
    method: "auto",
    measure,
  });
}

/** The counts of two years, compared as counts and per day. */
function bothWays(from: readonly [number, number], to: readonly [number, number]) {
  const rows = [from, to].map(([inYear, value]) => ({ region: "GM0153", period: `${inYear}JJ00`, value }));
  const context = aContext({ rows });
  const asked = (measure: TrendMeasure): TrendResult => compared(context, measure, from[0], to[0]);
  return { counted: asked("count"), perDay: asked("per-day") };
}

describe("a trend per day", () => {
  it("is the change of the counts, tested alike, where both years have as many days", () => {
    fc.assert(
      fc.property(counts, counts, (from, to) => {
        const { counted, perDay } = bothWays([2017, from], [2018, to]);
        expect({ ...perDay.change, absolute: 0 }).toEqual({ ...counted.change, absolute: 0 });
        expect(perDay.verdict).toBe(counted.verdict);
        expect(perDay.notes).toEqual(counted.notes);
      }),
      { numRuns: 40 },
    );
  });

  it("is 365/366 of the ratio of the counts in a leap year, bounds and all", () => {
    fc.assert(
      fc.property(counts, counts, (from, to) => {
        const { counted, perDay } = bothWays([2019, from], [2020, to]);
        const ratioOf = ({ change }: TrendResult) => 1 + (change?.fraction ?? Number.NaN);
        expect(ratioOf(perDay)).toBeCloseTo((ratioOf(counted) * 365) / 366, 9);
        expect(ratioOf(perDay)).toBeCloseTo(knownValue(perDay.to.figure) / knownValue(perDay.from.figure), 9);
      }),
      { numRuns: 40 },
    );
    const { counted, perDay } = bothWays([2019, 400], [2020, 300]);
    const lowOf = ({ change }: TrendResult) => 1 + (change?.interval?.low ?? Number.NaN);
    expect(lowOf(perDay)).toBeCloseTo((lowOf(counted) * 365) / 366, 9);
  });

  it("finds no change where a leap year has its own share more: 3,660 beside 3,650", () => {
    const { perDay } = bothWays([2019, 3650], [2020, 3660]);
    expect([knownValue(perDay.from.figure), knownValue(perDay.to.figure)]).toEqual([
      expect.closeTo(10, 9),
      expect.closeTo(10, 9),
    ]);
    expect(perDay.change?.fraction).toBeCloseTo(0, 12);
    expect(perDay.change?.pValue).toBeCloseTo(1, 6);
    expect(perDay.verdict).toBe("no_demonstrable_change");
    expect(perDay.notes).toContainEqual({ code: "differentDays", from: 365, to: 366 });
  });

  it("gives the published counts again when multiplied by the days of their year", () => {
    for (const [from, to] of [
      [2012, 2013],
      [2015, 2016],
      [2019, 2020],
    ] as const) {
      const { from: earlier, to: later } = compared(published, "per-day", from, to, "RE02");
      expect(knownValue(earlier.figure) * daysInYear(from)).toBeCloseTo(knownValue(earlier.count), 6);
      expect(knownValue(later.figure) * daysInYear(to)).toBeCloseTo(knownValue(later.count), 6);
    }
  });

  it("tells nothing of a count that is suppressed, for the mean times the days would be that count", () => {
    const context = aContext({
      rows: [2019, 2020].map((inYear) => ({ region: "GM0153", period: `${inYear}JJ00`, value: 3 })),
    });
    const { dataset } = context;
    const hidden: AnalysisContext = {
      ...context,
      dataset: {
        ...dataset,
        suppression: (_, __, period) => (period === "2020JJ00" ? { reason: "small-count", threshold: 5 } : undefined),
        unsuppressed: dataset,
      },
    };
    const result = compared(hidden, "per-day", 2019, 2020);
    expect(result).toMatchObject({ to: { figure: { status: "suppressed" } }, change: undefined });
    expect(result.to.figure).not.toHaveProperty("value");
  });
});
