/** Totals and their parts among the own figures of a year: readers compare them. Which are told as if there were no others. */

import type { IndicatorId } from "../../domain/indicator.ts";
import { type TotalOf, totalsAbove } from "./indicator-trees.ts";

/** Indicators whose sums readers can compare. */
export interface Kin {
  /** Told as if there were no others. */
  readonly told: readonly IndicatorId[];
  /** The one that is told, when all others are parts of it. */
  readonly total: IndicatorId | undefined;
  /** Withheld where anything of the kin is suppressed. */
  readonly others: readonly IndicatorId[];
}

/**
 * The kins among the indicators that are `present` in a year, totals before their parts. Told is what was told `before` and, where
 * nothing was, the total of all others. Of indicators whose sum is public (`isSumPublic`) none is told where one of them is small.
 */
export function kinsOf(
  present: readonly IndicatorId[],
  before: ReadonlySet<IndicatorId>,
  totalOf: TotalOf,
  isSumPublic: (indicator: IndicatorId) => boolean,
): readonly Kin[] {
  const openSums = new Set(present.filter(isSumPublic));
  const topOf = (indicator: IndicatorId): IndicatorId => {
    const above = totalsAbove(indicator, totalOf);
    const totals = openSums.has(indicator) ? above : above.filter((total) => present.includes(total));
    return totals.at(-1) ?? indicator;
  };
  return [...new Set(present.map(topOf))].map((top) => {
    const kin = present.filter((each) => topOf(each) === top);
    const known = kin.filter((each) => before.has(each));
    const first = known.length > 0 ? known : kin.slice(0, 1);
    const told = kin.some((each) => openSums.has(each)) ? [] : first;
    const total = told.length === 1 && told[0] === kin[0] ? told[0] : undefined;
    return { told, total, others: kin.filter((each) => !told.includes(each)) };
  });
}
