/** Words of source lines. */

import { countOf } from "./format.ts";

/** Edition of an upload: the day that its figures are of. */
export function editionText(date: string): string {
  return `van ${date}`;
}

/** "Eigen opgave, van 1 mei 2025, aantallen afgerond op vijftallen" */
export function roundedSourceText(source: string): string {
  return `${source}, aantallen afgerond op vijftallen`;
}

export function unknownSourceText(): string {
  return "Geen bron: er is geen cijfer.";
}

/** "1 rij, regel 12", "76 rijen" */
export function linesText(rows: number, line: number | undefined): string {
  const count = countOf(rows, "rij", "rijen");
  return line === undefined ? count : `${count}, regel ${line}`;
}
