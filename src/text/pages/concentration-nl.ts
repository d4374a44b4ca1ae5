/** How unevenly an offence lies over wijken or buurten, in plain sentences. */

import type { Provenance } from "../../domain/measured.ts";
import { capitalise } from "../data/findings-nl.ts";
import { countOf, formatCount, formatNumber, formatShare } from "../format.ts";
import { markedTitle, provesNothing } from "../provenance-nl.ts";

export interface ConcentrationFacts {
  readonly labelPlural: string;
  /** "in Enschede" */
  readonly where: string;
  readonly level: "wijk" | "buurt";
  readonly year: number;
  readonly known: number;
  readonly total: number;
  readonly fullest: number;
  readonly share: number;
  readonly byChance: number;
  readonly gini: number;
  readonly provenance: Provenance;
}

const several = (level: ConcentrationFacts["level"]): string => (level === "wijk" ? "wijken" : "buurten");

/** "In 2024 had 20 % van de 118 buurten in Enschede 54 % van de 641 woninginbraken. Bij louter toeval was dat 36 %. …" */
export function concentrationSentence(facts: ConcentrationFacts): string {
  const had = `In ${facts.year} had ${formatShare(facts.fullest, 0)} van de ${formatCount(facts.known)} ${several(facts.level)} ${facts.where} ${formatShare(facts.share, 0)} van de ${formatCount(facts.total)} ${facts.labelPlural}.`;
  const chance = `Als elke ${facts.level} evenveel kans had, was dat door toeval ${formatShare(facts.byChance, 0)}.`;
  return [
    had,
    chance,
    `De Gini-coëfficiënt is ${formatNumber("rate", facts.gini)}: 0 is overal evenveel, 1 is alles op één plek.`,
    ...(facts.provenance === "real" ? [] : [provesNothing(facts.provenance)]),
  ].join(" ");
}

/** "in 3 gemeenten in Oost-Nederland" */
export function inSomeOf(municipalities: number, where: string): string {
  return `in ${formatCount(municipalities)} gemeenten ${where}`;
}

export function concentrationTitle(
  facts: Pick<ConcentrationFacts, "fullest" | "share" | "level">,
  provenance: Provenance,
): string {
  const title = `${formatShare(facts.fullest, 0)} van de ${several(facts.level)} heeft ${formatShare(facts.share, 0)} van het totaal`;
  return markedTitle(title, provenance);
}

export function concentrationSubtitle(labelPlural: string, area: string, inYear: number): string {
  return `${capitalise(labelPlural)}, ${area}, ${inYear}; van vol naar leeg opgeteld`;
}

export function sizeNote(level: ConcentrationFacts["level"]): string {
  return `${capitalise(several(level))} verschillen in grootte: waar meer mensen wonen of komen, gebeurt ook meer. Dit zegt waar het gebeurt, niet hoe groot de kans voor een bewoner is.`;
}

export function absentNote(absent: number, areas: number, level: ConcentrationFacts["level"]): string {
  return `${countOf(absent, level, several(level))} van de ${formatCount(areas)} ${absent === 1 ? "heeft" : "hebben"} geen cijfer (onbekend of afgeschermd) en ${absent === 1 ? "telt" : "tellen"} niet mee.`;
}

export function someMunicipalities(loaded: number, all: number): string {
  return `Geladen zijn cijfers van ${formatCount(loaded)} van de ${formatCount(all)} gemeenten; de rest telt niet mee.`;
}

export function unassignedNote(count: number): string {
  return `${formatCount(count)} gevallen van de gemeenten zijn bij geen van deze gebieden ingedeeld.`;
}

export function provisionalNote(inYear: number): string {
  return `De cijfers over ${inYear} zijn voorlopig.`;
}

export function noConcentration(labelPlural: string, where: string): string {
  return `Van ${labelPlural} ${where} zijn geen cijfers van ten minste tien wijken of buurten geladen.`;
}

export function unknownLevel(asked: string, allowed: readonly string[]): string {
  return `Onbekend soort gebied: ${asked}. Kies uit ${allowed.join(" en ")}.`;
}

export const CONCENTRATION = {
  heading: "Waar het samenkomt",
  level: { wijk: "Wijk", buurt: "Buurt" },
  areas: "Deel van de gebieden",
  share: "Deel van het totaal",
  count: "Aantal",
  even: "Gelijk verdeeld",
  found: "Geteld",
  topTitle: "De gebieden met de meeste",
} as const;
