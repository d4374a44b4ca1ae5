import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runningTotals } from "../../../src/analysis/signals/running-totals.ts";
import { type CellModel, seasonWindows, testCell } from "../../../src/analysis/signals/window-test.ts";
import { conditionalTest } from "../../../src/analysis/tests/conditional-test.ts";

const flat = (length: number, count: number) => Array.from({ length }, () => count);

/** The test of one place alone. */
const tested = (counts: readonly number[], model: CellModel, asked?: Parameters<typeof testCell>[3]) =>
  testCell(runningTotals([counts]), 0, model, asked);

describe(testCell, () => {
  const season = seasonWindows(flat(48, 1));

  it("expects a thirty-seventh of all that was counted in a month without season", () => {
    const [month] = tested(flat(48, 100), { windows: season, phi: 1 }).windows;
    expect(month?.months).toBe(1);
    expect(month?.expected).toBeCloseTo(100, 10);
    expect(month?.pValue).toBeGreaterThan(0.9);
  });

  it("is the exact binomial probability: 0 where 370 trials give 10 on average has p = 2·(36/37)^370", () => {
    const counts = [...flat(47, 10), 0];
    // N = 360, q = 1/37: expected 9.73 is under ten, so one more in the base makes it testable
    const fuller = counts.map((count, at) => (at < 47 ? count + 1 : count));
    const [month] = tested(fuller, { windows: season, phi: 1 }).windows;
    expect(month?.pValue).toBeCloseTo(2 * (36 / 37) ** 396, 12);
  });

  it("does not test a window that expects fewer than ten per φ", () => {
    expect(tested(flat(48, 9), { windows: season, phi: 1 }).windows.map(({ months }) => months)).toEqual([3, 12]);
    expect(tested(flat(48, 9), { windows: season, phi: 4 }).windows.map(({ months }) => months)).toEqual([12]);
    expect(tested(flat(48, 0), { windows: season, phi: 1 })).toEqual({ windows: [], pValue: undefined });
  });

  it("does not cry wolf over December when December is always high", () => {
    const months = Array.from({ length: 48 }, (_, at) => (at % 12 === 11 ? 200 : 100));
    const weights = months.map((count) => count / 100);
    expect(tested(months, { windows: seasonWindows(weights), phi: 1 }).pValue).toBe(1);
  });

  it("finds a halved month, and is less sure of it with overdispersion", () => {
    const halved = [...flat(47, 100), 50];
    const [plain, spread] = [tested(halved, { windows: season, phi: 1 }), tested(halved, { windows: season, phi: 4 })];
    expect(plain.pValue).toBeLessThan(1e-4);
    expect(spread.pValue ?? 0).toBeGreaterThan(plain.pValue ?? 0);
  });

  it("charges three windows for one answer", () => {
    const { windows, pValue } = tested([...flat(47, 100), 70], { windows: season, phi: 1 });
    expect(pValue).toBeCloseTo(Math.min(1, 3 * Math.min(...windows.map((each) => each.pValue))), 12);
  });

  it("says the same as the conditional test of the window against its 36 months before, above and below", () => {
    const windows = fc.constantFrom(1, 3, 12);
    fc.assert(
      fc.property(windows, fc.integer({ min: 0, max: 250 }), fc.constantFrom(1, 1.5, 4), (months, last, phi) => {
        const counts = [...flat(48 - months, 60), ...flat(months, 0)];
        counts[47] = last * months;
        const window = tested(counts, { windows: season, phi: phi }).windows.find((each) => each.months === months);
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
    const [month] = tested(counts, { windows: season, phi: 1 }).windows;
    expect(month?.expected).toBeCloseTo(3660 / 37, 9);
  });

  it("tests a window that expects exactly ten per φ", () => {
    // N = 370 over 37 months
    const counts = [...flat(47, 10), 10];
    expect(
      tested(counts.slice(-37), { windows: seasonWindows(flat(37, 1)), phi: 1 }).windows.map(({ months }) => months),
    ).toEqual([1]);
    expect(tested(counts.slice(-37), { windows: seasonWindows(flat(37, 1)), phi: 1.01 }).windows).toEqual([]);
  });

  it("says 1 of what is near to usual where only small p values are asked for, and of all else the same", () => {
    const shares = fc.constantFrom(1 / 37, 3 / 39, 0.25, 0.5);
    const phis = fc.constantFrom(1, 1.01, 1.5, 4, 20);
    fc.assert(
      fc.property(
        shares,
        phis,
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.double({ min: -4, max: 4, noNaN: true }),
        (share, phi, size, off) => {
          const n = Math.ceil((10 * phi * size) / share);
          const observed = Math.min(n, Math.max(0, Math.round(n * share + off * Math.sqrt(n * share * phi))));
          const counts = [n - observed, ...flat(35, 0), observed];
          const model = { windows: [{ months: 1 as const, share }], phi };
          const [exact, asked] = [tested(counts, model), tested(counts, model, { exactUpTo: 0.05 })];
          if (asked.pValue !== 1) expect(asked).toEqual(exact);
          else expect(exact.windows[0]?.pValue).toBeGreaterThan(0.1);
        },
      ),
    );
  });

  it("looks at no month from the one on that is not to be seen", () => {
    const counts = [...flat(47, 100), 60];
    expect(tested([...counts, 5000, 5000], { windows: season, phi: 1 }, { to: 48 })).toEqual(
      tested(counts, { windows: season, phi: 1 }),
    );
  });

  it("is never more than certain", () => {
    expect(tested(flat(48, 100), { windows: season, phi: 1 }).pValue).toBeLessThanOrEqual(1);
    expect(tested(flat(48, 100), { windows: season, phi: 4 }).windows.every(({ pValue }) => pValue <= 1)).toBe(true);
  });

  it("needs three years before the window", () => {
    expect(tested(flat(36, 100), { windows: seasonWindows(flat(36, 1)), phi: 1 }).windows).toEqual([]);
    const monthsOf = (length: number) =>
      tested(flat(length, 100), { windows: seasonWindows(flat(length, 1)), phi: 1 }).windows.map(
        ({ months }) => months,
      );
    expect(monthsOf(37)).toEqual([1]);
    expect(monthsOf(39)).toEqual([1, 3]);
    expect(monthsOf(47)).toEqual([1, 3]);
  });
});
