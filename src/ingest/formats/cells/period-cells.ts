/** The periods of a period column, with the status that the file or the publisher gives their figures. */

import type { ObservedStatus } from "../../../domain/measured.ts";
import {
  comparePeriods,
  lastMonthOf,
  type Month,
  type Period,
  type PeriodCode,
  periodCode,
} from "../../../domain/period.ts";
import { parsePeriodCell } from "../../parse-period.ts";
import { isSheetDate, sheetMonths } from "./sheet-dates.ts";

export type PeriodKey =
  | { readonly kind: "period"; readonly period: Period; readonly code: PeriodCode; readonly status: ObservedStatus }
  | { readonly kind: "unsupported" }
  /** A month that a spreadsheet turned into a date, or a day: which of them does not show. */
  | { readonly kind: "sheetDate" }
  | { readonly kind: "unreadable" };

/**
 * Reads all different texts of a period column. Marks in the file decide; only in a file without any mark are periods
 * that end in or after `provisionalFrom` provisional.
 */
export function readPeriods(
  texts: Iterable<string>,
  provisionalFrom: Month | undefined,
): ReadonlyMap<string, PeriodKey> {
  const all = [...texts];
  const months = sheetMonths(all);
  const cells = all.map((text) => ({ text, cell: parsePeriodCell(months.get(text) ?? text) }));
  const fileHasMarks = cells.some(({ cell }) => cell.kind === "period" && cell.mark !== undefined);
  const from = fileHasMarks ? undefined : provisionalFrom;
  return new Map(
    cells.map(({ text, cell }): [string, PeriodKey] => {
      if (cell.kind !== "period") return [text, { kind: isSheetDate(text) ? "sheetDate" : cell.kind }];
      const { period, mark } = cell;
      return [text, { kind: "period", period, code: periodCode(period), status: mark ?? statusByDate(period, from) }];
    }),
  );
}

/** Provisional when the last month of the period is the given month or a later one. */
function statusByDate(period: Period, provisionalFrom: Month | undefined): ObservedStatus {
  if (!provisionalFrom) return "observed";
  return comparePeriods(lastMonthOf(period), provisionalFrom) >= 0 ? "provisional" : "observed";
}
