/** What the first page says around its figures. */

import type { Verdict } from "../../domain/measured.ts";
import type { Month } from "../../domain/period.ts";
import { type CountedKind, capitalise, headName, movedText, numberWord } from "../data/findings-nl.ts";
import { formatLevel, formatMonthShort, inSentence, joinList, plural } from "../format.ts";

/** Why a priority has no figure: nobody publishes one, or it is not loaded yet. */
export function noFigure(openData: "full" | "partial" | "none"): string {
  return openData === "none"
    ? "Geen openbaar cijfer; het netwerk kan eigen cijfers laden."
    : "Hiervan zijn nog geen cijfers geladen.";
}

/** One or two sentences under the name of a priority: what stands for it, and how to read that. */
export function priorityText(facts: {
  readonly labelPlural: string;
  /** The finding about the districts, where they have figures. */
  readonly districts: string | undefined;
  readonly isCountry: boolean;
  readonly kind: CountedKind;
  readonly isProxy: boolean;
}): string {
  const what = facts.isProxy ? `${capitalise(facts.labelPlural)}, als benadering van het thema.` : "";
  const where = facts.isCountry ? "Alleen het landelijke cijfer is openbaar." : "";
  const districts = facts.districts ? `${facts.districts}.` : "";
  return [what, facts.kind === "found" ? "" : districts, where, kindText(facts.kind)]
    .filter((part) => part !== "")
    .join(" ");
}

function kindText(kind: CountedKind): string {
  switch (kind) {
    case "brought":
      return "";
    case "found":
      return "Meer registraties kunnen ook meer politiewerk zijn.";
    case "registered":
      return "Telt meldingen, geen personen.";
  }
}

/** Words under a verdict. */
export function certainty(interval: string, kind: CountedKind, verdict: Verdict): string {
  if (verdict === "not_comparable") return "Trendbreuk in de registratie";
  if (kind === "found") return "Haaldelict: geen oordeel over beter of slechter";
  return interval ? `${formatLevel(0.95)} ${interval}` : "";
}

interface PriorityFacts {
  readonly label: string;
  readonly labelPlural: string;
  readonly verdict: Verdict;
  readonly fraction: number | undefined;
  readonly small: boolean;
  readonly kind: CountedKind;
  readonly sentence: string;
  readonly isCountry: boolean;
  readonly isEstimate: boolean;
}

/** The outcome of the strategy in one line: what fell or rose demonstrably, and what cannot be shown. */
export function overviewHeadline(priorities: readonly PriorityFacts[]): string {
  if (priorities.length === 0) return "Over de prioriteiten zijn nog geen cijfers geladen";
  const judged = priorities.filter(({ kind }) => kind !== "found");
  const moved = judged.find(({ verdict, isCountry }) => (verdict === "fell" || verdict === "rose") && !isCountry);
  const unsure = judged.find(({ verdict }) => verdict === "no_demonstrable_change");
  const lead = moved ? movement(moved) : "";
  const rest = unsure
    ? `bij ${inSentence(headName(unsure.label, unsure.labelPlural))}${unsure.isCountry ? " in Nederland" : ""} is geen verandering aan te tonen`
    : "";
  if (lead && rest) return `${lead}; ${rest}`;
  if (lead || rest) return capitalise(lead || rest);
  const first = judged.find(({ verdict }) => verdict === "fell" || verdict === "rose");
  return first ? movement(first) : "Geen van de prioriteiten veranderde aantoonbaar";
}

function movement(facts: PriorityFacts): string {
  const verdict = facts.verdict === "fell" ? "fell" : "rose";
  const area = facts.isCountry ? "Nederland" : undefined;
  return movedText({ ...facts, verdict, area, isFound: false });
}

/** The two leading priorities as full sentences. */
export function overviewStandfirst(priorities: readonly PriorityFacts[]): readonly { readonly text: string }[] {
  const sentences = priorities.slice(0, 2).map(({ sentence }) => sentence);
  return sentences.length > 0
    ? [{ text: sentences.join(" ") }]
    : [{ text: "Voor deze strategie zijn nog geen cijfers geladen. Kies een bestand op de pagina Gegevens." }];
}

/** Heading above the table of all offences: names in the plural of those that moved; what police work finds apart. */
export function yearsTitle(facts: {
  readonly total: number;
  readonly rose: readonly string[];
  readonly fell: readonly string[];
  /** Found by police work, and recorded demonstrably more or less often. */
  readonly found: readonly string[];
  readonly last: string;
}): string {
  const { total, rose, fell, found, last } = facts;
  if (total === 0) return "Nog geen jaarcijfers voor Oost-Nederland";
  const all = `${capitalise(numberWord(total))} ${plural(total, "soort misdrijf", "soorten misdrijven")}`;
  const moved = [
    ...(rose.length > 0 ? [`meer ${shortList(rose)}`] : []),
    ...(fell.length > 0 ? [`minder ${shortList(fell)}`] : []),
  ];
  const police = `het aantal geregistreerde ${shortList(found)}`;
  if (moved.length > 0) {
    const also = found.length > 0 ? `; ook ${police} veranderde` : "";
    return `${all}: in ${last} aantoonbaar ${joinList(moved)}${also}`;
  }
  if (found.length > 0) return `${all}: in ${last} veranderde alleen ${police} aantoonbaar`;
  return total === 1
    ? `${all}: in ${last} geen aantoonbare verandering`
    : `${all}: in ${last} veranderde geen ervan aantoonbaar`;
}

/** At most three names; more are counted. */
function shortList(names: readonly string[]): string {
  return names.length <= 3 ? joinList(names) : `misdrijven van ${numberWord(names.length)} soorten`;
}

export function yearsSubtitle(last: string, previous: string): string {
  return `Geregistreerde misdrijven in Oost-Nederland, ${last} naast ${previous}. Het oordeel houdt rekening met toeval en met gewone schommeling.`;
}

/** A year, or a year up to its last month: "2026", "2026 t/m aug". */
export function yearUntil(inYear: number, until: Month | undefined): string {
  return until ? `${inYear} t/m ${formatMonthShort(until)}` : String(inYear);
}

/** Offences that are not in a table of a year that has begun. */
export function withoutMonths(count: number, inYear: number): string {
  return `${capitalise(numberWord(count))} ${plural(count, "andere soort heeft", "andere soorten hebben")} nog geen maanden in ${inYear}.`;
}

export function noYearsSubtitle(): string {
  return "Kies op de pagina Gegevens een bestand met jaarcijfers van alle gemeenten.";
}

/** What the marks behind figures in a table mean; only those that stand in it. */
export function markFootnote(status: "provisional" | "revised_provisional" | "estimated"): string {
  switch (status) {
    case "provisional":
      return "* voorlopig, kan nog wijzigen";
    case "revised_provisional":
      return "** nader voorlopig, kan nog wijzigen";
    case "estimated":
      return "≈ geschat uit een deel van het jaar";
  }
}

export const FRESHNESS_TERMS = {
  lastPeriod: "Laatste periode",
  edition: "Editie",
  provisional: "Voorlopig",
  municipalities: "Gemeenten",
  loads: "Eigen bestanden",
} as const;

export function municipalitiesText(known: number, total: number): string {
  return `${known} van ${total}`;
}

export function uploadsText(count: number): string {
  return count === 0 ? "geen geladen" : `${count} geladen, alleen in deze browser`;
}
