/** From a trend to what is said about it. */

import type { Change } from "../../analysis/change.ts";
import { isRateMeasure } from "../../analysis/rate.ts";
import type { TrendResult } from "../../analysis/trend-result.ts";
import type { Provenance } from "../../domain/measured.ts";
import type { Indicator } from "../../reference/reference.ts";
import { changeSentence, verdictText } from "../../text/data/findings-nl.ts";
import {
  formatNumber,
  formatPercent,
  formatPercentInterval,
  formatSignedCount,
  type NumberFormat,
} from "../../text/format.ts";
import { unripeSentence } from "../../text/maturity-nl.ts";
import { absentSentence, differentLengthsNote } from "../../text/notes-nl.ts";
import { estimateText, monthSpan } from "../../text/pages/standing-nl.ts";
import { unitSuffix } from "../../text/pages/theme-nl.ts";
import { markedVerdict } from "../../text/provenance-nl.ts";
import { asUnripe, figureView, weakestOf } from "../figure.ts";
import type { ChangeView, FigureView, Judgement } from "../view-parts.ts";

/** The number format that belongs to a measure. */
export function formatOf(measure: TrendResult["measure"]): NumberFormat {
  return isRateMeasure(measure) ? "rate" : measure;
}

/** Whether a verdict may be coloured: only where a rise is clearly bad and a test carries it. */
function judgementOf(verdict: Change["verdict"], indicator: Indicator): Judgement {
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
  const provenance = provenanceOf(result);
  const from = figureView(result.from.figure, format);
  const to = figureView(result.to.figure, format);
  const isUnripe = (side: "from" | "to"): boolean =>
    result.notes.some((note) => note.code === "unripe" && note.side === side);
  const shown = { from, to, fromPeriod: fromPeriod ?? "", toPeriod: toPeriod ?? "" };
  return {
    fromPeriod: fromPeriod ?? "",
    toPeriod: toPeriod ?? "",
    from: isUnripe("from") ? asUnripe(from) : from,
    to: isUnripe("to") ? asUnripe(to) : to,
    absolute: change ? absoluteText(change.absolute, format) : "",
    percentage: percentageText(change),
    // An interval around figures that nobody counted would look like knowledge.
    interval: change?.interval && !change.small && provenance === "real" ? formatPercentInterval(change.interval) : "",
    verdict: result.verdict,
    verdictText: markedVerdict(verdictText(result.verdict, indicator.kind), provenance),
    judgement: provenance === "real" ? judgementOf(result.verdict, indicator) : "none",
    provenance,
    sentence: change
      ? [sentenceOf(result, change, indicator, where, shown), ...unripeSentences(result)].join(" ")
      : absenceSentence(result, indicator, where, shown),
  };
}

/** A change that stands on months which usually still grow says so in its own sentence. */
function unripeSentences(result: TrendResult): readonly string[] {
  return [...new Set(result.notes.flatMap((note) => (note.code === "unripe" ? [unripeSentence(note)] : [])))];
}

/** The weaker provenance of the two figures compared. */
function provenanceOf(result: TrendResult): Provenance {
  return weakestOf([result.from.figure, result.to.figure]);
}

interface Shown {
  readonly from: FigureView;
  readonly to: FigureView;
  readonly fromPeriod: string;
  readonly toPeriod: string;
}

/** Why there is no change: one or both figures are absent, or the two periods cannot be laid side by side. */
function absenceSentence(result: TrendResult, indicator: Indicator, where: string, shown: Shown): string {
  const { from, to, fromPeriod, toPeriod } = shown;
  if (result.from.period.kind !== result.to.period.kind) return differentLengthsNote();
  const absent = [
    { period: fromPeriod, reason: from.missing },
    { period: toPeriod, reason: to.missing },
  ];
  const reasons = [...new Set(absent.flatMap(({ reason }) => reason ?? []))];
  return reasons
    .map((reason) => {
      const periods = new Set(absent.flatMap((each) => (each.reason === reason ? [each.period] : [])));
      return absentSentence(indicator.labelPlural, where, [...periods], reason);
    })
    .join(" ");
}

/** How the later year was estimated from its first months; `undefined` when it was not. */
export function estimateOf(result: TrendResult): string | undefined {
  const note = result.notes.find((each) => each.code === "estimatedYear");
  return note && estimateText(note.method, note.lastMonth);
}

function percentageText(change: Change | undefined): string {
  if (!change) return "";
  if (change.fraction === undefined) return "n.v.t.";
  return change.small ? "" : formatPercent(change.fraction);
}

function absoluteText(value: number, format: NumberFormat): string {
  if (format === "count") return formatSignedCount(value);
  const sign = value > 0 ? "+" : "";
  return `${sign}${formatNumber(format, value)}`;
}

function sentenceOf(result: TrendResult, change: Change, indicator: Indicator, where: string, shown: Shown): string {
  const broken = result.notes.find((note) => note.code === "registrationBreak");
  return changeSentence({
    provenance: provenanceOf(result),
    labelPlural: indicator.labelPlural,
    kind: indicator.kind,
    isIndex: result.measure === "index",
    where,
    unit: unitSuffix(result.measure),
    from: shown.from.text,
    to: shown.to.text,
    fromPeriod: shown.fromPeriod,
    toPeriod: shown.toPeriod,
    estimate: estimateOf(result),
    fraction: change.fraction,
    interval: change.interval,
    equal: change.absolute === 0,
    small: change.small,
    verdict: result.verdict,
    broken: broken?.break.text,
  });
}
