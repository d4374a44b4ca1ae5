/** Intervals of a count and of a share (METHOD section 3). */

import type { Interval } from "../domain/measured.ts";
import { chiSquaredQuantile, twoSidedZ } from "./distributions.ts";

/** The level of every interval that is shown. */
export const LEVEL = 0.95;

/** Below this count Byar's approximation gives way to the exact interval. */
const EXACT_BELOW = 10;

/**
 * Interval of a Poisson count x ≥ 0: Byar's approximation (Breslow & Day 1987, p. 69), and for x < 10 the exact one from the
 * chi-squared distribution (Garwood 1936). With overdispersion φ > 1 both arms are stretched by √φ, and not below zero.
 * Divide by the denominator for the interval of a rate.
 */
export function byarInterval(count: number, level: number = LEVEL, phi = 1): Interval {
  const { low, high } = count < EXACT_BELOW ? exactBounds(count, level) : byarBounds(count, level);
  const stretch = Math.sqrt(phi);
  return { low: Math.max(0, count - stretch * (count - low)), high: count + stretch * (high - count), level };
}

function byarBounds(count: number, level: number): { readonly low: number; readonly high: number } {
  const z = twoSidedZ(level);
  const next = count + 1;
  return {
    low: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    high: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}

function exactBounds(count: number, level: number): { readonly low: number; readonly high: number } {
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : chiSquaredQuantile(tail, 2 * count) / 2,
    high: chiSquaredQuantile(1 - tail, 2 * count + 2) / 2,
  };
}

/** Score interval of a share, `successes` out of `trials` > 0 (Wilson 1927). Bounds are fractions. */
export function wilsonInterval(successes: number, trials: number, level: number = LEVEL): Interval {
  const z = twoSidedZ(level);
  const share = successes / trials;
  const centre = (share + z ** 2 / (2 * trials)) / (1 + z ** 2 / trials);
  const arm = (z / (1 + z ** 2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return { low: Math.max(0, centre - arm), high: Math.min(1, centre + arm), level };
}
