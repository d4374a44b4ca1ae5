/** Run-rate to a target: how many may still come for a year to end at a target, and what the season makes expected. */

import { type PartYear, total } from "./part-year.ts";
import { extrapolateBySeason } from "./seasonal.ts";

export interface RunRateMonth {
  /** 1 to 12 */
  readonly month: number;
  /** What may come in this month, the remainder spread by the season (evenly where there is no season). */
  readonly allowed: number;
  /** What the season makes expected; `undefined` without a season. */
  readonly expected: number | undefined;
}

export interface RunRate {
  /** T */
  readonly target: number;
  /** E: counted in the first k months. */
  readonly counted: number;
  /** T − E: how many may still come. Negative when the target has been passed already. */
  readonly remaining: number;
  /** 12 − k */
  readonly monthsLeft: number;
  /** Remaining per month left; `undefined` at the end of the year. */
  readonly perMonth: number | undefined;
  /** Expected in the months left by the season; `undefined` without three complete years or with nothing counted yet. */
  readonly expected: number | undefined;
  /** Remaining over expected minus one: −0.2 asks for a fifth less than the season. `undefined` without an expectation. */
  readonly against: number | undefined;
  /**
   * `passed`: more has been counted than the target. `met`, `missed`: at the end of the year. `ahead`, `behind`: the whole
   * interval of the estimate lies under or over the target. `open`: the target lies in it, or there is no estimate.
   */
  readonly standing: "passed" | "met" | "missed" | "ahead" | "behind" | "open";
  readonly months: readonly RunRateMonth[];
}

/** The run-rate of a part year to a target, a count of at least 0 that the year should not exceed. */
export function runRate(partYear: PartYear, target: number): RunRate {
  if (!Number.isFinite(target) || target < 0) throw new RangeError(`not a target: ${target}`);
  const monthsKnown = partYear.known.length;
  const counted = total(partYear.known);
  const remaining = target - counted;
  const monthsLeft = 12 - monthsKnown;
  const estimate = monthsLeft > 0 ? extrapolateBySeason(partYear) : undefined;
  const known = estimate?.kind === "estimate" ? estimate : undefined;
  const expected = known && known.value - counted;
  return {
    target,
    counted,
    remaining,
    monthsLeft,
    perMonth: monthsLeft > 0 ? remaining / monthsLeft : undefined,
    expected,
    against: expected ? remaining / expected - 1 : undefined,
    standing: standingOf({ remaining, monthsLeft, target, interval: known?.interval }),
    months: monthsOf(partYear, remaining, expected),
  };
}

function standingOf(facts: {
  readonly remaining: number;
  readonly monthsLeft: number;
  readonly target: number;
  readonly interval: { readonly low: number; readonly high: number } | undefined;
}): RunRate["standing"] {
  const { remaining, monthsLeft, target, interval } = facts;
  if (monthsLeft === 0) return remaining < 0 ? "missed" : "met";
  if (remaining < 0) return "passed";
  if (!interval) return "open";
  if (interval.high <= target) return "ahead";
  return interval.low > target ? "behind" : "open";
}

function monthsOf(
  { known, seasonHistory, seasonYears }: PartYear,
  remaining: number,
  expected: number | undefined,
): readonly RunRateMonth[] {
  const years = seasonHistory.slice(-seasonYears);
  const left = Array.from({ length: 12 - known.length }, (_, at) => known.length + at);
  const weights = left.map((at) => total(years.map(({ counts }) => counts[at] ?? 0)));
  const weight = total(weights);
  const shareOf = (place: number): number =>
    expected !== undefined && weight > 0 ? (weights[place] ?? 0) / weight : 1 / left.length;
  return left.map((at, place) => ({
    month: at + 1,
    allowed: Math.max(0, remaining) * shareOf(place),
    expected: expected === undefined ? undefined : expected * shareOf(place),
  }));
}
