/** Counts per day, so that a leap year can stand beside another year (METHOD section 3). */

import { type Interval, isKnown, type Measured } from "../domain/measured.ts";
import { daysBetween, type Month } from "../domain/period.ts";
import { byarInterval, LEVEL } from "./intervals.ts";
import { scaledInterval } from "./rate.ts";

/** Whole months, the first and the last included. */
export interface Stretch {
  readonly first: Month;
  readonly last: Month;
}

export interface PerDay {
  /** Mean per day. */
  readonly mean: Measured;
  /** Of the mean, at 95 %; `undefined` when there is no mean or when the count is estimated (it then has its own). */
  readonly interval: Interval | undefined;
}

/**
 * Count / days of the stretch that it was counted over: a year has 365 or 366, the months of part of a year have their own.
 * The mean stands as the count does: provisional, estimated, suppressed or missing. Its interval is that of the count (Byar,
 * exact under 10, widened by √`phi`) over the same days.
 */
export function perDayOf(count: Measured, { first, last }: Stretch, phi = 1): PerDay {
  if (!isKnown(count)) return { mean: count, interval: undefined };
  const perDay = 1 / daysBetween(first, last);
  const mean = {
    ...count,
    value: count.value * perDay,
    origin: { ...count.origin, operation: "per-day" as const },
  };
  if (mean.status !== "estimated") {
    return { mean, interval: scaledInterval(byarInterval(count.value, LEVEL, phi), perDay) };
  }
  const { interval } = mean;
  return { mean: interval ? { ...mean, interval: scaledInterval(interval, perDay) } : mean, interval: undefined };
}
