/** What the claim checker says: wording as quoted, ways of computing, outcomes and verdicts. */

import type { PartYearMethod } from "../../domain/measured.ts";
import { month } from "../../domain/period.ts";
import { capitalise, numberWord } from "../data/findings-nl.ts";
import { formatMonthName, formatShare, joinList } from "../format.ts";

type Method = PartYearMethod | "observed";
export type ClaimRoleWord = "judged" | "comparison" | "not_comparable" | "simulated" | "worked_example";
export type ClaimSideWord = "within" | "less" | "more" | "opposite";
export type ClaimVerdictWord = "holds" | "holds_only_if" | "does_not_hold" | "not_judged" | "worked_example";

const NO_BREAK_SPACE = "\u00a0";
const direction = (fraction: number): string => (fraction < 0 ? "minder" : "meer");

/** "iets meer dan 40 % minder"; without a size only "minder". */
export function publishedText(phrase: string, isFall: boolean): string {
  return `${phrase} ${isFall ? "minder" : "meer"}`.trim();
}

/** "40 tot 43 % minder", "ten minste 40 % minder", "hoogstens 10 % meer", or only "minder". */
export function rangeWords(low: number, high: number): string {
  const [least, most] = [low, high].map(Math.abs).sort((a, b) => a - b);
  const word = direction(low);
  if (least === undefined || most === undefined) return word;
  const isOpen = low === -1 || high === Number.POSITIVE_INFINITY;
  if (isOpen) return least === 0 ? word : `ten minste ${shareOf(least)} ${word}`;
  if (least === 0) return `hoogstens ${shareOf(most)} ${word}`;
  const digits = isWholePercent(least) && isWholePercent(most) ? 0 : 1;
  return `${formatShare(least, digits).replace(`${NO_BREAK_SPACE}%`, "")} tot ${formatShare(most, digits)} ${word}`;
}

function isWholePercent(fraction: number): boolean {
  return Math.abs(fraction * 100 - Math.round(fraction * 100)) < 1e-9;
}

/** A share without a decimal that says nothing: "40 %", "12,5 %". */
export function shareOf(fraction: number): string {
  return formatShare(fraction, isWholePercent(fraction) ? 0 : 1);
}

export function rangeText(phrase: string, low: number, high: number): string {
  return `‘${phrase}’, gelezen als ${rangeWords(low, high)}`;
}

/** Name of a way of computing, as a label. */
export function wayLabel(way: {
  readonly method: Method;
  readonly base: number;
  readonly to: number;
  readonly monthsKnown: number | undefined;
  readonly isFirstYear: boolean;
  readonly isPublished: boolean;
  /** Simulated years are whole, but nobody counted them. */
  readonly isReal: boolean;
}): string {
  if (way.method === "observed") return `${way.base} naar ${way.to}, ${way.isReal ? "geteld" : "hele jaren"}`;
  const published = way.isPublished && way.method === "calendar" ? " (zoals gepubliceerd)" : "";
  return `${partYearLabel(way.method, way.monthsKnown ?? 12)}${published}${way.isFirstYear ? "" : ` vanaf ${way.base}`}`;
}

function partYearLabel(method: PartYearMethod, monthsKnown: number): string {
  switch (method) {
    case "calendar":
      return `×${NO_BREAK_SPACE}12/${monthsKnown}`;
    case "days":
      return "Naar dagen";
    case "seasonal":
      return "Naar seizoen";
    case "carry-forward":
      return "Vorig jaar aangevuld";
    case "same-period":
      return "Dezelfde maanden naast elkaar";
    case "rolling-12":
      return `Twaalf maanden t/m ${formatMonthName(month(2000, monthsKnown))}`;
  }
}

/** A way of computing inside a sentence: "2014 als begin", "‘naar seizoen’". */
function wayPhrase(way: WayWords): string {
  const start = way.isFirstYear ? "" : `${way.base} als begin`;
  if (way.method === "observed") return start || "hele jaren";
  const name = partYearLabel(way.method, way.monthsKnown ?? 12);
  return start ? `‘${name}’ en ${start}` : `‘${name}’`;
}

export interface WayWords {
  readonly method: Method;
  readonly base: number;
  readonly monthsKnown: number | undefined;
  readonly isFirstYear: boolean;
  readonly percentage: string;
}

export function waysList(ways: readonly WayWords[], total: number): string {
  return ways.length > 3
    ? `${numberWord(ways.length)} van de ${numberWord(total)} manieren van rekenen`
    : joinList(
        ways.map((way) => `${wayPhrase(way)} (${way.percentage})`),
        "of",
      );
}

/**
 * What a row says. On the reconstruction always "Rekenvoorbeeld": it was calibrated to the claim. Across a change in
 * registration, and on simulated months of which the years are simulated too, there is nothing to say.
 */
export function outcomeText(
  role: ClaimRoleWord | "invented",
  outcome: "holds" | "possible" | "fails",
  side: ClaimSideWord,
): string {
  if (role === "not_comparable") return "Niet vergelijkbaar";
  if (role === "worked_example") return "Rekenvoorbeeld";
  if (role === "invented") return "Gesimuleerd";
  if (outcome === "holds") return role === "judged" ? "Houdt stand" : "Als beweerd";
  if (outcome === "possible") return "Niet uit te sluiten";
  if (side === "opposite") return "Andersom";
  return side === "less" ? "Minder dan beweerd" : "Meer dan beweerd";
}

/** Of nought no percentage can be given. */
export function absentFromZero(year: number): string {
  return `in ${year} was het aantal nul, en daarvan is geen percentage te geven`;
}

export function absentFigure(year: number, reason: string): string {
  return `over ${year} is er geen cijfer: ${reason}`;
}

/** What an earlier edition said of the claim. */
export function editionSentence(date: string, verdict: ClaimVerdictWord, detail: string): string {
  return `Met de cijfers van ${date}: ${verdictWords(verdict).toLowerCase()}, ${detail}.`;
}

/** A group of an earlier edition: "Woninginbraken in Oost-Nederland, editie van 1 februari 2019". */
export function editionGroupTitle(title: string, date: string): string {
  return `${title}, editie van ${date}`;
}

export function groupTitle(facts: {
  readonly role: ClaimRoleWord;
  readonly labelPlural: string;
  /** "in Oost-Nederland" */
  readonly where: string;
  readonly asOf: string | undefined;
}): string {
  const what = capitalise(facts.labelPlural);
  const standing = facts.asOf ? `, stand ${facts.asOf}` : "";
  switch (facts.role) {
    case "judged":
      return `${what} ${facts.where}`;
    case "comparison":
      return `${what} ${facts.where}, ter vergelijking`;
    case "not_comparable":
      return `${what} ${facts.where}, over een trendbreuk heen`;
    case "simulated":
      return `${what} ${facts.where}${standing}, gesimuleerde maanden`;
    case "worked_example":
      return `${what}${standing}, reconstructie`;
  }
}

export function verdictWords(verdict: ClaimVerdictWord): string {
  switch (verdict) {
    case "holds":
      return "Houdt stand";
    case "holds_only_if":
      return "Klopt niet op elke manier";
    case "does_not_hold":
      return "Houdt geen stand";
    case "not_judged":
      return "Niet na te gaan";
    case "worked_example":
      return "Rekenvoorbeeld";
  }
}

export interface VerdictFacts {
  readonly verdict: ClaimVerdictWord;
  readonly holding: readonly WayWords[];
  readonly possible: readonly WayWords[];
  readonly judged: number;
  /** The area that the claim is about: "Oost-Nederland", "district Twente". */
  readonly place: string;
  /** There are figures, on both sides of a change in registration. */
  readonly isBroken: boolean;
  /** Why there is no change to judge, as the end of a sentence; `undefined` when nothing more is known. */
  readonly absent: string | undefined;
  /** Whole-year change of the country, where the area has no figures. */
  readonly country: { readonly percentage: string; readonly side: ClaimSideWord; readonly outcome: string } | undefined;
}

/** What follows the verdict, without a full stop. */
export function verdictDetail(facts: VerdictFacts): string {
  switch (facts.verdict) {
    case "holds":
      return "op elke manier van rekenen";
    case "holds_only_if":
      return `alleen met ${waysList(facts.holding, facts.judged)}`;
    case "does_not_hold":
      return facts.possible.length > 0
        ? `met ${waysList(facts.possible, facts.judged)} niet uit te sluiten`
        : "op geen enkele manier van rekenen";
    case "not_judged":
      if (facts.isBroken) return "door een trendbreuk zijn de jaren niet te vergelijken";
      return facts.country
        ? `cijfers voor ${facts.place} ontbreken; landelijk ${facts.country.percentage}, ${countryWords(facts.country)}`
        : (facts.absent ?? "er zijn geen cijfers geladen");
    case "worked_example":
      return "er zijn alleen nagemaakte aantallen";
  }
}

function countryWords({ side, outcome }: NonNullable<VerdictFacts["country"]>): string {
  if (side === "opposite") return "de andere kant op";
  if (outcome === "holds") return "ongeveer zoals beweerd";
  return side === "less" ? "dezelfde richting, minder dan beweerd" : "dezelfde richting, meer dan beweerd";
}
