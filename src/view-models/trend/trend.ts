/** A trend for the command line: reads what was asked, answers in plain data. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { denominatorAt } from "../../analysis/denominator.ts";
import { denominatorOf, isRateMeasure } from "../../analysis/rate.ts";
import { trend } from "../../analysis/trend.ts";
import type { ComparedFigure, TrendResult } from "../../analysis/trend-result.ts";
import { isKnown } from "../../domain/measured.ts";
import { daysBetween, printPeriod } from "../../domain/period.ts";
import { inRegion, regionName } from "../areas.ts";
import { sourcesOf } from "../data/sources.ts";
import { changeView } from "./change.ts";
import { evidenceOf } from "./evidence.ts";
import { readTrendQuestion } from "./trend-asked.ts";
import { trendNotes } from "./trend-notes.ts";
import type { TrendAsked, TrendSideView, TrendView } from "./trend-view.ts";

/** The answer; refuses with a Dutch sentence when the question cannot be read. */
export function trendView(context: AnalysisContext, asked: TrendAsked): TrendView {
  const { question, indicator } = readTrendQuestion(context, asked);
  const result = trend(context, question);
  const { change } = result;
  const figures = [result.from.count, result.to.count, result.from.figure, result.to.figure];
  return {
    indicator: question.indicator,
    region: { code: question.region, name: regionName(context, question.region) },
    measure: question.measure,
    method: result.method,
    from: sideView(context, result, result.from),
    to: sideView(context, result, result.to),
    change: change
      ? {
          absolute: rounded(change.absolute, digitsOf(question.measure)),
          fraction: roundedOrNull(change.fraction, 6),
          interval: change.interval
            ? { low: rounded(change.interval.low, 6), high: rounded(change.interval.high, 6) }
            : null,
          test: change.test,
          phi: rounded(change.phi, 4),
          pValue: roundedOrNull(change.pValue, 6),
          eTestPValue: roundedOrNull(change.eTestPValue, 6),
          differenceScore: roundedOrNull(change.differenceScore, 4),
        }
      : null,
    verdict: result.verdict,
    evidence: evidenceOf(result, indicator, (code) => regionName(context, code)),
    sentence: changeView(result, indicator, inRegion(context, question.region)).sentence,
    notes: trendNotes(result, (code) => regionName(context, code)),
    sources: sourcesOf(context, figures),
    ...(result.backTest
      ? {
          backTest: result.backTest.rows.map((row) => ({
            method: row.method,
            years: row.replayed.length,
            meanAbsoluteError: rounded(row.meanAbsoluteError, 6),
          })),
        }
      : {}),
  };
}

function sideView(context: AnalysisContext, result: TrendResult, side: ComparedFigure): TrendSideView {
  const { figure, count } = side;
  const known = isKnown(figure);
  const { measure } = result;
  const digits = digitsOf(measure);
  const denominator = isRateMeasure(measure)
    ? denominatorAt(context, denominatorOf(measure), result.region, side.period.year)
    : undefined;
  return {
    period: printPeriod(side.period),
    covers: { first: printPeriod(side.covers.first), last: printPeriod(side.covers.last) },
    value: known ? rounded(figure.value, digits) : null,
    status: figure.status,
    provenance: known ? figure.provenance : null,
    ...(figure.status === "missing" ? { reason: figure.reason } : {}),
    ...(measure === "count" ? {} : { count: isKnown(count) ? rounded(count.value, 4) : null }),
    ...(denominator ? { denominator: isKnown(denominator) ? rounded(denominator.value, 1) : null } : {}),
    ...(measure === "per-day" ? { days: daysBetween(side.covers.first, side.covers.last) } : {}),
    ...(figure.status === "estimated"
      ? {
          basis: figure.basis,
          ...(figure.interval
            ? {
                interval: {
                  low: rounded(figure.interval.low, digits),
                  high: rounded(figure.interval.high, digits),
                  level: figure.interval.level,
                },
              }
            : {}),
        }
      : {}),
  };
}

/** Decimals of a figure: a mean per day can be a few thousandths. */
function digitsOf(measure: TrendResult["measure"]): number {
  return measure === "per-day" ? 6 : 4;
}

function roundedOrNull(value: number | undefined, digits: number): number | null {
  return value === undefined ? null : rounded(value, digits);
}

/** Without the noise of floating point. */
function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor + 0;
}
