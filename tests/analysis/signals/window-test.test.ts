import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seasonWindows, testCell } from "../../../src/analysis/signals/window-test.ts";
import { conditionalTest } from "../../../src/analysis/tests/conditional-test.ts";

const flat = (length: number, count: number) => Array.from({ length }, () => count);

describe(testCell, () => {
  const season = seasonWindows(flat(48, 1));

  it("expects a thirty-seventh of all that was counted in a month without season", () => {
    const [month] = testCell(flat(48, 100), season, 1).windows;
    expect(month?.months).toBe(1);
    expect(month?.expected).toBeCloseTo(100, 10);
    expect(month?.pValue).toBeGreaterThan(0.9);
  });

  it("is the exact binomial probability: 0 where 370 trials give 10 on average has p = 2·(36/37)^370", () => {
    const counts = [...flat(47, 10), 0];
    // N = 360, q = 1/37: expected 9.73 is under ten, so one more in the base makes it testable
    const fuller = counts.map((count, at) => (at < 47 ? count + 1 : count));
    const [month] = testCell(fuller, season, 1).windows;
    expect(month?.pValue).toBeCloseTo(2 * (36 / 37) ** 396, 12);
  });

  it("does not test a window that expects fewer than ten per φ", () => {
    expect(testCell(flat(48, 9), season, 1).windows.map(({ months }) => months)).toEqual([3, 12]);
    expect(testCell(flat(48, 9), season, 4).windows.map(({ months }) => months)).toEqual([12]);
    expect(testCell(flat(48, 0), season, 1)).toEqual({ windows: [], pValue: undefined });
  });

  it("does not cry wolf over December when December is always high", () => {
    const months = Array.from({ length: 48 }, (_, at) => (at % 12 === 11 ? 200 : 100));
    const weights = months.map((count) => count / 100);
    expect(testCell(months, seasonWindows(weights), 1).pValue).toBe(1);
  });

  it("finds a halved month, and is less sure of it with overdispersion", () => {
    const halved = [...flat(47, 100), 50];
    const [plain, spread] = [testCell(halved, season, 1), testCell(halved, season, 4)];
    expect(plain.pValue).toBeLessThan(1e-4);
    expect(spread.pValue ?? 0).toBeGreaterThan(plain.pValue ?? 0);
  });

  it("charges three windows for one answer", () => {
    const { windows, pValue } = testCell([...flat(47, 100), 70], season, 1);
    expect(pValue).toBeCloseTo(Math.min(1, 3 * Math.min(...windows.map((each) => each.pValue))), 12);
  });

  it("says the same as the conditional test of the window against its 36 months before, above and below", () => {
    const windows = fc.constantFrom(1, 3, 12);
    fc.assert(
      fc.property(windows, fc.integer({ min: 0, max: 250 }), fc.constantFrom(1, 1.5, 4), (months, last, phi) => {
        const counts = [...flat(48 - months, 60), ...flat(months, 0)];
        counts[47] = last * months;
        const window = testCell(counts, season, phi).windows.find((each) => each.months === months);
        const base = 60 * 36;
        const pair = { from: base, to: last * months, exposureRatio: months / 36, phi };
        expect(window?.pValue).toBeCloseTo(conditionalTest(pair, 0.95).pValue, 8);
        expect(window?.observed).toBe(last * months);
        expect(window?.expected).toBeCloseTo(((base + last * months) * months) / (months + 36), 6);
      }),
      { numRuns: 60 },
    );
  });

  it("looks at no month before the 36 that a window is compared with", () => {
    const counts = [...flat(11, 5000), ...flat(36, 100), 60];
    const [month] = testCell(counts, season, 1).windows;
    expect(month?.expected).toBeCloseTo(3660 / 37, 9);
  });

  it("tests a window that expects exactly ten per φ", () => {
    // N = 370 over 37 months
    const counts = [...flat(47, 10), 10];
    expect(testCell(counts.slice(-37), seasonWindows(flat(37, 1)), 1).windows.map(({ months }) => months)).toEqual([1]);
    expect(testCell(counts.slice(-37), seasonWindows(flat(37, 1)), 1.01).windows).toEqual([]);
  });

  it("is never more than certain", () => {
    expect(testCell(flat(48, 100), season, 1).pValue).toBeLessThanOrEqual(1);
    expect(testCell(flat(48, 100), season, 4).windows.every(({ pValue }) => pValue <= 1)).toBe(true);
  });

  it("needs three years before the window", () => {
    expect(testCell(flat(36, 100), seasonWindows(flat(36, 1)), 1).windows).toEqual([]);
    const monthsOf = (length: number) =>
      testCell(flat(length, 100), seasonWindows(flat(length, 1)), 1).windows.map(({ months }) => months);
    expect(monthsOf(37)).toEqual([1]);
    expect(monthsOf(39)).toEqual([1, 3]);
    expect(monthsOf(47)).toEqual([1, 3]);
  });
});
