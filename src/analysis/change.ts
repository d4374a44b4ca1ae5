/** The change between two figures, with the test that says whether it is real (METHOD sections 1 and 4). */

import type { Interval, Verdict } from "../domain/measured.ts";

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
