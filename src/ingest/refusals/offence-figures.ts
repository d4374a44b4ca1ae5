/** Whether a table is about offences whatever else stands in it: it names them, and has figures of them. */

import { knownColumn } from "../formats/cells/column-names.ts";
import { isOtherSubject } from "../formats/cells/other-subject-heads.ts";
import { offenceSign } from "../formats/tidy/tidy-offences.ts";
import { parseNumber } from "../parse-number.ts";
import { parsePeriodCell } from "../parse-period.ts";
import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import type { SheetTop } from "./heads.ts";

/** The head of all crime together; tables about areas have single kinds of it among much else. */
const ALL_CRIME = /^(?:totaal )?(?:aantal )?(?:geregistreerde )?misdrijven(?:$|[ _(])/i;
/** Rows looked at below the heads. */
const SAMPLE = 200;

/**
 * Whether offences stand in the heads of figures, or in a column (by its head or by its codes) with a column of figures that are
 * not of another subject beside it.
 */
export function hasOffenceFigures(sheet: Sheet, { heads, headerRow }: SheetTop): boolean {
  const rows = sheet.rows.slice(headerRow + 1, headerRow + 1 + SAMPLE);
  const columns = heads.map((head, column) => ({
    head,
    cells: rows.map((row) => trimCell(row[column] ?? "")).filter((cell) => cell !== ""),
  }));
  const figures = columns.filter(({ head, cells }) => !isOtherSubject(head) && !isKey(head) && most(cells, isFigure));
  if (figures.some(({ head }) => isOffenceHead(head))) return true;
  const names = columns.some(
    ({ head, cells }) => knownColumn(head)?.column.role === "offence" || most(cells, isOffence),
  );
  return names && figures.length > 0;
}

function isOffenceHead(head: string): boolean {
  return isOffence(head) || ALL_CRIME.test(head) || knownColumn(head)?.column.role === "topic";
}

/** Heads of offences, areas and periods; an empty one, and that of an index, counts nothing either. */
function isKey(head: string): boolean {
  const role = knownColumn(head)?.column.role;
  return (role !== undefined && role !== "topic") || /^(?:|id|index|nr\.?|unnamed: ?\d+)$|code$/i.test(head);
}

/** Codes such as T001038 are those of any total of CBS, and no sign of an offence. */
function isOffence(text: string): boolean {
  const sign = offenceSign(text);
  return sign === "police_crime" || sign === "police_nuisance" || (sign === "cbs_crime" && /^cri/i.test(text));
}

/** A figure or the mark of a missing one; a year counts nothing. */
function isFigure(cell: string): boolean {
  if (parsePeriodCell(cell).kind === "period") return false;
  return (["dutch", "english"] as const).some((notation) => parseNumber(cell, notation).kind !== "unreadable");
}

function most(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.filter(test).length * 2 > cells.length;
}
