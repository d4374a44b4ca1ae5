/** Dates that stand for months or years, as R and Python write them: told apart over a whole column, never per cell. */

import { trimCell } from "../../trim-cell.ts";

const ISO_DATE =
  /^((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[ T]00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?)?$/;

/** What the dates of a column stand for; `because` names what makes it unsure. */
export type DateMeaning =
  | { readonly kind: "months" | "years" }
  | {
      readonly kind: "unsure";
      readonly because: "oneDate" | "notFirstDays" | "steps" | "mixed";
      readonly example: string;
    };

export function isIsoDate(text: string): boolean {
  return ISO_DATE.test(trimCell(text));
}

/** The code of a date as the month or the year that it begins; `undefined` for a text that is no date. */
export function periodOfDate(text: string, kind: "months" | "years"): string | undefined {
  const [, year, month] = ISO_DATE.exec(trimCell(text)) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return kind === "years" ? `${year}JJ00` : `${year}MM${month}`;
}

/**
 * What the dates of a column stand for. Years: all of them are 1 January, of consecutive years, two at least. Months: all of
 * them are first days, and two are a month apart. Anything else could as well be days, quarters or school years.
 */
export function meaningOfDates(texts: Iterable<string>): DateMeaning {
  const months = new Set<number>();
  let example = "";
  for (const text of texts) {
    const [, year, month, day] = ISO_DATE.exec(trimCell(text)) ?? [];
    if (year === undefined) continue;
    if (day !== "01") return { kind: "unsure", because: "notFirstDays", example: trimCell(text) };
    if (months.size === 0) example = trimCell(text);
    months.add(Number(year) * 12 + Number(month) - 1);
  }
  const sorted = [...months].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((at, index) => at - (sorted[index] ?? 0));
  if (steps.length === 0) return { kind: "unsure", because: "oneDate", example };
  if (steps.includes(1)) return { kind: "months" };
  const isJanuary = sorted.every((at) => at % 12 === 0);
  if (isJanuary && steps.every((step) => step === 12)) return { kind: "years" };
  return { kind: "unsure", because: "steps", example };
}

/** One row of a monthly column: its key without the period, its date, and its figure as printed. */
export interface DatedRow {
  readonly key: string;
  readonly date: string;
  readonly figure: string;
}

/**
 * Whether a monthly column also holds years: a key that has 1 January only, where others have other months, or one that has a
 * 1 January twice with different figures. The date is then the month or the year, and nothing tells which.
 */
export function mixesYears(rows: Iterable<DatedRow>): boolean {
  const onlyJanuary = new Map<string, boolean>();
  const januaries = new Map<string, string>();
  for (const { key, date, figure } of rows) {
    if (!isIsoDate(date)) continue;
    const isJanuary = /^\d{4}-01-/.test(trimCell(date));
    onlyJanuary.set(key, isJanuary && (onlyJanuary.get(key) ?? true));
    if (!isJanuary) continue;
    const cell = `${key}\n${trimCell(date)}`;
    const before = januaries.get(cell);
    if (before !== undefined && before !== figure) return true;
    januaries.set(cell, figure);
  }
  return [...onlyJanuary.values()].includes(true);
}
