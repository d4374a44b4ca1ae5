/** What must be said with a trend, as facts without sentences, the most important first. */

import type { Load } from "../dataset/load.ts";
import { isKnown, type Provenance, weakerProvenance } from "../domain/measured.ts";
import { daysBetween, endsBy, type Month, month, monthsBetween, parsePeriod, printPeriod } from "../domain/period.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import type { Change } from "./change.ts";
import type { ComparedCounts } from "./compared-counts.ts";
import { denominatorAt } from "./denominator.ts";
import { totalNote } from "./figure.ts";
import type { Overdispersion } from "./overdispersion.ts";
import { unripeMonths } from "./quality/maturity.ts";
import { denominatorOf, isRateMeasure } from "./rate.ts";
import { breaksBetween, exceptionsIn } from "./series-breaks.ts";
import type { ComparedFigure, TrendNote, TrendQuestion } from "./trend-result.ts";

interface Compared {
  readonly from: ComparedFigure;
  readonly to: ComparedFigure;
  readonly change: Change | undefined;
  readonly spread: Overdispersion;
}

const SIDES = ["from", "to"] as const;

/** Notes of a trend: see {@link TrendNote} for each. */
export function trendNotes(
  context: AnalysisContext,
  question: TrendQuestion,
  counts: ComparedCounts,
  compared: Compared,
): readonly TrendNote[] {
  return [
    ...absences(question, counts, compared),
    ...breakNotes(context, question, counts),
    ...counts.notes,
    ...smallnessNotes(compared.change, counts),
    ...provenanceNotes(compared),
    ...roundingNotes(context, compared),
    ...SIDES.flatMap((side) => provisionalNote(side, compared)),
    ...SIDES.flatMap((side) => unripeNotes(context, question, counts, side)),
    ...SIDES.flatMap((side) => denominatorNote(context, question, side)),
    ...daysNotes(question, compared),
    ...SIDES.flatMap((side) => totalNotes(context, question, counts, side)),
    ...(compared.change && compared.change.test !== "none"
      ? [{ code: "overdispersion" as const, ...compared.spread }]
      : []),
    ...editionNotes(context, question, compared),
  ];
}

function absences(question: TrendQuestion, { base }: ComparedCounts, compared: Compared): readonly TrendNote[] {
  const notes: TrendNote[] = [];
  if (question.from.kind !== question.to.kind) notes.push({ code: "differentLengths" });
  for (const side of SIDES) {
    const { figure } = compared[side];
    if (figure.status === "missing") notes.push({ code: "figureMissing", side, figure });
  }
  if (question.measure === "index" && question.base && base.status === "missing") {
    notes.push({ code: "figureMissing", side: "base", figure: base });
  }
  return notes;
}

function breakNotes(context: AnalysisContext, question: TrendQuestion, counts: ComparedCounts): readonly TrendNote[] {
  const stretch = (side: "from" | "to"): { first: Month; last: Month } => ({
    first: counts[side].covers.first,
    last: counts[side].lastCounted,
  });
  const { reference } = context;
  const between = breaksBetween(reference, question.indicator, stretch("from"), stretch("to"));
  const estimated = counts.notes.find((note) => note.code === "estimatedYear");
  const firstYear = estimated?.years[0];
  const underEstimate =
    firstYear === undefined
      ? []
      : breaksBetween(
          reference,
          question.indicator,
          { first: month(firstYear, 1), last: month(firstYear, 12) },
          stretch("to"),
        );
  return [
    ...between.map((each) => ({ code: "registrationBreak" as const, break: each })),
    ...underEstimate
      .filter((each) => !between.includes(each))
      .map((each) => ({ code: "seasonBreak" as const, break: each })),
    ...SIDES.flatMap((side) =>
      exceptionsIn(reference, question.indicator, stretch(side)).map((each) => ({
        code: "exceptionalPeriod" as const,
        side,
        break: each,
      })),
    ),
  ];
}

function smallnessNotes(change: Change | undefined, { from }: ComparedCounts): readonly TrendNote[] {
  if (!change?.small || !isKnown(from.count)) return [];
  return change.fraction === undefined ? [{ code: "zeroBase" }] : [{ code: "smallBase", count: from.count.value }];
}

function provenanceNotes(compared: Compared): readonly TrendNote[] {
  const provenances = SIDES.flatMap((side): readonly Provenance[] => {
    const { count } = compared[side];
    return isKnown(count) ? [count.provenance] : [];
  });
  const weakest = provenances.reduce(weakerProvenance, "real");
  return weakest === "real" ? [] : [{ code: "notReal", provenance: weakest }];
}

function roundingNotes({ dataset }: AnalysisContext, compared: Compared): readonly TrendNote[] {
  const loads = SIDES.flatMap((side) => {
    const { count } = compared[side];
    return isKnown(count) ? count.origin.loads : [];
  });
  return dataset.rounding?.appliesTo(loads) ? [{ code: "roundedCounts" }] : [];
}

function provisionalNote(side: "from" | "to", compared: Compared): readonly TrendNote[] {
  const { status } = compared[side].count;
  return status === "provisional" || status === "revised_provisional" ? [{ code: "provisional", side, status }] : [];
}

function unripeNotes(
  context: AnalysisContext,
  { indicator, region }: TrendQuestion,
  counts: ComparedCounts,
  side: "from" | "to",
): readonly TrendNote[] {
  const { covers, lastCounted, count } = counts[side];
  const months = monthsBetween(covers.first, lastCounted);
  const unripe = unripeMonths(context, { indicator, region, months, whole: count });
  return unripe ? [{ code: "unripe", side, ...unripe }] : [];
}

function denominatorNote(context: AnalysisContext, question: TrendQuestion, side: "from" | "to"): readonly TrendNote[] {
  const { measure, region } = question;
  if (!isRateMeasure(measure)) return [];
  const of = denominatorOf(measure);
  const denominator = denominatorAt(context, of, region, question[side].year);
  if (!isKnown(denominator)) return [];
  const files = denominator.origin.loads.flatMap((id) => context.dataset.load(id)?.receipt.fileName ?? []);
  const loaded: readonly TrendNote[] = files.length > 0 ? [{ code: "loadedDenominator", side, of, files }] : [];
  if (denominator.status !== "estimated") return loaded;
  const { method, basis } = denominator;
  return [...loaded, { code: "estimatedDenominator", side, of, method, basis }];
}

function daysNotes({ measure }: TrendQuestion, { from, to, change }: Compared): readonly TrendNote[] {
  if (measure !== "per-day" || !change) return [];
  const days = {
    from: daysBetween(from.covers.first, from.covers.last),
    to: daysBetween(to.covers.first, to.covers.last),
  };
  return days.from === days.to ? [] : [{ code: "differentDays", ...days }];
}

function totalNotes(
  context: AnalysisContext,
  { indicator, region }: TrendQuestion,
  counts: ComparedCounts,
  side: "from" | "to",
): readonly TrendNote[] {
  const { period, count } = counts[side];
  if (!isKnown(count) || count.origin.operation !== "published") return [];
  const total = totalNote(context, { indicator, region, period });
  return total ? [{ code: "totalDiffers", side, total }] : [];
}

/** Figures of an edition from after the reference date: "met de cijfers van nu". */
function editionNotes(context: AnalysisContext, { asOf }: TrendQuestion, compared: Compared): readonly TrendNote[] {
  if (!asOf) return [];
  const loads = SIDES.flatMap((side) => {
    const { count } = compared[side];
    return isKnown(count) ? count.origin.loads : [];
  });
  const isLater = loads.some((id) => {
    const load = context.dataset.load(id);
    return load && (load.editionDate.slice(0, 7) > printPeriod(asOf) || hasPeriodsAfter(load, asOf));
  });
  return isLater ? [{ code: "todaysEdition", asOf }] : [];
}

function hasPeriodsAfter({ columns }: Load, asOf: Month): boolean {
  return columns.period.dictionary.some((code) => {
    const period = parsePeriod(code);
    return period && !endsBy(period, asOf);
  });
}
