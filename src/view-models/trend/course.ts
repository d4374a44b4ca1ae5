/** The years of an area as a line: an estimated year stands in its place, with the part of it that was counted. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { figureAt } from "../../analysis/figure.ts";
import { measuredSeries } from "../../analysis/measured-series.ts";
import { sumOfPeriods } from "../../analysis/sum.ts";
import type { TrendResult } from "../../analysis/trend-result.ts";
import { isKnown, type Measured } from "../../domain/measured.ts";
import { type Month, month, monthsBetween, type Period, printPeriod } from "../../domain/period.ts";
import { identityOf, regionName } from "../areas.ts";
import { figureView, seriesView } from "../figure.ts";
import type { SeriesView } from "../view-parts.ts";
import { estimateOf, formatOf } from "./change.ts";

interface Point {
  readonly period: Period;
  readonly figure: Measured;
  readonly counted?: number | undefined;
}

export interface Course {
  readonly series: SeriesView;
  readonly figures: readonly Measured[];
  /** First and last figure that is there, and all between, as shown. */
  readonly shown: readonly { readonly text: string; readonly period: string }[];
}

/** The years with the later figure of a trend in its place, where that was estimated from the first months of its year. */
export function withEstimate<P extends Point>(
  years: readonly P[],
  result: TrendResult,
  counted?: number,
): readonly (P | Point)[] {
  if (estimateOf(result) === undefined) return years;
  const { period, figure } = result.to;
  const others = years.filter((point) => point.period.year !== period.year);
  return [...others, { period, figure, counted }].sort((a, b) => a.period.year - b.period.year);
}

/** The years of the area of a trend, in its measure. */
export function courseOf(context: AnalysisContext, result: TrendResult, asOf: Month | undefined): Course {
  const format = formatOf(result.measure);
  const years = measuredSeries(context, {
    indicator: result.indicator,
    region: result.region,
    measure: result.measure,
    base: result.from.period,
    ...(asOf ? { asOf } : {}),
  });
  const points = withEstimate(years, result, countedPart(context, result));
  return {
    series: seriesView(
      { id: result.region, label: regionName(context, result.region), identity: identityOf(context, result.region) },
      points,
      format,
    ),
    figures: points.map(({ figure }) => figure),
    shown: points
      .filter(({ figure }) => isKnown(figure))
      .map(({ period, figure }) => ({ text: figureView(figure, format).text, period: printPeriod(period) })),
  };
}

/** What was counted of an estimated year; only where the measure is a count. */
function countedPart(context: AnalysisContext, result: TrendResult): number | undefined {
  if (result.measure !== "count" || result.monthsKnown === undefined) return undefined;
  const inYear = result.to.period.year;
  const sum = sumOfPeriods(
    monthsBetween(month(inYear, 1), month(inYear, result.monthsKnown)).map((period) => ({
      period,
      figure: figureAt(context, { indicator: result.indicator, region: result.region, period }),
    })),
  );
  return isKnown(sum) ? sum.value : undefined;
}
