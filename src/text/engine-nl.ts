/** What the engine says when something goes wrong. */

import { countOf } from "./format.ts";

export function publicationUnreadable(fileName: string): string {
  return `Het meegeleverde bestand ${fileName} is niet te lezen. Zet de map data opnieuw neer zoals die is geleverd; geladen bestanden zijn bewaard gebleven.`;
}

export function storageFull(): string {
  return "Het bestand is niet geladen: deze browser kon het niet bewaren, waarschijnlijk omdat de schijfruimte op is. Maak ruimte vrij en laad het opnieuw. Wat al geladen was, is er nog.";
}

export function storageKept(): string {
  return "Het bestand is niet verwijderd: deze browser kon de opslag niet wijzigen. Probeer het opnieuw.";
}

export function storageUnreadable(): string {
  return "Deze browser kon de eerder geladen bestanden niet teruglezen. Herlaad de pagina om het opnieuw te proberen.";
}

export function wrongEditionDate(asked: string): string {
  return asked === ""
    ? "Vul de datum van de cijfers in."
    : `“${asked}” is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-08-15.`;
}

export function storageDamaged(records: number): string {
  const files = countOf(records, "eerder geladen bestand is", "eerder geladen bestanden zijn");
  return `${files} niet meer te lezen en ${records === 1 ? "telt" : "tellen"} niet mee. De rest is er nog. Laad ${records === 1 ? "het bestand" : "de bestanden"} opnieuw.`;
}

export function storageAbsent(): string {
  return "Deze browser bewaart hier niets (bijvoorbeeld een privévenster). U kunt bestanden laden en bekijken, maar na sluiten van dit tabblad zijn ze weg.";
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
