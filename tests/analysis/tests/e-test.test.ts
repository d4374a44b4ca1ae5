import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eTest } from "../../../src/analysis/tests/e-test.ts";

/** The definition written out: all pairs up to a bound, by brute force. */
function byDefinition(k1: number, k2: number, n1: number, n2: number): number {
  const statistic = (x: number, y: number): number => {
    const pooled = (x + y) / (n1 + n2);
    return Math.abs(x / n1 - y / n2) / Math.sqrt(pooled / n1 + pooled / n2);
  };
  const pooled = (k1 + k2) / (n1 + n2);
  const poisson = (mean: number): number[] => {
    const p = [Math.exp(-mean)];
    for (let x = 1; x < 200; x++) p.push(((p[x - 1] ?? 0) * mean) / x);
    return p;
  };
  const [first, second] = [poisson(n1 * pooled), poisson(n2 * pooled)];
  let p = 0;
  first.forEach((px, x) => {
    second.forEach((py, y) => {
      if (x + y > 0 && statistic(x, y) >= statistic(k1, k2) - 1e-12) p += px * py;
    });
  });
  return p;
}

describe(eTest, () => {
  it.each([
    { name: "31 and 18", counts: [31, 18, 1, 1], expected: 0.06403 },
    { name: "12 and 4", counts: [12, 4, 1, 1], expected: 0.046 },
    { name: "40 and 25 with exposures 2 and 1", counts: [40, 25, 2, 1], expected: 0.38375 },
  ] as const)("gives the values of docs/method.md: $name", ({ counts: [k1, k2, n1, n2], expected }) =>
    expect(eTest(k1, k2, n1, n2)).toBeCloseTo(expected, 5),
  );

  it.each([
    { name: "paper, section 6: weed seeds", counts: [0, 3, 100, 100], expected: 0.0884, digits: 4 },
    { name: "paper, section 6", counts: [2, 6, 100, 100], expected: 0.1749, digits: 4 },
    { name: "documentation of R ptools 2.0.0", counts: [6, 2, 1, 1], expected: 0.1748748, digits: 7 },
  ] as const)("gives the published $expected for $counts ($name)", ({ counts: [k1, k2, n1, n2], expected, digits }) =>
    expect(eTest(k1, k2, n1, n2)).toBeCloseTo(expected, digits),
  );

  it("is 1 when nothing was counted", () => expect(eTest(0, 0)).toBe(1));

  it("is nearly 1 when the rates are equal: everything but (0, 0)", () =>
    expect(eTest(5, 5)).toBeCloseTo(1 - Math.exp(-10), 9));

  it("equals the definition summed by brute force", () => {
    const counts = fc.integer({ min: 0, max: 30 });
    const exposures = fc.constantFrom(1, 0.5, 2, 1.3);
    fc.assert(
      fc.property(counts, counts, exposures, (k1, k2, n1) => {
        fc.pre(k1 + k2 > 0);
        expect(eTest(k1, k2, n1, 1)).toBeCloseTo(byDefinition(k1, k2, n1, 1), 9);
      }),
      { numRuns: 60 },
    );
  });

  it("does not mind the order", () => {
    const counts = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(counts, counts, (k1, k2) => {
        expect(eTest(k1, k2, 2, 3)).toBeCloseTo(eTest(k2, k1, 3, 2), 9);
      }),
      { numRuns: 50 },
    );
  });

  it("answers for national counts", () => expect(eTest(64_560, 42_887)).toBeLessThan(1e-12));
});
