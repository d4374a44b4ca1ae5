/** The change between two figures, with the test that says whether it is real (METHOD sections 1 and 4). */

import type { Interval, Verdict } from "../domain/measured.ts";
import type { SeriesBreak } from "../reference/reference.ts";
import { LEVEL } from "./intervals.ts";
import { type CountPair, conditionalTest, type RatioTest } from "./tests/conditional-test.ts";
import { differenceScore } from "./tests/difference-score.ts";
import { eTest } from "./tests/e-test.ts";
import { rateRatioTest } from "./tests/rate-ratio-test.ts";

/**
 * How the change was tested. `exact-conditional`: binomial, for counts under 100. `beta-binomial`: the same with
 * overdispersion. `rate-ratio`: normal on the log rate ratio. `rate-ratio-estimated`: the same where the later figure is an
 * estimate. `none`: nothing to test.
 */
export type ChangeTest = "exact-conditional" | "beta-binomial" | "rate-ratio" | "rate-ratio-estimated" | "none";

export interface Change {
  /** Later minus earlier, in the unit of the figures compared. */
  readonly absolute: number;
  /** Later over earlier minus one: −0.40 is a fall of 40 %. `undefined` when the earlier figure is zero ("n.v.t."). */
  readonly fraction: number | undefined;
  /** Of the fraction; `undefined` when there is no fraction or no test. */
  readonly interval: Interval | undefined;
  /** The earlier count is under 20: lead with the counts, show no percentage unless asked for. */
  readonly small: boolean;
  readonly verdict: Verdict;
  readonly test: ChangeTest;
  readonly pValue: number | undefined;
  /** p of the E-test without overdispersion, reported beside; `undefined` for estimates. */
  readonly eTestPValue: number | undefined;
  /** √2·(√later − √earlier), a standard normal score for two observed counts of equal exposure; else `undefined`. */
  readonly differenceScore: number | undefined;
  /** Overdispersion used: 1 is plain Poisson. */
  readonly phi: number;
}

/** Two counts to compare; `to` may be an estimate. */
export interface CountComparison {
  readonly from: number;
  readonly to: number;
  /** Exposure (inhabitants, dwellings) of `to` over that of `from`; default 1. */
  readonly exposureRatio?: number | undefined;
  /** Overdispersion, at least 1. */
  readonly phi: number;
  /** How `to` was made; default observed. An estimate without a variance cannot be tested. */
  readonly toEstimate?: { readonly relativeVariance: number | undefined } | undefined;
  /** Changes in registration between the two counts: with any, the change is given but not judged. */
  readonly breaks?: readonly SeriesBreak[] | undefined;
}

/** Below this count the exact test decides, and from it the normal one (METHOD section 4). */
const EXACT_BELOW = 100;
/** Below this count percentages do not lead, and no change may simply mean too little data. */
export const SMALL_COUNT = 20;

/**
 * The change from one count to another, tested on their rate ratio. With equal exposures the fraction is that of the counts;
 * otherwise of the rates. Either count under 100: conditional test; else the rate ratio with φ; an estimated `to` always by
 * the rate ratio with its own variance. Fell or rose when the 95 % interval excludes no change; too little data when both
 * counts are under 20 and it does not; not comparable across a break.
 */
export function compareCounts(comparison: CountComparison): Change {
  const { from, to, phi } = comparison;
  const exposureRatio = comparison.exposureRatio ?? 1;
  const fraction = from === 0 ? undefined : to / from / exposureRatio - 1;
  const { test, result } = testOf(comparison, { from, to, phi, exposureRatio });
  const isObserved = comparison.toEstimate === undefined;
  return {
    absolute: to - from,
    fraction,
    interval:
      result && fraction !== undefined ? { low: result.low - 1, high: result.high - 1, level: LEVEL } : undefined,
    small: from < SMALL_COUNT,
    verdict: verdictOf(comparison, result),
    test,
    pValue: result?.pValue,
    eTestPValue: isObserved ? eTest(to, from, exposureRatio, 1) : undefined,
    differenceScore: isObserved && exposureRatio === 1 ? differenceScore(from, to) : undefined,
    phi,
  };
}

function testOf(
  comparison: CountComparison,
  pair: CountPair,
): { readonly test: ChangeTest; readonly result: RatioTest | undefined } {
  const { from, to, phi } = pair;
  if (comparison.toEstimate) {
    const { relativeVariance } = comparison.toEstimate;
    if (relativeVariance === undefined || from === 0 || to === 0) return { test: "none", result: undefined };
    const result = rateRatioTest({ ...pair, toRelativeVariance: relativeVariance }, LEVEL);
    return { test: "rate-ratio-estimated", result };
  }
  if (from < EXACT_BELOW || to < EXACT_BELOW) {
    return { test: phi > 1 ? "beta-binomial" : "exact-conditional", result: conditionalTest(pair, LEVEL) };
  }
  return { test: "rate-ratio", result: rateRatioTest(pair, LEVEL) };
}

function verdictOf(comparison: CountComparison, result: RatioTest | undefined): Verdict {
  if (comparison.breaks && comparison.breaks.length > 0) return "not_comparable";
  if (!result) return "too_little_data";
  if (result.high < 1) return "fell";
  if (result.low > 1) return "rose";
  const areSmall = comparison.from < SMALL_COUNT && comparison.to < SMALL_COUNT;
  return areSmall ? "too_little_data" : "no_demonstrable_change";
}
