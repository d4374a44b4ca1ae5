import { describe, expect, it } from "vitest";
import { testCell } from "../../../src/analysis/signals/window-test.ts";

const flat = (length: number, count: number) => Array.from({ length }, () => count);

describe(testCell, () => {
  const season = flat(48, 1);

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
    expect(testCell(months, weights, 1).pValue).toBe(1);
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

  it("needs three years before the window", () => expect(testCell(flat(36, 100), flat(36, 1), 1).windows).toEqual([]));
});
