/** Which indicators are sums of others: totals and groups of the classifications, and totals of the templates for own figures. */

import { type IndicatorId, indicatorId } from "../../domain/indicator.ts";
import type { Reference } from "../../reference/reference.ts";

/** The sum that an indicator is part of; `undefined` when it is part of none. */
export type TotalOf = (indicator: IndicatorId) => IndicatorId | undefined;

/** As the reference data has it. */
export function totalsIn({ offenceTypes, uploads }: Pick<Reference, "offenceTypes" | "uploads">): TotalOf {
  const ofTemplates = new Map(uploads.flatMap(({ indicators }) => indicators.map(({ id, partOf }) => [id, partOf])));
  return (indicator) => {
    const type = offenceTypes.get(indicator);
    if (type?.parent !== undefined) return indicatorId(type.classification, type.parent);
    return ofTemplates.get(indicator);
  };
}

/** All sums that an indicator is part of, the nearest first. */
export function totalsAbove(indicator: IndicatorId, totalOf: TotalOf): readonly IndicatorId[] {
  const total = totalOf(indicator);
  return total === undefined ? [] : [total, ...totalsAbove(total, totalOf)];
}

/** The last total that an indicator is part of, or itself. */
export function topOf(indicator: IndicatorId, totalOf: TotalOf): IndicatorId {
  return totalsAbove(indicator, totalOf).at(-1) ?? indicator;
}

/** Totals before their parts. */
export function inOrder(indicators: readonly IndicatorId[], totalOf: TotalOf): readonly IndicatorId[] {
  const depth = (each: IndicatorId): number => totalsAbove(each, totalOf).length;
  return [...indicators].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}
