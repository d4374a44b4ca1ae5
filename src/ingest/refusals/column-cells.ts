/** The cells of a column as they are looked at for what they hold. */

import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";

/** Rows looked at to know what a column holds; what it holds shows itself at once. */
const SAMPLE = 1000;

/** Filled cells below the header, trimmed, with the place of their rows; of the first rows only. */
export function sampledCells(
  sheet: Sheet,
  column: number,
  headerRow: number,
): readonly { readonly row: number; readonly cell: string }[] {
  const last = Math.min(sheet.rows.length, headerRow + 1 + SAMPLE);
  const cells: { readonly row: number; readonly cell: string }[] = [];
  for (let row = headerRow + 1; row < last; row++) {
    const cell = trimCell(sheet.rows[row]?.[column] ?? "");
    if (cell !== "") cells.push({ row, cell });
  }
  return cells;
}

/** How many of the cells hold, as a share; 0 without cells. */
export function shareOf<T>(cells: readonly T[], holds: (cell: T) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}
