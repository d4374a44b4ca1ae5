/** Where the heads of an unknown table stand and where its figures begin. */

import { emptyOrOdd } from "../formats/body-rows.ts";
import { parseNumber } from "../parse-number.ts";
import { parsePeriodCell } from "../parse-period.ts";
import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";

export interface TableShape {
  /** Lines of the file above the header. */
  readonly linesAbove: number;
  readonly headerRows: number;
}

/** Rows looked at for the shape. */
const SAMPLE = 400;
/** Columns looked at: more than any table that a person maps. */
const WIDEST = 500;
const MOST_HEADER_ROWS = 4;
const MARKS: ReadonlySet<string> = new Set([".", "x", "X", "-"]);

/** The shape by where figures begin: the heads are the rows straight above, with more than a title in them. */
export function guessShape(sheet: Sheet): TableShape {
  const rows = sheet.rows.slice(0, SAMPLE);
  const figures = figureColumns(rows);
  const first = rows.findIndex((row) =>
    figures.some((column) => isFigure(row[column] ?? "") && !isYear(row[column] ?? "")),
  );
  let body = first < 0 ? Math.min(1 + widestRow(rows), rows.length) : first;
  if (first > 0) while (body > 0 && isLikeBody(rows[body - 1] ?? [], rows.slice(body), figures)) body -= 1;
  let header = body;
  while (header > 0 && body - header < MOST_HEADER_ROWS && isHeaderRow(rows[header - 1] ?? [])) header -= 1;
  return {
    linesAbove: header === body ? linesBefore(sheet, body) : linesBefore(sheet, header),
    headerRows: body - header,
  };
}

/** A row whose figure is a word is no head when it repeats the area, the period or the offence of the rows below it. */
function isLikeBody(
  row: readonly string[],
  below: readonly (readonly string[])[],
  figures: readonly number[],
): boolean {
  return row.some((cell, column) => {
    if (figures.includes(column) || trimCell(cell) === "") return false;
    const cells = below.map((each) => each[column] ?? "");
    return cells.includes(cell) || (isYear(cell) && cells.filter(isYear).length * 2 > cells.length);
  });
}

function linesBefore(sheet: Sheet, row: number): number {
  return Math.max(0, (sheet.lines[row] ?? 1) - 1);
}

/** Columns of which most filled cells are figures, and not years. */
function figureColumns(rows: readonly (readonly string[])[]): readonly number[] {
  const width = Math.min(WIDEST, Math.max(0, ...rows.map((row) => row.length)));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = rows.map((row) => row[column] ?? "").filter((cell) => trimCell(cell) !== "");
    const numbers = filled.filter(isFigure);
    const years = numbers.filter(isYear);
    return numbers.length * 2 > filled.length && years.length * 1.25 < numbers.length;
  });
}

function isFigure(text: string): boolean {
  const cell = trimCell(text);
  if (cell === "") return false;
  return (
    MARKS.has(cell) || parseNumber(cell, "dutch").kind === "number" || parseNumber(cell, "english").kind === "number"
  );
}

/** Whether a cell can be a period: years look like figures. */
function isYear(text: string): boolean {
  return parsePeriodCell(text).kind === "period";
}

function widestRow(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((row) => row.filter((cell) => trimCell(cell) !== "").length);
  return Math.max(0, filled.indexOf(Math.max(0, ...filled)));
}

/** A row with one filled cell, in front, is a title. */
function isHeaderRow(row: readonly string[]): boolean {
  const filled = row.flatMap((cell, column) => (trimCell(cell) === "" ? [] : [column]));
  return filled.length > 1 || (filled.length === 1 && filled[0] !== 0);
}

/** Index of the first row of heads, and of the first row below them. */
export function rowsOfShape(sheet: Sheet, shape: TableShape): { readonly header: number; readonly body: number } {
  const found = sheet.lines.findIndex((line) => line > shape.linesAbove);
  const header = found < 0 ? sheet.rows.length : found;
  return { header, body: Math.min(sheet.rows.length, header + shape.headerRows) };
}

/** The heads of every column, from the top down; a blank one above the last row repeats the one to its left. */
export function headsOf(sheet: Sheet, shape: TableShape): readonly (readonly string[])[] {
  const { header, body } = rowsOfShape(sheet, shape);
  const rows = sheet.rows
    .slice(header, body)
    .map((row) => row.map((cell) => trimCell(cell).replace(/[\s\u00a0]+/g, " ")));
  const spread = rows.map((row, at) => (at === rows.length - 1 ? row : spreadRight(row)));
  return Array.from({ length: tableWidth(sheet, shape) }, (_, column) => {
    const parts = spread.map((row) => row[column] ?? "").filter((part) => part !== "");
    return [...new Set(parts)];
  });
}

function spreadRight(row: readonly string[]): readonly string[] {
  let last = "";
  return row.map((cell) => {
    if (cell !== "") last = cell;
    return last;
  });
}

/** Number of columns: those with a head, and those with cells in most rows. */
function tableWidth(sheet: Sheet, shape: TableShape): number {
  const { header, body } = rowsOfShape(sheet, shape);
  const filled = (row: readonly string[]) => row.findLastIndex((cell) => trimCell(cell) !== "") + 1;
  const heads = Math.max(0, ...sheet.rows.slice(header, body).map(filled));
  const widths = new Map<number, number>();
  for (const row of sheet.rows.slice(body, body + SAMPLE)) widths.set(filled(row), (widths.get(filled(row)) ?? 0) + 1);
  const usual = [...widths].sort(([a, times], [b, others]) => others - times || b - a)[0]?.[0] ?? 0;
  return Math.min(WIDEST, Math.max(heads, usual));
}

/** Rows below the heads that are of the table: no footer, no line of separators, no broken line. */
export function* tableRows(
  sheet: Sheet,
  shape: TableShape,
  width: number,
): Iterable<{ readonly row: number; readonly cells: readonly string[] }> {
  for (let row = rowsOfShape(sheet, shape).body; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    if (!emptyOrOdd(cells, width)) yield { row, cells };
  }
}
