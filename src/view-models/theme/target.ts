/** The run-rate to a target that a person set: how many may still come, and what the season makes of it. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { knownMonths } from "../../analysis/part-year/month-history.ts";
import { partYearOf } from "../../analysis/part-year/part-year-of.ts";
import { runRate } from "../../analysis/part-year/run-rate.ts";
import type { TrendQuestion, TrendResult } from "../../analysis/trend-result.ts";
import { isKnown } from "../../domain/measured.ts";
import { month } from "../../domain/period.ts";
import { formatCount, formatMonthName } from "../../text/format.ts";
import * as text from "../../text/pages/target-nl.ts";
import { markedTitle } from "../../text/provenance-nl.ts";
import type { ThemeFigures } from "./theme-view.ts";

/** What a target for the later year means; empty without a target, or on another measure than the count. */
export function targetView(
  context: AnalysisContext,
  question: TrendQuestion,
  result: TrendResult,
  target: number | undefined,
): Pick<ThemeFigures, "target"> {
  if (target === undefined || question.measure !== "count") return {};
  const inYear = question.to.year;
  const { figure } = result.to;
  if (isKnown(figure) && figure.status !== "estimated" && result.method === "observed") {
    const sentence = text.finishedYear(inYear, formatCount(figure.value), formatCount(target), figure.value <= target);
    return { target: { value: target, title: text.targetTitle(inYear), sentence, months: [] } };
  }
  const known = knownMonths(context, question, inYear);
  if (known.months.length === 0) {
    return {
      target: { value: target, title: text.targetTitle(inYear), sentence: text.noMonthsYet(inYear), months: [] },
    };
  }
  const rate = runRate(partYearOf(context, question, inYear, known).partYear, target);
  return {
    target: {
      value: target,
      title: markedTitle(text.targetTitle(inYear), known.provenance ?? "real"),
      sentence: text.runRateSentence({
        target: formatCount(target),
        counted: formatCount(rate.counted),
        until: formatMonthName(month(inYear, known.months.length)),
        remaining: rate.remaining,
        monthsLeft: rate.monthsLeft,
        expected: rate.expected === undefined ? undefined : formatCount(rate.expected),
        standing: rate.standing,
      }),
      months: rate.months.map((each) => ({
        month: formatMonthName(month(inYear, each.month)),
        allowed: formatCount(each.allowed),
        expected: each.expected === undefined ? "." : formatCount(each.expected),
      })),
    },
  };
}
