/** Columns of a sheet that together hold data of persons: which, how often and where; never what. */

import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import type { PersonalKind } from "./personal-shapes.ts";

export interface FoundColumns {
  readonly kind: PersonalKind;
  /** Places of the columns, counted from 0. */
  readonly columns: readonly number[];
  readonly count: number;
  readonly lines: readonly number[];
}

const LINES_SHOWN = 20;

/** The rows in which all of the columns are filled, as what was found. */
export function foundColumns(
  sheet: Sheet,
  headerRow: number,
  kind: PersonalKind,
  columns: readonly number[],
): FoundColumns {
  const lines: number[] = [];
  let count = 0;
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    if (columns.some((column) => trimCell(sheet.rows[row]?.[column] ?? "") === "")) continue;
    count += 1;
    if (lines.length < LINES_SHOWN) lines.push(sheet.lines[row] ?? 0);
  }
  return { kind, columns, count, lines };
}
