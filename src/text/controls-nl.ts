/** Dutch words of the controls: navigation, buttons, choices and the messages that answer them. */

import { month, parsePeriod } from "../domain/period.ts";
import { countOf, formatMonthName, formatPeriodLong, joinList } from "./format.ts";

export const SHELL = {
  brand: "Veiligheidsbeeld",
  brandPlace: "Oost-Nederland",
  skip: "Naar de inhoud",
  menu: "Menu",
  closeMenu: "Sluit menu",
  mainMenu: "Hoofdmenu",
  overview: "Overzicht",
  themes: "Thema’s",
  compare: "Vergelijken",
  displacement: "Waterbed",
  data: "Gegevens",
  method: "Methode",
  footerSource: "Bron: politie en CBS, bewerking Veiligheidsbeeld.",
  footerNotCrimeReports: "Geregistreerde misdrijven zijn geen aangiften.",
  howMade: "Hoe de cijfers gemaakt zijn",
  glossary: "Begrippen",
  accessibility: "Toegankelijkheid",
  appearance: "Weergave",
  appearanceLight: "licht",
  appearanceDark: "donker",
  appearanceSystem: "zoals uw apparaat",
} as const;

/** The title of the browser tab: page first, so that tabs can be told apart. */
export function documentTitle(page: string): string {
  return `${page} – ${SHELL.brand} ${SHELL.brandPlace}`;
}

export const BANDS = {
  label: "Over deze cijfers",
  simulatedStrong: "Een deel van de cijfers is gesimuleerd.",
  simulated:
    "Waar ‘gesimuleerd’ bij staat zijn de maanden verzonnen. Ze tellen op tot het echte jaar van de gemeente, of als dat niet openbaar is tot een deel van het landelijke jaar. Gebruik ze niet als bewijs.",
  reconstructionStrong: "Een deel van de cijfers is een rekenvoorbeeld.",
  reconstruction: "Waar ‘rekenvoorbeeld’ bij staat zijn de aantallen nagemaakt om een berekening te laten zien.",
  asOf: "U ziet de cijfers zoals ze in die maand te zien waren, met de cijfers van nu.",
  backToNow: "Naar de nieuwste cijfers",
} as const;

/** The band above a page with a reference date, such as "Peildatum augustus 2018." for `2018-08`. */
export function asOfSentence(asOf: string): string {
  const period = parsePeriod(asOf);
  return `Peildatum ${period === undefined ? asOf : formatPeriodLong(period)}.`;
}

export const PROGRESS = {
  opening: "De cijfers worden geladen",
  calculating: "Cijfers worden berekend",
} as const;

export const FAILURES = {
  pageTitle: "Deze pagina kan niet worden getoond",
  page: "Er ging iets mis bij het maken van deze pagina. Aan de cijfers is niets veranderd. Probeer het opnieuw of kies een andere pagina.",
  openingTitle: "De cijfers zijn niet geladen",
  retry: "Probeer opnieuw",
  toOverview: "Naar het overzicht",
  toThemes: "Naar de thema’s",
  toMethod: "Lees hoe de cijfers gemaakt worden",
  toDefaults: "Toon de standaardkeuze van dit thema",
  detail: "Melding voor de beheerder:",
  offline:
    "Er is geen verbinding met de server waar de cijfers staan. Controleer uw internetverbinding en probeer het opnieuw.",
  openingUnknown: "De rekenmachine achter deze pagina is niet gestart.",
  openingAdvice: "Blijft dit zo, geef deze melding dan door aan de beheerder van deze site.",
  storageTitle: "Let op",
} as const;

/** A file of `data/` that the server does not have. */
export function missingFile(file: string): string {
  return `Het bestand ${file} ontbreekt op de server. Zonder dit bestand kunnen de cijfers niet worden getoond.`;
}

/** A file of `data/` that is there but not in the agreed form. */
export function unreadableFile(file: string): string {
  return `Het bestand ${file} op de server is niet leesbaar. Zonder dit bestand kunnen de cijfers niet worden getoond.`;
}

/** A server that answers with a failure. */
export function serverFailure(file: string, status: number): string {
  return `De server geeft het bestand ${file} niet (foutcode ${status}).`;
}

const PARAMETER_NAMES: Readonly<Record<string, string>> = {
  i: "het misdrijf",
  g: "het gebied",
  met: "het gebied om mee te vergelijken",
  maat: "de maat",
  van: "het beginjaar",
  tot: "het eindjaar",
  peil: "de peildatum",
  methode: "de methode",
  beeld: "de weergave",
  groep: "de groep gemeenten",
  lijst: "de eigen lijst van gemeenten",
  rij: "de rijen",
  kolom: "de kolommen",
  strategie: "de strategie",
  deel: "het onderdeel",
  maatstaf: "de jaren die de maat zijn",
};

/** Said when parts of an address mean nothing to us, so that nobody thinks they see what the link asked for. */
export function ignoredParts(
  parts: readonly { readonly name: string; readonly value: string; readonly others?: "kept" }[],
): string {
  const listed = joinList(parts.map(({ name, value }) => `${PARAMETER_NAMES[name] ?? `‘${name}’`} (‘${value}’)`));
  const shown = parts.every(({ others }) => others === "kept") ? "de rest van de vraag" : "de standaardkeuze";
  return `In dit adres begrijpen we ${listed} niet. U ziet ${shown}.`;
}

/** Said when a link asks for a year or a measure that these figures do not have. */
export function unavailableParts(parts: readonly string[]): string {
  const listed = joinList(parts.map((name) => PARAMETER_NAMES[name] ?? name));
  return `Voor deze cijfers bestaat ${listed} uit het adres niet. U ziet de dichtstbijzijnde keuze.`;
}

export const THEME_CONTROLS = {
  inArea: "in",
  areaLabel: "Gebied",
  editionIntro: "en de editie van",
  editionLabel: "Editie van de cijfers",
  legend: "Stel de vraag",
  /** "Ik bekijk [woninginbraak] als [aantal], van [2015] tot en met [2018]." */
  view: "Ik bekijk",
  as: "als",
  from: "van",
  to: "tot en met",
  estimatedBy: "Een deel van een jaar wordt aangevuld",
  asOfMonth: "Maand van de peildatum",
  asOfYear: "Jaar van de peildatum",
  asOfIntro: "met de stand van",
  asOfLatest: "nu",
  clearAsOf: "Peildatum weghalen",
  indicatorLabel: "Misdrijf of overlast",
  measureLabel: "Maat",
  fromLabel: "Beginjaar",
  toLabel: "Eindjaar",
  methodLabel: "Schattingsmethode",
} as const;

/** The months of a year, to choose from. */
export const MONTH_CHOICES: readonly { readonly value: string; readonly label: string }[] = Array.from(
  { length: 12 },
  (_, index) => ({ value: String(index + 1), label: formatMonthName(month(2000, index + 1)) }),
);

export const FIGURE_CONTROLS = {
  origins: "Waar komt dit getal vandaan?",
  originFigure: "Getal",
  originSource: "Bron",
  originFile: "Bestand",
  originRows: "Rijen",
  originTreatment: "Bewerking",
  originStatus: "Status",
  close: "Sluiten",
} as const;

export const UPLOAD = {
  dropTitle: "Sleep bestanden hierheen",
  dropText:
    "CSV van politie of CBS, of een ingevuld sjabloon; ook ingepakt (.zip, .gz). Het mogen er meer tegelijk zijn.",
  or: "Of",
  choose: "kies bestanden",
  dropNow: "Laat los om te controleren",
  load: "Laden",
  doNotLoad: "Niet laden",
  close: "Sluit deze melding",
  loading: "Bezig met laden",
  editionDate: "Datum van deze editie",
  editionDateHint: "De datum waarop deze cijfers zijn uitgegeven.",
  editionDateMissing: "Vul eerst de datum van de editie in.",
  checking: "wordt gecontroleerd",
  download: "Download sjabloon",
} as const;

/** What a screen reader hears while files are being checked: "2 van 5 bestanden gecontroleerd; nu cijfers.csv". */
export function checkProgress(done: number, all: number, current: string): string {
  return all === 1
    ? `${current} ${UPLOAD.checking}.`
    : `${current} ${UPLOAD.checking}. ${done} van ${countOf(all, "bestand", "bestanden")} klaar.`;
}

export function checkedFiles(readable: number, refused: number, waiting = 0): string {
  const accepted = readable === 0 ? "" : `${countOf(readable, "bestand", "bestanden")} gelezen`;
  const notAccepted = refused === 0 ? "" : `${countOf(refused, "bestand", "bestanden")} niet gelezen`;
  const asking = waiting === 0 ? "" : `${countOf(waiting, "bestand wacht", "bestanden wachten")} op uw antwoord`;
  return `${joinList([accepted, notAccepted, asking].filter((part) => part !== ""))}.`;
}

export function loadedFile(fileName: string): string {
  return `${fileName} is geladen. Pagina’s met deze cijfers rekenen er nu mee.`;
}

export function notLoadedFile(fileName: string): string {
  return `${fileName} is niet geladen. Er is niets bewaard.`;
}

export function templateLabel(title: string): string {
  return `${UPLOAD.download} ${title}`;
}
