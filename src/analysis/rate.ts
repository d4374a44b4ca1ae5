/** Counts per 1,000 inhabitants or dwellings (METHOD section 3). */

import {
  type Estimated,
  type Interval,
  isKnown,
  type Known,
  type Measured,
  missing,
  weakerProvenance,
} from "../domain/measured.ts";
import type { RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { type DenominatorKind, denominatorAt } from "./denominator.ts";
import { type FigureQuery, figureAt } from "./figure.ts";
import { byarInterval, LEVEL } from "./intervals.ts";

export type RateMeasure = "per1000" | "per1000-dwellings";

export interface Rate {
  readonly count: Measured;
  readonly denominator: Measured;
  /** Per 1,000. */
  readonly rate: Measured;
  /** Of the rate, at 95 %; `undefined` when there is no rate or when the count is estimated (it then has its own). */
  readonly interval: Interval | undefined;
}

/** Whether a measure is a rate, so that it needs a denominator. */
export function isRateMeasure(measure: string): measure is RateMeasure {
  return measure === "per1000" || measure === "per1000-dwellings";
}

/** What a rate is per. */
export function denominatorOf(measure: RateMeasure): DenominatorKind {
  return measure === "per1000" ? "inhabitants" : "dwellings";
}

/**
 * The rate of a count in a region and a period, per 1,000 of the denominator of the year that the period lies in. The rate of
 * a month is the count of that month over the year's denominator: it is not annualised. The rate is as weak as the weaker of
 * the two: over an estimated denominator it is estimated. `phi` widens the interval by √φ (default 1).
 */
export function rateAt(context: AnalysisContext, query: FigureQuery & { readonly per: RateMeasure }, phi = 1): Rate {
  return rateOf(context, query.region, query.period.year, query.per, figureAt(context, query), phi);
}

/** The rate of a count that is already at hand: see {@link rateAt}. */
export function rateOf(
  context: AnalysisContext,
  region: RegionCode,
  inYear: number,
  per: RateMeasure,
  count: Measured,
  phi = 1,
): Rate {
  const denominator = denominatorAt(context, denominatorOf(per), region, inYear);
  const rate = per1000(count, denominator);
  if (!isKnown(count) || !isKnown(denominator) || !isKnown(rate) || count.status === "estimated") {
    return { count, denominator, rate, interval: undefined };
  }
  return {
    count,
    denominator,
    rate,
    interval: scaledInterval(byarInterval(count.value, LEVEL, phi), 1000 / denominator.value),
  };
}

/** 1,000 × count / denominator; missing when either is, and `impossible` over a denominator of zero. */
export function per1000(count: Measured, denominator: Measured): Measured {
  if (!isKnown(count)) return count;
  if (!isKnown(denominator)) return denominator;
  if (denominator.value === 0) return missing("impossible");
  const value = (1000 * count.value) / denominator.value;
  const provenance = weakerProvenance(count.provenance, denominator.provenance);
  const origin = { ...count.origin, operation: "rate" as const };
  if (count.status !== "estimated" && denominator.status !== "estimated") {
    return { status: count.status, value, provenance, origin };
  }
  const interval = count.status === "estimated" && count.interval;
  return {
    status: "estimated",
    value,
    provenance,
    origin,
    method: methodOf(count, denominator),
    basis: [count, denominator].flatMap((figure) => (figure.status === "estimated" ? figure.basis : [])),
    ...(interval ? { interval: scaledInterval(interval, 1000 / denominator.value) } : {}),
  };
}

function methodOf(count: Known, denominator: Known): Estimated["method"] {
  if (count.status === "estimated") return count.method;
  return denominator.status === "estimated" ? denominator.method : "interpolated";
}

/** An interval in another unit. */
export function scaledInterval(interval: Interval, factor: number): Interval {
  return { low: interval.low * factor, high: interval.high * factor, level: interval.level };
}
