import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ESTIMATING_METHODS, estimateYear, replayOf } from "../../../src/analysis/part-year/estimate-year.ts";
import { constantPartYear, nationalPartYear } from "../../support/part-years.ts";

const burglary = await nationalPartYear("1.1.1", 2018, 8);

describe(estimateYear, () => {
  it.each([
    { method: "calendar", value: 40_890 },
    { method: "days", value: 40_946.1 },
    { method: "seasonal", value: 42_390.1 },
    { method: "carry-forward", value: 43_940 },
  ] as const)("gives the check value of docs/method.md: $method $value", ({ method, value }) =>
    expect(estimateYear(method, burglary)).toMatchObject({ kind: "estimate", value: expect.closeTo(value, 1) }),
  );

  it("has the interval T·exp(ē ± t·sd·√(1 + 1/Y)) for the plain methods", () => {
    // ln(true/estimate) of ×12/8 over 2013–2017, by hand from the monthly figures
    const errors = burglary.history.slice(-5).map(({ counts }) => {
      const first = counts.slice(0, 8).reduce((sum, count) => sum + count, 0);
      return Math.log(counts.reduce((sum, count) => sum + count, 0) / (1.5 * first));
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / 5;
    const sd = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / 4);
    const arm = 2.7764451 * sd * Math.sqrt(1.2);
    expect(estimateYear("calendar", burglary)).toMatchObject({
      interval: {
        low: expect.closeTo(40_890 * Math.exp(mean - arm), 1),
        high: expect.closeTo(40_890 * Math.exp(mean + arm), 1),
        level: 0.95,
      },
      relativeVariance: expect.closeTo(sd ** 2 * 1.2, 9),
      years: [2013, 2014, 2015, 2016, 2017],
    });
  });

  it("replays as many years as the season is taken over", () =>
    expect(estimateYear("calendar", { ...burglary, seasonYears: 3 })).toMatchObject({ years: [2015, 2016, 2017] }));

  it("has an interval from three replayed years, and leaves out years in which nothing was counted", () => {
    const three = constantPartYear(5, 3);
    expect(estimateYear("calendar", three)).toMatchObject({
      interval: { low: 60, high: 60 },
      years: [2015, 2016, 2017],
    });
    const [first, ...rest] = constantPartYear(5, 4).history;
    const empty = { year: first?.year ?? 0, counts: Array.from({ length: 12 }, () => 0) };
    expect(estimateYear("calendar", { ...three, history: [empty, ...rest] })).toMatchObject({
      years: [2015, 2016, 2017],
    });
    // nothing in the first months, everything later: the replayed estimate is nought and says nothing of an error
    const late = { year: first?.year ?? 0, counts: Array.from({ length: 12 }, (_, at) => (at < 8 ? 0 : 5)) };
    expect(estimateYear("calendar", { ...three, history: [late, ...rest] })).toMatchObject({
      years: [2015, 2016, 2017],
    });
  });

  it("carries forward from the year before alone", () => {
    const gap = { ...constantPartYear(5, 3), year: 2020 };
    expect(estimateYear("carry-forward", gap)).toEqual({ kind: "none", reason: "too-few-years" });
  });

  it("leaves out a year in which nothing was counted, though the year before it had a rest to carry forward", () => {
    const partYear = constantPartYear(5, 5);
    const history = partYear.history.map((each) =>
      each.year === 2014 ? { ...each, counts: Array(12).fill(0) } : each,
    );
    expect(estimateYear("carry-forward", { ...partYear, history })).toMatchObject({
      value: 60,
      interval: { low: expect.any(Number), high: expect.any(Number) },
      years: [2015, 2016, 2017],
    });
  });

  it("has no interval when fewer than three years can be replayed", () =>
    expect(estimateYear("calendar", constantPartYear(5, 2))).toMatchObject({
      value: 60,
      interval: undefined,
      relativeVariance: undefined,
    }));

  it.each([
    { name: "no months", method: "calendar", partYear: constantPartYear(5, 5, 0), reason: "no-months" },
    { name: "nothing counted", method: "days", partYear: constantPartYear(0, 5), reason: "zero-count" },
    { name: "no year before it", method: "carry-forward", partYear: constantPartYear(5, 0), reason: "too-few-years" },
  ] as const)("says why it gives nothing: $name", ({ method, partYear, reason }) =>
    expect(estimateYear(method, partYear)).toEqual({ kind: "none", reason }),
  );

  it("agrees on a constant series, by days but for the length of the months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 11 }), (aMonth, monthsKnown) => {
        for (const method of ESTIMATING_METHODS) {
          const estimate = estimateYear(method, constantPartYear(aMonth, 5, monthsKnown));
          if (estimate.kind === "none") throw new TypeError(estimate.reason);
          const tolerance = method === "days" ? 0.04 : 1e-9;
          expect(Math.abs(estimate.value / (12 * aMonth) - 1)).toBeLessThan(tolerance);
        }
      }),
    );
  });
});

describe(replayOf, () => {
  it("knows only what was known then", () => {
    const replayed = replayOf(burglary, 2015);
    expect(replayed.known).toEqual(burglary.history.find((each) => each.year === 2015)?.counts.slice(0, 8));
    expect(replayed.history.map((each) => each.year)).toEqual([2012, 2013, 2014]);
    expect(replayed.seasonHistory.map((each) => each.year)).toEqual([2012, 2013, 2014]);
    expect(replayed.year).toBe(2015);
  });

  it("knows nothing of a year that is not in the history", () => expect(replayOf(burglary, 1999).known).toEqual([]));
});
