/** The known months, and the rest as it was a year ago (METHOD section 2). */

import { total, type YearOfMonths } from "./part-year.ts";

/** T = E + the months after month k of the year before. */
export function carryForward(known: readonly number[], yearBefore: YearOfMonths): number {
  return total(known) + total(yearBefore.counts.slice(known.length));
}
