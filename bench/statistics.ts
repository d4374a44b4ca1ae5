/** The few numbers that say enough of a series of measurements. */

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new RangeError("the median of nothing");
  return (low + high) / 2;
}

/** The largest value; 0 of none. */
export function worst(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, value), 0);
}

/** How much of the line is covered by intervals that may overlap. */
export function covered(intervals: readonly { readonly start: number; readonly duration: number }[]): number {
  let [end, total] = [Number.NEGATIVE_INFINITY, 0];
  for (const { start, duration } of [...intervals].sort((a, b) => a.start - b.start)) {
    const until = start + duration;
    if (until <= end) continue;
    total += until - Math.max(start, end);
    end = until;
  }
  return total;
}
