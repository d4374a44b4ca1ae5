/** What a theme page says around its figures. */

import { countOf, formatCount, formatShare, joinList } from "./format.ts";

export type MeasureWord = "count" | "per1000" | "per1000-dwellings" | "index";

/** Name of a measure in a control: "aantal". */
export function measureName(measure: MeasureWord): string {
  switch (measure) {
    case "count":
      return "aantal";
    case "per1000":
      return "aantal per 1.000 inwoners";
    case "per1000-dwellings":
      return "aantal per 1.000 woningen";
    case "index":
      return "index";
  }
}

/** Unit under a title: "woninginbraken", "woninginbraken per 1.000 inwoners", "index, 2015 = 100". */
export function unitText(measure: MeasureWord, labelPlural: string, base: string): string {
  switch (measure) {
    case "count":
      return labelPlural;
    case "per1000":
      return `${labelPlural} per 1.000 inwoners`;
    case "per1000-dwellings":
      return `${labelPlural} per 1.000 woningen`;
    case "index":
      return `${labelPlural}, index ${base} = 100`;
  }
}

/** What stands behind a figure in a sentence. */
export function unitSuffix(measure: MeasureWord): string {
  switch (measure) {
    case "count":
      return "";
    case "per1000":
      return " per 1.000 inwoners";
    case "per1000-dwellings":
      return " per 1.000 woningen";
    case "index":
      return " (index)";
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
  return `Van ${from} in ${fromPeriod} naar ${to} in ${toPeriod}`;
}

export function courseSubtitle(unit: string, area: string, first: string, last: string): string {
  return `${sentenceCase(unit)} per jaar, ${area}, ${first} t/m ${last}`;
}

export function monthsTitle(label: string): string {
  return `${label} per maand`;
}

export function monthsSubtitle(unit: string, area: string, first: string, last: string): string {
  return `${sentenceCase(unit)} per maand, ${area}, ${first} t/m ${last}`;
}

export function districtsSubtitle(unit: string): string {
  return `${sentenceCase(unit)}; alle districten op één schaal, grijs zijn de andere vier`;
}

/** What a reader who cannot see the small multiples needs: each district with its two figures. */
export function districtsSummary(rows: readonly string[]): string {
  return `Vijf districten op één schaal. ${joinList(rows)}.`;
}

export function districtPhrase(name: string, from: string, to: string): string {
  return `${name} van ${from} naar ${to}`;
}

export function rankingSubtitle(unit: string, year: string, mean: string): string {
  return `${sentenceCase(unit)} in ${year} met 95 %-interval; de lijn is Oost-Nederland, ${mean}`;
}

export function rankingSummary(above: readonly string[], below: readonly string[], ranked: number): string {
  const list = (names: readonly string[]): string => (names.length === 0 ? "geen enkele gemeente" : joinList(names));
  return `Ranglijst van ${formatCount(ranked)} gemeenten. Aantoonbaar boven het gemiddelde: ${list(above)}. Aantoonbaar eronder: ${list(below)}.`;
}

export function rankingNote(phi: string): string {
  return `Het interval is verruimd voor extra spreiding (φ = ${phi}). Gemeenten waarvan het interval het gemiddelde raakt zijn niet van het gemiddelde te onderscheiden; hun onderlinge volgorde zegt weinig.`;
}

export function nationalOnly(): string {
  return "Van dit onderwerp zijn alleen landelijke cijfers openbaar; voor de districten en gemeenten is er hier geen cijfer.";
}

export function emptyTitle(theme: string): string {
  return `Voor ${theme} bestaat geen politiecijfer`;
}

export function emptyText(hasTemplates: boolean): string {
  return hasTemplates
    ? "Geen openbare tabel telt dit. Het netwerk kan eigen cijfers laden: download het sjabloon, vul het in en kies het bestand op de pagina Gegevens."
    : "Geen openbare tabel telt dit, en er is ook geen sjabloon voor: het is een randvoorwaarde en geen verschijnsel dat in aantallen te vatten is.";
}

export function notLoadedTitle(label: string): string {
  return `Van ${label} zijn nog geen cijfers geladen`;
}

export function notLoadedText(tables: readonly string[]): string {
  const where = tables.length > 0 ? ` (tabel ${joinList(tables, "of")})` : "";
  return `De politie publiceert dit cijfer wel${where}. Download het daar en kies het bestand op de pagina Gegevens; deze pagina gebruikt het meteen.`;
}

export function proxyNote(): string {
  return "De politiecijfers dekken dit thema maar voor een deel.";
}

/** What stands before and after the first figure of the sentence under the heading. */
export function standfirstLead(
  measure: MeasureWord,
  labelPlural: string,
  base: string,
): { readonly before: string; readonly after: string } {
  return measure === "index"
    ? { before: `De index van ${labelPlural} (${base} = 100) ging van `, after: "" }
    : { before: "Van ", after: ` ${unitText(measure, labelPlural, base)}` };
}

/** The sentence under the heading, in parts: bold where a figure stands. */
export function standfirstParts(facts: {
  readonly lead: { readonly before: string; readonly after: string };
  readonly from: string;
  readonly fromPeriod: string;
  readonly to: string;
  readonly toPeriod: string;
  readonly certainty: string;
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
    { text: ` in ${facts.toPeriod}. ${facts.certainty}` },
    ...later,
  ];
}

/** What the difference amounts to, and whether chance explains it. */
export function certaintySentence(facts: {
  readonly fraction: number | undefined;
  /** "−39 % tot −30 %", or empty. */
  readonly interval: string;
  readonly verdict: "fell" | "rose" | "no_demonstrable_change" | "too_little_data" | "not_comparable";
}): string {
  const { fraction, interval, verdict } = facts;
  const range = interval ? ` (95 %-interval ${interval})` : "";
  const size =
    fraction === undefined ? "een verschil" : `${formatShare(Math.abs(fraction))} ${fraction < 0 ? "minder" : "meer"}`;
  switch (verdict) {
    case "fell":
    case "rose":
      return `Dat is ${size}; het verschil is groter dan toeval verklaart${range}.`;
    case "no_demonstrable_change":
      return fraction === 0 ? "Dat is evenveel." : `Dat is ${size}, maar het kan toeval zijn${range}.`;
    case "too_little_data":
      return "Dat is te weinig om een verandering aan te tonen.";
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
  return `Gemiddelde afwijking als ${first} t/m ${last} nagespeeld worden met ${countOf(months, "maand", "maanden")}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
