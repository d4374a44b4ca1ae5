/** Changes in registration and exceptional periods between and inside the figures compared (METHOD section 9). */

import type { IndicatorId } from "../domain/indicator.ts";
import { comparePeriods, type Month, month } from "../domain/period.ts";
import type { Reference, SeriesBreak } from "../reference/reference.ts";

export interface Stretch {
  readonly first: Month;
  readonly last: Month;
}

/**
 * Lasting changes in registration that part of one stretch lies before and part of the other lies in: figures of the two are
 * not comparable. A stretch compared with itself crosses nothing.
 */
export function breaksBetween(
  reference: Reference,
  indicator: IndicatorId,
  a: Stretch,
  b: Stretch,
): readonly SeriesBreak[] {
  if (comparePeriods(a.first, b.first) === 0 && comparePeriods(a.last, b.last) === 0) return [];
  const stretches = [a, b];
  return reference.breaks.filter(
    (each) =>
      each.kind === "registration" &&
      each.indicators.includes(indicator) &&
      stretches.some(({ first }) => comparePeriods(first, each.from) < 0) &&
      stretches.some(({ last }) => comparePeriods(last, each.from) >= 0),
  );
}

/** The same of two whole years: where it is not empty, no finding about their difference may be stated. */
export function breaksBetweenYears(
  reference: Reference,
  indicator: IndicatorId,
  from: number,
  to: number,
): readonly SeriesBreak[] {
  return breaksBetween(reference, indicator, wholeYear(from), wholeYear(to));
}

function wholeYear(inYear: number): Stretch {
  return { first: month(inYear, 1), last: month(inYear, 12) };
}

/** Exceptional periods that a stretch lies in, wholly or in part. */
export function exceptionsIn(reference: Reference, indicator: IndicatorId, stretch: Stretch): readonly SeriesBreak[] {
  return reference.breaks.filter(
    (each) =>
      each.kind === "exceptional" &&
      each.indicators.includes(indicator) &&
      comparePeriods(stretch.last, each.from) >= 0 &&
      (!each.to || comparePeriods(stretch.first, each.to) <= 0),
  );
}
