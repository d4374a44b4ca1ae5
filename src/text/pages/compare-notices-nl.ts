/** What the page of comparisons could not follow, and what must be read with it. */

import { joinList } from "../format.ts";

/** A list of names up to this length is read; a longer one is counted. */
const MOST_NAMES = 6;

/** "Twente en Hengelo", "12 gebieden" */
export function namedOrCounted(names: readonly string[], many: string): string {
  return names.length > MOST_NAMES ? `${names.length} ${many}` : joinList(names);
}

export function noAreas(): { readonly title: string; readonly text: string } {
  return {
    title: "Kies de gebieden die u wilt vergelijken",
    text: "Voeg hierboven een of meer gemeenten of districten toe.",
  };
}

export function noFigures(): { readonly title: string; readonly text: string } {
  return {
    title: "Voor deze gebieden zijn er geen cijfers",
    text: "Kies een ander misdrijf, of kies Nederland als er alleen landelijke cijfers zijn. Eigen cijfers laadt u op de pagina Gegevens.",
  };
}

/** "Voor Hengelo is er geen cijfer over jeugdoverlast; dat is alleen landelijk bekend." */
export function noFiguresFor(labelPlural: string, areas: readonly string[], isNational: boolean): string {
  const why = isNational ? "; daarvan zijn alleen landelijke cijfers openbaar" : "";
  return `Voor ${namedOrCounted(areas, "gebieden")} is er geen cijfer over ${labelPlural}${why}.`;
}

/** "Over 2025 is er geen cijfer over woninginbraken voor Nederland: niet in de geladen cijfers te vinden." */
export function noFigureInYear(year: string, labelPlural: string, areas: readonly string[], why: string): string {
  return `Over ${year} is er geen cijfer over ${labelPlural} voor ${namedOrCounted(areas, "gebieden")}: ${why}.`;
}

export function tooManyAreas(shown: number, asked: number, isTable: boolean): string {
  return tooMany("gebieden", { shown, asked, isTable });
}
export function tooManyIndicators(shown: number, asked: number, isTable: boolean): string {
  return tooMany("soorten misdrijf", { shown, asked, isTable });
}

function tooMany(
  what: string,
  { shown, asked, isTable }: { readonly shown: number; readonly asked: number; readonly isTable: boolean },
): string {
  const first = `de eerste ${shown} van de ${asked} gekozen ${what}`;
  return isTable
    ? `De tabel toont ${first}; meer past er niet in.`
    : `De grafiek toont ${first}; meer is niet uit elkaar te houden. De weergave Tabel kan er meer aan.`;
}

export function indicatorsWithoutFigures(names: readonly string[]): string {
  return `Van ${joinList(names)} zijn geen cijfers geladen; dat is weggelaten.`;
}
export function mergedArea(former: string, today: string): string {
  return `${former} hoort nu bij ${today}; u ziet ${today}.`;
}
export function unknownAreas(names: readonly string[]): string {
  return `Niet in deze cijfers: ${joinList(names)}. U ziet de andere gebieden.`;
}
export function noSuchMeasure(asked: string, used: string): string {
  return `De maat ‘${asked}’ past niet bij wat u vergelijkt; u ziet ‘${used}’.`;
}
export function noSuchYears(missed: readonly string[], from: string, to: string): string {
  return `Voor ${joinList(missed)} zijn er geen cijfers; u ziet ${from} t/m ${to}.`;
}

/** "Bron: Politie, 47018NED, editie augustus 2026; inwoners: CBS, 70072ned." */
export function withDenominators(source: string, kind: "inhabitants" | "dwellings", denominators: string): string {
  return `${source.replace(/\.$/, "")}; ${kind === "inhabitants" ? "inwoners" : "woningen"}: ${denominators}.`;
}

export function countsNote(): string {
  return "Een aantal zegt ook hoe groot een gebied is; het aantal per 1.000 inwoners maakt gebieden vergelijkbaar.";
}
export function standingNote(reference: string): string {
  return `Elk gebied staat tegenover de rest van ${reference}, zonder zichzelf; de toets rekent met de extra spreiding tussen gemeenten.`;
}
export function manyTestsNote(): string {
  return "Elk oordeel is een eigen toets: op twintig gebieden waar niets aan de hand is, wijkt er gemiddeld één door toeval af.";
}
export function levelsNote(): string {
  return "Gemeenten, districten, eenheid en land staan naast elkaar en zijn niet bij elkaar opgeteld: het ene gebied kan in het andere liggen.";
}
