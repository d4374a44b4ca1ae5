/** The plain extrapolation by months: right only where every month weighs the same (METHOD section 2). */

/** T = E · 12 / k. `known` holds at least one month. */
export function extrapolateByMonths(known: readonly number[]): number {
  return (known.reduce((sum, count) => sum + count, 0) * 12) / known.length;
}
