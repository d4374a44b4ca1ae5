/** What a theme page says around its figures. */

import type { Provenance } from "../../domain/measured.ts";
import { capitalise } from "../data/findings-nl.ts";
import { countOf, formatLevel, formatShare, inSentence, isOne, joinList } from "../format.ts";
import { provesNothing } from "../provenance-nl.ts";

export type MeasureWord = "count" | "per-day" | "per1000" | "per1000-dwellings" | "index";

/** Name of a measure in a control: "aantal". */
export function measureName(measure: MeasureWord): string {
  switch (measure) {
    case "count":
      return "aantal";
    case "per-day":
      return "aantal per dag";
    case "per1000":
      return "aantal per 1.000 inwoners";
    case "per1000-dwellings":
      return "aantal per 1.000 woningen";
    case "index":
      return "index";
  }
}

/** Unit under a title: "woninginbraken", "woninginbraken per 1.000 inwoners", "index van woninginbraken (2015 = 100)". */
export function unitText(measure: MeasureWord, labelPlural: string, base: string): string {
  switch (measure) {
    case "count":
      return labelPlural;
    case "per-day":
      return `${labelPlural} per dag`;
    case "per1000":
      return `${labelPlural} per 1.000 inwoners`;
    case "per1000-dwellings":
      return `${labelPlural} per 1.000 woningen`;
    case "index":
      return `index van ${labelPlural} (${base} = 100)`;
  }
}

/** The unit of a line of years: "woninginbraken per jaar"; a mean per day says what it is the mean of. */
export function yearlyUnit(measure: MeasureWord, unit: string): string {
  return measure === "per-day" ? `${unit}, gemiddeld over het jaar` : `${unit} per jaar`;
}

/** What stands behind the first figure in a sentence; counts and index numbers have nothing. */
export function unitSuffix(measure: MeasureWord): string {
  switch (measure) {
    case "count":
    case "index":
      return "";
    case "per-day":
      return " per dag";
    case "per1000":
      return " per 1.000 inwoners";
    case "per1000-dwellings":
      return " per 1.000 woningen";
  }
}

export function noDenominator(measure: MeasureWord): string {
  return measure === "per1000-dwellings"
    ? "per woning heeft alleen bij woninginbraak betekenis, en alleen waar woningcijfers zijn"
    : "voor dit gebied zijn geen inwonertallen geladen";
}

export function unitArea(municipalities: number): string {
  return `Oost-Nederland (${countOf(municipalities, "gemeente", "gemeenten")})`;
}

/** "Van 15.485 in 2012 naar 3.680* in 2025" */
export function courseTitle(from: string, fromPeriod: string, to: string, toPeriod: string): string {
  if (fromPeriod === toPeriod) return `${from} in ${fromPeriod}`;
  return `Van ${from} in ${fromPeriod} naar ${to} in ${toPeriod}`;
}

/** What (a unit of {@link yearlyUnit}), where and when; an estimated year says out of which months: "2018 geschat uit januari t/m augustus 2018, …". */
export function courseSubtitle(
  unit: string,
  area: string,
  years: { readonly first: string; readonly last: string },
  estimated: string | undefined,
): string {
  const span = years.first === years.last ? years.first : `${years.first} t/m ${years.last}`;
  return `${capitalise(unit)}, ${area}, ${span}${estimated ? `; ${estimated}` : ""}`;
}

export function estimatedYear(year: string, estimate: string): string {
  return `${year} is ${estimate}`;
}

export function monthsTitle(label: string): string {
  return `${label} per maand`;
}

export function monthsSubtitle(unit: string, area: string, first: string, last: string): string {
  return `${capitalise(unit)} per maand, ${area}, ${first === last ? first : `${first} t/m ${last}`}`;
}

export function districtsSubtitle(unit: string): string {
  return `${capitalise(unit)}; alle districten op één schaal, grijs zijn de andere vier`;
}

/** What a reader who cannot see the small multiples needs: each district with its two figures. */
export function districtsSummary(rows: readonly string[]): string {
  return `Vijf districten op één schaal. ${joinList(rows)}.`;
}

/** "Twente van 1.742 naar 1.176"; where a figure is absent it says so instead of a mark. */
export function districtPhrase(name: string, from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return `${name} zonder cijfers`;
  if (from === undefined) return `${name} van onbekend naar ${to}`;
  return `${name} van ${from} naar ${to ?? "onbekend"}`;
}

export function rankingSubtitle(unit: string, year: string, mean: string): string {
  return `${capitalise(unit)} in ${year} met 95 %-interval; de lijn is Oost-Nederland, ${mean}`;
}

export function rankingSummary(above: readonly string[], below: readonly string[], ranked: number): string {
  const list = (names: readonly string[]): string => (names.length === 0 ? "geen enkele gemeente" : joinList(names));
  return `Ranglijst van ${countOf(ranked, "gemeente", "gemeenten")}. Aantoonbaar boven het gemiddelde: ${list(above)}. Aantoonbaar eronder: ${list(below)}.`;
}

export function rankingNote(phi: string): string {
  return `Het interval is verruimd omdat de cijfers meer schommelen dan gewoon toeval (φ = ${phi}). Een gemeente waarvan het interval het gemiddelde raakt, is niet van het gemiddelde te onderscheiden; de onderlinge volgorde zegt weinig.`;
}

/** Why a municipality is listed apart. */
export function fewCounted(limit: number): string {
  return `minder dan ${limit} geteld`;
}
export function fewInhabitants(): string {
  return "minder dan 3.000 inwoners";
}

export function nationalOnly(hasSimulation: boolean): string {
  const simulation = hasSimulation
    ? " Om te zien hoe zo’n pagina er met districten uitziet, kiest u hierboven Oost-Nederland (gesimuleerd)."
    : "";
  return `${NATIONAL_ONLY}${simulation}`;
}

const NATIONAL_ONLY =
  "Van dit onderwerp zijn alleen landelijke cijfers openbaar; voor de districten en gemeenten is er hier geen cijfer.";

export function emptyTitle(theme: string): string {
  return `Voor ${inSentence(theme)} bestaat geen politiecijfer`;
}

export function emptyText(hasTemplates: boolean): string {
  return hasTemplates
    ? "Geen openbare tabel telt dit. Het netwerk kan eigen cijfers laden: download het sjabloon, vul het in en kies het bestand op de pagina Gegevens."
    : "Geen openbare tabel telt dit, en er is ook geen sjabloon voor: het is een randvoorwaarde en geen verschijnsel dat in aantallen te vatten is.";
}

/** `known` municipalities of `total` have figures: too few for the unit. */
export function notLoadedTitle(label: string, known: number, total: number): string {
  return known === 0
    ? `Van ${label} zijn nog geen cijfers geladen`
    : `Van ${label} zijn nog niet alle cijfers geladen: ${known} van de ${total} gemeenten`;
}

export function notLoadedText(tables: readonly string[]): string {
  const where = tables.length > 0 ? ` (tabel ${joinList(tables, "of")})` : "";
  return `De politie publiceert dit cijfer wel${where}. Download het daar en kies het bestand op de pagina Gegevens; deze pagina gebruikt het meteen.`;
}

/** What stands before and after the first figure of the sentence under the heading. */
export function standfirstLead(
  measure: MeasureWord,
  labelPlural: string,
  from: { readonly text: string; readonly period: string },
): { readonly before: string; readonly after: string } {
  if (measure === "index") return { before: `De index van ${labelPlural} (${from.period} = 100) ging van `, after: "" };
  // One of them has no plural.
  if (isOne(from.text)) return { before: `Het aantal ${labelPlural} ging van `, after: "" };
  return { before: "Van ", after: ` ${unitText(measure, labelPlural, from.period)}` };
}

/** The sentence under the heading, in parts: bold where a figure stands. */
export function standfirstParts(facts: {
  readonly lead: { readonly before: string; readonly after: string };
  readonly from: string;
  readonly fromPeriod: string;
  readonly to: string;
  readonly toPeriod: string;
  readonly certainty: string;
  /** "Het cijfer over 2018 is geschat uit januari t/m augustus 2018, naar seizoen." */
  readonly estimate: string | undefined;
  readonly later: { readonly text: string; readonly period: string } | undefined;
}): readonly { readonly text: string; readonly strong?: boolean }[] {
  const later = facts.later
    ? [{ text: " Daarna " }, { text: facts.later.text, strong: true }, { text: ` in ${facts.later.period}.` }]
    : [];
  return [
    { text: facts.lead.before },
    { text: facts.from, strong: true },
    { text: `${facts.lead.after} in ${facts.fromPeriod} naar ` },
    { text: facts.to, strong: true },
    { text: [` in ${facts.toPeriod}.`, facts.certainty, facts.estimate].filter((part) => part).join(" ") },
    ...later,
  ];
}

/** What the difference amounts to, and whether chance explains it. */
export function certaintySentence(facts: {
  readonly fraction: number | undefined;
  /** "−39 % tot −30 %", or empty. */
  readonly interval: string;
  readonly verdict: "fell" | "rose" | "no_demonstrable_change" | "too_little_data" | "not_comparable";
  readonly provenance: Provenance;
}): string {
  const { fraction, interval, verdict, provenance } = facts;
  if (provenance !== "real") return provesNothing(provenance);
  const range = interval ? ` (${formatLevel(0.95)} ${interval})` : "";
  const isTiny = fraction !== undefined && Math.abs(fraction) < 0.0005;
  const size =
    fraction === undefined || isTiny
      ? undefined
      : `${formatShare(Math.abs(fraction))} ${fraction < 0 ? "minder" : "meer"}`;
  switch (verdict) {
    case "fell":
    case "rose":
      return size
        ? `Dat is ${size}; het verschil is groter dan toeval verklaart${range}.`
        : "Dat verschil is groter dan toeval verklaart.";
    case "no_demonstrable_change":
      if (fraction === 0) return "Dat is evenveel.";
      if (isTiny) return `Dat is vrijwel evenveel; het verschil kan toeval zijn${range}.`;
      return size ? `Dat is ${size}, maar het kan toeval zijn${range}.` : "Dat verschil kan toeval zijn.";
    case "too_little_data":
      return "Er zijn te weinig gegevens om een verandering aan te tonen.";
    case "not_comparable":
      return "Die twee zijn niet vergelijkbaar, want de registratie is tussentijds veranderd.";
  }
}

export function asOfLabel(month: string): string {
  return `Peildatum ${month}`;
}

export function estimateTitle(year: string): string {
  return `Hoe de schatting voor ${year} is gemaakt`;
}

export function errorsCaption(months: number, first: number, last: number): string {
  const years = first === last ? String(first) : `${first} t/m ${last}`;
  const known = months === 1 ? "alleen januari" : `de eerste ${months} maanden`;
  return `Gemiddelde afwijking bij het naspelen van ${years} met ${known}`;
}

/** The reader looks at the country where the unit has figures too. */
export function countryChosen(): string {
  return "U bekijkt Nederland. Kies hierboven Oost-Nederland voor de districten en gemeenten.";
}

/** Name of an area in a control. */
export function areaName(area: "unit" | "country", isSimulated: boolean): string {
  const name = area === "unit" ? "Oost-Nederland" : "Nederland";
  return isSimulated ? `${name} (gesimuleerd)` : name;
}

/** Headings over figures that are not real: they name what is shown and find nothing. */
export function districtsPlain(): string {
  return "De vijf districten naast elkaar";
}

export function rankingPlain(): string {
  return "De gemeenten op volgorde";
}

/** The edition of today, in a control. */
export function presentEdition(): string {
  return "nu";
}

export function editionNote(date: string): string {
  return `Editie: de cijfers zoals ze op ${date} waren gepubliceerd. Wat later is uitgegeven of herzien, telt niet mee.`;
}
