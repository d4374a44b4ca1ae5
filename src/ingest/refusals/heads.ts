/** The top of a sheet: its title lines and its first header row. */

import { headKey } from "../formats/cells/column-names.ts";
import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";

/** Rows in which a header can stand. */
const TOP = 12;
/** Columns looked at; no table of the publishers comes near. */
const WIDEST = 400;

export interface SheetTop {
  /** Filled cells above the header row. */
  readonly titles: readonly string[];
  /** Cells of the first row that is as wide as most rows, as printed. */
  readonly heads: readonly string[];
  /** The same as they are compared: lower case, single spaces. */
  readonly keys: readonly string[];
  readonly headerRow: number;
}

/** The titles and heads of a sheet; a sheet without rows has none. */
export function sheetTop(sheet: Sheet): SheetTop {
  const width = usualWidth(sheet);
  const found = sheet.rows
    .slice(0, TOP)
    .findIndex((row) => row.length === width && row.some((cell) => trimCell(cell) !== ""));
  const headerRow = Math.max(0, found);
  const heads = (sheet.rows[headerRow] ?? []).slice(0, WIDEST).map(trimCell);
  const titles = sheet.rows.slice(0, headerRow).flatMap((row) =>
    row
      .slice(0, WIDEST)
      .map(trimCell)
      .filter((cell) => cell !== ""),
  );
  return { titles, heads, keys: heads.map(headKey), headerRow };
}

/** The number of fields that most of the first rows have; of equally usual ones the largest. */
function usualWidth(sheet: Sheet): number {
  const widths = new Map<number, number>();
  for (const row of sheet.rows.slice(0, 200)) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let best = { width: 0, rows: 0 };
  for (const [width, rows] of widths) {
    if (rows > best.rows || (rows === best.rows && width > best.width)) best = { width, rows };
  }
  return best.width;
}
