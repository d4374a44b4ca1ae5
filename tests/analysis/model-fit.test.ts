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

  it("has no degrees of freedom in an empty table", () => expect(independence([]).degreesOfFreedom).toBe(0));
});

describe(logLinearTrend, () => {
  it("fits an exact exponential without a residual", () =>
    expect(logLinearTrend([100, 200, 400, 800, 1600]).chiSquared).toBeCloseTo(0, 9));

  it("has n − 2 degrees of freedom", () => expect(logLinearTrend([5, 7, 6, 9]).degreesOfFreedom).toBe(2));

  it("is worse for a series that jumps up and down", () =>
    expect(logLinearTrend([100, 200, 100, 200, 100]).chiSquared).toBeGreaterThan(50));
});
