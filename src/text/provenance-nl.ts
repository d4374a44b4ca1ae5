/** Words that keep figures that are not real from passing for real ones. */

import type { Provenance } from "../domain/measured.ts";
import { inSentence } from "./format.ts";

const MARKS: Readonly<Record<Exclude<Provenance, "real">, string>> = {
  simulated: "Gesimuleerd",
  reconstruction: "Rekenvoorbeeld",
};

/** A title over figures: as it is over real ones, with the mark in front over others. */
export function markedTitle(title: string, provenance: Provenance): string {
  if (provenance === "real") return title;
  return `${MARKS[provenance]}: ${inSentence(title)}`;
}

/** A verdict on figures: "Gedaald (gesimuleerd)" where they are not real. */
export function markedVerdict(verdict: string, provenance: Provenance): string {
  return provenance === "real" ? verdict : `${verdict} (${MARKS[provenance].toLowerCase()})`;
}

/** That figures are not real, where nothing is said of a difference. */
export function notCounted(provenance: Exclude<Provenance, "real">): string {
  return provenance === "simulated" ? "De cijfers zijn gesimuleerd." : "Het is een rekenvoorbeeld.";
}

/** What a difference between figures that are not real amounts to. */
export function provesNothing(provenance: Exclude<Provenance, "real">): string {
  return provenance === "simulated"
    ? "De cijfers zijn gesimuleerd; het verschil bewijst niets."
    : "Het is een rekenvoorbeeld; het verschil bewijst niets.";
}
