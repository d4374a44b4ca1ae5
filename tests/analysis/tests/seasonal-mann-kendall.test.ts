import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSidedNormalP } from "../../../src/analysis/distributions.ts";
import { midranks, seasonalMannKendall } from "../../../src/analysis/tests/seasonal-mann-kendall.ts";
import { BOGRA, NOTTINGHAM } from "../../support/published-examples.ts";

describe(seasonalMannKendall, () => {
  it("counts rising minus falling pairs of one season: 1, 2, 3, 4, 5 has S = 10 and variance 5·4·15/18", () => {
    const trend = seasonalMannKendall([[1], [2], [3], [4], [5]]);
    expect(trend?.s).toBe(10);
    expect(trend?.variance).toBeCloseTo(50 / 3, 10);
    expect(trend?.z).toBeCloseTo(9 / Math.sqrt(50 / 3), 10);
    expect(trend?.slope).toBe(1);
  });

  it("takes tied years out of the variance: 1, 1, 2, 3, 4 has (300 − 2·1·9)/18", () => {
    const trend = seasonalMannKendall([[1], [1], [2], [3], [4]]);
    expect(trend?.s).toBe(9);
    expect(trend?.variance).toBeCloseTo((300 - 18) / 18, 10);
  });

  it("does not count a year-level shock once per month: two equal months give the certainty of one", () => {
    const one = seasonalMannKendall([[3], [1], [4], [6], [5], [9]]);
    const twice = seasonalMannKendall([3, 1, 4, 6, 5, 9].map((value) => [value, value]));
    expect(twice?.s).toBe(2 * (one?.s ?? 0));
    expect(twice?.variance).toBeCloseTo(4 * (one?.variance ?? 0), 10);
  });

  it("has no verdict over fewer than five years", () => {
    expect(seasonalMannKendall([[1], [2], [3], [4]])).toBeUndefined();
  });

  it("leaves a missing month out of its own season only", () => {
    const trend = seasonalMannKendall([
      [1, 5],
      [2, undefined],
      [3, 5],
      [4, 5],
      [5, 5],
    ]);
    expect(trend?.s).toBe(10);
  });

  it("takes a month of a year that is not over with the years that have it", () => {
    // ten pairs of the first month, six of the second
    expect(seasonalMannKendall([[1, 1], [2, 2], [3, 3], [4, 4], [5]])?.s).toBe(16);
  });

  it.each([
    {
      where: "second",
      years: [
        [1, 1],
        [2, 2],
        [3, undefined],
        [4, 4],
        [5, 5],
      ],
    },
    {
      where: "first",
      years: [
        [1, 1],
        [2, 2],
        [undefined, 3],
        [4, 4],
        [5, 5],
      ],
    },
  ])("compares two months over the years that both have: one missing in the $where", ({ years }) => {
    // 5·4·15/18 and 4·3·13/18 of their own, and twice the covariance of four equal years, 4·3·13/18
    expect(seasonalMannKendall(years)?.variance).toBeCloseTo(50 / 3 + 26 / 3 + (2 * 26) / 3, 10);
  });

  it("has the median of the yearly changes within a season as its slope", () => {
    // changes of 0, 9, 1, 7, 20, per year between: −8, −1, ½, 7/3, 11/3, 5, 6, 9, 9½, 13
    expect(seasonalMannKendall([[0], [9], [1], [7], [20]])?.slope).toBeCloseTo((11 / 3 + 5) / 2, 12);
    // and one more, 100, of another month
    expect(seasonalMannKendall([[0, 0], [9, 100], [1], [7], [20]])?.slope).toBe(5);
  });

  it("has no direction and no slope where no month has two years", () => {
    expect(seasonalMannKendall([[], [], [], [], []])).toEqual({ s: 0, variance: 0, z: 0, pValue: 1, slope: 0 });
  });

  // trend 1.1.6 for R, vignette of 10 October 2023: smk.test(nottem), without covariances and without a continuity correction
  it.each([
    { name: "August", month: 7, s: 80, p: 0.009 },
    { name: "September", month: 8, s: 67, p: 0.029 },
  ])("has the published score of the temperature at Nottingham in $name: $s", ({ month, s, p }) => {
    const trend = seasonalMannKendall(NOTTINGHAM.map((year) => [year[month]]));
    expect(trend?.s).toBe(s);
    expect(twoSidedNormalP(s / Math.sqrt(trend?.variance ?? 0))).toBeCloseTo(p, 3);
  });

  it("has the published score of all months at Nottingham together, 224, which without covariances has p = 0.036", () => {
    const months = NOTTINGHAM[0]?.map((_, month) => seasonalMannKendall(NOTTINGHAM.map((year) => [year[month]])));
    const variance = months?.reduce((sum, trend) => sum + (trend?.variance ?? 0), 0) ?? 0;
    expect(seasonalMannKendall(NOTTINGHAM)?.s).toBe(224);
    expect(twoSidedNormalP(224 / Math.sqrt(variance))).toBeCloseTo(0.036, 3);
  });

  it("has the published variance with covariances, and slope: rainfall at Bogra, pyMannKendall 1.4.2, correlated_seasonal_test", () => {
    const trend = seasonalMannKendall(BOGRA);
    expect(trend?.s).toBe(-333);
    expect(trend?.variance).toBeCloseTo(31_427.666666666664, 6);
    expect(trend?.slope).toBeCloseTo(-0.16666666666666666, 12);
    // there without the continuity correction that METHOD asks for
    expect(-333 / Math.sqrt(trend?.variance ?? 0)).toBeCloseTo(-1.878400366918792, 9);
  });

  it("finds no direction in a constant, and the opposite one in the series turned round", () => {
    const years = fc.array(fc.array(fc.nat(50), { minLength: 12, maxLength: 12 }), { minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(years, (series) => {
        const [forward, backward] = [seasonalMannKendall(series), seasonalMannKendall([...series].reverse())];
        expect(backward?.s).toBe(forward?.s === 0 ? 0 : -(forward?.s ?? 0));
        expect(backward?.variance).toBeCloseTo(forward?.variance ?? 0, 6);
        expect(seasonalMannKendall(series.map(() => series[0] ?? []))?.pValue).toBe(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe(midranks, () => {
  it("gives equal values the mean of their ranks", () => expect(midranks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]));
});
