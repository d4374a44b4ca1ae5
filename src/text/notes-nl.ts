/** What must be said with a change, one sentence per note. */

import type { Month } from "../domain/period.ts";
import { capitalise } from "./data/findings-nl.ts";
import {
  countOf,
  formatCount,
  formatMonthName,
  formatPeriodLong,
  formatShare,
  formatSignedCount,
  joinList,
  plural,
} from "./format.ts";

const DECIMAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** "Over 2018 is er geen cijfer voor woninginbraken in Twente: nog niet bekend op de peildatum." */
export function absentSentence(labelPlural: string, where: string, periods: readonly string[], reason: string): string {
  const none = periods.length > 1 ? "zijn er geen cijfers" : "is er geen cijfer";
  return `Over ${joinList(periods)} ${none} voor ${labelPlural} ${where}: ${reason}.`;
}

export function figureMissingNote(period: string, reason: string): string {
  return `Het cijfer over ${period} ontbreekt: ${reason}.`;
}

export function estimatedYearNote(year: number, how: string, because: string): string {
  return `${year} is ${how}. ${because}`.trim();
}

export function defaultMethodReason(): string {
  return "Deze rekenwijze is de standaard: het seizoen van de laatste volledige jaren.";
}

export function smallerErrorReason(error: number, seasonalError: number, years: number): string {
  return `Deze rekenwijze is gekozen omdat zij er over ${years} nagespeelde jaren gemiddeld ${formatShare(error)} naast zat, en het seizoen ${formatShare(seasonalError)}.`;
}

export function fewYearsReason(years: number): string {
  const known =
    years === 0
      ? "Er is nog geen volledig jaar met maandcijfers"
      : `Er ${plural(years, "is", "zijn")} maar ${countOf(years, "volledig jaar", "volledige jaren")} met maandcijfers`;
  return `${known}; voor een seizoen zijn er drie nodig. Daarom staan dezelfde maanden naast elkaar.`;
}

export function windowsNote(method: "same-period" | "rolling-12", lastMonth: Month): string {
  return method === "same-period"
    ? `Vergeleken zijn dezelfde maanden, januari t/m ${formatMonthName(lastMonth)}; er is niets geschat.`
    : `Vergeleken zijn de twaalf maanden t/m ${formatPeriodLong(lastMonth)} met de twaalf maanden t/m ${formatMonthName(lastMonth)} van het beginjaar; er is niets geschat.`;
}

export function borrowedSeasonNote(area: string): string {
  return `Het gebied heeft minder dan 100 per jaar; het seizoen is geleend van ${area}.`;
}

export function noIntervalNote(years: number): string {
  return `De schatting heeft geen interval: daarvoor zijn er te weinig volledige jaren (${years}).`;
}

export function noEstimateNote(
  year: string,
  reason: "no-months" | "zero-count" | "zero-season" | "too-few-years",
): string {
  switch (reason) {
    case "no-months":
      return `Voor ${year} is er geen schatting: van dat jaar zijn geen maandcijfers geladen.`;
    case "zero-count":
      return `Voor ${year} is er geen schatting: in de maanden die bekend zijn, is niets geteld.`;
    case "zero-season":
      return `Voor ${year} is er geen schatting: in dezelfde maanden van eerdere jaren is niets geteld.`;
    case "too-few-years":
      return `Voor ${year} is er geen schatting: er zijn te weinig volledige jaren om het seizoen uit af te leiden.`;
  }
}

export function differentLengthsNote(): string {
  return "De twee periodes zijn niet even lang en daarom niet te vergelijken.";
}

/** "Per dag: het cijfer van 2019 is gedeeld door 365 dagen, dat van 2020 door 366." */
export function differentDaysNote(
  from: { readonly period: string; readonly days: number },
  to: { readonly period: string; readonly days: number },
): string {
  return `Per dag: het cijfer van ${from.period} is gedeeld door ${countOf(from.days, "dag", "dagen")}, dat van ${to.period} door ${formatCount(to.days)}.`;
}

/** The text of a break, after the words that warn for it. */
export function breakNote(text: string): string {
  return `Trendbreuk. ${text}`;
}

/** "Trendbreuk: tussen 2015 en 2018 veranderde de registratie; die jaren zijn niet vergelijkbaar. Sinds juli 2018 …" */
export function notComparableNote(from: string, to: string, texts: readonly string[]): string {
  return [
    `Trendbreuk: tussen ${from} en ${to} veranderde de registratie; die jaren zijn niet vergelijkbaar.`,
    ...texts,
  ].join(" ");
}

export function seasonBreakNote(text: string): string {
  return `De schatting steunt op jaren van voor en na een trendbreuk. ${text}`;
}

export function exceptionalNote(period: string, text: string): string {
  return `${capitalise(period)} valt in een uitzonderlijke periode. ${text}`;
}

export function zeroBaseNote(): string {
  return "Het beginjaar is nul; een percentage heeft dan geen betekenis (n.v.t.).";
}

export function smallBaseNote(count: number): string {
  return `Het beginaantal is klein (${formatCount(count)}); daarom staan de aantallen voorop en geen percentage.`;
}

export function overdispersionNote(phi: number, basis: string): string {
  return phi === 1
    ? `De toets rekent met gewoon toeval (φ = 1)${basis ? `, ${basis}` : ""}.`
    : `De toets rekent met meer schommeling dan gewoon toeval (φ = ${DECIMAL.format(phi)}), ${basis}.`;
}

export function monthsBasis(first: number, last: number): string {
  return `gemeten aan de maandcijfers van ${first} t/m ${last}`;
}
export function pooledMonthsBasis(area: string, first: number, last: number): string {
  return `gemeten aan de maandcijfers van de gemeenten van ${area}, ${first} t/m ${last}`;
}
export function municipalitiesBasis(count: number, area: string, first: number, last: number): string {
  return `gemeten aan de jaarcijfers van ${countOf(count, "gemeente", "gemeenten")} van ${area}, ${first} t/m ${last}, omdat er geen echte maandcijfers zijn`;
}
export function trendBasis(first: number, last: number): string {
  return `gemeten aan de schommeling van jaar op jaar, ${first} t/m ${last}`;
}
export function unknownBasis(): string {
  return "omdat de echte schommeling niet te meten is; het oordeel lijkt dan zekerder dan het is";
}

export function provisionalNote(period: string, status: "provisional" | "revised_provisional"): string {
  const mark = status === "provisional" ? "voorlopig (*)" : "nader voorlopig (**)";
  return `${capitalise(period)} is ${mark} en kan nog wijzigen.`;
}

export function notRealNote(provenance: "simulated" | "reconstruction"): string {
  return provenance === "simulated"
    ? "Dit cijfer is gesimuleerd: verzonnen maandcijfers, gemaakt uit gepubliceerde jaren."
    : "Dit cijfer is een rekenvoorbeeld en geen waarneming.";
}

export function todaysEditionNote(asOf: Month): string {
  return `Peildatum ${formatPeriodLong(asOf)}, met de cijfers van nu: wat later is herzien, is al verwerkt.`;
}

export function totalDiffersNote(period: string, published: number, sum: number, parts: number): string {
  return `Over ${period} staat ${formatCount(published)} gepubliceerd; de ${parts} delen tellen op tot ${formatCount(sum)} (verschil ${formatSignedCount(published - sum)}).`;
}

export function denominatorNote(
  period: string,
  of: "inhabitants" | "dwellings",
  years: readonly string[],
  interpolated: boolean,
): string {
  const what = of === "inhabitants" ? "inwoners" : "woningen";
  return interpolated
    ? `Het aantal ${what} in ${period} is geschat tussen ${joinList(years)}.`
    : `Voor ${period} is het aantal ${what} nog niet bekend; gerekend is met ${joinList(years)}.`;
}

export function noMonthsNote(): string {
  return "Hiervan verschijnen geen maandcijfers; een deel van een jaar is dus niet te schatten.";
}
