/** The shift from physical to digital: index numbers of both sides, the digital part, and what must be said with them. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import {
  type DigitalShift,
  digitalShift,
  firstWholeYear,
  type ShiftYear,
} from "../../analysis/displacement/digital-shift.ts";
import { SHIFT_OFFENCES, type ShiftSide } from "../../analysis/displacement/shift-offences.ts";
import { exceptionsIn } from "../../analysis/series-breaks.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Measured } from "../../domain/measured.ts";
import { month, printPeriod } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import { formatShare, inSentence } from "../../text/format.ts";
import { breakNote, exceptionalNote } from "../../text/notes-nl.ts";
import * as text from "../../text/pages/shift-nl.ts";
import { inRegion, regionName } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { figureView, seriesView, weakestOf } from "../figure.ts";
import { publishedScopeOf } from "../scope.ts";
import { readRegion, readYear } from "../trend/trend-asked.ts";
import type { AnnotationView, SeriesView } from "../view-parts.ts";
import type { ShiftAsked, ShiftView, ShiftYearView } from "./shift-view.ts";

/** Refuses an area without a year of both sides. */
export function shiftView(context: AnalysisContext, asked: ShiftAsked): ShiftView {
  const region = asked.region === undefined ? areaOf(context) : readRegion(context, asked.region);
  const base = asked.base === undefined ? undefined : readYear(asked.base);
  const shift = digitalShift(context, { region, base });
  if (!shift) throw new Refusal(text.noShift(inRegion(context, region)));
  const { years, comparable } = shift;
  const figures = years.flatMap(({ digital, traditional }) => [digital, traditional]);
  const provenance = weakestOf([comparable.first, comparable.last].flatMap((each) => [each.digital, each.traditional]));
  const [first, last] = [factsOf(comparable.first), factsOf(comparable.last)];
  const labelOf = (id: IndicatorId): string => inSentence(context.reference.indicators.get(id)?.label ?? id);
  const offences = {
    digital: SHIFT_OFFENCES.digital.map(labelOf),
    traditional: SHIFT_OFFENCES.traditional.map(labelOf),
  };
  return {
    kind: "shift",
    region,
    base: String(shift.base.year),
    offences,
    provenance,
    sentence: text.shiftSentence({
      offences: Object.values(offences).flat(),
      where: inRegion(context, region),
      first,
      last,
      provenance,
    }),
    title: text.shiftTitle(first, last, provenance),
    subtitle: text.shiftSubtitle(regionName(context, region), shift.base.year),
    years: years.map((each) => yearView(each, comparable.first.year.year)),
    series: [
      sideSeries(shift, { side: "digital", label: text.SHIFT.digital, region }),
      sideSeries(shift, { side: "traditional", label: text.SHIFT.traditional, region }),
    ],
    annotations: shift.breaks.map(
      (each): AnnotationView => ({
        from: printPeriod(each.break.from),
        text: breakNote(each.break.text),
        kind: "break",
      }),
    ),
    notes: [
      ...shift.breaks.map((each) => text.shiftBreak(labelOf(each.indicator), each.break.text)),
      ...exceptionNotes(context, first.year, last.year),
      text.shiftOffences(offences.digital, offences.traditional),
    ],
    source: sourceLine(context, figures),
  };
}

/** The unit where every offence is published for it, else the country. */
function areaOf(context: AnalysisContext): RegionCode {
  const all = [...SHIFT_OFFENCES.digital, ...SHIFT_OFFENCES.traditional];
  return all.every((id) => publishedScopeOf(context, id) === "unit") ? POLICE_UNIT : COUNTRY;
}

function exceptionNotes({ reference }: AnalysisContext, first: number, last: number): readonly string[] {
  const stretch = { first: month(first, 1), last: month(last, 12) };
  const found = Object.values(SHIFT_OFFENCES)
    .flat()
    .flatMap((indicator) => exceptionsIn(reference, indicator, stretch));
  return [...new Set(found)].map((each) => exceptionalNote(`${first} t/m ${last}`, each.text));
}

function factsOf({ year, digital, traditional, share }: ShiftYear): text.ShiftSideFacts {
  const value = (figure: Measured): number => (isKnown(figure) ? figure.value : 0);
  return { year: year.year, digital: value(digital), traditional: value(traditional), share: share ?? 0 };
}

function yearView({ year, digital, traditional, share }: ShiftYear, firstComparable: number): ShiftYearView {
  const isComparable = share !== undefined && year.year >= firstComparable;
  return {
    year: printPeriod(year),
    digital: isKnown(digital) ? digital.value : null,
    traditional: isKnown(traditional) ? traditional.value : null,
    share: share ?? null,
    isComparable,
    shareText: share === undefined ? "" : isComparable ? formatShare(share) : text.SHIFT.notComparable,
    digitalText: figureView(digital, "count").text,
    traditionalText: figureView(traditional, "count").text,
  };
}

/** Index numbers of one side; its own changes in registration interrupt its line alone. */
function sideSeries(
  shift: DigitalShift,
  { side, label, region }: { readonly side: ShiftSide; readonly label: string; readonly region: RegionCode },
): SeriesView {
  const breaks = shift.breaks
    .filter((each) => each.side === side)
    // A change inside a year makes that year a mixture: it stands by itself.
    .flatMap(({ break: { from, text: words } }) =>
      [from.year, firstWholeYear({ from })].map((at) => ({ at: String(at), text: words })),
    );
  const series = seriesView(
    { id: `shift-${side}-${region}`, label, identity: { kind: "unit" } },
    shift.years.map((each) => ({ period: each.year, figure: each[`${side}Index`] })),
    "index",
  );
  return breaks.length === 0 ? series : { ...series, breaks };
}
