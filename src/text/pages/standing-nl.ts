/** The standing of a figure in words: where it comes from, what was done with it, and why it is not there. */

import type {
  EstimationMethod,
  MissingReason,
  ObservedStatus,
  Origin,
  PartYearMethod,
  Provenance,
} from "../../domain/measured.ts";
import type { Month } from "../../domain/period.ts";
import type { Suppression } from "../../domain/suppression.ts";
import { countOf, formatCount, formatMonthName, formatPeriodLong } from "../format.ts";

/** Why there is no figure, as the end of a sentence: "nog niet gepubliceerd". */
export function missingReasonText(reason: MissingReason): string {
  switch (reason) {
    case "impossible":
      return "leeg in de bron, want het kan niet voorkomen";
    case "unknown":
      return "onbekend of geheim in de bron";
    case "secret":
      return "geheim in de bron";
    case "notYetPublished":
      return "nog niet bekend op de peildatum";
    case "unreadable":
      return "onleesbaar in de bron";
    case "incomplete":
      return "niet compleet, want een deel van de cijfers ontbreekt";
    case "notInData":
      return "niet in de geladen cijfers te vinden";
  }
}

/** What a cell shows where there is no figure: the dot of the source, or "n.v.t.", never a nought. */
export function missingMark(reason: MissingReason): string {
  return reason === "impossible" ? "n.v.t." : ".";
}

/** What a cell shows where a figure is suppressed: "< 5" where that is all that is told, else the mark for secret. */
export function suppressedMark({ reason, threshold }: Suppression): string {
  return reason === "small-count" ? `< ${threshold}` : "x";
}

/** Why a figure is suppressed, as the end of a sentence. */
export function suppressedReasonText({ reason, threshold }: Suppression): string {
  return reason === "small-count"
    ? `afgeschermd, want kleiner dan ${threshold}`
    : `afgeschermd, want anders is een aantal kleiner dan ${threshold} te herleiden`;
}

export function statusText(status: ObservedStatus | "estimated"): string {
  switch (status) {
    case "observed":
      return "waargenomen, definitief";
    case "provisional":
      return "voorlopig: kan nog wijzigen";
    case "revised_provisional":
      return "nader voorlopig: kan nog wijzigen";
    case "estimated":
      return "geschat";
  }
}

export function provenanceText(provenance: Provenance): string {
  switch (provenance) {
    case "real":
      return "echt";
    case "simulated":
      return "gesimuleerd";
    case "reconstruction":
      return "rekenvoorbeeld";
  }
}

/** Name of a part-year method for a control or a table. */
export function methodName(method: PartYearMethod | "auto" | "observed"): string {
  switch (method) {
    case "auto":
      return "automatisch";
    case "observed":
      return "geteld";
    case "calendar":
      return "naar maanden";
    case "days":
      return "naar dagen";
    case "seasonal":
      return "naar seizoen";
    case "carry-forward":
      return "aangevuld met vorig jaar";
    case "same-period":
      return "dezelfde maanden";
    case "rolling-12":
      return "twaalf maanden";
  }
}

/** How an estimate was made: "geschat uit januari t/m augustus 2018, naar seizoen". */
export function estimateText(method: EstimationMethod, lastMonth: Month | undefined): string {
  const months =
    lastMonth === undefined
      ? ""
      : lastMonth.month === 1
        ? ` uit januari ${lastMonth.year}`
        : ` uit januari t/m ${formatMonthName(lastMonth)} ${lastMonth.year}`;
  switch (method) {
    case "interpolated":
      return "geschat tussen twee bekende jaren";
    case "last-known":
      return "het laatst bekende jaar";
    default:
      return `geschat${months}, ${methodName(method)}`;
  }
}

/** What was done with the rows of the source. */
export function treatmentText(origin: Origin, unit: "gemeenten" | "districten" = "gemeenten"): string {
  switch (origin.operation) {
    case "published":
      return "overgenomen zoals gepubliceerd";
    case "summed-regions":
      return `opgeteld uit ${countOf(origin.rows, unit === "gemeenten" ? "gemeente" : "district", unit)}; niets geschat`;
    case "summed-months":
      return `opgeteld uit ${countOf(origin.rows, "maand", "maanden")}; niets geschat`;
    case "summed-both":
      return `opgeteld uit ${formatCount(origin.rows)} maandcijfers van ${unit}; niets geschat`;
    case "estimated":
      return "geschat uit een deel van het jaar";
    case "rate":
      return "aantal gedeeld door inwoners of woningen, maal 1.000";
    case "per-day":
      return "aantal gedeeld door de dagen van de periode";
  }
}

/** Where only the last period is known, that is what the edition is called: then it stands without the word. */
function editionWords(edition: string): string {
  return edition.startsWith("t/m ") ? edition : `editie ${edition}`;
}

/** "Politie, 47018NED, editie augustus 2026", "Politie, 47013NED, t/m juli 2022" */
export function sourceText(source: {
  readonly publisher: string;
  readonly table: string | undefined;
  readonly edition: string | undefined;
}): string {
  return [source.publisher, source.table, source.edition ? editionWords(source.edition) : undefined]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** "januari t/m augustus 2018", "september 2017 t/m augustus 2018" */
export function monthSpan(first: Month, last: Month): string {
  if (first.year === last.year && first.month === 1 && last.month === 12) return String(first.year);
  const start = first.year === last.year ? formatMonthName(first) : formatPeriodLong(first);
  return first.year === last.year && first.month === last.month
    ? formatPeriodLong(last)
    : `${start} t/m ${formatPeriodLong(last)}`;
}
