/** The two counts that a trend compares: as observed, with the later year estimated, or over the same stretch of both years. */

import type { Measured, PartYearMethod } from "../domain/measured.ts";
import { lastMonthOf, type Month, monthsIn, periodCode, type Year } from "../domain/period.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { figureAt } from "./figure.ts";
import { type BackTest, backTest } from "./part-year/back-test.ts";
import { chooseMethod } from "./part-year/choose-method.ts";
import { type EstimatingMethod, estimateYear } from "./part-year/estimate-year.ts";
import { type KnownMonths, knownMonths } from "./part-year/month-history.ts";
import type { PartYear } from "./part-year/part-year.ts";
import { partYearOf } from "./part-year/part-year-of.ts";
import { rolling12Window, samePeriodWindow } from "./part-year/windows.ts";
import { sumOfPeriods } from "./sum.ts";
import type { MethodChoice, TrendNote, TrendQuestion } from "./trend-result.ts";

export interface ComparedCount {
  readonly period: Year | Month;
  readonly covers: { readonly first: Month; readonly last: Month };
  readonly count: Measured;
  /** The last month that was counted: for an estimated year the last one known. */
  readonly lastCounted: Month;
}

export interface ComparedCounts {
  readonly method: PartYearMethod | "observed";
  readonly from: ComparedCount;
  readonly to: ComparedCount;
  /** The count of the base period of index numbers, over the same stretch as `from` and `to`. */
  readonly base: Measured;
  readonly monthsKnown: number | undefined;
  /** Set when `to` is an estimate. */
  readonly toEstimate: { readonly relativeVariance: number | undefined } | undefined;
  readonly backTest: BackTest | undefined;
  readonly notes: readonly TrendNote[];
}

/**
 * The counts under a trend. Both complete as of the reference date: as they are. The later year part: by the method asked
 * for, or by the automatic choice; a method that cannot give an estimate leaves the later figure missing, with a note. A
 * suppressed figure is never estimated.
 */
export function comparedCounts(context: AnalysisContext, question: TrendQuestion): ComparedCounts {
  const observed = asObserved(context, question);
  const { to } = question;
  const isAbsent = observed.to.count.status === "missing";
  if (!isAbsent || to.kind === "month" || question.from.kind === "month") return observed;
  const known = knownMonths(context, question, to.year);
  if (known.months.length === 0) return { ...observed, notes: withoutMonths(context, question) };
  const { partYear, borrowedFrom } = partYearOf(context, question, to.year, known);
  const tested = backTest(partYear);
  const chosen = methodFor(question, partYear, tested);
  if (chosen.method === "same-period" || chosen.method === "rolling-12") {
    return overWindows(context, question, { method: chosen.method, choice: chosen.choice }, known);
  }
  const estimated = withEstimate(observed, { method: chosen.method, choice: chosen.choice }, partYear, known);
  const borrowed: readonly TrendNote[] =
    borrowedFrom && chosen.method === "seasonal" ? [{ code: "borrowedSeason", from: borrowedFrom }] : [];
  return { ...estimated, backTest: tested, notes: [...estimated.notes, ...borrowed] };
}

function asObserved(context: AnalysisContext, question: TrendQuestion): ComparedCounts {
  const { indicator, region, asOf } = question;
  const countOf = (period: Year | Month): Measured => figureAt(context, { indicator, region, period, asOf });
  const side = (period: Year | Month): ComparedCount => ({
    period,
    covers: coversOf(monthsIn(period), period),
    count: countOf(period),
    lastCounted: lastMonthOf(period),
  });
  return {
    method: "observed",
    from: side(question.from),
    to: side(question.to),
    base: countOf(question.base ?? question.from),
    monthsKnown: undefined,
    toEstimate: undefined,
    backTest: undefined,
    notes: [],
  };
}

function coversOf(months: readonly Month[], period: Year | Month): ComparedCount["covers"] {
  const last = lastMonthOf(period);
  return { first: months[0] ?? last, last: months.at(-1) ?? last };
}

function withoutMonths(context: AnalysisContext, question: TrendQuestion): readonly TrendNote[] {
  const hasMonths = context.reference.offenceTypes.get(question.indicator)?.hasMonths ?? true;
  return hasMonths ? [{ code: "noEstimate", reason: "no-months" }] : [{ code: "noMonthlyFigures" }];
}

function methodFor(
  question: TrendQuestion,
  partYear: PartYear,
  tested: BackTest,
): { readonly method: PartYearMethod; readonly choice: MethodChoice } {
  return question.method === "auto"
    ? chooseMethod(partYear, tested)
    : { method: question.method, choice: { reason: "asked" } };
}

function overWindows(
  context: AnalysisContext,
  question: TrendQuestion,
  chosen: { readonly method: "same-period" | "rolling-12"; readonly choice: MethodChoice },
  known: KnownMonths,
): ComparedCounts {
  const { indicator, region, asOf } = question;
  const k = known.months.length;
  const windowOf = chosen.method === "same-period" ? samePeriodWindow : rolling12Window;
  const side = (period: Year | Month): ComparedCount => {
    const months = windowOf(period.year, k);
    const figures = months.map((each) => ({
      period: each,
      figure: figureAt(context, { indicator, region, period: each, asOf }),
    }));
    const covers = coversOf(months, period);
    return { period, covers, count: sumOfPeriods(figures), lastCounted: covers.last };
  };
  const from = side(question.from);
  const to = side(question.to);
  return {
    method: chosen.method,
    from,
    to,
    base: question.base ? side(question.base).count : from.count,
    monthsKnown: k,
    toEstimate: undefined,
    backTest: undefined,
    notes: [{ code: "comparedWindows", ...chosen, lastMonth: to.covers.last }],
  };
}

function withEstimate(
  observed: ComparedCounts,
  chosen: { readonly method: EstimatingMethod; readonly choice: MethodChoice },
  partYear: PartYear,
  known: KnownMonths,
): ComparedCounts {
  const { method } = chosen;
  const lastCounted = known.months.at(-1) ?? observed.to.covers.last;
  const estimate = estimateYear(method, partYear);
  const monthsKnown = known.months.length;
  if (estimate.kind === "none") {
    return { ...observed, method, monthsKnown, notes: [{ code: "noEstimate", reason: estimate.reason }] };
  }
  const count: Measured = {
    status: "estimated",
    value: estimate.value,
    method,
    basis: known.months.map(periodCode),
    provenance: known.provenance ?? "real",
    origin: {
      loads: [...new Set(known.figures.flatMap((figure) => figure.origin.loads))].sort(),
      rows: known.figures.reduce((rows, figure) => rows + figure.origin.rows, 0),
      operation: "estimated",
    },
    ...(estimate.interval ? { interval: estimate.interval } : {}),
  };
  const noInterval: readonly TrendNote[] = estimate.interval
    ? []
    : [{ code: "noInterval", method, years: estimate.years.length }];
  return {
    ...observed,
    method,
    to: { ...observed.to, count, lastCounted },
    monthsKnown,
    toEstimate: { relativeVariance: estimate.relativeVariance },
    notes: [
      { code: "estimatedYear", ...chosen, of: partYear.year, lastMonth: lastCounted, years: estimate.years },
      ...noInterval,
    ],
  };
}
