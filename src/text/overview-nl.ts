/** What the first page says around its figures. */

import { capitalise, movedText, numberWord } from "./findings-nl.ts";
import { formatLevel, joinList } from "./format.ts";

type Kind = "brought" | "found" | "registered";
type VerdictWord = "fell" | "rose" | "no_demonstrable_change" | "too_little_data" | "not_comparable";

export function noFigure(): string {
  return "Geen openbaar cijfer; het netwerk kan eigen cijfers laden.";
}

/** One or two sentences under the name of a priority: what stands for it, and how to read that. */
export function priorityText(facts: {
  readonly labelPlural: string;
  /** The finding about the districts, where they have figures. */
  readonly districts: string | undefined;
  readonly isCountry: boolean;
  readonly kind: Kind;
  readonly isProxy: boolean;
}): string {
  const what = facts.isProxy ? `${capitalise(facts.labelPlural)}, als benadering van het thema.` : "";
  const where = facts.isCountry ? "Alleen het landelijke cijfer is openbaar." : "";
  const districts = facts.districts ? `${facts.districts}.` : "";
  return [what, facts.kind === "found" ? "" : districts, where, kindText(facts.kind)]
    .filter((part) => part !== "")
    .join(" ");
}

function kindText(kind: Kind): string {
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
export function certainty(interval: string, kind: Kind, verdict: VerdictWord): string {
  if (kind === "found") return "Haaldelict: geen oordeel over beter of slechter";
  if (verdict === "not_comparable") return "Trendbreuk in de registratie";
  return interval ? `${formatLevel(0.95)} ${interval}` : "";
}

interface PriorityFacts {
  readonly label: string;
  readonly labelPlural: string;
  readonly verdict: VerdictWord;
  readonly fraction: number | undefined;
  readonly small: boolean;
  readonly kind: Kind;
  readonly sentence: string;
  readonly isCountry: boolean;
}

/** The outcome of the strategy in one line: what fell or rose demonstrably, and what cannot be shown. */
export function overviewHeadline(priorities: readonly PriorityFacts[]): string {
  const judged = priorities.filter(({ kind }) => kind !== "found");
  const moved = judged.find(({ verdict, isCountry }) => (verdict === "fell" || verdict === "rose") && !isCountry);
  const unsure = judged.find(({ verdict }) => verdict === "no_demonstrable_change");
  const lead = moved ? movement(moved) : "";
  const rest = unsure ? `bij ${lower(unsure.label)} is geen verandering aan te tonen` : "";
  if (lead && rest) return `${lead}; ${rest}`;
  if (lead || rest) return capitalise(lead || rest);
  const first = judged.find(({ verdict }) => verdict === "fell" || verdict === "rose");
  return first ? movement(first) : "Geen van de prioriteiten veranderde aantoonbaar";
}

function movement(facts: PriorityFacts): string {
  const verdict = facts.verdict === "fell" ? "fell" : "rose";
  const area = facts.isCountry ? "Nederland" : undefined;
  return movedText({ ...facts, verdict, area, isFound: false, isEstimate: false });
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The two leading priorities as full sentences. */
export function overviewStandfirst(priorities: readonly PriorityFacts[]): readonly { readonly text: string }[] {
  const sentences = priorities.slice(0, 2).map(({ sentence }) => sentence);
  return sentences.length > 0
    ? [{ text: sentences.join(" ") }]
    : [{ text: "Voor deze strategie zijn nog geen cijfers geladen. Kies een bestand op de pagina Gegevens." }];
}

/** Heading above the table of all offences. */
export function yearsTitle(total: number, rose: readonly string[], fell: readonly string[], last: string): string {
  const all = capitalise(numberWord(total));
  const list = (labels: readonly string[]): string => joinList(labels.map(lower));
  if (total === 0) return "Nog geen jaarcijfers voor Oost-Nederland";
  if (rose.length === 0 && fell.length === 0) return `${all} misdrijven: in ${last} veranderde geen ervan aantoonbaar`;
  const parts = [
    ...(rose.length > 0 ? [`${shortList(rose, list)} steeg`] : []),
    ...(fell.length > 0 ? [`${shortList(fell, list)} daalde`] : []),
  ];
  return `${all} misdrijven: in ${last} ${joinList(parts)} aantoonbaar`;
}

function shortList(labels: readonly string[], list: (labels: readonly string[]) => string): string {
  return labels.length <= 3 ? list(labels) : `${numberWord(labels.length)} ervan`;
}

export function yearsSubtitle(last: string, previous: string): string {
  return `Geregistreerde misdrijven in Oost-Nederland, ${last} naast ${previous}. Interval met extra spreiding; oordeel volgens de toets.`;
}

export function provisionalFootnote(): string {
  return "* voorlopig, kan nog wijzigen";
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
