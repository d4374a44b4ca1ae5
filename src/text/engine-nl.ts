/** What the engine says when something goes wrong. */

import type { StorageFailure } from "../domain/storage-failure.ts";
import { countOf } from "./format.ts";

export function publicationUnreadable(fileName: string): string {
  return `Het meegeleverde bestand ${fileName} is niet te lezen. Zet de map data opnieuw neer zoals die is geleverd; geladen bestanden zijn bewaard gebleven.`;
}

const CLOSED =
  "In een ander tabblad is een nieuwere versie van deze app geopend, die de opslag heeft overgenomen. Herlaad deze pagina.";

/** A load could not be kept. */
export function storageNotKept(failure: StorageFailure): string {
  switch (failure) {
    case "full":
      return "Het bestand is niet geladen: de schijf is vol, of de ruimte die deze browser mag gebruiken is op. Maak schijfruimte vrij of verwijder onder Geschiedenis een ongedaan gemaakt bestand voorgoed, en laad het opnieuw. Wat al geladen was, is er nog.";
    case "closed":
      return `Het bestand is niet geladen. ${CLOSED} Wat al geladen was, is er nog.`;
    default:
      return "Het bestand is niet geladen: deze browser kon het niet bewaren. Probeer het opnieuw of herlaad de pagina. Wat al geladen was, is er nog.";
  }
}

/** Nothing could be taken back, brought back or removed. */
export function storageUnchanged(failure: StorageFailure): string {
  switch (failure) {
    case "full":
      return "Er is niets veranderd: de schijf is vol. Maak schijfruimte vrij en probeer het opnieuw.";
    case "closed":
      return `Er is niets veranderd. ${CLOSED}`;
    default:
      return "Er is niets veranderd: deze browser kon de opslag niet wijzigen. Probeer het opnieuw.";
  }
}

/** What was kept could not be read at all. */
export function storageUnreadable(failure: StorageFailure): string {
  if (failure === "closed") return `${CLOSED} Wat geladen was, is er nog.`;
  return "Deze browser kon de eerder geladen bestanden niet teruglezen. Herlaad de pagina om het opnieuw te proberen.";
}

/** What is no threshold for small counts. */
export function wrongThreshold(): string {
  return "De grens voor kleine aantallen is een geheel getal van 1 tot en met 100. De grens is niet veranderd.";
}

export function wrongEditionDate(asked: string): string {
  return asked === ""
    ? "Vul de datum van de cijfers in."
    : `“${asked}” is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-08-15.`;
}

/** Some of what was kept cannot be used: damaged, or of a later version of the app. */
export function storageUnreadableRecords(counts: { readonly damaged: number; readonly later: number }): string {
  return [
    ...(counts.damaged > 0 ? [damagedText(counts.damaged)] : []),
    ...(counts.later > 0 ? [laterText(counts.later)] : []),
    "De rest is er nog.",
  ].join(" ");
}

function damagedText(records: number): string {
  const files = countOf(records, "eerder geladen bestand is", "eerder geladen bestanden zijn");
  const many = records > 1;
  return `${files} niet meer te lezen en ${many ? "tellen" : "telt"} niet mee. Laad ${many ? "de bestanden" : "het bestand"} opnieuw; onder Gegevens, Geschiedenis ziet u ${many ? "welke het zijn en kunt u ze" : "welk het is en kunt u het"} verwijderen.`;
}

function laterText(records: number): string {
  const files = countOf(records, "bestand is", "bestanden zijn");
  return `${files} bewaard door een nieuwere versie van deze app en ${records > 1 ? "tellen" : "telt"} hier niet mee. Herlaad de pagina om de nieuwste versie te openen.`;
}

/** Nothing can be kept for as long as this page is open. */
export function storageAbsent(failure: StorageFailure = "absent"): string {
  const meanwhile = "U kunt bestanden laden en bekijken, maar na sluiten van dit tabblad zijn ze weg.";
  switch (failure) {
    case "blocked":
      return `Eerder geladen bestanden zijn er nog, maar zijn nu niet te zien: een ander tabblad met een oudere versie van deze app houdt de opslag bezet. Sluit de andere tabbladen van deze app en herlaad deze pagina. ${meanwhile}`;
    case "later":
      return `Eerder geladen bestanden zijn er nog, maar zijn nu niet te zien: de opslag is gemaakt door een nieuwere versie van deze app. Herlaad de pagina om die te openen. ${meanwhile}`;
    default:
      return `Deze browser bewaart hier niets (bijvoorbeeld een privévenster). ${meanwhile}`;
  }
}

export function unknownLoad(): string {
  return "Dit bestand staat niet meer klaar, misschien doordat het in een ander tabblad is geladen of verwijderd. Kies het bestand opnieuw.";
}

export function checkCancelled(): string {
  return "Het bekijken van dit bestand is gestopt. Er is niets van geladen.";
}

export function evaluationForbidden(): string {
  return "De rekenmodule kan niet starten: de webserver stuurt een Content-Security-Policy mee bij het bestand van de rekenmodule. Vraag de beheerder om die kop weg te laten bij de bestanden waarvan de naam met engine begint, of daar 'unsafe-eval' toe te staan. De pagina zelf houdt haar strenge beleid.";
}

export function engineStopped(): string {
  return "De rekenmodule is onverwacht gestopt. Herlaad de pagina; geladen bestanden zijn bewaard gebleven.";
}

export function noSuchTheme(slug: string): string {
  return `Er is geen thema met het adres ${slug}. Kies een thema uit de lijst.`;
}

/** Lines are asked for of a file that was not checked here, or that must not be shown. */
export function linesNotShown(): string {
  return "De regels van dit bestand worden niet getoond.";
}

/** Loading without the doubtful figures would load nothing. */
export function nothingLeft(): string {
  return "Bij elk cijfer is een vraag; zonder die cijfers blijft er niets over om te laden.";
}
