/** Dutch sentences of the pages: headings, explanations and table heads. Findings come worded from the view models. */

import { countOf, formatCount, joinList } from "../format.ts";

export const OVERVIEW = {
  title: "Overzicht",
  loading: "Veiligheidsbeeld Oost-Nederland",
  priorities: "De prioriteiten",
  priority: "Prioriteit",
  verdict: "Oordeel en status",
  noFigure: "Geen cijfer",
  toUpload: "Laad eigen cijfers",
  perYear: "Per jaar; de strategieperiode is gemarkeerd, elke lijn op eigen schaal vanaf nul.",
  offence: "Misdrijf",
  years: "Verloop",
  difference: "Verschil",
  percentage: "in %",
  interval: "95\u00a0%-interval",
  judgement: "Oordeel",
  freshness: "Deze cijfers",
  marks: "Zo leest u de merken",
} as const;

/** "Verandering 2015–2018" */
export function changeOver(period: { readonly from: string; readonly to: string }): string {
  return `Verandering ${period.from}–${period.to}`;
}

/** "strategie 2015–2018", the label of the band in a chart. */
export function strategyPeriod(period: { readonly from: string; readonly to: string }): string {
  return `strategie ${period.from}–${period.to}`;
}

/** Where a figure is about when that is not the unit: "in Nederland". */
export function inArea(area: string): string {
  return `in ${area}`;
}

/** The legend of marks, in the order in which they weaken a figure. */
export const MARKS_LEGEND = [
  { status: "observed", text: "geteld door de politie" },
  { status: "provisional", text: "kan nog wijzigen; * in grafiek en tabel" },
  { status: "estimated", text: "berekend uit een deel van het jaar; ≈ in de tabel" },
  { status: "simulated", text: "verzonnen maandcijfers, gemaakt uit gepubliceerde jaren" },
  { status: "missing", text: "niet bekend of niet gepubliceerd; telt nergens mee als nul" },
] as const;

export const THEMES_PAGE = {
  title: "Thema’s",
  headline: "De thema’s van de veiligheidsstrategie",
  standfirst:
    "Elk thema laat zien wat er veranderde, in de eenheid en in de vijf districten, en hoe zeker dat is. Waar geen politiecijfer bestaat, staat dat er ook.",
} as const;

export const THEME = {
  themes: "Thema’s",
  loading: "Cijfers van dit thema",
  others: "ook:",
  nationalOnly: "alleen landelijk openbaar",
  noFigures: "nog geen cijfers",
  area: "Gebied",
  difference: "Verschil",
  percentage: "in %",
  interval: "95\u00a0%-interval",
  verdict: "Oordeel",
  apart: "Niet gerangschikt",
  tooSmall: "minder dan 20 in dat jaar of minder dan 3.000 inwoners",
  caveats: "Let op bij deze cijfers",
  definition: "Wat dit cijfer telt",
  breaks: "Trendbreuken en bijzondere perioden",
  errorMethod: "Methode",
  error: "Afwijking",
  chosen: "gekozen",
  ownFigures: "Zelf cijfers laden",
  toData: "Naar de pagina Gegevens",
  compare: "Vergelijk gemeenten en districten",
} as const;

/** Heading of the table of changes: "Van 2015 naar 2018 in de eenheid en de districten". */
export function changesTitle(from: string, to: string): string {
  return `Van ${from} naar ${to} in de eenheid en de vijf districten`;
}

/** What the figures of a table are: "Woninginbraken per 1.000 inwoners". */
export function unitLine(unit: string): string {
  return `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
}

/** The interval of a change, named: "95 %-interval −39 % tot −30 %". */
export function certaintyOf(interval: string): string {
  return `${THEME.interval} ${interval}`;
}

/** Two figures as a change: "9.311 → 6.083". */
export function fromTo(from: string, to: string): string {
  return `${from} → ${to}`;
}

/** "Niet gerangschikt, minder dan 20 of …: Aalten (18) en Losser (9)." One sentence per reason. */
export function notRanked(
  apart: readonly { readonly name: string; readonly count: { readonly text: string }; readonly why: string }[],
): readonly string[] {
  const reasons = [...new Set(apart.map((area) => area.why))];
  return reasons.map((why) => {
    const areas = apart.filter((area) => area.why === why).map(({ name, count }) => `${name} (${count.text})`);
    return `${THEME.apart}, ${why === "" ? THEME.tooSmall : why}: ${joinList(areas)}.`;
  });
}

export const DATA_PAGE = {
  title: "Gegevens",
  loading: "Gegevens laden en controleren",
  privacy: "Geladen bestanden staan alleen in deze browser op dit apparaat.",
  checks: "Gecontroleerde bestanden",
  evidence: "Waaraan we het bestand herkennen",
  rows: "Wat er met de rijen is gebeurd",
  rowsColumn: "Rijen",
  count: "Aantal",
  why: "Waarom",
  blocks: "Hierdoor kan het bestand niet worden geladen",
  doubts: "Ter controle",
  notes: "Goed om te weten",
  preview: "De eerste cijfers zoals ze gelezen zijn",
  previewIndicator: "Misdrijf of overlast",
  previewRegion: "Gebied",
  previewPeriod: "Periode",
  previewValue: "Waarde",
  previewLine: "Regel",
  refused: "Dit bestand is niet geladen. Er is niets bewaard.",
  alreadyLoaded: "Dit bestand is al geladen. Nog een keer laden verandert niets.",
  templates: "Sjablonen",
  templatesIntro: "Voor cijfers die de politie niet openbaar maakt. Vul het sjabloon in en laad het hier.",
  unreadable: "Dit bestand kon niet worden gecontroleerd",
  unreadableText: "Probeer het opnieuw, of sla het bestand opnieuw op als CSV.",
  commitFailed: "Het laden is niet gelukt. Wat al geladen was, staat er nog.",
} as const;

/** Line numbers as an editor shows them: "regel 12", "regels 12, 13 en 40 en verder". */
export function lineNumbers(lines: readonly number[], count = lines.length): string {
  const listed = lines.map(formatCount);
  const text = count > lines.length ? `${listed.join(", ")} en verder` : joinList(listed);
  return `${lines.length === 1 && count <= 1 ? "regel" : "regels"} ${text}`;
}

export function showLines(count: number): string {
  return `Toon ${countOf(count, "regelnummer", "regelnummers")}`;
}

export const NOT_FOUND = {
  title: "Pagina niet gevonden",
  headline: "Deze pagina bestaat niet",
  text: "Het adres klopt niet, of de pagina is verhuisd. Kies hieronder waar u heen wilt.",
} as const;

export const METHOD_PAGE = {
  title: "Methode",
  contents: "Op deze pagina",
} as const;

/** What a reader asks of a figure, by the part of the method page that answers it. */
export const METHOD_QUESTIONS = {
  toets: "Hoe weten we dit?",
  gemeenten: "Hoe komt deze volgorde tot stand?",
  terugtoets: "Hoe is deze rekenwijze gekozen?",
  doel: "Hoe is de ruimte berekend?",
  beweringen: "Hoe we toetsen",
  controle: "Hoe zijn deze cijfers gevonden?",
  regelkaart: "Hoe weten we wat gewoon is?",
  "fysiek-naar-digitaal": "Hoe is dit aandeel berekend?",
  concentratie: "Hoe is dit berekend?",
} as const;
