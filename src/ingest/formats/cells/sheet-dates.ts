/** Months that a spreadsheet wrote as a date: `jan-18`. Told apart over a whole column, for it can also be 18 January. */

import type { Issue } from "../../../domain/issue.ts";
import { trimCell } from "../../trim-cell.ts";

/** Short names of months in Dutch and English spreadsheets. */
const SHORT_NAMES: ReadonlyMap<string, number> = new Map(
  ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
    .map((name, index): [string, number] => [name, index + 1])
    .concat([
      ["mar", 3],
      ["may", 5],
      ["oct", 10],
    ]),
);
const MONTH_AND_YEAR = /^([a-z]{3})-(\d{2})$/;
const DAY_AND_MONTH = /^\d{1,2}-([a-z]{3})(?:-\d{2}|-\d{4})?$/;

/** Months in a row that no days could make: the 18th of twelve months is in no table. */
const ENOUGH_MONTHS = 12;

/** Whether a text has the shape of a date that a spreadsheet made of a month. */
export function isSheetDate(text: string): boolean {
  const cell = trimCell(text).toLowerCase();
  const name = MONTH_AND_YEAR.exec(cell)?.[1] ?? DAY_AND_MONTH.exec(cell)?.[1];
  return name !== undefined && SHORT_NAMES.has(name);
}

/** The month of one text of the shape `jan-18`, as `2018-01`, for who knows that it is a month. */
export function monthOfSheetDate(text: string): string | undefined {
  const [, name = "", digits] = MONTH_AND_YEAR.exec(trimCell(text).toLowerCase()) ?? [];
  const month = SHORT_NAMES.get(name);
  return month === undefined || digits === undefined ? undefined : `20${digits}-${String(month).padStart(2, "0")}`;
}

/**
 * The months that the texts of a column stand for, as `2018-01`. Empty unless every text has the shape of `jan-18` and
 * together they are an unbroken row of twelve months or more: only then no other reading is possible.
 */
export function sheetMonths(texts: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const months = new Set<number>();
  for (const text of texts) {
    if (trimCell(text) === "") continue;
    const label = monthOfSheetDate(text);
    if (label === undefined) return new Map();
    months.add(Number(label.slice(0, 4)) * 12 + Number(label.slice(5)));
    found.set(text, label);
  }
  const first = Math.min(...months);
  const isUnbroken = months.size >= ENOUGH_MONTHS && Math.max(...months) - first === months.size - 1;
  return isUnbroken ? found : new Map();
}

/** Refuses a file whose periods became dates of which nothing tells the meaning: a part of its figures would be left out. */
export function sheetDateIssues(
  periods: ReadonlyMap<string, { readonly kind: string }>,
  fileName: string,
  column?: string,
): readonly Issue[] {
  const [example] = [...periods].find(([, { kind }]) => kind === "sheetDate") ?? [];
  if (example === undefined) return [];
  const where = column === undefined ? { file: fileName } : { file: fileName, column };
  const facts = { example: trimCell(example), because: "spreadsheet" };
  return [{ code: "periodsAsDates", severity: "blocks", where, facts }];
}
