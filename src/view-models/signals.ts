/** What changed, over every municipality and indicator, with since when and how sure. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { type DatedSignal, monthlySignals } from "../analysis/signals/monthly-signals.ts";
import type { Provenance } from "../domain/measured.ts";
import { comparePeriods, type Month, printPeriod, shiftPeriod } from "../domain/period.ts";
import { Refusal } from "../domain/refusal.ts";
import * as text from "../text/signals-nl.ts";
import type { SignalsAsked, SignalsView, SignalView } from "./signals-view.ts";
import { readAsOf } from "./trend-asked.ts";

/** The signals of the last month, or as of an earlier one; refuses where no municipal months are loaded. */
export function signalsView(context: AnalysisContext, asked: SignalsAsked): SignalsView {
  const found = monthlySignals(context, { asOf: readAsOf(asked.asOf) });
  if (!found) throw new Refusal(text.noMonthlyFigures());
  const { month, provenance, tested, behind } = found;
  const signals = found.signals.map((signal) => signalView(context, signal, { month, provenance }));
  return {
    kind: "signals",
    month: printPeriod(month),
    provenance,
    headline: text.signalsHeadline({
      month,
      provenance,
      tested,
      signals: signals.length,
      fresh: signals.filter(({ isNew }) => isNew).length,
    }),
    tested,
    tooFew: found.tooFew.length,
    behind,
    signals,
  };
}

function signalView(
  { reference }: AnalysisContext,
  signal: DatedSignal,
  { month, provenance }: { readonly month: Month; readonly provenance: Provenance },
): SignalView {
  const { indicator, place, direction, window, falseDiscovery, phi, since, sinceIs } = signal;
  const known = reference.indicators.get(indicator);
  const name = reference.regions.get(place)?.name ?? place;
  const isNew = comparePeriods(since, month) === 0;
  return {
    indicator,
    region: { code: place, name },
    direction,
    window: { first: printPeriod(shiftPeriod(month, 1 - window.months)), last: printPeriod(month) },
    observed: window.observed,
    expected: window.expected,
    fraction: window.observed / window.expected - 1,
    falseDiscovery,
    phi,
    since: printPeriod(since),
    sinceIs,
    isNew,
    sentence: text.signalSentence({
      labelPlural: known?.labelPlural ?? indicator,
      area: name,
      month,
      windowMonths: window.months,
      observed: window.observed,
      expected: window.expected,
      since,
      sinceIs,
      isNew,
      provenance,
    }),
  };
}
