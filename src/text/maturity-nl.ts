/** Months that usually still grow, in words. */

import type { Month } from "../domain/period.ts";
import { capitalise } from "./data/findings-nl.ts";
import { formatCount, formatPercent, formatPeriodLong, formatPeriodRange, joinList, plural } from "./format.ts";

export interface UnripeFacts {
  /** In time order. */
  readonly months: readonly [Month, ...Month[]];
  readonly growth: {
    /** Months of the past that this stands on. */
    readonly months: number;
    /** Median and quartiles, as fractions. */
    readonly median: number;
    readonly low: number;
    readonly high: number;
  };
}

/** "December 2025 is nog niet rijp: zo jonge maanden groeiden in latere edities meestal nog, met +3,2 % in het midden (…)." */
export function unripeSentence({ months, growth }: UnripeFacts): string {
  const { median, low, high } = growth;
  const range = `helft tussen ${formatPercent(low)} en ${formatPercent(high)}; ${growth.months} maanden`;
  return `${capitalise(monthsText(months))} ${plural(months.length, "is", "zijn")} nog niet rijp: zo jonge maanden groeiden in latere edities meestal nog, met ${formatPercent(median)} in het midden (${range}).`;
}

/** The same without what it stands on: "Juni 2026 is nog niet rijp." */
export function unripeShort({ months }: Pick<UnripeFacts, "months">): string {
  return `${capitalise(monthsText(months))} ${plural(months.length, "is", "zijn")} ${UNRIPE}.`;
}

/** How many signals are falls in such months: said before the list, so that nobody counts them as news. */
export function unripeFalls(falls: number): string {
  return falls === 1
    ? "Eén signaal is een daling in een maand die nog niet rijp is; dat kan schijn zijn."
    : `${formatCount(falls)} signalen zijn dalingen in maanden die nog niet rijp zijn; die kunnen schijn zijn.`;
}

/** What a fall in such months may be. */
export function unripeFall(): string {
  return "Een daling kan hier schijn zijn.";
}

/** Words beside the months on a chart and in the status column of a table. */
export const UNRIPE = "nog niet rijp";
/** Behind a figure, and before the words that explain it. */
export const UNRIPE_MARK = "†";

/** The legend under a table. */
export function unripeFootnote(): string {
  return `${UNRIPE_MARK} ${UNRIPE}: groeit meestal nog in latere edities.`;
}

function monthsText(months: UnripeFacts["months"]): string {
  const [first] = months;
  const last = months.at(-1) ?? first;
  if (months.length === 1) return formatPeriodLong(first);
  const span = (last.year - first.year) * 12 + last.month - first.month + 1;
  return span === months.length ? formatPeriodRange(first, last) : joinList(months.map(formatPeriodLong));
}
