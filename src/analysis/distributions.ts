/**
 * Probability distributions: the only import of the statistics library (docs/decisions/0006). Quantiles are good to at
 * least eight digits, tested against tables made with SciPy.
 */

import jStat from "jstat";

/** Quantile of the standard normal distribution, 0 < p < 1. */
export function normalQuantile(p: number): number {
  return jStat.normal.inv(p, 0, 1);
}

/** z of a two-sided interval: 1.96 for 0.95. */
export function twoSidedZ(level: number): number {
  return normalQuantile(1 - (1 - level) / 2);
}

/** t of a two-sided interval with so many degrees of freedom (at least 1). */
export function twoSidedT(level: number, degreesOfFreedom: number): number {
  return jStat.studentt.inv(1 - (1 - level) / 2, degreesOfFreedom);
}

/** Probability that a standard normal variable lies further from zero than z, on either side; 0 where under 1e−15. */
export function twoSidedNormalP(z: number): number {
  return 2 * jStat.normal.cdf(-Math.abs(z), 0, 1);
}

/** Quantile of the chi-squared distribution. */
export function chiSquaredQuantile(p: number, degreesOfFreedom: number): number {
  return jStat.chisquare.inv(p, degreesOfFreedom);
}

/** Quantile of the beta distribution. */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return jStat.beta.inv(p, alpha, beta);
}

/** ln Γ(x), x > 0. */
export function logGamma(x: number): number {
  return jStat.gammaln(x);
}

/** P(X = x) of a Poisson variable with the given mean. */
export function poissonProbability(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  return Math.exp(x * Math.log(mean) - mean - logGamma(x + 1));
}

/** P(X = x) of n trials with success probability q, 0 < q < 1. */
export function binomialProbability(x: number, n: number, q: number): number {
  return Math.exp(logChoose(n, x) + x * Math.log(q) + (n - x) * Math.log1p(-q));
}

/**
 * P(X = x) of a beta-binomial variable of n trials with mean nq whose variance is about φ times that of the binomial:
 * α = nq/(φ − 1), β = n(1 − q)/(φ − 1), φ > 1 (METHOD section 5).
 */
export function betaBinomialProbability(x: number, n: number, q: number, phi: number): number {
  const alpha = (n * q) / (phi - 1);
  const beta = (n * (1 - q)) / (phi - 1);
  return Math.exp(logChoose(n, x) + logBeta(x + alpha, n - x + beta) - logBeta(alpha, beta));
}

function logChoose(n: number, x: number): number {
  return logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
