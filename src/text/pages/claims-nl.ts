/** What the claim checker says: wording as quoted, ways of computing, outcomes and verdicts. */

import type { PartYearMethod } from "../../domain/measured.ts";
import { month } from "../../domain/period.ts";
import { capitalise, numberWord } from "../data/findings-nl.ts";
import { formatMonthName, formatShare, joinList } from "../format.ts";

type Method = PartYearMethod | "observed";
export type ClaimRoleWord = "judged" | "comparison" | "simulated" | "worked_example";
export type ClaimSideWord = "within" | "less" | "more" | "opposite";
export type ClaimVerdictWord = "holds" | "holds_only_if" | "does_not_hold" | "not_judged" | "worked_example";

const NO_BREAK_SPACE = "\u00a0";
const SIZE = /(?:(?:iets meer dan|iets minder dan|ruim|bijna|ongeveer|circa)\s+)?\d+(?:,\d+)?\s?%/iu;

/** The size in a published sentence, as quoted: "iets meer dan 40 %". */
export function claimPhrase(wording: string, fraction: number): string {
  const quoted = SIZE.exec(wording)?.[0] ?? formatShare(Math.abs(fraction), 0);
  return quoted.replace(/\s?%/u, `${NO_BREAK_SPACE}%`);
}

const direction = (fraction: number): string => (fraction < 0 ? "minder" : "meer");

/** "iets meer dan 40 % minder" */
export function publishedText(phrase: string, fraction: number): string {
  return `${phrase} ${direction(fraction)}`;
}

/** "40 tot 43 % minder" */
export function rangeWords(low: number, high: number): string {
  const bounds = [low, high].map(Math.abs).sort((a, b) => a - b);
  const digits = bounds.every((bound) => Math.abs(bound * 100 - Math.round(bound * 100)) < 1e-9) ? 0 : 1;
  const [least = "", most] = bounds.map((bound) => formatShare(bound, digits));
  return `${least.replace(`${NO_BREAK_SPACE}%`, "")} tot ${most} ${direction(low)}`;
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
 * What a row says. On the reconstruction always "Rekenvoorbeeld": it was calibrated to the claim. On simulated months of
 * which the years are simulated too there is nothing to say.
 */
export function outcomeText(
  role: ClaimRoleWord | "invented",
  outcome: "holds" | "possible" | "fails",
  side: ClaimSideWord,
): string {
  if (role === "worked_example") return "Rekenvoorbeeld";
  if (role === "invented") return "Gesimuleerd";
  if (outcome === "holds") return role === "judged" ? "Houdt stand" : "Als beweerd";
  if (outcome === "possible") return "Niet uit te sluiten";
  if (side === "opposite") return "Andersom";
  return side === "less" ? "Minder dan beweerd" : "Meer dan beweerd";
}

/** A group of an earlier edition: "Woninginbraken in Oost-Nederland, editie van 1 februari 2019". */
export function editionGroupTitle(title: string, date: string): string {
  return `${title}, editie van ${date}`;
}

export function groupTitle(facts: {
  readonly role: ClaimRoleWord;
  readonly labelPlural: string;
  readonly asOf: string | undefined;
}): string {
  const what = capitalise(facts.labelPlural);
  const standing = facts.asOf ? `, stand ${facts.asOf}` : "";
  switch (facts.role) {
    case "judged":
      return `${what} in Oost-Nederland`;
    case "comparison":
      return `${what} in Nederland, ter vergelijking`;
    case "simulated":
      return `${what} in Oost-Nederland${standing}, gesimuleerde maanden`;
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
  /** Whole-year change of the country, where the unit has no figures. */
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
      return facts.country
        ? `cijfers voor Oost-Nederland ontbreken; landelijk ${facts.country.percentage}, ${countryWords(facts.country)}`
        : "er zijn geen cijfers geladen";
    case "worked_example":
      return "er zijn alleen nagemaakte aantallen";
  }
}

function countryWords({ side, outcome }: NonNullable<VerdictFacts["country"]>): string {
  if (side === "opposite") return "de andere kant op";
  if (outcome === "holds") return "ongeveer zoals beweerd";
  return side === "less" ? "dezelfde richting, minder dan beweerd" : "dezelfde richting, meer dan beweerd";
}

/** Said of a priority on the first page when its published claim does not stand. */
export function claimDoesNotHold(phrase: string): string {
  return `‘${capitalise(phrase)}’ houdt in de huidige cijfers geen stand`;
}
