import { describe, expect, it } from "vitest";
import { extrapolateBySeason, seasonalShare, seasonalVariance } from "../../../src/analysis/part-year/seasonal.ts";
import { constantPartYear, nationalPartYear } from "../../support/part-years.ts";

const burglary = await nationalPartYear("1.1.1", 2018, 8);

describe(seasonalShare, () => {
  it("pools the years: their first months over their totals", () => {
    const year = (inYear: number, first: number, rest: number) => ({
      year: inYear,
      counts: [first, ...Array.from({ length: 11 }, () => rest)],
    });
    const share = seasonalShare([year(2015, 10, 0), year(2016, 5, 5), year(2017, 1, 9)], 1);
    expect(share?.share).toBeCloseTo((10 + 5 + 1) / (10 + 60 + 100), 12);
    expect(share?.years).toEqual([2015, 2016, 2017]);
  });

  it("has σ_s = 0.012918 for national burglary after eight months, 2013–2017", () =>
    expect(seasonalShare(burglary.history.slice(-5), 8)?.deviation).toBeCloseTo(0.012918, 6));

  it("is undefined for fewer than three years", () =>
    expect(seasonalShare(burglary.history.slice(-2), 8)).toBeUndefined());
});

describe(extrapolateBySeason, () => {
  it("gives 42,390.1 (39,800–44,980) for national burglary in 2018 from eight months, five years", () => {
    const estimate = extrapolateBySeason(burglary);
    if (estimate.kind === "none") throw new TypeError(estimate.reason);
    expect(estimate.value).toBeCloseTo(42_390.1, 1);
    expect(Math.round(estimate.interval?.low ?? 0)).toBe(39_800);
    expect(Math.round(estimate.interval?.high ?? 0)).toBe(44_980);
    expect(estimate.years).toEqual([2013, 2014, 2015, 2016, 2017]);
  });

  it("gives 42,463.2 with three years", () =>
    expect(extrapolateBySeason({ ...burglary, seasonYears: 3 })).toMatchObject({
      value: expect.closeTo(42_463.2, 1),
      years: [2015, 2016, 2017],
    }));

  it("gives the test of change Var(T)/T², with the φ of the last years that the season is taken over", () => {
    // E = 56, s = 2/3, T = 84, no spread between years: Var(T) = (1 + 1/5)·φ·E·(1 − s)/s² with φ = the number of years given
    const partYear = { ...constantPartYear(7, 8), phiAfter: (years: readonly unknown[]) => years.length };
    const variance = (1.2 * 5 * 56 * (1 / 3)) / (2 / 3) ** 2;
    expect(extrapolateBySeason(partYear)).toMatchObject({ relativeVariance: expect.closeTo(variance / 84 ** 2, 9) });
  });

  it("gives 12·x for a constant", () =>
    expect(extrapolateBySeason(constantPartYear(7, 5))).toMatchObject({ value: expect.closeTo(84, 9) }));

  it.each([
    { name: "too few complete years", partYear: constantPartYear(7, 2), reason: "too-few-years" },
    { name: "nothing counted yet", partYear: { ...constantPartYear(7, 5), known: [0, 0] }, reason: "zero-count" },
    { name: "years without any count", partYear: { ...constantPartYear(0, 5), known: [3] }, reason: "too-few-years" },
  ])("says why it gives nothing: $name", ({ partYear, reason }) =>
    expect(extrapolateBySeason(partYear)).toEqual({ kind: "none", reason }),
  );

  it("says that the season is zero when the known months never had a count", () => {
    const history = [2015, 2016, 2017].map((each) => ({
      year: each,
      counts: [0, 0, ...Array.from({ length: 10 }, () => 4)],
    }));
    const partYear = { ...constantPartYear(4, 3, 2), history, seasonHistory: history };
    expect(extrapolateBySeason(partYear)).toEqual({ kind: "none", reason: "zero-season" });
  });

  it("never goes below what has been counted", () => {
    const partYear = { ...constantPartYear(1, 5, 11), phiAfter: () => 100 };
    expect(extrapolateBySeason(partYear)).toMatchObject({ interval: { low: 11 } });
  });
});

describe(seasonalVariance, () => {
  const season = { share: 0.5, deviation: 0.02, years: [1, 2, 3, 4, 5] };
  it.each([
    // (1 + 1/5)·φ·E·(1 − s)/s² = 1.2·4·10·0.5/0.25
    { name: "the counting noise where that is larger", counted: 10, phi: 4, expected: 1.2 * 80 },
    // (1 + 1/5)·(E/s²)²·σ² = 1.2·(40,000·0.02)²
    { name: "the spread between years where that is larger", counted: 10_000, phi: 1, expected: 1.2 * 800 ** 2 },
  ])("takes $name, not their sum", ({ counted, phi, expected }) =>
    expect(seasonalVariance(counted, season, phi)).toBeCloseTo(expected, 6),
  );
});
