/** What changed this month, cell by cell, in sentences. */

import type { Provenance } from "../domain/measured.ts";
import { type Month, shiftPeriod } from "../domain/period.ts";
import { countOf, formatCount, formatPercent, formatPeriodLong, formatPeriodRange } from "./format.ts";
import { markedTitle, provesNothing } from "./provenance-nl.ts";

export interface SignalFacts {
  /** "woninginbraken" */
  readonly labelPlural: string;
  readonly area: string;
  readonly month: Month;
  readonly windowMonths: number;
  readonly observed: number;
  readonly expected: number;
  readonly since: Month;
  readonly sinceIs: "exact" | "at-least";
  readonly isNew: boolean;
  readonly provenance: Provenance;
}

/** "Almelo: 6 woninginbraken in december 2025, waar 21 gewoon zou zijn (−72 %). Nieuw deze maand." */
export function signalSentence(facts: SignalFacts): string {
  const { month, windowMonths, observed, expected } = facts;
  const first = shiftPeriod(month, 1 - windowMonths);
  const when = windowMonths === 1 ? formatPeriodLong(month) : formatPeriodRange(first, month);
  const usual = formatCount(Math.round(expected));
  const change = formatPercent(observed / expected - 1, 0);
  const sentence = `${facts.area}: ${formatCount(observed)} ${facts.labelPlural} in ${when}, waar ${usual} gewoon zou zijn (${change}).`;
  return [sentence, sinceText(facts), facts.provenance === "real" ? "" : provesNothing(facts.provenance)]
    .filter((part) => part !== "")
    .join(" ");
}

function sinceText({ since, sinceIs, isNew }: SignalFacts): string {
  if (isNew) return "Nieuw deze maand.";
  const first = formatPeriodLong(since);
  return sinceIs === "exact" ? `Elke maand zo sinds ${first}.` : `Elke maand zo, al van voor ${first}.`;
}

/** The headline over the list. */
export function signalsHeadline(facts: {
  readonly month: Month;
  readonly signals: number;
  readonly fresh: number;
  readonly tested: number;
  readonly provenance: Provenance;
}): string {
  const { signals, fresh, tested } = facts;
  const when = formatPeriodLong(facts.month);
  const all = `${countOf(tested, "reeks", "reeksen")} van een gemeente en een misdrijf`;
  const title =
    signals === 0
      ? `In ${when} wijkt geen van de ${all} af van wat gewoon is`
      : `In ${when} ${signals === 1 ? "wijkt" : "wijken"} ${formatCount(signals)} van de ${all} af; ${freshText(fresh)}`;
  return markedTitle(title, facts.provenance);
}

function freshText(fresh: number): string {
  if (fresh === 0) return "geen ervan is nieuw";
  return fresh === 1 ? "één daarvan is nieuw" : `${formatCount(fresh)} daarvan zijn nieuw`;
}

export function noMonthlyFigures(): string {
  return "Er zijn geen maandcijfers van alle gemeenten geladen; zonder die is er niets om maand op maand te volgen.";
}
