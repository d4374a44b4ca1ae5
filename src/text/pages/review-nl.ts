/** What the end review says around the claims: headings, explanations, districts. */

import type { Provenance } from "../../domain/measured.ts";
import { month } from "../../domain/period.ts";
import { capitalise, headName, isPluralName, numberWord } from "../data/findings-nl.ts";
import { formatMonthName, formatShare, inSentence, isOne, joinList } from "../format.ts";
import { type ClaimVerdictWord, rangeWords, type VerdictFacts, verdictWords, waysList } from "./claims-nl.ts";

const NO_BREAK_SPACE = "\u00a0";

/** The heading of the page, on the leading claim. */
export function reviewHeadline(facts: VerdictFacts & { readonly phrase: string; readonly finding: string }): string {
  const quoted = `‘${capitalise(facts.phrase)}’`;
  switch (facts.verdict) {
    case "holds":
      return `${quoted} houdt stand: ${facts.finding}`;
    case "holds_only_if":
      return `${quoted} klopt alleen met ${waysList(facts.holding, facts.judged)}`;
    case "does_not_hold":
      return `${quoted} houdt in de openbare cijfers geen stand: ${facts.finding}`;
    case "not_judged":
      return `${quoted} is met openbare cijfers niet na te gaan`;
    case "worked_example":
      return `${quoted} is hier alleen na te rekenen op een rekenvoorbeeld`;
  }
}

/** "woninginbraak daalde 34,7 %", "drugsmisdrijven: 10,0 % minder geregistreerd" */
export function findingText(facts: {
  readonly label: string;
  readonly labelPlural: string;
  readonly isFound: boolean;
  readonly fraction: number;
}): string {
  const { labelPlural, fraction } = facts;
  const head = headName(facts.label, labelPlural);
  const name = inSentence(head);
  const isPlural = isPluralName(head, labelPlural);
  const size = formatShare(Math.abs(fraction));
  if (Math.abs(fraction) < 0.0005) {
    return `${name} ${isPlural ? "bleven" : "bleef"} ${fraction === 0 ? "" : "vrijwel "}gelijk`;
  }
  if (facts.isFound) return `${name}: ${size} ${fraction < 0 ? "minder" : "meer"} geregistreerd`;
  const [fell, rose] = isPlural ? ["daalden", "stegen"] : ["daalde", "steeg"];
  return `${name} ${fraction < 0 ? fell : rose} ${size}`;
}

/** The sentence under the heading, in parts. */
export function reviewStandfirst(facts: {
  readonly labelPlural: string;
  readonly where: string;
  readonly from: string;
  readonly fromPeriod: string;
  readonly to: string;
  readonly toPeriod: string;
  readonly percentage: string;
  readonly range: readonly [number, number];
  readonly total: number;
  readonly holding: number;
  /** How many of those holding stand on the reconstruction or on simulated months. */
  readonly made: number;
}): readonly { readonly text: string; readonly strong?: boolean }[] {
  const [low, high] = facts.range;
  const which =
    facts.made === 0
      ? ""
      : facts.made === facts.holding
        ? ", alleen op nagemaakte cijfers"
        : `, waarvan ${numberWord(facts.made)} op nagemaakte cijfers`;
  return [
    { text: `Over hele jaren ging het aantal ${facts.labelPlural} ${facts.where} van ` },
    { text: facts.from, strong: true },
    { text: ` (${facts.fromPeriod}) naar ` },
    { text: facts.to, strong: true },
    ...(facts.percentage === ""
      ? [{ text: ` (${facts.toPeriod}). ` }]
      : [{ text: ` (${facts.toPeriod}): ` }, { text: facts.percentage, strong: true }, { text: ". " }]),
    ...countedWays(facts.total, facts.holding, `uit op ${rangeWords(low, high)}${which}.`),
  ];
}

/** How many of the ways of computing come to what was claimed. */
function countedWays(
  total: number,
  holding: number,
  rest: string,
): readonly { readonly text: string; readonly strong?: boolean }[] {
  if (total === 1) {
    return [{ text: `De enige manier om te rekenen komt ${holding === 1 ? "" : "niet "}${rest}` }];
  }
  return [
    { text: `Van ${numberWord(total)} manieren om te rekenen ${holding <= 1 ? "komt" : "komen"} er ` },
    { text: numberWord(holding), strong: true },
    { text: ` ${rest}` },
  ];
}

export function claimTitle(verdict: ClaimVerdictWord, detail: string): string {
  return `${verdictWords(verdict)}: ${detail}`;
}

export function claimSubtitle(from: string, to: string): string {
  return `Verandering van ${from} naar ${to} op elke manier van rekenen. Volle stip: hele jaren; open stip: met een deel van een jaar; streep: 95${NO_BREAK_SPACE}%-interval`;
}

/** What a reader who cannot see the chart needs: the claim, the strongest figures, and how many ways there are. */
export function claimSummary(facts: {
  readonly range: string;
  readonly group: string;
  readonly rows: readonly { readonly label: string; readonly percentage: string; readonly outcome: string }[];
  readonly total: number;
}): string {
  const listed = facts.rows.map(
    ({ label, percentage, outcome }) => `${label} ${percentage} (${outcome.toLowerCase()})`,
  );
  return `Beweerd: ${facts.range}. ${facts.group}: ${joinList(listed)}. De tabel geeft ${facts.total === 1 ? "de ene manier" : `alle ${numberWord(facts.total)} manieren`} van rekenen.`;
}

export function othersTitle(base: number, to: number): string {
  return `Ook gerekend van ${base} naar ${to}`;
}

/** Why 12/k errs: what the months that were not known yet weigh. */
export function seasonExplanation(facts: {
  readonly monthsKnown: number;
  readonly labelPlural: string;
  readonly where: string;
  readonly years: readonly number[];
  readonly share: number;
  readonly assumed: number;
  readonly heavy: readonly number[];
  readonly isFall: boolean;
}): { readonly title: string; readonly text: string } {
  const factor = `×${NO_BREAK_SPACE}12/${facts.monthsKnown}`;
  const name = (each: number): string => formatMonthName(month(2000, each));
  const rest =
    facts.monthsKnown === 11 ? "December telt" : `${capitalise(name(facts.monthsKnown + 1))} t/m december tellen`;
  const isHeavy = facts.share > facts.assumed;
  const heavy = facts.heavy.length > 0 ? ` Zwaarder dan gemiddeld: ${joinList(facts.heavy.map(name))}.` : "";
  const effect = isHeavy ? "te laag" : "te hoog";
  const change = isHeavy === facts.isFall ? "te veel" : "te weinig";
  return {
    title: `Waarom ${factor} ${change} ${facts.isFall ? "daling" : "stijging"} geeft.`,
    text: `${rest} ${facts.where} voor ${formatShare(facts.share)} van de ${facts.labelPlural} van een jaar (${facts.years[0]}–${facts.years.at(-1)}); ${factor} rekent met ${formatShare(facts.assumed)}.${heavy} Het jaar komt daardoor ${effect} uit.`,
  };
}

export function estimateExplanation(facts: {
  readonly where: string;
  readonly asOf: string;
  readonly to: number;
  readonly estimate: string;
  readonly interval: string;
  readonly actual: string;
  readonly provenance: Provenance;
}): { readonly title: string; readonly text: string } {
  const made = facts.provenance === "real" ? "" : " Deze maanden zijn gesimuleerd.";
  const interval = facts.interval ? ` (${facts.interval})` : "";
  return {
    title: "Wat de beste schatting was.",
    text: `Met het seizoen van eerdere jaren waren er ${facts.where} in ${facts.asOf} voor heel ${facts.to} ${facts.estimate} te verwachten${interval}. Het ${isOne(facts.actual) ? "werd" : "werden"} er ${facts.actual}.${made}`,
  };
}

export function sayableExplanation(facts: {
  readonly sentence: string;
  readonly isCountry: boolean;
  /** The area that the claim is about: "Oost-Nederland". */
  readonly place: string;
}): {
  readonly title: string;
  readonly text: string;
} {
  return {
    title: facts.isCountry ? "Wat het landelijke cijfer zegt." : "Wat wel te zeggen is.",
    text: facts.isCountry ? `${facts.sentence} Over ${facts.place} zegt dat niets zeker.` : facts.sentence,
  };
}

/** What must be said of figures that are not real, of a place such as "Oost-Nederland". */
export function claimNote(provenance: "simulated" | "reconstruction", place: string): string {
  return provenance === "simulated"
    ? `De maanden van ${place} zijn gesimuleerd: zij tellen op tot het echte jaar van de gemeente of, waar dat niet openbaar is, tot een deel van het landelijke jaar. Zij bewijzen niets.`
    : "De aantallen van het netwerk van toen zijn niet openbaar. De reconstructie is zo gemaakt dat de gepubliceerde rekenwijze de bewering geeft: een rekenvoorbeeld, geen bewijs.";
}

export function claimsTitle(count: number): string {
  if (count === 0) return "Geen gepubliceerde beweringen";
  return count === 1 ? "De gepubliceerde bewering" : `De ${numberWord(count)} gepubliceerde beweringen`;
}

export function claimsNote(basis: { readonly publishedIn: string; readonly basis: string } | undefined): string {
  return basis
    ? `${basis.publishedIn}: ‘${basis.basis}’.`
    : "Bij deze strategie kennen we geen gepubliceerde percentages om na te rekenen.";
}

/** Neutral where a rise may be more police work, or where the two years cannot be compared. */
export function contributionsTitle(absolute: number, isNeutral: boolean): string {
  if (isNeutral) return "Bijdrage aan het verschil";
  return absolute < 0
    ? "Bijdrage aan de daling"
    : absolute > 0
      ? "Bijdrage aan de stijging"
      : "Bijdrage aan het verschil";
}

export function contributionsRest(count: string): string {
  return `Van het verschil is ${count} niet aan een district toe te wijzen.`;
}

export function districtsReviewTitle(label: string, heading: string): string {
  return `${label}: ${inSentence(heading)}`;
}

export function districtsReviewSubtitle(labelPlural: string, from: string, to: string): string {
  return `${capitalise(labelPlural)} in ${from} (open) en ${to} (dicht), met verandering en 95${NO_BREAK_SPACE}%-interval`;
}

export function districtsReviewSummary(
  rows: readonly { readonly name: string; readonly from: string; readonly to: string; readonly percentage: string }[],
): string {
  return `${joinList(rows.map(({ name, from, to, percentage }) => `${name} van ${from} naar ${to}${percentage ? ` (${percentage})` : ""}`))}.`;
}

export function shareText(share: number | undefined): string {
  return share === undefined ? "n.v.t." : formatShare(share, 0);
}

export function noSuchStrategy(asked: string, known: readonly string[]): string {
  return `Onbekende strategie “${asked}”. Kies ${joinList(known, "of")}.`;
}

export function asOfOutside(asked: string, to: number): string {
  return `De peildatum “${asked}” moet een maand van januari t/m november ${to} zijn, zoals ${to}-08.`;
}
