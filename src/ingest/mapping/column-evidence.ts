/** What stands in the columns of an unknown table: shares of cells that can be a period, an area, an offence or a figure. */

import type { Measure } from "../../domain/observation.ts";
import type { NumberNotation } from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import { type NotationConflict, type NotationDecision, notationJudge } from "../decide-notation.ts";
import { isAreaHead, unitMeasure } from "../formats/cells/mapped-words.ts";
import { isSheetDate } from "../formats/cells/sheet-dates.ts";
import { loadableMeasures } from "../formats/swing/swing-mapping.ts";
import { isIsoDate } from "../formats/tidy/tidy-dates.ts";
import { parseNumber } from "../parse-number.ts";
import { parsePeriodCell } from "../parse-period.ts";
import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import { indicatorReader, measureReader, type NameReader, regionReader } from "./name-readers.ts";
import { headsOf, type TableShape, tableRows } from "./table-shape.ts";

export interface ColumnEvidence {
  readonly column: number;
  /** Heads from the top down. */
  readonly parts: readonly string[];
  readonly head: string;
  /** Filled cells among the rows looked at. */
  readonly filled: number;
  /** Different filled cells as printed. */
  readonly texts: readonly string[];
  /** Share of filled cells that are figures or marks of missing ones. */
  readonly numbers: number;
  /** Share of different cells, 0 to 1. */
  readonly periods: number;
  readonly months: number;
  /** Days that begin a month, as R and Python write months: `2018-01-01`. */
  readonly firstDays: number;
  readonly regions: number;
  readonly indicators: number;
  readonly units: number;
  /** Whether the cells count the rows: 1, 2, 3. */
  readonly countsRows: boolean;
}

/** Rows looked at; roles show themselves at once. */
const SAMPLE = 2000;
/** Different cells looked at per column. */
const MOST_TEXTS = 400;

/** The columns of a table of this shape. */
export function columnEvidence(sheet: Sheet, shape: TableShape, reference: Reference): readonly ColumnEvidence[] {
  const heads = headsOf(sheet, shape);
  const rows: (readonly string[])[] = [];
  for (const { cells } of tableRows(sheet, shape, heads.length)) {
    rows.push(cells);
    if (rows.length >= SAMPLE) break;
  }
  const readers = { region: regionReader(reference), indicator: indicatorReader(reference), measure: measureReader() };
  return heads.map((parts, column) => {
    const cells = rows.map((row) => row[column] ?? "").filter((cell) => trimCell(cell) !== "");
    const texts = [...new Set(cells)].slice(0, MOST_TEXTS);
    const numbers = cells.filter(isFigure).length / Math.max(1, cells.length);
    const head = parts.join(" | ");
    const mayBeNames = numbers < 0.5 || isAreaHead(head);
    return {
      column,
      parts,
      head,
      filled: cells.length,
      texts,
      numbers,
      periods: share(texts, isPeriod),
      months: share(texts, isMonth),
      firstDays: share(texts, isFirstDay),
      regions: mayBeNames ? knownShare(texts, readers.region) : 0,
      indicators: numbers < 0.5 ? knownShare(texts, readers.indicator) : 0,
      units: numbers < 0.5 ? knownShare(texts, readers.measure) : 0,
      countsRows: rows.length > 1 && cells.length === rows.length && countsUp(cells),
    };
  });
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

function knownShare(texts: readonly string[], reader: NameReader): number {
  if (texts.length === 0) return 0;
  const read = reader(texts);
  return texts.filter((text) => read.get(text)?.known !== undefined).length / texts.length;
}

function isFigure(text: string): boolean {
  return (["dutch", "english"] as const).some((notation) => parseNumber(text, notation).kind !== "unreadable");
}

function isPeriod(text: string): boolean {
  return parsePeriodCell(text).kind === "period" || isSheetDate(text);
}

function isMonth(text: string): boolean {
  const cell = trimCell(text);
  return /^(?:0?[1-9]|1[0-2])$/.test(cell) || (/^\p{L}+$/u.test(cell) && isPeriod(`2020 ${cell}`));
}

function isFirstDay(text: string): boolean {
  return isIsoDate(text) && trimCell(text).slice(8, 10) === "01";
}

function countsUp(cells: readonly string[]): boolean {
  const first = Number(trimCell(cells[0] ?? ""));
  return (first === 0 || first === 1) && cells.every((cell, at) => Number(trimCell(cell)) === first + at);
}

/** The notation of these columns over the whole table. */
export function notationOf(
  sheet: Sheet,
  shape: TableShape,
  width: number,
  columns: readonly number[],
): NotationDecision | NotationConflict {
  const judge = notationJudge(sheet.delimiter);
  for (const { row, cells } of tableRows(sheet, shape, width)) {
    for (const column of columns) judge.see(cells[column] ?? "", row);
  }
  return judge.decide();
}

/** Whether a figure is three digits behind one mark: 1.390 is 1390 in one notation and 1.39 in the other. */
export function isGroupOfThree(example: string): boolean {
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(example);
}

/** One figure with a mark says how it is written, unless it can be both; `;` parts fields where a comma is decimal. */
export function isSureNotation({ notation, example }: NotationDecision, delimiter: string): boolean {
  if (example === undefined || !isGroupOfThree(example)) return true;
  return delimiter === ";" && notation === "dutch" && example.includes(".");
}

/** The measures in which the figures of each column can be loaded; a figure that is not whole makes no count. */
export function columnMeasures(
  sheet: Sheet,
  shape: TableShape,
  heads: readonly string[],
  notation: NumberNotation,
): readonly (readonly Measure[])[] {
  const hasFractions = heads.map(() => false);
  const hasFigures = heads.map(() => false);
  for (const { cells } of tableRows(sheet, shape, heads.length)) {
    for (const column of heads.keys()) {
      const own = parseNumber(cells[column] ?? "", notation);
      const cell = own.kind === "unreadable" ? parseNumber(cells[column] ?? "", other(notation)) : own;
      if (cell.kind !== "number") continue;
      hasFigures[column] = true;
      if (own.kind === "unreadable" || !Number.isInteger(cell.value)) hasFractions[column] = true;
    }
  }
  return heads.map((head, column) => {
    if (!hasFigures[column]) return [];
    const said = unitMeasure(head);
    const profile = { hasFractions: hasFractions[column] ?? false };
    return said && said !== "count" ? [said] : loadableMeasures(head, profile);
  });
}

function other(notation: NumberNotation): NumberNotation {
  return notation === "dutch" ? "english" : "dutch";
}
