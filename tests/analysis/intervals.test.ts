import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byarInterval, wilsonInterval } from "../../src/analysis/intervals.ts";

describe(byarInterval, () => {
  it("is 99.490–143.492 for 120 (docs/method.md)", () => {
    const { low, high } = byarInterval(120, 0.95);
    expect(low).toBeCloseTo(99.49, 3);
    expect(high).toBeCloseTo(143.492, 3);
  });

  // exact limits of a Poisson count: Garwood (1936), as tabulated by Breslow & Day (1987)
  it.each([
    { name: "nothing counted", count: 0, low: 0, high: 3.689 },
    { name: "one", count: 1, low: 0.0253, high: 5.572 },
    { name: "five", count: 5, low: 1.623, high: 11.668 },
    { name: "nine, the last exact one", count: 9, low: 4.115, high: 17.085 },
  ])("is exact under ten: $name", ({ count, low, high }) => {
    expect(byarInterval(count).low).toBeCloseTo(low, 3);
    expect(byarInterval(count).high).toBeCloseTo(high, 3);
  });

  it.each([
    {
      name: "lung cancer of Welsh nickel workers, R poisson.test",
      count: 137,
      per: 24.19893,
      low: 4.753125,
      high: 6.692709,
    },
    { name: "deaths by horse kicks in the Prussian army", count: 196, per: 280, low: 0.6054271, high: 0.805157 },
  ])("comes within 0.01 % of the published exact interval: $name", ({ count, per, low, high }) => {
    const interval = byarInterval(count);
    expect(Math.abs(interval.low / per / low - 1)).toBeLessThan(1e-4);
    expect(Math.abs(interval.high / per / high - 1)).toBeLessThan(1e-4);
  });

  it("passes from exact to Byar without a jump: ten is 4.795–18.39 exactly", () => {
    expect(byarInterval(10).low).toBeCloseTo(4.795, 1);
    expect(byarInterval(10).high).toBeCloseTo(18.39, 1);
  });

  it("contains the count, and is wider with overdispersion by √φ", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 1, max: 50, noNaN: true }), (count, phi) => {
        const plain = byarInterval(count);
        const wide = byarInterval(count, 0.95, phi);
        expect(wide.low).toBeLessThanOrEqual(count);
        expect(wide.high).toBeGreaterThan(count);
        expect(wide.low).toBeGreaterThanOrEqual(0);
        expect((wide.high - count) / (plain.high - count)).toBeCloseTo(Math.sqrt(phi), 6);
      }),
    );
  });
});

describe(wilsonInterval, () => {
  it("is 0.31676–0.48944 for 48 of 120 (docs/method.md)", () => {
    expect(wilsonInterval(48, 120).low).toBeCloseTo(0.31676, 5);
    expect(wilsonInterval(48, 120).high).toBeCloseTo(0.48944, 5);
  });

  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3
  it.each([
    { successes: 81, trials: 263, low: 0.2553, high: 0.3662 },
    { successes: 15, trials: 148, low: 0.0624, high: 0.1605 },
    { successes: 0, trials: 20, low: 0, high: 0.1611 },
    { successes: 1, trials: 29, low: 0.0061, high: 0.1718 },
  ])("is as published for $successes of $trials", ({ successes, trials, low, high }) => {
    expect(wilsonInterval(successes, trials).low).toBeCloseTo(low, 4);
    expect(wilsonInterval(successes, trials).high).toBeCloseTo(high, 4);
  });

  it("mirrors: the interval of the failures is one minus that of the successes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (trials, any) => {
        const successes = any % (trials + 1);
        expect(wilsonInterval(successes, trials).low).toBeCloseTo(
          1 - wilsonInterval(trials - successes, trials).high,
          9,
        );
      }),
    );
  });
});
