/** The trend of an indicator in a region between two periods: figures, change, verdict and what must be said with them. */

import { isKnown, type Known } from "../domain/measured.ts";
import { daysBetween } from "../domain/period.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { type Change, compareCounts } from "./change.ts";
import { type ComparedCount, type ComparedCounts, comparedCounts } from "./compared-counts.ts";
import { denominatorAt } from "./denominator.ts";
import { inMeasure } from "./measured-series.ts";
import { type Overdispersion, overdispersion } from "./overdispersion.ts";
import { denominatorOf, isRateMeasure } from "./rate.ts";
import { breaksBetween } from "./series-breaks.ts";
import { trendNotes } from "./trend-notes.ts";
import type { ComparedFigure, TrendQuestion, TrendResult } from "./trend-result.ts";

/**
 * Compares two years or two months of an indicator in a region (METHOD sections 1 to 4). With a reference date, later
 * observations are not seen, and a later year that is then part is estimated, or compared over the same stretch, by
 * `method`. Rates are compared on counts with the denominators as exposure, means per day with the days. A figure that is absent stays absent: there is
 * then no change, and the verdict is `too_little_data`.
 */
export function trend(context: AnalysisContext, question: TrendQuestion): TrendResult {
  const { indicator, region } = question;
  const counts = comparedCounts(context, question);
  const from = inQuestionMeasure(context, question, counts, counts.from);
  const to = inQuestionMeasure(context, question, counts, counts.to);
  const spread = overdispersion(context, { indicator, region, uptoYear: lastCompleteYear(question, counts) });
  const change = changeBetween(context, question, counts, { from, to }, spread);
  return {
    indicator,
    region,
    measure: question.measure,
    method: counts.method,
    from,
    to,
    monthsKnown: counts.monthsKnown,
    change,
    verdict: change?.verdict ?? "too_little_data",
    notes: trendNotes(context, question, counts, { from, to, change, spread }),
    backTest: counts.backTest,
  };
}

function inQuestionMeasure(
  context: AnalysisContext,
  question: TrendQuestion,
  { base }: ComparedCounts,
  { period, covers, count }: ComparedCount,
): ComparedFigure {
  const how = { measure: question.measure, region: question.region, year: period.year, covers, base };
  return { period, covers, count, figure: inMeasure(context, how, count) };
}

/** The last year that may tell about overdispersion: complete, and not after the later figure. */
function lastCompleteYear({ from, to }: TrendQuestion, counts: ComparedCounts): number {
  const latest = Math.max(from.year, to.year);
  return to.kind === "year" && counts.monthsKnown === undefined ? latest : latest - 1;
}

function changeBetween(
  context: AnalysisContext,
  question: TrendQuestion,
  counts: ComparedCounts,
  figures: { readonly from: ComparedFigure; readonly to: ComparedFigure },
  { phi }: Overdispersion,
): Change | undefined {
  if (question.from.kind !== question.to.kind) return undefined;
  const [from, to] = [figures.from.figure, figures.to.figure];
  const [fromCount, toCount] = [counts.from.count, counts.to.count];
  if (!isKnown(from) || !isKnown(to) || !isKnown(fromCount) || !isKnown(toCount)) return undefined;
  const change = compareCounts({
    from: fromCount.value,
    to: toCount.value,
    exposureRatio: exposureRatio(context, question, counts),
    phi,
    toEstimate: counts.toEstimate,
    breaks: breaksBetween(
      context.reference,
      question.indicator,
      { first: counts.from.covers.first, last: counts.from.lastCounted },
      { first: counts.to.covers.first, last: counts.to.lastCounted },
    ),
  });
  return { ...change, absolute: difference(from, to) };
}

function difference(from: Known, to: Known): number {
  return to.value - from.value;
}

/** Exposure of the later figure over that of the earlier one: of two rates that are known, so both denominators are. */
function exposureRatio(context: AnalysisContext, question: TrendQuestion, counts: ComparedCounts): number {
  const { measure, region, from, to } = question;
  if (measure === "per-day") return daysOf(counts.to) / daysOf(counts.from);
  if (!isRateMeasure(measure)) return 1;
  const exposure = (inYear: number): number => {
    const denominator = denominatorAt(context, denominatorOf(measure), region, inYear);
    return isKnown(denominator) ? denominator.value : Number.NaN;
  };
  return exposure(to.year) / exposure(from.year);
}

function daysOf({ covers }: ComparedCount): number {
  return daysBetween(covers.first, covers.last);
}
