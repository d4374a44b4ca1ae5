/** Which indicators have figures of municipalities, and in which years. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { figureAt } from "../../analysis/figure.ts";
import { isKnown } from "../../domain/measured.ts";
import { parsePeriod, year } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { type ComparableIndicator, comparableIndicators } from "../compare/compare-setting.ts";

/** Published ones first, then those that are simulated. */
export function municipalIndicators(context: AnalysisContext): readonly ComparableIndicator[] {
  return comparableIndicators(context, undefined).filter(({ figures }) => figures !== "national");
}

/** Years in which at least so many of today's municipalities have a figure, in order. */
export function municipalYears(context: AnalysisContext, { id }: Indicator, fewest: number): readonly number[] {
  const members = context.reference.regions.membersOf(POLICE_UNIT);
  const all = context.dataset.periodsOf(id).flatMap((code) => parsePeriod(code)?.year ?? []);
  const hasFigure = (region: RegionCode, inYear: number): boolean =>
    isKnown(figureAt(context, { indicator: id, region, period: year(inYear) }));
  return [...new Set(all)]
    .sort((a, b) => a - b)
    .filter((each) => members.filter((region) => hasFigure(region, each)).length >= fewest);
}

/** The year asked for, or the last one there is before it; `otherwise` where none was asked. */
export function nearestYear(years: readonly number[], asked: number | undefined, otherwise: number): number {
  if (asked === undefined) return otherwise;
  return years.findLast((each) => each <= asked) ?? years[0] ?? otherwise;
}
