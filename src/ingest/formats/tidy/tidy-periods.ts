/** The periods of a table made with R or Python, as texts that the period reader knows; or why the column cannot be read. */

import type { Issue } from "../../../domain/issue.ts";
import { trimCell } from "../../trim-cell.ts";
import { withoutDecimalZero, yearAndMonth } from "./tidy-cells.ts";
import { isIsoDate, meaningOfDates, mixesYears, periodOfDate } from "./tidy-dates.ts";
import type { PeriodColumns } from "./tidy-layout.ts";

export interface TidyPeriods {
  /** The period of a row as a text that the period reader knows. */
  readonly textOf: (cells: readonly string[]) => string;
  /** Why the dates of the column cannot be read; empty when they can, or when there are none. */
  readonly issues: readonly Issue[];
}

/** What else of a row is needed to see whether its period can be told. */
export interface KeyedRow {
  readonly cells: readonly string[];
  /** Offence and area of the row. */
  readonly key: string;
  readonly figure: string;
}

/** Reads the period columns of all rows at once, for what a date stands for shows only in the whole column. */
export function tidyPeriods(
  columns: PeriodColumns,
  rows: readonly KeyedRow[],
  heads: readonly string[],
  fileName: string,
): TidyPeriods {
  if ("year" in columns) {
    const { year, month } = columns;
    return { textOf: (cells) => yearAndMonth(cells[year] ?? "", cells[month] ?? ""), issues: [] };
  }
  const { period, frequency } = columns;
  const cellOf = (cells: readonly string[]): string => cells[period] ?? "";
  const dates = rows.filter(({ cells }) => isIsoDate(cellOf(cells)));
  if (dates.length === 0) return { textOf: (cells) => withoutDecimalZero(cellOf(cells)), issues: [] };
  if (frequency !== undefined)
    return { textOf: (cells) => byFrequency(cellOf(cells), cells[frequency] ?? ""), issues: [] };
  const meaning = meaningOfDates(dates.map(({ cells }) => cellOf(cells)));
  const asRow = ({ cells, key, figure }: KeyedRow) => ({ key, date: cellOf(cells), figure });
  const isMixed = meaning.kind === "months" && mixesYears(dates.map(asRow));
  const others = rows.find(({ cells }) => !isIsoDate(cellOf(cells)) && trimCell(cellOf(cells)) !== "");
  if (meaning.kind === "unsure" || isMixed || others) {
    const example = meaning.kind === "unsure" ? meaning.example : trimCell(cellOf((others ?? dates[0])?.cells ?? []));
    const facts = { example, because: meaning.kind === "unsure" ? meaning.because : "mixed" };
    const where = { file: fileName, column: heads[period] ?? "" };
    return { textOf: cellOf, issues: [{ code: "periodsAsDates", severity: "blocks", where, facts }] };
  }
  return { textOf: (cells) => periodOfDate(cellOf(cells), meaning.kind) ?? cellOf(cells), issues: [] };
}

/** The letter for the kind of period that stands beside a date. A quarter begins in its first month. */
function byFrequency(date: string, letter: string): string {
  switch (trimCell(letter).toUpperCase()) {
    case "Y":
    case "J":
      return /-01-01/.test(date) ? (periodOfDate(date, "years") ?? date) : date;
    case "M":
      return periodOfDate(date, "months") ?? date;
    default:
      return date;
  }
}
