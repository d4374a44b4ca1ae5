/** How good the automatic choice of a part-year method would have been, year after year (METHOD section 2). */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type PartYearMethod } from "../../domain/measured.ts";
import { month, year } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { comparedCounts } from "../compared-counts.ts";
import { figureAt } from "../figure.ts";

export interface ReplayQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  /** k: months that were known, 1–11. */
  readonly months: number;
  readonly fromYear: number;
  readonly toYear: number;
}

export interface ReplayedChoice {
  readonly year: number;
  readonly method: PartYearMethod;
  readonly estimate: number;
  readonly actual: number;
  /** estimate / actual − 1 */
  readonly error: number;
  /** Half the width of the interval over the estimate; `undefined` without an interval. */
  readonly halfWidth: number | undefined;
  readonly covered: boolean | undefined;
}

/**
 * What would have been said after k months of each year, knowing nothing later, beside what the year became. Both stand on
 * real figures: provenances never mix, and a simulated year says nothing of how good an estimate is. Years without an
 * estimate, without a figure, or in which nothing was counted are left out.
 */
export function replayChoice(context: AnalysisContext, query: ReplayQuery): readonly ReplayedChoice[] {
  const { indicator, region, months } = query;
  const years = Array.from({ length: Math.max(0, query.toYear - query.fromYear + 1) }, (_, at) => query.fromYear + at);
  return years.flatMap((each): readonly ReplayedChoice[] => {
    const became = figureAt(context, { indicator, region, period: year(each) });
    const { to, method } = comparedCounts(context, {
      indicator,
      region,
      from: year(each - 1),
      to: year(each),
      asOf: month(each, months),
      method: "auto",
      measure: "count",
    });
    if (!isKnown(became) || became.value === 0 || to.count.status !== "estimated" || method === "observed") return [];
    if (became.provenance !== "real" || to.count.provenance !== "real") return [];
    const { value, interval } = to.count;
    return [
      {
        year: each,
        method,
        estimate: value,
        actual: became.value,
        error: value / became.value - 1,
        halfWidth: interval && (interval.high - interval.low) / 2 / value,
        covered: interval && interval.low <= became.value && became.value <= interval.high,
      },
    ];
  });
}
