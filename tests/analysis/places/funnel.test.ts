import { describe, expect, it } from "vitest";
import { denominatorAt } from "../../../src/analysis/denominator.ts";
import { figureAt } from "../../../src/analysis/figure.ts";
import { funnelOf, poissonQuantile } from "../../../src/analysis/places/funnel.ts";
import { rankIntervals } from "../../../src/analysis/places/rank-intervals.ts";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";
import { shrunkenRates } from "../../../src/analysis/places/shrinkage.ts";
import { year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { indicator, knownValue, publishedContext } from "../../support/dataset.ts";

const context = await publishedContext();
const municipalities = context.reference.regions.membersOf(POLICE_UNIT);
const burglary2024 = municipalities.map((region) => ({
  count: knownValue(figureAt(context, { indicator: indicator("police_crime:1.1.1"), region, period: year(2024) })),
  exposure: knownValue(denominatorAt(context, "inhabitants", region, 2024)),
}));

const placeOf = (code: string): number => municipalities.findIndex((each) => `${each}` === code);

describe(funnelOf, () => {
  const funnel = funnelOf(burglary2024);

  it("has θ = 1.1372 per 1,000, φ̂ = 4.083 and τ = 0.2860 for burglary in the 76 municipalities in 2024", () => {
    expect((funnel?.theta ?? 0) * 1000).toBeCloseTo(1.1372, 4);
    expect(funnel?.phi).toBeCloseTo(4.083, 3);
    expect((funnel?.tau ?? 0) * 1000).toBeCloseTo(0.286, 4);
  });

  it("has 35 municipalities outside the 95 % limits of chance alone, and 8 with the spread between places", () => {
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
    const [small, large] = [funnel?.limitsAt(5_000, 0.95), funnel?.limitsAt(150_000, 0.95)];
    expect((small?.high ?? 0) - (small?.low ?? 0)).toBeGreaterThan((large?.high ?? 0) - (large?.low ?? 0));
    expect(large?.low).toBeLessThan(funnel?.theta ?? 0);
    expect(large?.high).toBeGreaterThan(funnel?.theta ?? 0);
  });

  it("adds no spread where places differ by no more than chance", () => {
    const equal = Array.from({ length: 20 }, () => ({ count: 10, exposure: 1000 }));
    expect(funnelOf(equal)?.tau).toBe(0);
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
  const { between, rates } = shrunkenRates(burglary2024);
  const rozendaal = rates[placeOf("GM0277")];

  it("has A = 1.4887e−7, and lets Rozendaal count for 0.1936", () => {
    expect(between * 1e7).toBeCloseTo(1.4887, 4);
    expect(rozendaal?.weight).toBeCloseTo(0.1936, 4);
  });

  it("gives every place the mean where chance explains all differences", () => {
    const same = shrunkenRates(Array.from({ length: 5 }, () => ({ count: 10, exposure: 1000 })));
    expect(same.rates.map(({ rate }) => rate)).toEqual(Array.from({ length: 5 }, () => 0.01));
  });
});

describe(rankIntervals, () => {
  const intervals = rankIntervals(shrunkenRates(burglary2024).rates, seededRandom(20));

  it("holds every rank within its own interval", () => {
    for (const { rank, low, high } of intervals) {
      expect(rank).toBeGreaterThanOrEqual(low);
      expect(rank).toBeLessThanOrEqual(high);
    }
  });

  it("is sure of a large place and unsure of a small one", () => {
    const widthOf = (code: string): number => {
      const found = intervals[placeOf(code)];
      return (found?.high ?? 0) - (found?.low ?? 0);
    };
    expect(widthOf("GM0153")).toBeLessThan(widthOf("GM0277"));
  });

  it("gives the same intervals for the same stream of numbers", () =>
    expect(rankIntervals(shrunkenRates(burglary2024).rates, seededRandom(20))).toEqual(intervals));
});
