import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { independence, logLinearTrend } from "../../src/analysis/model-fit.ts";

describe(independence, () => {
  it("is the χ² of a two by two table: n(ad − bc)²/(product of the margins)", () => {
    const fit = independence([
      [12, 5],
      [7, 9],
    ]);
    expect(fit.chiSquared).toBeCloseTo((33 * (12 * 9 - 5 * 7) ** 2) / (17 * 16 * 19 * 14), 10);
    expect(fit.degreesOfFreedom).toBe(1);
  });

  it("has χ²/df = 1.2933 for the trial of Dobson (1990), the dispersion that R prints for its quasi-Poisson model", () => {
    const { chiSquared, degreesOfFreedom } = independence([
      [18, 17, 15],
      [20, 10, 20],
      [25, 13, 12],
    ]);
    expect(degreesOfFreedom).toBe(4);
    expect(chiSquared / degreesOfFreedom).toBeCloseTo(1.2933, 4);
  });

  it("is zero for rows in proportion", () => {
    const row = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(row, (months) => {
        expect(independence([months, months.map((x) => 2 * x), months.map((x) => 3 * x)]).chiSquared).toBeCloseTo(0, 6);
      }),
    );
  });

  it("leaves out rows and columns without any count", () =>
    expect(
      independence([
        [12, 0, 5],
        [0, 0, 0],
        [7, 0, 9],
      ]).degreesOfFreedom,
    ).toBe(1));

  it("has the χ² of the table without its empty rows and columns", () => {
    const table = [
      [12, 5],
      [7, 9],
    ];
    const withEmpty = [...table.map(([a = 0, b = 0]) => [a, 0, b]), [0, 0, 0]];
    expect(independence(withEmpty).chiSquared).toBeCloseTo(independence(table).chiSquared, 12);
  });

  it("has no degrees of freedom in an empty table", () => expect(independence([]).degreesOfFreedom).toBe(0));
});

describe(logLinearTrend, () => {
  it("fits an exact exponential without a residual", () =>
    expect(logLinearTrend([100, 200, 400, 800, 1600]).chiSquared).toBeCloseTo(0, 9));

  it("has no slope for a series that reads the same backwards: χ² around its mean", () =>
    // mean 140: three lie 40 under it and two 60 over it
    expect(logLinearTrend([100, 200, 100, 200, 100]).chiSquared).toBeCloseTo((3 * 40 ** 2 + 2 * 60 ** 2) / 140, 9));

  it("fits two counts exactly, and a third at the same rate", () => {
    expect(logLinearTrend([30, 60]).chiSquared).toBeCloseTo(0, 9);
    expect(logLinearTrend([400, 200, 100, 50]).chiSquared).toBeCloseTo(0, 9);
  });

  it("keeps the total and the centre of the counts, as a Poisson fit does: 10, 40, 20 by hand", () => {
    // μ = x/r, x, x·r with x(1/r + 1 + r) = 70 and x(r − 1/r) = 20 − 10: r from 7(r² − 1) = r² + r + 1
    const r = (1 + Math.sqrt(1 + 4 * 6 * 8)) / 12;
    const x = 70 / (1 / r + 1 + r);
    const expected = (10 - x / r) ** 2 / (x / r) + (40 - x) ** 2 / x + (20 - x * r) ** 2 / (x * r);
    expect(logLinearTrend([10, 40, 20]).chiSquared).toBeCloseTo(expected, 9);
  });

  it("has n − 2 degrees of freedom", () => expect(logLinearTrend([5, 7, 6, 9]).degreesOfFreedom).toBe(2));

  it("is worse for a series that jumps up and down", () =>
    expect(logLinearTrend([100, 200, 100, 200, 100]).chiSquared).toBeGreaterThan(50));
});
