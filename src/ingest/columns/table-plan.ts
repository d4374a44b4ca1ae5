/** How the rows of a file are to be read as bytes, by its first rows; none for a file that is not plainly machine-made. */

import { headKey } from "../formats/cells/column-names.ts";
import { hasPaddedFigures } from "../formats/long/long-evidence.ts";
import { type LongLayout, longLayout } from "../formats/long/long-layout.ts";
import type { Sheet } from "../read-sheet.ts";
import { isHouseNumberHead } from "../refusals/address-columns.ts";

/** What the fields of a column are to the reader. */
export type ColumnKind = "offence" | "region" | "period" | "topic" | "rowNumber" | "ignored";

export interface TablePlan {
  readonly layout: LongLayout;
  readonly columns: readonly ColumnKind[];
  readonly delimiter: number;
  readonly lineEnding: "lf" | "crlf";
  /** Lines above the first row of the body. */
  readonly linesAbove: number;
  /** Whether a padded figure among the first rows shows what the padding of later ones would show. */
  readonly paddingSeen: boolean;
  /** Whether anything among the first rows is in quotes: where not, a later quote would make it another format. */
  readonly quotesSeen: boolean;
}

/** Fewer rows than this do not show what the checks for other kinds of files look at. */
const ENOUGH_ROWS = 1200;

/** The plan for a file that begins as this sheet; `whole` is a sheet of all there is. */
export function planTable(sheet: Sheet, extent: "whole" | "start"): TablePlan | undefined {
  const layout = longLayout(sheet);
  const { lineEnding } = sheet;
  if (!layout || layout.repeated.length > 0 || sheet.quoteProblem) return undefined;
  if (lineEnding !== "lf" && lineEnding !== "crlf") return undefined;
  const { headerRow, heads } = layout;
  // Addresses are told by what stands together in a row, and not every row is shown.
  if (heads.some(isHouseNumberHead)) return undefined;
  const body = sheet.rows.length - headerRow - 1;
  if (body < (extent === "whole" ? 1 : ENOUGH_ROWS) || sheet.rows[headerRow]?.length !== heads.length) return undefined;
  return {
    layout,
    columns: heads.map((head, column) => columnKind(layout, head, column)),
    delimiter: sheet.delimiter.charCodeAt(0),
    lineEnding,
    linesAbove: (sheet.lines[headerRow + 1] ?? 1) - 1,
    quotesSeen: sheet.quoted,
    paddingSeen: hasPaddedFigures(sheet, layout),
  };
}

function columnKind(layout: LongLayout, head: string, column: number): ColumnKind {
  if (column === layout.offence) return "offence";
  if (column === layout.region) return "region";
  if (column === layout.period) return "period";
  if (layout.topics.some((topic) => topic.column === column)) return "topic";
  return headKey(head) === "id" ? "rowNumber" : "ignored";
}
