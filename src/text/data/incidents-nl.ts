/** What is said of counting a list of incidents. */

import type { IncidentRole } from "../../domain/incidents.ts";
import { countOf, formatCount } from "../format.ts";

export const INCIDENTS = {
  title: "Optellen tot aantallen",
  text: "Deze lijst kan worden geteld per maand en gemeente. Alleen de aantallen blijven; de regels zelf worden nergens bewaard.",
  columns: "In welke kolommen staat wat u telt",
  offence: "Soort misdrijf of overlast",
  date: "Datum",
  place: "Gemeente",
  choose: "kies een kolom",
  count: "Tel op naar aantallen per maand en gebied",
  counting: "Bezig met tellen",
} as const;

/** A column that is needed to count by and was not found. */
export function incidentColumnText(role: string): string {
  const name = INCIDENTS[isRole(role) ? role : "offence"].toLowerCase();
  return `Om te tellen is een kolom nodig met: ${name}. Wijs die kolom aan.`;
}

function isRole(text: string): text is IncidentRole {
  return text === "offence" || text === "date" || text === "place";
}

/** What was counted and what that is worth. */
export function incidentCountsText(count: number, left: number): string {
  const rest = left === 0 ? "" : ` ${countOf(left, "regel is", "regels zijn")} niet geteld; de redenen staan erbij.`;
  return `Dit is een eigen telling van ${formatCount(count)} incidenten.${rest} Een maand die niet geheel in de lijst staat, telt te laag; en de politie kan anders tellen dan deze lijst. Vergelijk de aantallen met de gepubliceerde voordat u ze laadt.`;
}

/** An option of the command line that names no column to count by. */
export function unreadableIncidentColumn(asked: string): string {
  return `“${asked}” wijst geen kolom aan. Schrijf auto, of offence=, date= of place= met de kop van de kolom.`;
}
