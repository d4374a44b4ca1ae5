/** The figures of an indicator in a region through time. */

import type { IndicatorId } from "../domain/indicator.ts";
import type { Measured } from "../domain/measured.ts";
import type { Measure } from "../domain/observation.ts";
import {
  endsBy,
  type Month,
  month,
  monthsBetween,
  type Period,
  parsePeriod,
  type Year,
  year,
} from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { figureAt } from "./figure.ts";

export interface SeriesQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly kind: "year" | "month";
  readonly measure?: Measure | undefined;
  readonly asOf?: Month | undefined;
}

export interface SeriesPoint<P extends Period = Year | Month> {
  readonly period: P;
  readonly figure: Measured;
}

/**
 * The figures of every year or every month, in time order and without gaps in the periods: a period in between without a
 * figure is there as missing. Periods before the first and after the last that the region has anything of are left out;
 * empty when it has nothing. With `asOf`, periods that end later are not in the list.
 */
export function seriesOf(context: AnalysisContext, query: SeriesQuery): readonly SeriesPoint[] {
  const { asOf } = query;
  const points = periodsFor(context, query)
    .filter((period) => !asOf || endsBy(period, asOf))
    .map((period) => ({ period, figure: figureAt(context, { ...query, period }) }));
  const first = points.findIndex(hasAnything);
  return first < 0 ? [] : points.slice(first, points.findLastIndex(hasAnything) + 1);
}

function hasAnything({ figure }: SeriesPoint): boolean {
  return figure.status !== "missing" || figure.reason !== "notInData";
}

function periodsFor(context: AnalysisContext, query: SeriesQuery): readonly (Year | Month)[] {
  const codes = context.dataset.periodsOf(query.indicator, query.measure ?? "count");
  const [first, last] = [codes[0], codes.at(-1)].map((code) => code && parsePeriod(code)?.year);
  if (!first || !last) return [];
  return query.kind === "year"
    ? Array.from({ length: last - first + 1 }, (_, offset) => year(first + offset))
    : monthsBetween(month(first, 1), month(last, 12));
}
