import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { comparedCounts } from "../../src/analysis/compared-counts.ts";
import type { TrendQuestion } from "../../src/analysis/trend-result.ts";
import { month, year } from "../../src/domain/period.ts";
import { aContext, indicator, knownValue, monthCodes, municipalityRows, region } from "../support/dataset.ts";
import type { TestLoad, TestRow } from "../support/loads.ts";

const question = (about: Partial<TrendQuestion> = {}): TrendQuestion => ({
  indicator: indicator("police_crime:1.1.1"),
  region: region("NL01"),
  from: year(2016),
  to: year(2018),
  method: "auto",
  measure: "count",
  ...about,
});
/** Twelve months of each year (or the first so many of the last one), every month its number within the year times `n`. */
const months = (inYears: readonly number[], n: number, upto = 12, code = "NL01"): readonly TestRow[] =>
  inYears.flatMap((each, at) =>
    monthCodes(each, at === inYears.length - 1 ? upto : 12).map((period, place) => ({
      region: code,
      period,
      value: n * (place + 1),
    })),
  );
const BEFORE = [2014, 2015, 2016, 2017];
const asked = (about: Partial<TrendQuestion>, ...loads: readonly TestLoad[]) =>
  comparedCounts(aContext(...loads), question(about));
/** Four complete years of 78 and five months of 2018: 1 + … + 5 = 15. */
const partly: TestLoad = { rows: months([...BEFORE, 2018], 1, 5) };

describe("two complete periods", () => {
  it("are compared as they are, over all their months", () => {
    const counts = asked({}, { rows: months([...BEFORE, 2018], 1) });
    expect(counts).toMatchObject({
      method: "observed",
      from: {
        period: year(2016),
        covers: { first: month(2016, 1), last: month(2016, 12) },
        count: { value: 78 },
        lastCounted: month(2016, 12),
      },
      to: {
        period: year(2018),
        covers: { first: month(2018, 1), last: month(2018, 12) },
        lastCounted: month(2018, 12),
      },
      base: { value: 78 },
      notes: [],
    });
    expect([counts.monthsKnown, counts.toEstimate, counts.backTest]).toEqual([undefined, undefined, undefined]);
  });

  it("have the base that was asked for, else the earlier one", () => {
    const rows = [...months([2015], 10), ...months([2016, 2017, 2018], 1)];
    expect(asked({ base: year(2015) }, { rows }).base).toMatchObject({ value: 780 });
    expect(asked({}, { rows }).base).toMatchObject({ value: 78 });
  });

  it("may be months", () =>
    expect(asked({ from: month(2016, 2), to: month(2018, 4) }, partly)).toMatchObject({
      method: "observed",
      from: { count: { value: 2 }, covers: { first: month(2016, 2), last: month(2016, 2) } },
      to: { count: { value: 4 } },
    }));
});

describe("a later figure that is absent", () => {
  it.each([
    { name: "a month", from: month(2016, 6), to: month(2018, 6) },
    { name: "a month beside a year", from: year(2016), to: month(2018, 6) },
    { name: "a year beside a month", from: month(2016, 6), to: year(2018) },
  ])("stays absent where it is $name: only years are estimated", ({ from, to }) => {
    const counts = asked({ from, to }, partly);
    expect(counts.method).toBe("observed");
    expect(counts.to.count.status).toBe("missing");
    expect([counts.notes, counts.monthsKnown]).toEqual([[], undefined]);
  });

  it("has no estimate without any month of the year, and is said to have none", () => {
    const counts = asked({}, { rows: months(BEFORE, 1) });
    expect(counts).toMatchObject({ method: "observed", notes: [{ code: "noEstimate", reason: "no-months" }] });
    expect(counts.notes).toHaveLength(1);
  });

  it("is of an offence without monthly figures", () => {
    const theft = { indicator: indicator("police_crime:1.4.1") };
    expect(asked(theft, partly).notes).toEqual([{ code: "noMonthlyFigures" }]);
  });

  it("is of an indicator that the reference data does not know: that has months for all we know", () =>
    expect(asked({ indicator: indicator("police_crime:9.9.9") }, partly).notes).toEqual([
      { code: "noEstimate", reason: "no-months" },
    ]));

  it.each([
    { name: "with all its months", rows: months([...BEFORE, 2018], 1) },
    { name: "with some of its months", rows: months([...BEFORE, 2018], 1, 5) },
    { name: "without months", rows: months(BEFORE, 1) },
  ])("is never estimated where the year is suppressed, $name: an estimate would tell it", ({ rows }) => {
    const context = aContext({ rows: [...rows, { region: "NL01", period: "2018JJ00", value: 78 }] });
    const { dataset } = context;
    const hidden: AnalysisContext = {
      ...context,
      dataset: {
        ...dataset,
        suppression: (_, __, period) => (period === "2018JJ00" ? { reason: "small-count", threshold: 5 } : undefined),
        unsuppressed: dataset,
      },
    };
    const counts = comparedCounts(hidden, question({ method: "calendar" }));
    expect(counts).toMatchObject({ method: "observed", to: { count: { status: "suppressed" } }, notes: [] });
  });
});

describe("a part year compared over the same stretch", () => {
  it("has the same months of both years: 15 and 15, up to May", () =>
    expect(asked({ method: "same-period" }, partly)).toEqual({
      method: "same-period",
      from: expect.objectContaining({
        period: year(2016),
        covers: { first: month(2016, 1), last: month(2016, 5) },
        count: expect.objectContaining({ value: 15 }),
        lastCounted: month(2016, 5),
      }),
      to: expect.objectContaining({ count: expect.objectContaining({ value: 15 }), lastCounted: month(2018, 5) }),
      base: expect.objectContaining({ value: 15 }),
      monthsKnown: 5,
      toEstimate: undefined,
      backTest: undefined,
      notes: [
        { code: "comparedWindows", method: "same-period", choice: { reason: "asked" }, lastMonth: month(2018, 5) },
      ],
    }));

  it("has twelve months up to the last one known: 6 + … + 12 of the year before, and 15", () =>
    expect(
      asked({ method: "rolling-12" }, { rows: [...months([2015, 2016, 2017], 10), ...months([2018], 1, 5)] }),
    ).toMatchObject({
      method: "rolling-12",
      to: { count: { value: 630 + 15 }, covers: { first: month(2017, 6), last: month(2018, 5) } },
      from: { count: { value: 780 }, covers: { first: month(2015, 6), last: month(2016, 5) } },
      notes: [{ code: "comparedWindows", method: "rolling-12", lastMonth: month(2018, 5) }],
    }));

  it("has the base over that stretch too", () => {
    const rows = [...months([2014], 10), ...months([2015, 2016, 2017, 2018], 1, 5)];
    expect(asked({ method: "same-period", base: year(2014) }, { rows }).base).toMatchObject({ value: 150 });
  });

  it("is chosen by itself with fewer than three complete years", () =>
    expect(asked({}, { rows: months([2016, 2017, 2018], 1, 5) })).toMatchObject({
      method: "same-period",
      notes: [{ choice: { reason: "fewer-than-three-years", years: 2 } }],
    }));

  it("sees no month after the reference date, in neither year", () =>
    expect(asked({ method: "same-period", asOf: month(2018, 3) }, partly)).toMatchObject({
      monthsKnown: 3,
      from: { count: { value: 6 } },
      to: { count: { value: 6 }, lastCounted: month(2018, 3) },
    }));
});

describe("a part year that is estimated", () => {
  it("is the count over the share of the season that is known, on the months that are", () => {
    // Every year has 15 of its 78 by May, so the year is 78 again.
    const counts = asked({ method: "seasonal" }, { id: "f".repeat(16), ...partly });
    expect(counts).toMatchObject({
      method: "seasonal",
      monthsKnown: 5,
      from: { count: { value: 78 }, lastCounted: month(2016, 12) },
      to: {
        period: year(2018),
        covers: { first: month(2018, 1), last: month(2018, 12) },
        lastCounted: month(2018, 5),
        count: {
          status: "estimated",
          method: "seasonal",
          basis: monthCodes(2018, 5),
          provenance: "real",
          origin: { loads: ["f".repeat(16)], rows: 5, operation: "estimated" },
        },
      },
      notes: [
        {
          code: "estimatedYear",
          method: "seasonal",
          choice: { reason: "asked" },
          of: 2018,
          lastMonth: month(2018, 5),
          years: BEFORE,
        },
      ],
    });
    expect(knownValue(counts.to.count)).toBeCloseTo(78, 9);
    expect(counts.toEstimate?.relativeVariance).toBeGreaterThan(0);
    expect(counts.to.count).toHaveProperty("interval");
    expect(counts.backTest?.rows.length).toBeGreaterThan(0);
    expect(counts.notes).toHaveLength(1);
  });

  it("is chosen by itself from three complete years on", () =>
    expect(asked({}, partly)).toMatchObject({
      notes: [{ code: "estimatedYear", choice: { reason: expect.stringMatching(/default|smaller-error/) } }],
    }));

  it("names every load of its months once, in order, and counts the rows of all", () => {
    const [one, two] = ["1".repeat(16), "2".repeat(16)];
    const history = { id: "3".repeat(16), rows: months(BEFORE, 1) };
    const [first, ...later] = months([2018], 1, 5);
    if (!first) throw new TypeError("no month");
    const counts = asked({ method: "calendar" }, history, { id: two, rows: [first] }, { id: one, rows: later });
    expect(counts.to.count).toMatchObject({ value: 36, origin: { loads: [one, two], rows: 5 } });
  });

  it("counts the rows of sums of municipalities", () => {
    const periods = [...BEFORE.flatMap((each) => monthCodes(each)), ...monthCodes(2018, 5)];
    const counts = asked({ region: region("RE02"), method: "calendar" }, { rows: municipalityRows(periods, () => 1) });
    // 76 a month.
    expect(counts.to.count).toMatchObject({ value: 12 * 76, origin: { rows: 5 * 76 } });
  });

  it("is simulated where its months are", () =>
    expect(asked({ method: "seasonal" }, { ...partly, provenance: "simulated" }).to.count).toMatchObject({
      status: "estimated",
      provenance: "simulated",
    }));

  it("has no interval where fewer than three years could be replayed, and says over how many", () => {
    const counts = asked({ method: "calendar" }, { rows: months([2016, 2017, 2018], 1, 5) });
    expect(counts.to.count).not.toHaveProperty("interval");
    expect(counts.toEstimate).toEqual({ relativeVariance: undefined });
    expect(counts.notes).toEqual([
      expect.objectContaining({ code: "estimatedYear", method: "calendar", years: [2016, 2017] }),
      { code: "noInterval", method: "calendar", years: 2 },
    ]);
  });

  it.each([
    { reason: "too-few-years", method: "seasonal", rows: months([2016, 2017, 2018], 1, 5) },
    { reason: "zero-count", method: "calendar", rows: [...months(BEFORE, 1), ...months([2018], 0, 5)] },
  ] as const)("is absent for the reason $reason, with what was asked", ({ reason, method, rows }) => {
    const counts = asked({ method }, { rows });
    expect(counts).toMatchObject({ method, monthsKnown: 5, to: { count: { status: "missing" } } });
    expect(counts.notes).toEqual([{ code: "noEstimate", reason }]);
    expect(counts.toEstimate).toBeUndefined();
    expect(counts.backTest).toBeDefined();
  });

  it("says whose season was borrowed, and only where a season was used", () => {
    const periods = [...BEFORE.flatMap((each) => monthCodes(each)), ...monthCodes(2018, 8)];
    const load = { rows: municipalityRows(periods, () => 4) };
    const enschede = { region: region("GM0153") };
    const borrowed = { code: "borrowedSeason", from: "district/twente" };
    expect(asked({ ...enschede, method: "seasonal" }, load).notes.at(-1)).toEqual(borrowed);
    expect(asked({ ...enschede, method: "calendar" }, load).notes).not.toContainEqual(borrowed);
    expect(asked({ region: region("RE02"), method: "seasonal" }, load).notes).not.toContainEqual(borrowed);
  });
});
