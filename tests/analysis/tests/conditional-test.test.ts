import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalTest } from "../../../src/analysis/tests/conditional-test.ts";

const share = (ratio: number): number => ratio / (1 + ratio);
const counts = fc.integer({ min: 0, max: 300 });
const phis = fc.constantFrom(1, 1.5, 3, 8);

describe(conditionalTest, () => {
  it("has the interval of Clopper and Pearson: 682 of 925, Conover (1971) p. 97", () => {
    const { low, high } = conditionalTest({ from: 925 - 682, to: 682, exposureRatio: 1, phi: 1 }, 0.95);
    expect(share(low)).toBeCloseTo(0.7076683, 6);
    expect(share(high)).toBeCloseTo(0.7654066, 6);
  });

  it("compares rates: 11 in 800 against 21 in 3,011 is 1.97 (0.858–4.277), as in the documentation of R poisson.test", () => {
    const { low, high } = conditionalTest({ from: 21, to: 11, exposureRatio: 800 / 3011, phi: 1 }, 0.95);
    expect(low).toBeCloseTo(0.8584264, 5);
    expect(high).toBeCloseTo(4.2772659, 5);
  });

  it("compares rates: 2 in 17,877 against 10 in 20,000 is 0.2238 (0.02384–1.04995), as in Fay (2010), vignette of R exactci", () => {
    const { low, high, pValue } = conditionalTest({ from: 10, to: 2, exposureRatio: 17_877 / 20_000, phi: 1 }, 0.95);
    expect(low).toBeCloseTo(0.02383738, 8);
    expect(high).toBeCloseTo(1.04995468, 8);
    // the interval holds 1, and so our p does not call it a difference; that of poisson.test, 0.04213, contradicts its interval
    expect(pValue).toBeGreaterThan(0.05);
  });

  it("doubles the smaller tail: 1 against 9 is 2·(1 + 10)/2¹⁰", () =>
    expect(conditionalTest({ from: 9, to: 1, exposureRatio: 1, phi: 1 }, 0.95).pValue).toBeCloseTo(22 / 1024, 9));

  it("has p = 1 and no bounds when nothing was counted", () =>
    expect(conditionalTest({ from: 0, to: 0, exposureRatio: 1, phi: 1 }, 0.95)).toEqual({
      low: 0,
      high: Number.POSITIVE_INFINITY,
      pValue: 1,
    }));

  it.each([
    { name: "nothing before", from: 0, to: 7 },
    { name: "nothing after", from: 7, to: 0 },
  ])("is one-sided on an edge: $name", ({ from, to }) => {
    for (const phi of [1, 2]) {
      const { low, high } = conditionalTest({ from, to, exposureRatio: 1, phi }, 0.95);
      expect(from === 0 ? high : low).toBe(from === 0 ? Number.POSITIVE_INFINITY : 0);
      expect(low).toBeLessThan(high);
    }
  });

  it("approaches the exact test as φ goes to 1", () => {
    const exact = conditionalTest({ from: 40, to: 25, exposureRatio: 1, phi: 1 }, 0.95);
    const nearly = conditionalTest({ from: 40, to: 25, exposureRatio: 1, phi: 1.0001 }, 0.95);
    expect(nearly.pValue).toBeCloseTo(exact.pValue, 3);
    expect(nearly.low).toBeCloseTo(exact.low, 3);
    expect(nearly.high).toBeCloseTo(exact.high, 3);
  });

  it("counts each number of ten equally likely where α = β = 1: with φ = 6, 1 against 9 is 2·2/11", () =>
    // α = n·q/(φ − 1) = 10·½/5 = 1: the beta-binomial is uniform over 0…10
    expect(conditionalTest({ from: 9, to: 1, exposureRatio: 1, phi: 6 }, 0.95).pValue).toBeCloseTo(4 / 11, 9));

  it("holds the ratios that it does not reject: at its bounds with φ > 1 the p value is 0.05", () => {
    const counted = { from: 40, to: 25, phi: 3 };
    const { low, high } = conditionalTest({ ...counted, exposureRatio: 1 }, 0.95);
    for (const exposureRatio of [low, high]) {
      expect(conditionalTest({ ...counted, exposureRatio }, 0.95).pValue).toBeCloseTo(0.05, 6);
    }
  });

  it("says of equal counts that the ratio may be as far below one as above", () => {
    for (const phi of [1, 2]) {
      const { low, high, pValue } = conditionalTest({ from: 12, to: 12, exposureRatio: 1, phi }, 0.95);
      expect(low).toBeGreaterThan(0);
      expect(low * high).toBeCloseTo(1, 8);
      expect(pValue).toBe(1);
    }
  });

  it("is symmetric: exchanged counts have the same p and the reciprocal interval", () => {
    fc.assert(
      fc.property(counts, counts, phis, fc.constantFrom(0.5, 1, 1.07), (from, to, phi, exposureRatio) => {
        fc.pre(from > 0 && to > 0);
        const one = conditionalTest({ from, to, phi, exposureRatio }, 0.95);
        const other = conditionalTest({ from: to, to: from, phi, exposureRatio: 1 / exposureRatio }, 0.95);
        expect(one.pValue).toBeCloseTo(other.pValue, 8);
        expect(1 / one.low / other.high).toBeCloseTo(1, 6);
        expect(1 / one.high / other.low).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });

  it("excludes a ratio of one exactly when p is under 0.05", () => {
    fc.assert(
      fc.property(counts, counts, phis, (from, to, phi) => {
        const { low, high, pValue } = conditionalTest({ from, to, phi, exposureRatio: 1 }, 0.95);
        fc.pre(Math.abs(pValue - 0.05) > 1e-6);
        expect(low > 1 || high < 1).toBe(pValue < 0.05);
      }),
      { numRuns: 100 },
    );
  });
});
