/** A reference date as two choices, and back. */

import { month, parsePeriod, printPeriod } from "../../domain/period.ts";

export interface AsOfParts {
  /** `2018` */
  readonly year: string;
  /** `8` */
  readonly month: string;
}

/** The parts of `2018-08`; `undefined` when there is no reference date. */
export function splitAsOf(asOf: string | undefined): AsOfParts | undefined {
  const period = asOf === undefined ? undefined : parsePeriod(asOf);
  return period?.kind === "month" ? { year: String(period.year), month: String(period.month) } : undefined;
}

/** `2018-08` of its parts; `undefined` without a month, which means: no reference date. */
export function toAsOf(year: string, monthNumber: string): string | undefined {
  return monthNumber === "" ? undefined : printPeriod(month(Number(year), Number(monthNumber)));
}

/** Years that a reference date can lie in: from the first figure up to this year, the chosen one included. */
export function asOfYears(
  known: readonly number[],
  { asOf, thisYear }: { readonly asOf: string | undefined; readonly thisYear: number },
): readonly string[] {
  const chosen = Number(splitAsOf(asOf)?.year ?? thisYear);
  const first = Math.min(chosen, thisYear, ...known);
  const last = Math.max(chosen, thisYear, ...known);
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
}
