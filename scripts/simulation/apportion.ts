/** A whole divided into parts that are whole numbers and add up to it: by chance, or as near as can be. */

import { fraction, type RandomBits } from "./random.ts";

/** The sum of a list. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * One draw of a multinomial distribution: each of `total` events falls on one of the parts, with chances in proportion to
 * `weights` (at least one above 0). Takes exactly one random number per event.
 */
export function multinomial(total: number, weights: readonly number[], random: RandomBits): readonly number[] {
  const bounds: number[] = [];
  for (const weight of weights) bounds.push((bounds.at(-1) ?? 0) + weight);
  const whole = bounds.at(-1) ?? 0;
  if (whole <= 0) throw new RangeError("all weights are 0");
  const counts = weights.map(() => 0);
  for (let event = 0; event < total; event++) {
    const at = fraction(random) * whole;
    const part = bounds.findIndex((bound) => at < bound);
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/**
 * Divides a whole in proportion to weights: each part rounded down, and the remaining units to the largest fractions, the
 * first of equal ones first (method of Hamilton).
 */
export function largestRemainder(total: number, weights: readonly number[]): readonly number[] {
  const whole = sumOf(weights);
  if (whole <= 0) throw new RangeError("all weights are 0");
  const exact = weights.map((weight) => (total * weight) / whole);
  const counts = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, total - sumOf(counts))) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
