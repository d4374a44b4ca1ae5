/** The plain extrapolation by days (METHOD section 2). */

import { daysInMonth, daysInYear, month } from "../../domain/period.ts";

/** T = E · days in the year / days in the known months. `known` holds at least one month, January first. */
export function extrapolateByDays(known: readonly number[], inYear: number): number {
  const daysKnown = known.reduce((days, _, at) => days + daysInMonth(month(inYear, at + 1)), 0);
  return (known.reduce((sum, count) => sum + count, 0) * daysInYear(inYear)) / daysKnown;
}
