/** Breaks of an indicator as annotations of its charts, and as interruptions of a line that stands by itself. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { printPeriod } from "../../domain/period.ts";
import type { AnnotationView, SeriesView } from "../view-parts.ts";

/** Registration breaks and exceptional periods of an indicator, in time order. */
export function annotationsOf({ reference }: AnalysisContext, indicator: IndicatorId): readonly AnnotationView[] {
  return reference.breaks
    .filter((each) => each.indicators.includes(indicator))
    .map((each) => ({
      from: printPeriod(each.from),
      ...(each.to ? { to: printPeriod(each.to) } : {}),
      text: each.text,
      kind: each.kind === "registration" ? ("break" as const) : ("exceptional" as const),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The series with the changes in registration that lie between its first and its last figure. */
export function withBreaks(context: AnalysisContext, indicator: IndicatorId, series: SeriesView): SeriesView {
  const periods = series.points.map(({ period }) => period);
  const breaks = annotationsOf(context, indicator).flatMap(({ from, text, kind }) => {
    const at = periods.slice(1).find((period) => period === from || period === from.slice(0, 4));
    return kind === "break" && at !== undefined ? [{ at, text }] : [];
  });
  return breaks.length === 0 ? series : { ...series, breaks };
}
