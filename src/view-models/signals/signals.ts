/** What changed, over every municipality and indicator, with since when and how sure. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { figureAt } from "../../analysis/figure.ts";
import { type UnripeMonths, unripeMonths } from "../../analysis/quality/maturity.ts";
import { exceptionsIn } from "../../analysis/series-breaks.ts";
import { type DatedSignal, monthlySignals } from "../../analysis/signals/monthly-signals.ts";
import { BASE_MONTHS } from "../../analysis/signals/window-test.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { Measured, Provenance } from "../../domain/measured.ts";
import { comparePeriods, type Month, monthsBetween, printPeriod, shiftPeriod } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { unripeFall, unripeFalls, unripeFootnote, unripeSentence, unripeShort } from "../../text/maturity-nl.ts";
import * as text from "../../text/pages/signals-nl.ts";
import { identityOf } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { seriesView } from "../figure.ts";
import { withBreaks } from "../theme/annotations.ts";
import { readAsOf } from "../trend/trend-asked.ts";
import type { SignalsAsked, SignalsView, SignalView } from "./signals-view.ts";

/** Months that the line beside a signal shows. */
const SHOWN_MONTHS = 36;

/** The signals of the last month, or as of an earlier one; refuses where no municipal months are loaded. */
export function signalsView(context: AnalysisContext, asked: SignalsAsked): SignalsView {
  const found = monthlySignals(context, { asOf: readAsOf(asked.asOf) });
  if (!found) throw new Refusal(whyNone(context, asked.asOf));
  const { month, provenance, tested, behind } = found;
  const shown = found.signals.map((signal) => signalView(context, signal, { month, provenance }));
  const titleOf = (id: IndicatorId): string => context.reference.indicators.get(id)?.label ?? id;
  const titles = behind.map(titleOf);
  const unripe = shown.filter(({ view }) => view.isUnripe);
  const falls = unripe.filter(({ view }) => view.direction === "fewer").length;
  return {
    kind: "signals",
    month: printPeriod(month),
    provenance,
    headline: text.signalsHeadline({
      month,
      provenance,
      tested,
      signals: shown.length,
      fresh: shown.filter(({ view }) => view.isNew).length,
    }),
    standfirst: [text.signalsStandfirst(month), ...(falls > 0 ? [unripeFalls(falls)] : [])].join(" "),
    tested,
    tooFew: found.tooFew.length,
    behind,
    broken: found.broken.map(({ indicator }) => indicator),
    notes: [
      ...(unripe.length > 0 ? [unripeFootnote(), ...new Set(unripe.flatMap(({ grows }) => grows ?? []))] : []),
      ...text.signalsNotes({ tooFew: found.tooFew.length, behind: titles, month }),
      ...found.broken.map((each) => text.brokenSignals(titleOf(each.indicator), each.break)),
    ],
    source: sourceLine(
      context,
      shown.flatMap(({ figures }) => figures),
    ),
    signals: shown.map(({ view }) => view),
  };
}

/** Without a month to follow: none at all, or none as of the reference date. */
function whyNone(context: AnalysisContext, asOf: string | undefined): string {
  const isEarly = asOf !== undefined && monthlySignals(context, { asOf: undefined }) !== undefined;
  return isEarly ? text.noMonthsAsOf(asOf) : text.noMonthlyFigures();
}

function unripeSentences(unripe: UnripeMonths, direction: "more" | "fewer"): readonly string[] {
  return [unripeShort(unripe), ...(direction === "fewer" ? [unripeFall()] : [])];
}

function signalView(
  context: AnalysisContext,
  signal: DatedSignal,
  { month, provenance }: { readonly month: Month; readonly provenance: Provenance },
): { readonly view: SignalView; readonly figures: readonly Measured[]; readonly grows: string | undefined } {
  const { reference } = context;
  const { indicator, place, direction, window, falseDiscovery, phi, since, sinceIs } = signal;
  const known = reference.indicators.get(indicator);
  const area = reference.regions.get(place)?.name ?? place;
  const theme = reference.strategies
    .flatMap(({ themes }) => themes)
    .find(({ indicators }) => indicators.includes(indicator))?.slug;
  const facts = {
    labelPlural: known?.labelPlural ?? indicator,
    area,
    month,
    windowMonths: window.months,
    observed: window.observed,
    expected: window.expected,
    since,
    sinceIs,
    isNew: comparePeriods(since, month) === 0,
    provenance,
  };
  const points = monthsBetween(shiftPeriod(month, 1 - SHOWN_MONTHS), month).map((period) => ({
    period,
    figure: figureAt(context, { indicator, region: place, period }),
  }));
  const unripe = unripeMonths(context, {
    indicator,
    region: place,
    months: monthsBetween(shiftPeriod(month, 1 - window.months), month),
  });
  const compared = { first: shiftPeriod(month, 1 - window.months - BASE_MONTHS), last: month };
  const view: SignalView = {
    indicator,
    region: { code: place, name: area },
    direction,
    window: { first: printPeriod(shiftPeriod(month, 1 - window.months)), last: printPeriod(month) },
    observed: window.observed,
    expected: window.expected,
    fraction: window.observed / window.expected - 1,
    falseDiscovery,
    phi,
    since: printPeriod(since),
    sinceIs,
    isNew: facts.isNew,
    isUnripe: unripe !== undefined,
    sentence: [
      text.signalSentence(facts),
      ...exceptionsIn(reference, indicator, compared).map(({ text: words }) => text.exceptionalSignal(words)),
      ...(unripe ? unripeSentences(unripe, direction) : []),
    ].join(" "),
    shown: { label: known?.label ?? indicator, ...text.signalFigures({ ...facts, isUnripe: unripe !== undefined }) },
    ...(theme === undefined ? {} : { theme }),
    months: withBreaks(
      context,
      indicator,
      seriesView(
        { id: `${indicator}-${place}`, label: area, identity: identityOf(context, place) },
        points,
        "count",
        unripe?.months,
      ),
    ),
  };
  return { view, figures: points.map(({ figure }) => figure), grows: unripe && unripeSentence(unripe) };
}
