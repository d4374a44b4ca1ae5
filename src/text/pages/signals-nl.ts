/** What changed this month, cell by cell, in sentences. */

import type { Provenance } from "../../domain/measured.ts";
import { type Month, shiftPeriod } from "../../domain/period.ts";
import {
  countOf,
  formatCount,
  formatPercent,
  formatPeriodLong,
  formatPeriodRange,
  formatPeriodShort,
  joinList,
} from "../format.ts";
import { UNRIPE_MARK } from "../maturity-nl.ts";
import { markedTitle, provesNothing } from "../provenance-nl.ts";

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
  const change = expected < SMALL ? "" : ` (${formatPercent(observed / expected - 1, 0)})`;
  const sentence = `${facts.area}: ${countedText(observed, facts.labelPlural)} in ${when}, waar ${usual} gewoon zou zijn${change}.`;
  return [sentence, sinceText(facts), facts.provenance === "real" ? "" : provesNothing(facts.provenance)]
    .filter((part) => part !== "")
    .join(" ");
}

/** Below this the counts lead, without a percentage. */
const SMALL = 20;

/** "6 woninginbraken", "geen woninginbraken"; of one, which has no plural: "het aantal woninginbraken was 1". */
function countedText(observed: number, labelPlural: string): string {
  if (observed === 0) return `geen ${labelPlural}`;
  return observed === 1 ? `het aantal ${labelPlural} was 1` : `${formatCount(observed)} ${labelPlural}`;
}

function sinceText({ since, sinceIs, isNew }: SignalFacts): string {
  if (isNew) return "Nieuw deze maand.";
  const first = formatPeriodLong(since);
  return sinceIs === "exact" ? `Elke maand zo sinds ${first}.` : `Elke maand zo, al van voor ${first}.`;
}

/** The figures of a signal for a table. */
export function signalFigures(facts: SignalFacts & { readonly isUnripe: boolean }): {
  readonly observed: string;
  readonly expected: string;
  readonly change: string;
  readonly window: string;
  readonly since: string;
} {
  const { month, windowMonths, observed, expected, since, sinceIs } = facts;
  const first = formatPeriodShort(since);
  return {
    observed: `${formatCount(observed)}${facts.isUnripe ? UNRIPE_MARK : ""}`,
    expected: formatCount(Math.round(expected)),
    change: formatPercent(observed / expected - 1, 0),
    window: windowMonths === 1 ? formatPeriodShort(month) : `${windowMonths} maanden`,
    since: sinceIs === "exact" ? first : `voor ${first}`,
  };
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
  if (tested === 0)
    return markedTitle(`In ${when} is van geen gemeente een reeks lang genoeg om te toetsen`, facts.provenance);
  if (tested === 1) {
    const only = signals === 0 ? "wijkt niet af van wat gewoon is" : `wijkt af; ${onlyText(fresh)}`;
    return markedTitle(`In ${when}: de enige reeks van een gemeente en een misdrijf ${only}`, facts.provenance);
  }
  const title =
    signals === 0
      ? `In ${when} wijkt geen van de ${all} af van wat gewoon is`
      : `In ${when} ${signals === 1 ? "wijkt" : "wijken"} ${formatCount(signals)} van de ${all} af; ${signals === 1 ? onlyText(fresh) : freshText(fresh)}`;
  return markedTitle(title, facts.provenance);
}

function onlyText(fresh: number): string {
  return fresh === 0 ? "dat is niet nieuw" : "dat is nieuw";
}

function freshText(fresh: number): string {
  if (fresh === 0) return "geen ervan is nieuw";
  return fresh === 1 ? "één daarvan is nieuw" : `${formatCount(fresh)} daarvan zijn nieuw`;
}

export function noMonthlyFigures(): string {
  return "Er zijn geen maandcijfers van alle gemeenten geladen; zonder die is er niets om maand op maand te volgen.";
}

/** Municipal months are loaded, and all of them end after the reference date. */
export function noMonthsAsOf(asOf: string): string {
  return `Op de peildatum ${asOf} waren er nog geen maandcijfers van alle gemeenten: de maanden die geladen zijn, zijn van later. Kies een latere maand.`;
}

/** What the list is, in one breath. */
export function signalsStandfirst(month: Month): string {
  return `Elke reeks staat naast haar eigen drie jaar ervoor, met het seizoen eruit: ${formatPeriodLong(month)} zelf, de laatste drie en de laatste twaalf maanden. Van wat op de lijst komt, is gemiddeld hoogstens een op de twintig toeval.`;
}

/** What is not in the list, and why. */
export function signalsNotes(facts: {
  readonly tooFew: number;
  readonly behind: readonly string[];
  readonly month: Month;
}): readonly string[] {
  const { tooFew, behind } = facts;
  return [
    ...(tooFew > 0
      ? [
          `${countOf(tooFew, "reeks heeft", "reeksen hebben")} te weinig gevallen om per gemeente te beoordelen. Kijk daarvoor naar het district.`,
        ]
      : []),
    ...(behind.length > 0
      ? [
          `Niet op de lijst, omdat de cijfers niet tot en met ${formatPeriodLong(facts.month)} lopen: ${joinList(behind)}.`,
        ]
      : []),
    "Een signaal zegt dat het aantal anders is dan gewoon, niet waarom. Bij misdrijven die de politie zelf opspoort kan meer ook meer toezicht betekenen.",
  ];
}

/** An indicator that is not tested across a change in registration. */
export function brokenSignals(label: string, { from, text }: { readonly from: Month; readonly text: string }): string {
  return `Niet beoordeeld: ${label}. De registratie veranderde in ${formatPeriodLong(from)} (trendbreuk), en daarmee zijn de jaren ervoor geen maat meer. ${text}`;
}

/** What must be said when the months compared lie in an exceptional period. */
export function exceptionalSignal(text: string): string {
  return `Een deel van de vergeleken maanden valt in een uitzonderlijke periode. ${text}`;
}

/** Headings over the two lists. */
export function freshTitle(provenance: Provenance): string {
  return markedTitle("Nieuw deze maand", provenance);
}

export function lastingTitle(provenance: Provenance): string {
  return markedTitle("Wat al langer afwijkt", provenance);
}

export const SIGNALS_PAGE = {
  title: "Signalen",
  noFresh: "Er is deze maand niets bij gekomen.",
  area: "Gemeente",
  indicator: "Misdrijf of overlast",
  window: "Over",
  observed: "Geteld",
  expected: "Gewoon",
  change: "Verschil",
  since: "Sinds",
  notes: "Wat hier niet staat",
  absentTitle: "Nog geen maandcijfers per gemeente",
  toData: "Naar de pagina Gegevens",
} as const;
