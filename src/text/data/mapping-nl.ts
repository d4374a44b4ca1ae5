/** Columns that a person names: the questions, the choices, and what came of them. */

import type { ColumnLook } from "../../domain/column-mapping.ts";
import { MEASURES, type Measure } from "../../domain/observation.ts";
import { countOf, joinList, plural } from "../format.ts";

export const MAPPING = {
  heading: "Kolommen waarvan u zegt wat erin staat",
  intro:
    "Van deze kolommen staat niet vast wat erin staat. Zonder uw antwoord worden ze niet gelezen. Kies het misdrijf of de overlast, of laat de kolom weg.",
  indicator: "Wat staat er in deze kolom?",
  measure: "Hoe is het geteld?",
  choose: "Nog niet gekozen",
  leaveOut: "Niet laden",
  proposals: "Voorstellen, niet zeker",
  again: "Opnieuw bekijken",
  leaveRest: "De andere kolommen niet laden",
  busy: "Wordt opnieuw bekeken",
  notLoadable: "Voor deze maat heeft dit programma geen plaats; de kolom kan niet worden geladen.",
  incompleteHint: "Kies bij elke kolom die u laadt ook hoe het is geteld.",
  pendingHint: "Er is iets gekozen dat nog niet is bekeken. Kies eerst ‘Opnieuw bekijken’.",
  openHint: "Zeg eerst van elke kolom wat erin staat, of kies ‘Niet laden’.",
  remap: "Wilt u de kolommen anders lezen, maak deze lading dan eerst ongedaan.",
} as const;

/** Title of a checked file of which no column could be read yet. */
export function mappingTitle(format: string): string {
  return `Herkend als ${format}; zeg eerst wat er in de kolommen staat`;
}

export function columnTitle(head: string): string {
  return `Kolom ‘${head}’`;
}

/** "Begint met 412 en 398; 76 gevulde cellen."; nothing but figures and marks as printed. */
export function columnValues(values: readonly string[], cells: number): string {
  const filled = countOf(cells, "gevulde cel", "gevulde cellen");
  return values.length === 0 ? `${filled}.` : `Begint met ${joinList(values)}; ${filled}.`;
}

/** What a column looks like, as a sentence. */
export function lookText(look: ColumnLook): string {
  switch (look) {
    case "count":
      return "Lijkt op aantallen.";
    case "percentage":
      return "Lijkt op percentages; die worden niet als aantal gelezen.";
    case "rate":
      return "Lijkt op een verhoudingsgetal, zoals per 1.000 inwoners; dat wordt niet als aantal gelezen.";
  }
}

/** A measure as a choice behind an indicator. */
export function measureChoice(measure: Measure): string {
  switch (measure) {
    case "count":
      return "aantal";
    case "per1000":
      return "per 1.000 inwoners";
    case "share_of_total":
      return "in % van alle misdrijven";
    case "solved_count":
      return "aantal opgehelderd";
    case "solved_share":
      return "opgehelderd, in %";
    case "suspect_registrations":
      return "aantal registraties van verdachten";
    case "value":
      return "andere waarde";
  }
}

/** Name of a classification above its indicators. */
export function classificationName(classification: string): string {
  switch (classification) {
    case "police_crime":
      return "Misdrijven, indeling van de politie";
    case "police_nuisance":
      return "Overlast, indeling van de politie";
    case "cbs_crime":
      return "Misdrijven, indeling van het CBS";
    default:
      return classification;
  }
}

/** What a screen reader hears after a second look. */
export function checkedAgain(open: number): string {
  return open === 0
    ? "Opnieuw bekeken. Van elke kolom is nu bekend wat ermee gebeurt."
    : `Opnieuw bekeken. ${countOf(open, "kolom heeft", "kolommen hebben")} nog geen antwoord.`;
}

/** Columns that were read, with the measure they were read in. */
export function mappedColumnsText(measure: string, columns: string): string {
  const known = MEASURES.find((candidate) => candidate === measure);
  return `Gelezen als ${known ? measureChoice(known) : "cijfers"}: ${columns === "" ? "de kolommen die bekend zijn" : columns}.`;
}

/** Columns that were not read: asked for, left out by choice, or all there is. */
export function unmappedColumnsText(
  severity: "blocks" | "doubt" | "note",
  about: {
    readonly heads: string;
    readonly count: number | undefined;
    readonly cells: number | undefined;
    /** Whether a person said to leave them out. */
    readonly chosen: boolean;
  },
): string {
  const { heads, count = 2, cells, chosen } = about;
  const named = about.count === undefined ? "" : `: ${heads}`;
  const lost = cells === undefined ? "" : ` (${countOf(cells, "cijfer", "cijfers")})`;
  if (severity === "note") return `Op uw verzoek niet gelezen${named}${lost}.`;
  if (severity === "doubt") {
    const these = plural(count, "één kolom", "deze kolommen");
    return `Van ${these} staat niet vast wat erin staat${named}. ${plural(count, "Die is", "Die zijn")} niet gelezen${lost}. Geef aan wat erin staat, of laat ${plural(count, "haar", "ze")} weg.`;
  }
  if (count === 0) return "Er staat geen kolom met cijfers in. Controleer of u de juiste selectie hebt gedownload.";
  if (chosen) return `Alle kolommen zijn op uw verzoek weggelaten${named}. Er blijft niets over om te laden.`;
  return `Van geen enkele kolom staat vast wat erin staat${named}. Geef bij elke kolom aan welk misdrijf of welke overlast het is, of laat haar weg.`;
}

/** Why an answer about a column cannot be followed. `column` is " in kolom ‘X’", or empty. */
export function columnAnswerText(because: string, column: string): string {
  const where = column === "" ? "een kolom" : column.replace(/^ in /, "");
  switch (because) {
    case "noSuchColumn":
      return `Er is een antwoord gegeven over ${where}, maar die staat niet in dit bestand.`;
    case "unknownIndicator":
      return `Het antwoord over ${where} noemt een soort misdrijf of overlast die niet bekend is. Kies een andere.`;
    case "otherMeasure":
      return `Wat er in ${where} staat, kan niet in die maat worden gelezen. Een percentage, verhoudingsgetal of index is geen aantal. Kies een andere maat, of laat de kolom weg.`;
    case "sameAsOther":
      return `Over ${where} is hetzelfde geantwoord als over een andere kolom. Welke van de twee geldt, is dan niet te zien. Laat er één weg.`;
    default:
      return `Het antwoord over ${where} kan niet worden gevolgd. Kies iets anders, of laat de kolom weg.`;
  }
}
