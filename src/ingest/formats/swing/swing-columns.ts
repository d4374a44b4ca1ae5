/** The figure columns of a sheet of Swing: what is in them, and in which notation it is written. */

import type { ColumnLook } from "../../../domain/column-mapping.ts";
import { type NotationConflict, type NotationDecision, notationJudge } from "../../decide-notation.ts";
import { type Notation, type NumberCell, parseNumber } from "../../parse-number.ts";
import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { emptyOrOdd } from "../body-rows.ts";
import { headKey } from "../cells/column-names.ts";
import { type HeadUnit, headWords } from "../cells/head-words.ts";
import type { FigureColumn, SwingLayout } from "./swing-layout.ts";

/** One indicator of the file, over all its columns: with years in the heads it has several. */
export interface SwingColumn {
  readonly name: string;
  readonly columns: readonly FigureColumn[];
}

/** What stands in the cells of an indicator. */
export interface ColumnProfile {
  readonly filled: number;
  /** Figures in whichever notation. */
  readonly numbers: number;
  /** Whether a figure is not whole, or is of the other notation: then the column holds no counts. */
  readonly hasFractions: boolean;
  /** Whether a figure lies under nought: a difference, or an error in a count. */
  readonly hasNegatives: boolean;
  /** The first figures and marks as printed; never a text. */
  readonly values: readonly string[];
}

const VALUES_SHOWN = 5;
/** Special values of Swing in whatever notation; -99996 is also printed with decimals or a thousand mark. */
const SPECIAL: ReadonlySet<number> = new Set([-99996, -99997, -99999]);

/** Columns of one indicator together, in the order of the file. */
export function swingColumns(layout: SwingLayout): readonly SwingColumn[] {
  const byName = new Map<string, FigureColumn[]>();
  for (const figure of layout.figures) {
    const key = headKey(figure.name);
    const known = byName.get(key);
    if (known) known.push(figure);
    else byName.set(key, [figure]);
  }
  return [...byName.values()].map((columns) => ({ name: columns[0]?.name ?? "", columns }));
}

/** Rows below the header that are of the table: not its footer, nor a line of separators, nor a broken line. */
export function* bodyRows(
  sheet: Sheet,
  layout: SwingLayout,
): Iterable<{ readonly row: number; readonly cells: readonly string[] }> {
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    if (!emptyOrOdd(cells, layout.heads.length)) yield { row, cells };
  }
}

/** One cell; the special values of Swing are unknown, however they are printed. */
export function swingCell(text: string, notation: Notation): NumberCell {
  const cell = parseNumber(text, notation);
  return cell.kind === "number" && SPECIAL.has(cell.value) ? { kind: "missing", reason: "unknown" } : cell;
}

/** The notation by the cells of these columns. */
export function columnsNotation(
  sheet: Sheet,
  layout: SwingLayout,
  columns: readonly SwingColumn[],
): NotationDecision | NotationConflict {
  const judge = notationJudge(sheet.delimiter);
  const places = columns.flatMap((each) => each.columns.map(({ column }) => column));
  for (const { row, cells } of bodyRows(sheet, layout)) for (const at of places) judge.see(cells[at] ?? "", row);
  return judge.decide();
}

/** What stands in the cells of every indicator, in the order given. */
export function columnProfiles(
  sheet: Sheet,
  layout: SwingLayout,
  columns: readonly SwingColumn[],
  notation: Notation,
): readonly ColumnProfile[] {
  const found: readonly OpenProfile[] = columns.map(() => ({
    filled: 0,
    numbers: 0,
    hasFractions: false,
    hasNegatives: false,
    values: [],
  }));
  for (const { cells } of bodyRows(sheet, layout)) {
    for (const [index, { columns: places }] of columns.entries()) {
      const profile = found[index];
      if (profile) for (const { column } of places) seeCell(cells[column] ?? "", profile, notation);
    }
  }
  return found;
}

type OpenProfile = { -readonly [K in keyof ColumnProfile]: ColumnProfile[K] } & { readonly values: string[] };

function seeCell(text: string, profile: OpenProfile, notation: Notation): void {
  const printed = trimCell(text);
  if (printed === "") return;
  profile.filled += 1;
  const own = swingCell(text, notation);
  const cell = own.kind === "unreadable" ? swingCell(text, notation === "dutch" ? "english" : "dutch") : own;
  if (cell.kind === "unreadable") return;
  if (profile.values.length < VALUES_SHOWN) profile.values.push(printed);
  if (cell.kind !== "number") return;
  profile.numbers += 1;
  if (own.kind === "unreadable" || !Number.isInteger(cell.value)) profile.hasFractions = true;
  if (cell.value < 0) profile.hasNegatives = true;
}

/** What a column looks like: by the words in its head, else by its figures. */
export function columnLook(name: string, profile: ColumnProfile): ColumnLook {
  const { unit } = headWords(name);
  if (unit === "percentage") return "percentage";
  return isRate(unit) || profile.hasFractions || profile.hasNegatives ? "rate" : "count";
}

function isRate(unit: HeadUnit | undefined): boolean {
  return unit === "rate" || unit === "per1000";
}
