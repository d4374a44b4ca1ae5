/** A reference date as two choices, and back. */

import { month, parsePeriod, printPeriod } from "../../../domain/period.ts";
import type { ThemeFigures } from "../../../view-models/theme/theme-view.ts";

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
export function asOfYears(figures: ThemeFigures, thisYear: number): readonly string[] {
  const known = figures.trend.series.points.map(({ period }) => Number(period.slice(0, 4)));
  const chosen = Number(splitAsOf(figures.controls.asOf?.value)?.year ?? thisYear);
  const first = Math.min(chosen, thisYear, ...known);
  const last = Math.max(chosen, thisYear, ...known);
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
}
