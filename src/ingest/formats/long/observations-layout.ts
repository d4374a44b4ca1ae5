/** The layout of `Observations` of OData 4: one figure per row, with its measure in a column. */

import type { Measure } from "../../../domain/observation.ts";
import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { headKey } from "../cells/column-names.ts";

export interface ObservationsLayout {
  readonly headerRow: number;
  readonly heads: readonly string[];
  readonly measure: number;
  readonly attribute: number;
  readonly value: number;
  /** −1 when the file has no such column. */
  readonly text: number;
  readonly offence: number;
  readonly region: number;
  readonly period: number;
}

/** Measures of 83648NED that are known; the others of the table are counted and not read. */
export const OBSERVED_MEASURES: ReadonlyMap<string, Measure> = new Map([
  ["M004200_2", "count"],
  ["M004200_4", "per1000"],
]);

const NEEDED = ["measure", "valueattribute", "value", "soortmisdrijf", "regios", "perioden"] as const;
const ALLOWED: ReadonlySet<string> = new Set([...NEEDED, "id", "stringvalue", ""]);
const TITLE_LINES = 12;

/**
 * The columns by their heads; `undefined` for any other sheet, for one without a known measure, and for one with a head that
 * is not of that table: it could be a dimension, of which a part would pass for the whole.
 */
export function observationsLayout(sheet: Sheet): ObservationsLayout | undefined {
  const headerRow = sheet.rows
    .slice(0, TITLE_LINES)
    .findIndex((row) => NEEDED.every((head) => row.some((cell) => headKey(cell) === head)));
  const cells = (sheet.rows[headerRow] ?? []).map(trimCell);
  const heads = cells.slice(0, cells.findLastIndex((head) => head !== "") + 1);
  const keys = heads.map((head) => headKey(head).replace(/^unnamed: \d+$/, ""));
  const once = keys.every((key, column) => key === "" || keys.indexOf(key) === column);
  if (headerRow < 0 || !once || keys.some((key) => !ALLOWED.has(key))) return undefined;
  const [measure = -1, attribute = -1, value = -1, offence = -1, region = -1, period = -1] = NEEDED.map((head) =>
    keys.indexOf(head),
  );
  const hasKnown = sheet.rows.some((row, at) => at > headerRow && OBSERVED_MEASURES.has(trimCell(row[measure] ?? "")));
  if (!hasKnown) return undefined;
  return { headerRow, heads, measure, attribute, value, text: keys.indexOf("stringvalue"), offence, region, period };
}
