/** What is said of inhabitants and dwellings that a person loaded. */

import { DWELLINGS, INHABITANTS } from "../../domain/indicator.ts";
import { joinList } from "../format.ts";

/** Which day the figures are of. */
export function denominatorBasisText(basis: string): string {
  switch (basis) {
    case "meanOfStands":
      return "Inwoners zijn jaargemiddelden: het gemiddelde van de stand aan het begin en aan het eind van het jaar, zoals in de meegeleverde cijfers. Bij een grenswijziging kan dat iets afwijken. Waar een van beide ontbreekt of de gemeente toen is samengevoegd, blijft het meegeleverde cijfer gelden.";
    case "yearAverage":
      return "Inwoners zijn jaargemiddelden, zoals in de meegeleverde cijfers. Staat er alleen een stand van één dag, dan blijft het meegeleverde cijfer gelden.";
    default:
      return "Woningen zijn die van 1 januari, zoals in de meegeleverde cijfers.";
  }
}

/** "Inwoners bij 2018: uit bevolking.csv, hier geladen." */
export function loadedDenominatorNote(
  period: string,
  of: "inhabitants" | "dwellings",
  files: readonly string[],
): string {
  return `${of === "inhabitants" ? "Inwoners" : "Woningen"} bij ${period}: uit ${joinList(files)}, hier geladen.`;
}

/** "inwoners" or "woningen" for the id of a denominator; `undefined` for any other indicator. */
export function denominatorTitle(indicator: string): string | undefined {
  if (indicator === INHABITANTS) return "Inwoners";
  return indicator === DWELLINGS ? "Woningen" : undefined;
}

/** "CBS, 37230ned, van 1 mei 2025; waar dat ontbreekt CBS, 70072ned" */
export function loadedDenominatorSource(loaded: readonly string[], otherwise: string | undefined): string {
  const own = loaded.join("; ");
  return otherwise === undefined ? own : `${own}; waar dat ontbreekt ${otherwise}`;
}
