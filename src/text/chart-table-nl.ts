/** Dutch words of the tables behind the charts, and of the statuses in them. */

import type { EstimationMethod, Measured } from "../domain/measured.ts";
import { type Period, parsePeriod } from "../domain/period.ts";
import { formatMonthShort, formatPeriodShort } from "./format.ts";
import { methodName } from "./pages/standing-nl.ts";

export const TABLE = {
  year: "Jaar",
  month: "Maand",
  interval: "95\u00a0%-interval",
  status: "Status",
  counted: "Daarvan geteld",
  rank: "Plaats",
  municipality: "Gemeente",
  district: "District",
  count: "Aantal",
  standing: "Tegenover Oost-Nederland",
  above: "aantoonbaar hoger",
  below: "aantoonbaar lager",
  around: "niet te onderscheiden",
  notRanked: "niet gerangschikt",
  provisionalNote: "* voorlopig",
  revisedNote: "** nader voorlopig",
  estimatedNote: "≈ geschat uit een deel van het jaar",
  simulatedNote: "Gesimuleerd: verzonnen maandcijfers, gemaakt uit gepubliceerde jaren.",
  reconstructionNote: "Rekenvoorbeeld: nagemaakte aantallen.",
} as const;

/** The status of a figure in one word: "voorlopig". */
export function statusWord(status: Measured["status"]): string {
  switch (status) {
    case "observed":
      return "waargenomen";
    case "provisional":
      return "voorlopig";
    case "revised_provisional":
      return "nader voorlopig";
    case "estimated":
      return "geschat";
    case "suppressed":
      return "afgeschermd";
    case "missing":
      return "geen cijfer";
  }
}

/** How an estimate was made, as an addition to its status: "seizoen". */
export function methodWord(method: EstimationMethod): string {
  switch (method) {
    case "interpolated":
      return "tussen bekende jaren";
    case "last-known":
      return "laatst bekende inwonertal";
    default:
      return methodName(method);
  }
}

function known(period: string): Period | undefined {
  return parsePeriod(period);
}

/** A period as an axis shows it, with the mark of its status: "2024*", "aug 2018". */
export function tickLabel(period: string, status: Measured["status"]): string {
  const parsed = known(period);
  const label = parsed === undefined ? period : formatPeriodShort(parsed);
  if (status === "provisional") return `${label}*`;
  return status === "revised_provisional" ? `${label}**` : label;
}

/** The short name of the month of `2018-08`: "aug"; the text itself when it is no month. */
export function monthColumn(period: string): string {
  const parsed = known(period);
  return parsed?.kind === "month" ? formatMonthShort(parsed) : period;
}

/** Label of the line that stands for the unit: "Oost-Nederland 1,89". */
export function unitMean(value: string): string {
  return `Oost-Nederland ${value}`;
}

/** The line under a table whose figures cross a change in registration: "Trendbreuk, jul 2018: …". */
export function brokenFrom(period: string, text: string): string {
  const parsed = known(period);
  return `Trendbreuk, ${parsed === undefined ? period : formatPeriodShort(parsed)}: ${text}`;
}
