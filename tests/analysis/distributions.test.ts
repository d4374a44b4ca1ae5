import { describe, expect, it } from "vitest";
import {
  betaBinomialProbability,
  betaQuantile,
  binomialProbability,
  chiSquaredQuantile,
  logGamma,
  normalQuantile,
  poissonProbability,
  twoSidedNormalP,
  twoSidedT,
  twoSidedZ,
} from "../../src/analysis/distributions.ts";

// Expected values: SciPy 1.17 (stats.norm, t, chi2, beta, binom, betabinom, poisson; special.gammaln).

describe(normalQuantile, () => {
  it.each([
    { p: 0.975, expected: 1.959963984540054 },
    { p: 0.5, expected: 0 },
    { p: 0.001, expected: -3.090232306167813 },
  ])("has $expected at $p", ({ p, expected }) => expect(normalQuantile(p)).toBeCloseTo(expected, 8));
});

describe(twoSidedZ, () => {
  it("is 1.96 at 95 %", () => expect(twoSidedZ(0.95)).toBeCloseTo(1.959963984540054, 8));
});

describe(twoSidedT, () => {
  it.each([
    { df: 2, expected: 4.302652729749462 },
    { df: 4, expected: 2.7764451051977934 },
    { df: 30, expected: 2.0422724563012373 },
  ])("is $expected with $df degrees of freedom", ({ df, expected }) =>
    expect(twoSidedT(0.95, df)).toBeCloseTo(expected, 7),
  );
});

describe(twoSidedNormalP, () => {
  it.each([
    { z: 0, expected: 1 },
    { z: 1.959963984540054, expected: 0.05 },
    { z: -1.959963984540054, expected: 0.05 },
    { z: 5, expected: 5.733031437583866e-7 },
  ])("is $expected at $z", ({ z, expected }) => expect(twoSidedNormalP(z)).toBeCloseTo(expected, 10));
});

describe(chiSquaredQuantile, () => {
  it.each([
    { p: 0.025, df: 2, expected: 0.05063561596857975 },
    { p: 0.025, df: 18, expected: 8.23074619475667 },
    { p: 0.975, df: 20, expected: 34.16960690283833 },
  ])("is $expected at $p with $df degrees of freedom", ({ p, df, expected }) =>
    expect(chiSquaredQuantile(p, df)).toBeCloseTo(expected, 8),
  );
});

describe(betaQuantile, () => {
  it.each([
    { p: 0.025, alpha: 1, beta: 20, expected: 0.0012650894979498038 },
    { p: 0.025, alpha: 99, beta: 5000, expected: 0.015810429990624486 },
    { p: 0.975, alpha: 1, beta: 1e5, expected: 3.68881141579242e-5 },
    { p: 0.975, alpha: 3000, beta: 3100, expected: 0.5043500604893496 },
  ])("is $expected at $p of Beta($alpha, $beta)", ({ p, alpha, beta, expected }) =>
    expect(betaQuantile(p, alpha, beta) / expected).toBeCloseTo(1, 7),
  );
});

describe(logGamma, () => {
  it("has Γ(5) = 24", () => expect(logGamma(5)).toBeCloseTo(Math.log(24), 12));
  it("holds for large arguments", () => expect(logGamma(1e5 + 0.5)).toBeCloseTo(1051293.4654351394, 6));
});

describe(poissonProbability, () => {
  it("is e^-2 · 2³/3! at 3 with mean 2", () =>
    expect(poissonProbability(3, 2)).toBeCloseTo(Math.exp(-2) * (8 / 6), 12));
  it.each([
    { x: 0, expected: 1 },
    { x: 1, expected: 0 },
  ])("has everything at zero when the mean is zero ($x)", ({ x, expected }) =>
    expect(poissonProbability(x, 0)).toBe(expected),
  );
});

describe(binomialProbability, () => {
  it("is 10/32 for two heads in five throws", () => expect(binomialProbability(2, 5, 0.5)).toBeCloseTo(10 / 32, 12));
});

describe(betaBinomialProbability, () => {
  const moments = (n: number, q: number, phi: number): { total: number; mean: number; variance: number } => {
    const p = Array.from({ length: n + 1 }, (_, x) => betaBinomialProbability(x, n, q, phi));
    const total = p.reduce((sum, each) => sum + each, 0);
    const mean = p.reduce((sum, each, x) => sum + x * each, 0);
    return { total, mean, variance: p.reduce((sum, each, x) => sum + (x - mean) ** 2 * each, 0) };
  };

  it("adds up to one, with mean nq and nearly φ times the binomial variance", () => {
    const [n, q, phi] = [200, 0.3, 2.5];
    const { total, mean, variance } = moments(n, q, phi);
    expect(total).toBeCloseTo(1, 9);
    expect(mean).toBeCloseTo(n * q, 7);
    // exactly: n·q·(1−q)·(a+b+n)/(a+b+1) with a+b = n/(φ−1), which is nφ/(n+φ−1) times the binomial variance
    expect(variance / (n * q * (1 - q))).toBeCloseTo((n * phi) / (n + phi - 1), 6);
  });

  it("is uniform where both shapes are one", () =>
    expect(betaBinomialProbability(3, 10, 0.5, 6)).toBeCloseTo(1 / 11, 10));
});
