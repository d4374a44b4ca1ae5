import { describe, expect, it } from "vitest";
import { rateRatioTest } from "../../../src/analysis/tests/rate-ratio-test.ts";

describe(rateRatioTest, () => {
  it("is exp(ln RR ± z√(1/a + 1/b)) without overdispersion", () => {
    const { low, high } = rateRatioTest({ from: 400, to: 300, exposureRatio: 1, phi: 1 }, 0.95);
    const arm = 1.959964 * Math.sqrt(1 / 400 + 1 / 300);
    expect(low).toBeCloseTo(0.75 * Math.exp(-arm), 6);
    expect(high).toBeCloseTo(0.75 * Math.exp(arm), 6);
  });

  it("has p = 2 · 0.000420 for 60 in 51,477.5 against 30 in 54,308.7 (Gu, Ng, Tang & Schucany 2008, as in statsmodels, wald-log)", () => {
    const { pValue } = rateRatioTest({ from: 30, to: 60, exposureRatio: 51_477.5 / 54_308.7, phi: 1 }, 0.95);
    expect(pValue).toBeCloseTo(2 * 0.00042, 6);
  });

  it("widens the arm by √φ", () => {
    const arm = (phi: number): number => {
      const { low, high } = rateRatioTest({ from: 400, to: 300, exposureRatio: 1, phi }, 0.95);
      return Math.log(high / low);
    };
    expect(arm(9) / arm(1)).toBeCloseTo(3, 9);
  });

  it("gives the burglary interval of the unit, 2015 to 2018: −38.6 % to −30.5 % with φ = 3.744", () => {
    const { low, high } = rateRatioTest({ from: 9311, to: 6083, exposureRatio: 1, phi: 3.744 }, 0.95);
    expect(low - 1).toBeCloseTo(-0.386, 3);
    expect(high - 1).toBeCloseTo(-0.305, 3);
  });

  it("takes the variance of an estimate in place of that of a count", () => {
    const { low, high } = rateRatioTest(
      { from: 400, to: 300, exposureRatio: 1, phi: 4, toRelativeVariance: 0.03 },
      0.95,
    );
    expect(Math.log(high / low) / (2 * 1.959964)).toBeCloseTo(Math.sqrt(0.03 + 4 / 400), 6);
  });

  it("has p = 0.05 exactly where the interval of 95 % touches one", () => {
    const logRatio = Math.log(400 / 300);
    const phi = (logRatio / 1.959963985) ** 2 / (1 / 400 + 1 / 300);
    const { high, pValue } = rateRatioTest({ from: 400, to: 300, exposureRatio: 1, phi }, 0.95);
    expect(high).toBeCloseTo(1, 8);
    expect(pValue).toBeCloseTo(0.05, 8);
  });

  it("divides by the exposures", () => {
    const { low, high } = rateRatioTest({ from: 400, to: 440, exposureRatio: 1.1, phi: 1 }, 0.95);
    expect(low * high).toBeCloseTo(1, 9);
  });
});
