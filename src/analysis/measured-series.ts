/** A series in the measure asked for: counts, means per day, rates per 1,000 or index numbers. */

import type { IndicatorId } from "../domain/indicator.ts";
import { type Measured, missing } from "../domain/measured.ts";
import { firstMonthOf, lastMonthOf, type Month, type Year } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { figureAt } from "./figure.ts";
import { indexNumber } from "./index-number.ts";
import { perDayOf, type Stretch } from "./per-day.ts";
import { rateOf } from "./rate.ts";
import { type SeriesPoint, seriesOf } from "./series.ts";
import type { TrendMeasure } from "./trend-result.ts";

export interface MeasuredSeriesQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly measure: TrendMeasure;
  /** Default years. */
  readonly kind?: "year" | "month" | undefined;
  /** Base period of `index`; without one every index number is missing. */
  readonly base?: Year | Month | undefined;
  readonly asOf?: Month | undefined;
}

/** The points of {@link seriesOf}, each turned into the measure. */
export function measuredSeries(context: AnalysisContext, query: MeasuredSeriesQuery): readonly SeriesPoint[] {
  const { indicator, region, asOf } = query;
  const base = query.base ? figureAt(context, { indicator, region, period: query.base, asOf }) : missing("notInData");
  return seriesOf(context, { indicator, region, kind: query.kind ?? "year", asOf }).map(({ period, figure }) => ({
    period,
    figure: inMeasure(
      context,
      {
        measure: query.measure,
        region,
        year: period.year,
        covers: { first: firstMonthOf(period), last: lastMonthOf(period) },
        base,
      },
      figure,
    ),
  }));
}

/**
 * One count turned into a measure: rates use the denominator of `year`, means per day the days of the months that it
 * `covers`, index numbers the count `base`.
 */
export function inMeasure(
  context: AnalysisContext,
  how: {
    readonly measure: TrendMeasure;
    readonly region: RegionCode;
    readonly year: number;
    readonly covers: Stretch;
    readonly base: Measured;
  },
  count: Measured,
): Measured {
  switch (how.measure) {
    case "count":
      return count;
    case "per-day":
      return perDayOf(count, how.covers).mean;
    case "index":
      return indexNumber(count, how.base);
    case "per1000":
    case "per1000-dwellings":
      return rateOf(context, how.region, how.year, how.measure, count).rate;
  }
}
