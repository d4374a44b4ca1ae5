/** The backup: why there is one, how it is made and restored, and what can be wrong with it. */

import { countOf } from "../format.ts";

export const BACKUP = {
  title: "Back-up",
  intro:
    "Geladen bestanden staan alleen in deze browser, op dit apparaat. Wist u de gegevens van de browser of gaat het apparaat stuk, dan zijn ze weg. Een back-up is één bestand met alles: ladingen (ook ongedaan gemaakte), recepten, eigen beweringen, doelen en voorkeuren.",
  make: "Back-up maken",
  making: "De back-up wordt gemaakt",
  made: "De back-up staat bij uw downloads. Bewaar het bestand op een veilige plek; er staan uw geladen cijfers in.",
  makeFailed: "De back-up kon niet worden gemaakt. Probeer het opnieuw.",
  restore: "Back-up herstellen",
  restoreHint: "Herstellen voegt toe wat hier nog niet is. Wat er al is, blijft zoals het is.",
  restoring: "De back-up wordt teruggezet",
  restoreFailed: "De back-up kon niet worden teruggezet. Er is niets veranderd.",
} as const;

/** Name of the file: "veiligheidsbeeld-back-up-2026-11-25.zip". */
export function backupFileName(day: string): string {
  return `veiligheidsbeeld-back-up-${day}.zip`;
}

export function restoredText(added: number, present: number): string {
  const came = added === 0 ? "Geen nieuwe ladingen" : `${countOf(added, "lading", "ladingen")} teruggezet`;
  const was = present === 0 ? "" : `; ${countOf(present, "lading was", "ladingen waren")} er al`;
  return `${came}${was}. Recepten, eigen beweringen, doelen en voorkeuren zijn aangevuld.`;
}

/** What is in use of the room that the browser gives. */
export function storageUse(used: string, quota: string): string {
  return `In gebruik in deze browser: ${used} van ongeveer ${quota}.`;
}

export function backupUnknown(): string {
  return "Dit bestand is geen back-up van deze app, of het is niet heel overgekomen. Er is niets veranderd. Kies het bestand dat u met ‘Back-up maken’ hebt gemaakt, of kopieer het opnieuw.";
}

export function backupDamaged(): string {
  return "Deze back-up is beschadigd: de inhoud klopt niet met de controlegetallen erin. Er is niets veranderd. Kopieer het bestand opnieuw, of gebruik een andere back-up.";
}

export function backupLater(): string {
  return "Deze back-up is gemaakt met een nieuwere versie van deze app. Er is niets veranderd. Herlaad de pagina om de nieuwste versie te openen en probeer het opnieuw.";
}
