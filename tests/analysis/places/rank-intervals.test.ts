import { describe, expect, it } from "vitest";
import { rankDraws, rankIntervals } from "../../../src/analysis/places/rank-intervals.ts";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";

describe(rankIntervals, () => {
  /** A difference of so many standard deviations between two places. */
  const twoApart = (difference: number) =>
    rankIntervals(
      [
        { rate: difference, weight: 1, variance: 0.5 },
        { rate: 0, weight: 1, variance: 0.5 },
      ],
      rankDraws(2, seededRandom(4)),
    );

  it("leaves a place first or second where 4 in 100 draws turn the two round, and settles it where 1 in 100 do", () => {
    // P(Z < −1.75) = 0.040 and P(Z < −2.33) = 0.0099, around the 2.5 % at each end
    expect(twoApart(1.75)).toEqual([
      { rank: 1, low: 1, high: 2 },
      { rank: 2, low: 1, high: 2 },
    ]);
    expect(twoApart(2.33)).toEqual([
      { rank: 1, low: 1, high: 1 },
      { rank: 2, low: 2, high: 2 },
    ]);
  });

  it("lets equal rates share the mean of their ranks", () => {
    const certain = [3, 1, 3, 2].map((rate) => ({ rate, weight: 1, variance: 0 }));
    expect(rankIntervals(certain, rankDraws(certain.length, seededRandom(1))).map(({ rank }) => rank)).toEqual([
      1.5, 4, 1.5, 3,
    ]);
  });

  it("has no doubt about rates without variance", () => {
    const certain = [3, 1, 2].map((rate) => ({ rate, weight: 1, variance: 0 }));
    expect(
      rankIntervals(certain, rankDraws(certain.length, seededRandom(1))).map(({ low, high }) => [low, high]),
    ).toEqual([
      [1, 1],
      [3, 3],
      [2, 2],
    ]);
  });

  it("ranks nothing where there are no places", () =>
    expect(rankIntervals([], rankDraws(0, seededRandom(1)))).toEqual([]));

  it("gives three places far apart their own ranks, whatever order they come in", () => {
    const apart = [10, 30, 20].map((rate) => ({ rate, weight: 1, variance: 1 }));
    const draws = rankDraws(apart.length, seededRandom(2));
    expect(rankIntervals(apart, draws).map(({ rank, low, high }) => [rank, low, high])).toEqual([
      [3, 3, 3],
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });

  it("gives equal places of which nothing is certain nearly every rank", () => {
    const alike = Array.from({ length: 40 }, () => ({ rate: 5, weight: 1, variance: 1 }));
    // Each rank is as likely as another: the 2.5th percentile of 1 to 40 is rank 1, the 97.5th rank 39 or 40 by the draws.
    for (const { rank, low, high } of rankIntervals(alike, rankDraws(40, seededRandom(3)))) {
      expect([rank, low <= 2, high >= 39]).toEqual([20.5, true, true]);
    }
  });
});

describe(rankDraws, () => {
  it("draws from a standard normal distribution", () => {
    const draws = rankDraws(20, seededRandom(6));
    const shareUnder = (z: number) => draws.filter((value) => value < z).length / draws.length;
    // Φ(−1.96), Φ(0) and Φ(1); four standard errors of 200,000 draws are at most 0.0045
    expect(shareUnder(-1.96)).toBeCloseTo(0.025, 2);
    expect(Math.abs(shareUnder(0) - 0.5)).toBeLessThan(0.0045);
    expect(Math.abs(shareUnder(1) - 0.8413)).toBeLessThan(0.0045);
  });
});
