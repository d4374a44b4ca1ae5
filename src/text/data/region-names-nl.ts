/** The question what a name of a region stands for, in a file that was recognised. */

import { countOf } from "../format.ts";

export const REGION_NAMES = {
  heading: "Welk gebied is bedoeld?",
  intro:
    "Deze namen staan hier niet in de lijst van gebieden. Zeg wat ermee bedoeld is, of laat ze weg; wat u niet aanraakt, blijft zoals het is. Voorstellen lijken op de naam; zeker zijn ze niet. Wat u zegt, staat in het ontvangstbewijs van het bestand.",
  asItIs: "Zo laten",
  leaveOut: "Weglaten",
  proposals: "Voorstellen, niet zeker",
  areas: "Gebieden",
  again: "Opnieuw bekijken",
  busy: "Wordt opnieuw bekeken",
  pending: "Er is iets gewijzigd dat nog niet is bekeken. Kies eerst ‘Opnieuw bekijken’.",
} as const;

/** A name with what becomes of it as it stands. */
export function regionNameTitle(name: string, state: "unknown" | "ambiguous" | "byName" | "said"): string {
  switch (state) {
    case "unknown":
      return `‘${name}’, onbekend en niet gebruikt`;
    case "ambiguous":
      return `‘${name}’, past bij meer gebieden en is niet gebruikt`;
    case "byName":
      return `‘${name}’, geladen onder deze naam`;
    case "said":
      return `‘${name}’, gelezen zoals u zei`;
  }
}

/** The fold of names that look like nothing that is known. */
export function otherNames(count: number): string {
  return countOf(count, "andere naam die niet is gebruikt", "andere namen die niet zijn gebruikt");
}

/** What a screen reader hears after the file was read again. */
export function namesLooked(said: number): string {
  return `Opnieuw bekeken. ${countOf(said, "naam is", "namen zijn")} gelezen zoals u zei.`;
}
