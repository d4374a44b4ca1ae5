import { describe, expect, it } from "vitest";
import { denominatorAt } from "../../../src/analysis/denominator.ts";
import { figureAt } from "../../../src/analysis/figure.ts";
import { funnelOf, poissonQuantile } from "../../../src/analysis/places/funnel.ts";
import { rankDraws, rankIntervals } from "../../../src/analysis/places/rank-intervals.ts";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";
import { shrunkenRates } from "../../../src/analysis/places/shrinkage.ts";
import { year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { indicator, knownValue, publishedContext } from "../../support/dataset.ts";
import { ST_LOUIS } from "../../support/published-examples.ts";

const context = await publishedContext();
const municipalities = context.reference.regions.membersOf(POLICE_UNIT);
const burglary2024 = municipalities.map((region) => ({
  count: knownValue(figureAt(context, { indicator: indicator("police_crime:1.1.1"), region, period: year(2024) })),
  exposure: knownValue(denominatorAt(context, "inhabitants", region, 2024)),
}));

const placeOf = (code: string): number => municipalities.findIndex((each) => `${each}` === code);

describe(funnelOf, () => {
  const funnelOf2024 = () => funnelOf(burglary2024);

  it("has θ = 1.1372 per 1,000, φ̂ = 4.083 and τ = 0.2860 for burglary in the 76 municipalities in 2024", () => {
    const funnel = funnelOf2024();
    expect((funnel?.theta ?? 0) * 1000).toBeCloseTo(1.1372, 4);
    expect(funnel?.phi).toBeCloseTo(4.083, 3);
    expect((funnel?.tau ?? 0) * 1000).toBeCloseTo(0.286, 4);
  });

  it("has 35 municipalities outside the 95 % limits of chance alone, and 8 with the spread between places", () => {
    const funnel = funnelOf2024();
    const outside = (limitsOf: "poissonLimitsAt" | "limitsAt"): number =>
      burglary2024.filter(({ count, exposure }) => {
        const limits = funnel?.[limitsOf](exposure, 0.95);
        const rate = count / exposure;
        return limits !== undefined && (rate < limits.low || rate > limits.high);
      }).length;
    expect(outside("poissonLimitsAt")).toBe(35);
    expect(outside("limitsAt")).toBe(8);
  });

  it("narrows as places grow, and lies around the mean", () => {
    const funnel = funnelOf2024();
    const [small, large] = [funnel?.limitsAt(5_000, 0.95), funnel?.limitsAt(150_000, 0.95)];
    expect((small?.high ?? 0) - (small?.low ?? 0)).toBeGreaterThan((large?.high ?? 0) - (large?.low ?? 0));
    expect(large?.low).toBeLessThan(funnel?.theta ?? 0);
    expect(large?.high).toBeGreaterThan(funnel?.theta ?? 0);
  });

  it("adds no spread where places differ by no more than chance", () => {
    const equal = Array.from({ length: 20 }, () => ({ count: 10, exposure: 1000 }));
    expect(funnelOf(equal)?.tau).toBe(0);
  });

  it("adds the variance between places to that of chance, and no rate lies under nought", () => {
    const funnel = funnelOf2024();
    const { theta, tau } = funnel ?? { theta: 0, tau: 0 };
    const sd = Math.sqrt(theta / 40_000 + tau ** 2);
    expect(funnel?.limitsAt(40_000, 0.95).high).toBeCloseTo(theta + 1.959964 * sd, 9);
    expect(funnel?.limitsAt(40_000, 0.95).low).toBeCloseTo(theta - 1.959964 * sd, 9);
    expect(funnel?.limitsAt(40_000, 0.998).high).toBeCloseTo(theta + 3.090232 * sd, 9);
    expect(funnel?.limitsAt(500, 0.95).low).toBe(0);
  });

  it("has the Poisson quantiles of the expected count, as a rate, for its limits of chance", () => {
    const funnel = funnelOf2024();
    const expected = (funnel?.theta ?? 0) * 40_000;
    const { low, high } = funnel?.poissonLimitsAt(40_000, 0.95) ?? { low: 0, high: 0 };
    expect(low * 40_000).toBeCloseTo(poissonQuantile(0.025, expected), 9);
    expect(high * 40_000).toBeCloseTo(poissonQuantile(0.975, expected), 9);
  });

  it("pulls in one place in ten at each end before it takes φ̂, so that one outlier hardly counts", () => {
    // ten places of 100 with z of −3, 0 (eight times) and 3: with one at each end pulled in to 0, nothing is left
    const places = [70, ...Array.from({ length: 8 }, () => 100), 130].map((count) => ({ count, exposure: 1000 }));
    expect(funnelOf(places)?.phi).toBeCloseTo(0, 12);
    // of nine places none is pulled in: z² = 9 twice, over nine
    expect(funnelOf(places.filter((_, at) => at !== 4))?.phi).toBeCloseTo(18 / 9, 12);
  });

  it("has the variance between places of the moments: five of 80 and five of 120 in a thousand", () => {
    // θ = 0.1, s² = 1e−4, z² = 4, φ̂ = 4; τ² = (10·4 − 9)/(10·1e4 − 1e4) = 31/9e4
    const places = Array.from({ length: 10 }, (_, at) => ({ count: at < 5 ? 80 : 120, exposure: 1000 }));
    expect(funnelOf(places)?.phi).toBeCloseTo(4, 12);
    expect((funnelOf(places)?.tau ?? 0) ** 2).toBeCloseTo(31 / 90_000, 12);
  });

  it("is drawn from two places on", () => {
    expect(
      funnelOf([
        { count: 3, exposure: 10 },
        { count: 5, exposure: 30 },
      ])?.theta,
    ).toBe(0.2);
  });

  it("is not drawn for one place, nor where nothing was counted", () => {
    expect(funnelOf([{ count: 3, exposure: 10 }])).toBeUndefined();
    expect(
      funnelOf([
        { count: 0, exposure: 10 },
        { count: 0, exposure: 10 },
      ]),
    ).toBeUndefined();
  });
});

describe(poissonQuantile, () => {
  it("lies between the whole quantile and the count below it", () => {
    // P(X ≤ 15) = 0.9513 and P(X ≤ 14) = 0.9165 for mean 10: the 95 % point is 15 − (0.9513 − 0.95)/0.0347
    expect(poissonQuantile(0.95, 10)).toBeCloseTo(14.9637, 3);
  });

  it("does not fall below nought", () => expect(poissonQuantile(0.001, 0.5)).toBe(0));
});

describe(shrunkenRates, () => {
  it("draws two places towards their mean by the formula of Marshall", () => {
    // r̄ = 0.025, s² = 7.5e−5, r̄/N̄ = 1.25e−5, A = 6.25e−5; chance 2.5e−5 and 0.025/3000
    const two = shrunkenRates([
      { count: 10, exposure: 1000 },
      { count: 90, exposure: 3000 },
    ]);
    expect(two.mean).toBeCloseTo(0.025, 12);
    expect(two.between).toBeCloseTo(6.25e-5, 12);
    const [small, large] = two.rates;
    expect(small?.weight).toBeCloseTo(5 / 7, 9);
    expect(small?.rate).toBeCloseTo(0.025 - (5 / 7) * 0.015, 9);
    expect(small?.variance).toBeCloseTo((5 / 7) * 2.5e-5, 12);
    expect(large?.weight).toBeCloseTo(15 / 17, 9);
    expect(large?.rate).toBeCloseTo(0.025 + (15 / 17) * 0.005, 9);
  });

  it("leaves a nought a nought where nothing was counted anywhere", () => {
    const { rates } = shrunkenRates([
      { count: 0, exposure: 10 },
      { count: 0, exposure: 20 },
    ]);
    expect(rates).toEqual([
      { rate: 0, weight: 0, variance: 0 },
      { rate: 0, weight: 0, variance: 0 },
    ]);
  });

  it("has A = 1.4887e−7, and lets Rozendaal count for 0.1936", () => {
    const { between, rates } = shrunkenRates(burglary2024);
    const rozendaal = rates[placeOf("GM0277")];
    expect(between * 1e7).toBeCloseTo(1.4887, 4);
    expect(rozendaal?.weight).toBeCloseTo(0.1936, 4);
  });

  it("has the rates that PySAL publishes of its Empirical_Bayes, after Marshall (1991), for homicides around St. Louis", () => {
    const published = [
      2.3671895e-5, 4.54539167e-5, 4.78114019e-5, 2.76907146e-5, 6.58989323e-5, 3.66494122e-5, 5.79952721e-5,
      2.0306459e-5, 3.31152999e-5, 3.0274838e-5,
    ];
    const found = shrunkenRates(ST_LOUIS).rates.slice(0, published.length);
    for (const [at, { rate }] of found.entries()) expect(rate * 1e5).toBeCloseTo((published[at] ?? 0) * 1e5, 7);
  });

  it("gives every place the mean where chance explains all differences", () => {
    const same = shrunkenRates(Array.from({ length: 5 }, () => ({ count: 10, exposure: 1000 })));
    expect(same.rates.map(({ rate }) => rate)).toEqual(Array.from({ length: 5 }, () => 0.01));
  });
});

describe("rank intervals of burglary in the 76 municipalities in 2024", () => {
  const intervalsOf2024 = () => rankIntervals(shrunkenRates(burglary2024).rates, rankDraws(76, seededRandom(20)));

  it("holds every rank within its own interval", () => {
    for (const { rank, low, high } of intervalsOf2024()) {
      expect(rank).toBeGreaterThanOrEqual(low);
      expect(rank).toBeLessThanOrEqual(high);
    }
  });

  it("is sure of a large place and unsure of a small one", () => {
    const intervals = intervalsOf2024();
    const widthOf = (code: string): number => {
      const found = intervals[placeOf(code)];
      return (found?.high ?? 0) - (found?.low ?? 0);
    };
    expect(widthOf("GM0153")).toBeLessThan(widthOf("GM0277"));
  });

  it("gives fewer places the intervals that they have without numbers to spare", () => {
    const { rates } = shrunkenRates(burglary2024.slice(0, 30));
    expect(rankIntervals(rates, rankDraws(76, seededRandom(20)))).toEqual(
      rankIntervals(rates, rankDraws(30, seededRandom(20))),
    );
  });

  it("gives the same intervals for the same stream of numbers", () =>
    expect(intervalsOf2024()).toEqual(intervalsOf2024()));
});
