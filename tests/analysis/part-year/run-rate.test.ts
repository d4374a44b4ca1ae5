import { describe, expect, it } from "vitest";
import { runRate } from "../../../src/analysis/part-year/run-rate.ts";
import { extrapolateBySeason } from "../../../src/analysis/part-year/seasonal.ts";
import { constantPartYear, nationalPartYear } from "../../support/part-years.ts";

describe(runRate, () => {
  it("says how many may still come, a month and in all, and what the season makes of it", async () => {
    const result = runRate(await nationalPartYear("1.1.1", 2018, 8), 40_000);
    expect(result).toMatchObject({ counted: 27_260, remaining: 12_740, monthsLeft: 4, perMonth: 3185 });
    expect(result.expected).toBeCloseTo(42_390.1 - 27_260, 0);
    expect(result.against).toBeCloseTo(12_740 / 15_130.1 - 1, 3);
  });

  it("lets the heavy months have more, and spreads no more than what remains", async () => {
    const { months, remaining, expected } = runRate(await nationalPartYear("1.1.1", 2018, 8), 40_000);
    expect(months.map(({ month }) => month)).toEqual([9, 10, 11, 12]);
    const [september, , , december] = months;
    expect(december?.allowed).toBeGreaterThan(september?.allowed ?? 0);
    expect(months.reduce((sum, { allowed }) => sum + allowed, 0)).toBeCloseTo(remaining, 6);
    expect(months.reduce((sum, each) => sum + (each.expected ?? 0), 0)).toBeCloseTo(expected ?? 0, 6);
  });

  it.each([
    { target: 50_000, standing: "ahead" },
    { target: 42_000, standing: "open" },
    { target: 39_000, standing: "behind" },
    { target: 27_000, standing: "passed" },
  ])("is $standing with a target of $target: the season expects 39,800 to 44,980", async ({ target, standing }) => {
    expect(runRate(await nationalPartYear("1.1.1", 2018, 8), target).standing).toBe(standing);
  });

  it("expects what is left when nothing changes", () => {
    const result = runRate(constantPartYear(100, 5), 1200);
    expect(result.expected).toBeCloseTo(400, 9);
    expect(result.against).toBeCloseTo(0, 9);
    expect(result.months.every(({ allowed }) => Math.abs(allowed - 100) < 1e-9)).toBe(true);
  });

  it("spreads evenly, without an expectation, where there is no season", () => {
    const result = runRate(constantPartYear(100, 2), 1000);
    expect(result).toMatchObject({ expected: undefined, against: undefined, standing: "open" });
    expect(result.months.map(({ allowed }) => allowed)).toEqual([50, 50, 50, 50]);
  });

  it("spreads evenly too where two years do say that December is busy: two are no season", () => {
    const { history, ...partYear } = constantPartYear(100, 2);
    const busy = history.map((each) => ({
      ...each,
      counts: each.counts.map((count, at) => (at === 11 ? 900 : count)),
    }));
    const { months } = runRate({ ...partYear, history: busy, seasonHistory: busy }, 1000);
    expect(months.map(({ allowed }) => allowed)).toEqual([50, 50, 50, 50]);
    expect(months.every(({ expected }) => expected === undefined)).toBe(true);
  });

  it("allows nothing more once the target has been passed", () => {
    const result = runRate(constantPartYear(100, 5), 700);
    expect(result).toMatchObject({ remaining: -100, standing: "passed" });
    expect(result.months.every(({ allowed }) => allowed === 0)).toBe(true);
  });

  it.each([
    { target: 1200, standing: "met" },
    { target: 1199, standing: "missed" },
  ])("is $standing at the end of the year with a target of $target", ({ target, standing }) => {
    expect(runRate(constantPartYear(100, 5, 12), target)).toMatchObject({
      standing,
      monthsLeft: 0,
      perMonth: undefined,
      expected: undefined,
      against: undefined,
      months: [],
    });
  });

  it("is ahead from the end of the interval on, and behind under its beginning alone", () => {
    const partYear = constantPartYear(100, 5);
    const estimate = extrapolateBySeason(partYear);
    const { low, high } = (estimate.kind === "estimate" && estimate.interval) || { low: Number.NaN, high: Number.NaN };
    expect(runRate(partYear, high).standing).toBe("ahead");
    expect(runRate(partYear, high - 1).standing).toBe("open");
    expect(runRate(partYear, low).standing).toBe("open");
    expect(runRate(partYear, low - 0.5).standing).toBe("behind");
  });

  it("has met a target that is reached exactly, and takes a target of nothing", () => {
    expect(runRate(constantPartYear(100, 5), 800)).toMatchObject({ remaining: 0, standing: "behind", perMonth: 0 });
    expect(runRate(constantPartYear(0, 5), 0)).toMatchObject({ remaining: 0, standing: "open", expected: undefined });
  });

  it("spreads what may come by the season of the last years, as many as it is taken over", () => {
    // December had nothing in the years that count, and everything before them
    const year = (inYear: number, december: number) => ({
      year: inYear,
      counts: Array.from({ length: 12 }, (_, at) => (at === 11 ? december : 10)),
    });
    const history = [year(2012, 9000), ...[2013, 2014, 2015, 2016, 2017].map((each) => year(each, 0))];
    const partYear = { ...constantPartYear(10, 5), history, seasonHistory: history };
    const { months } = runRate(partYear, 110);
    expect(months.map(({ allowed }) => allowed)).toEqual([10, 10, 10, 0]);
    expect(months.map(({ month }) => month)).toEqual([9, 10, 11, 12]);
    expect(months.map(({ expected }) => Math.round(expected ?? Number.NaN))).toEqual([10, 10, 10, 0]);
  });

  it("weighs the months by all the years that the season is taken over, not by the last", () => {
    // December 50 in one of five years, each other month 10 in all: the months left weigh the same
    const history = constantPartYear(10, 6).history.map((each) => ({
      ...each,
      counts: each.counts.map((count, at) => (at < 11 ? count : each.year === 2017 ? 50 : 0)),
    }));
    const { months } = runRate({ ...constantPartYear(10, 6), history, seasonHistory: history }, 120);
    expect(months.map(({ allowed }) => allowed)).toEqual([10, 10, 10, 10]);
    for (const { expected } of months) expect(expected).toBeCloseTo(10, 9);
  });

  it("spreads evenly where the season has nothing left to come", () => {
    const history = constantPartYear(10, 5).history.map((each) => ({
      ...each,
      counts: each.counts.map((count, at) => (at < 8 ? count : 0)),
    }));
    const result = runRate({ ...constantPartYear(10, 5), history, seasonHistory: history }, 100);
    expect(result).toMatchObject({ expected: 0, against: undefined });
    expect(result.months.map(({ allowed, expected }) => [allowed, expected])).toEqual(Array(4).fill([5, 0]));
  });

  it("refuses what is no target, and says which", () => {
    expect(() => runRate(constantPartYear(1, 3), -1)).toThrow("-1");
    expect(() => runRate(constantPartYear(1, 3), -1)).toThrow(RangeError);
    expect(() => runRate(constantPartYear(1, 3), Number.NaN)).toThrow(RangeError);
  });
});
