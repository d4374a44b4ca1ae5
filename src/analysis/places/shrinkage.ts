/** Rates of small places, drawn towards the mean of all as far as their own count says little (METHOD section 6). */

import type { PlaceCount } from "./funnel.ts";

export interface ShrunkenRate {
  readonly rate: number;
  /** Weight of the place's own rate, 0–1; the rest is the mean of all. */
  readonly weight: number;
  /** Posterior variance of the rate, for draws: w·r̄/N. */
  readonly variance: number;
}

export interface Shrinkage {
  /** ΣX/ΣN */
  readonly mean: number;
  /** Variance between places beyond chance, A. */
  readonly between: number;
  readonly rates: readonly ShrunkenRate[];
}

/**
 * Empirical Bayes rates by moments (Marshall 1991, Applied Statistics 40: 283–294): r̃ = r̄ + w(r − r̄), w = A/(A + r̄/N_i), r̄ = ΣX/ΣN,
 * s² = ΣN_i(r_i − r̄)²/ΣN, A = max(0, s² − r̄/N̄). Where places differ by no more than chance A is 0 and all get the mean.
 */
export function shrunkenRates(places: readonly PlaceCount[]): Shrinkage {
  const exposure = places.reduce((sum, place) => sum + place.exposure, 0);
  const mean = places.reduce((sum, { count }) => sum + count, 0) / exposure;
  const spread =
    places.reduce((sum, place) => sum + place.exposure * (place.count / place.exposure - mean) ** 2, 0) / exposure;
  const between = Math.max(0, spread - mean / (exposure / places.length));
  const rates = places.map((place): ShrunkenRate => {
    const chance = mean / place.exposure;
    const weight = between + chance === 0 ? 0 : between / (between + chance);
    return { rate: mean + weight * (place.count / place.exposure - mean), weight, variance: weight * chance };
  });
  return { mean, between, rates };
}
