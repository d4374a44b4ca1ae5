/** The methods that do not estimate a year but compare the same stretch of two years (METHOD section 2). */

import { type Month, month, monthsBetween, shiftPeriod } from "../../domain/period.ts";

/** `same-period`: months 1 … k of a year. */
export function samePeriodWindow(inYear: number, monthsKnown: number): readonly Month[] {
  return monthsBetween(month(inYear, 1), month(inYear, monthsKnown));
}

/** `rolling-12`: the twelve months up to and with month k of a year. */
export function rolling12Window(inYear: number, monthsKnown: number): readonly Month[] {
  const last = month(inYear, monthsKnown);
  return monthsBetween(shiftPeriod(last, -11), last);
}
