/** The header of the project's own template, in whatever order of columns. */

import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { headKey } from "../cells/column-names.ts";

const NEEDED = ["classification", "indicator", "region", "period", "value"] as const;
const OPTIONAL = ["unit", "status", "note"] as const;
type TemplateColumn = (typeof NEEDED)[number] | (typeof OPTIONAL)[number];

export interface TemplateLayout {
  readonly headerRow: number;
  readonly heads: readonly string[];
  /** Column of a head; `undefined` for an optional one that is absent. */
  readonly column: (head: TemplateColumn) => number | undefined;
  readonly repeated: readonly string[];
  readonly ignored: readonly { readonly column: number; readonly head: string }[];
}

/** Columns of a header that we look at: a template with notes of one's own beside it is still far from this. */
const WIDEST = 400;

/**
 * Where each column is; `undefined` when a needed head is absent. Only rows of separators may stand above the header: a
 * template is ours from its first line.
 */
export function templateLayout(sheet: Sheet): TemplateLayout | undefined {
  const headerRow = sheet.rows.findIndex((row) => row.some((cell) => trimCell(cell) !== ""));
  const cells = (sheet.rows[headerRow] ?? []).slice(0, WIDEST);
  const width = cells.findLastIndex((cell) => trimCell(cell) !== "") + 1;
  const heads = cells.slice(0, width).map(trimCell);
  const keys = heads.map(headKey);
  if (NEEDED.some((head) => !keys.includes(head))) return undefined;
  const known: readonly string[] = [...NEEDED, ...OPTIONAL];
  return {
    headerRow,
    heads,
    column: (head) => (keys.includes(head) ? keys.indexOf(head) : undefined),
    repeated: heads.filter(
      (_, index) => known.includes(keys[index] ?? "") && keys.indexOf(keys[index] ?? "") !== index,
    ),
    ignored: heads.flatMap((head, column) => (known.includes(keys[column] ?? "") ? [] : [{ column, head }])),
  };
}
