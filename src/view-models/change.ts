/** From a trend to what is said about it. */

import type { Change } from "../analysis/change.ts";
import type { TrendNote, TrendResult } from "../analysis/trend-result.ts";
import type { Indicator } from "../reference/reference.ts";
import { changeSentence, verdictText } from "../text/findings-nl.ts";
import {
  formatNumber,
  formatPercent,
  formatPercentInterval,
  formatSignedCount,
  type NumberFormat,
} from "../text/format.ts";
import { absentSentence } from "../text/notes-nl.ts";
import { estimateText, monthSpan } from "../text/standing-nl.ts";
import { unitSuffix } from "../text/theme-nl.ts";
import { figureView } from "./figure.ts";
import type { ChangeView, FigureView, Judgement } from "./view-parts.ts";

/** The number format that belongs to a measure. */
export function formatOf(measure: TrendResult["measure"]): NumberFormat {
  if (measure === "count") return "count";
  return measure === "index" ? "index" : "rate";
}

/** Whether a verdict may be coloured: only where a rise is clearly bad and a test carries it. */
export function judgementOf(verdict: Change["verdict"], indicator: Indicator): Judgement {
  if (indicator.kind === "found") return "none";
  if (verdict !== "fell" && verdict !== "rose") return "none";
  if (!indicator.riseIsBad) return "neutral";
  return verdict === "fell" ? "better" : "worse";
}

/** A change as shown. `where` reads as "in Oost-Nederland". */
export function changeView(result: TrendResult, indicator: Indicator, where: string): ChangeView {
  const format = formatOf(result.measure);
  const { change } = result;
  const [fromPeriod, toPeriod] = [result.from, result.to].map(({ covers }) => monthSpan(covers.first, covers.last));
  const from = figureView(result.from.figure, format);
  const to = figureView(result.to.figure, format);
  return {
    fromPeriod: fromPeriod ?? "",
    toPeriod: toPeriod ?? "",
    from,
    to,
    absolute: change ? absoluteText(change.absolute, format) : "",
    percentage: percentageText(change),
    interval: change?.interval && !change.small ? formatPercentInterval(change.interval) : "",
    verdict: result.verdict,
    verdictText: verdictText(result.verdict),
    judgement: judgementOf(result.verdict, indicator),
    sentence: change
      ? sentenceOf(result, change, indicator, where, {
          from,
          to,
          fromPeriod: fromPeriod ?? "",
          toPeriod: toPeriod ?? "",
        })
      : absentSentence(indicator.labelPlural, where, from.missing ? fromPeriod : toPeriod, from.missing ?? to.missing),
  };
}

function percentageText(change: Change | undefined): string {
  if (!change || change.small) return "";
  return change.fraction === undefined ? "n.v.t." : formatPercent(change.fraction);
}

function absoluteText(value: number, format: NumberFormat): string {
  if (format === "count") return formatSignedCount(value);
  const sign = value > 0 ? "+" : "";
  return `${sign}${formatNumber(format, value)}`;
}

function sentenceOf(
  result: TrendResult,
  change: Change,
  indicator: Indicator,
  where: string,
  shown: { readonly from: FigureView; readonly to: FigureView; readonly fromPeriod: string; readonly toPeriod: string },
): string {
  const broken = result.notes.find((note) => note.code === "registrationBreak");
  return changeSentence({
    labelPlural: indicator.labelPlural,
    where,
    unit: unitSuffix(result.measure),
    from: shown.from.text,
    to: shown.to.text,
    fromPeriod: shown.fromPeriod,
    toPeriod: shown.toPeriod,
    estimate:
      result.to.figure.status === "estimated" && result.measure === "count"
        ? estimateText(result.to.figure.method, estimatedFrom(result.notes))
        : undefined,
    fraction: change.fraction,
    interval: change.interval,
    equal: change.absolute === 0,
    small: change.small,
    verdict: result.verdict,
    broken: broken?.break.text,
  });
}

function estimatedFrom(notes: readonly TrendNote[]) {
  return notes.find((note) => note.code === "estimatedYear")?.lastMonth;
}
