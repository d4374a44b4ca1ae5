import { describe, expect, it } from "vitest";
import { pooledOverdispersion } from "../../../src/analysis/signals/pooled-overdispersion.ts";

const EVEN = Array.from({ length: 12 }, () => 1 / 12);
/** A year of 120 in which half of the months have so many more than ten, and the other half so many fewer. */
const yearOff = (by: number) => Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 10 + by : 10 - by));

describe(pooledOverdispersion, () => {
  it("is 1 where months lie no further from the season than chance puts them", () => {
    expect(pooledOverdispersion([yearOff(0)], [0], EVEN)).toBe(1);
    // χ² = 12·9/10 = 10.8, under its expectation of 11
    expect(pooledOverdispersion([yearOff(3)], [0], EVEN)).toBe(1);
  });

  it("solves E[χ²] = (k − 1)·Nφ/(N + φ − 1): 120 a year, five off the season, has χ² = 30", () => {
    // 11·120·φ/(119 + φ) = 30
    expect(pooledOverdispersion([yearOff(5)], [0], EVEN)).toBeCloseTo((119 * 30) / (1320 - 30), 6);
    // and χ² = 58.8, far enough for φ to lie beyond 4
    expect(pooledOverdispersion([yearOff(7)], [0], EVEN)).toBeCloseTo((119 * 58.8) / (1320 - 58.8), 6);
  });

  it("adds up the years of all cells, each with its own size", () => {
    const small = yearOff(5).map((count) => count / 10);
    const phi = pooledOverdispersion([yearOff(5), small], [0], EVEN);
    // χ² of the two together, 30 + 3, is what φ leads to expect of 120 and of 12
    expect((11 * 120 * phi) / (119 + phi) + (11 * 12 * phi) / (11 + phi)).toBeCloseTo(33, 5);
  });

  it("does not mind cells in which nothing was counted", () => {
    const nothing = Array.from({ length: 12 }, () => 0);
    expect(pooledOverdispersion([yearOff(5), nothing], [0], EVEN)).toBe(pooledOverdispersion([yearOff(5)], [0], EVEN));
    expect(pooledOverdispersion([nothing], [0], EVEN)).toBe(1);
    expect(pooledOverdispersion([], [0], EVEN)).toBe(1);
  });

  it("takes every year by itself, and none that it is not told of", () => {
    const cell = [...yearOff(5), ...yearOff(0), ...yearOff(9)];
    expect(pooledOverdispersion([cell], [0, 12], EVEN)).toBeCloseTo(
      pooledOverdispersion([yearOff(5), yearOff(0)], [0], EVEN),
      9,
    );
  });

  it("measures from the season, not from the mean", () => {
    const shares = yearOff(5).map((count) => count / 120);
    expect(pooledOverdispersion([yearOff(5)], [0], shares)).toBe(1);
  });

  it("is so large that nothing is tested where a whole year fell in one month", () => {
    const allInOne = Array.from({ length: 12 }, (_, at) => (at === 0 ? 120 : 0));
    expect(pooledOverdispersion([allInOne], [0], EVEN)).toBeGreaterThan(1e5);
  });
});
