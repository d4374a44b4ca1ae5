/** Reads a StatLine pivot: one figure per row and column, under the texts that stand beside, above and over the table. */

import type { Reference } from "../../../reference/reference.ts";
import { notationJudge } from "../../decide-notation.ts";
import { parseNumber, parseOldNumber } from "../../parse-number.ts";
import type { Sheet } from "../../read-sheet.ts";
import { footerDate } from "../cells/footer-date.ts";
import { formerIssues } from "../cells/former-issues.ts";
import type { Reading } from "../export-format.ts";
import { conflictIssue, notationIssue } from "../long/long-issues.ts";
import { nameIssues, namesOf } from "../long/read-long.ts";
import { tableNumber } from "../table-number.ts";
import { fillRows } from "./fill-pivot.ts";
import { blockingIssues, columnIssues, rowIssues } from "./pivot-issues.ts";
import { readKeys } from "./pivot-keys.ts";
import type { PivotLayout } from "./pivot-layout.ts";
import { rowTexts } from "./pivot-texts.ts";

/** What a title says of figures that were made up. */
export const SIMULATED = /\bgesimuleerde?\b/i;

/**
 * Reads every row below the header: a row of which at least one cell was read is kept, any other is counted with the reason
 * of its first cell. Columns that could not be read are findings of their own.
 */
export function readPivot(sheet: Sheet, layout: PivotLayout, reference: Reference, fileName: string): Reading {
  const textsOf = rowTexts(layout);
  const keys = readKeys(sheet, layout, textsOf, reference);
  const decision = decideNotation(sheet, layout);
  const notation = "rows" in decision ? "dutch" : decision.notation;
  const cellOf = layout.isOld ? parseOldNumber : parseNumber;
  const filled = fillRows(sheet, layout, textsOf, keys, (text) => cellOf(text, notation));
  const date = footerDate(sheet);
  const { names, looseNames, askedRegions } = namesOf(keys.regions);
  const heads = headsOf(layout);
  const lines = "rows" in decision ? decision.rows.map((row) => sheet.lines[row] ?? 0) : [];
  return {
    observations: filled.builder.finish(),
    table: tableNumber(keys, keys.periods.values()),
    evidence: [],
    ...(SIMULATED.test(layout.title) ? { provenance: "simulated" as const } : {}),
    ...(date === undefined ? {} : { editionDate: date }),
    rowsRead: sheet.rows.length - layout.headerRow - 1,
    dropped: filled.dropped,
    mergedRows: 0,
    issues: [
      ...blockingIssues(layout, keys, fileName),
      ...("rows" in decision ? [conflictIssue(decision, lines, fileName)] : notationIssue(decision, fileName)),
      ...rowIssues(filled, heads, fileName),
      ...formerIssues([...keys.offences.values()], filled.dropped.get("formerCode"), { file: fileName }),
      ...columnIssues(filled, fileName),
      ...nameIssues({ ...filled, names }, heads, fileName),
    ],
    regionNames: names,
    looseNames,
    askedRegions,
  };
}

/** Heads of the row dimensions, with the column of each; −1 for a dimension that stands elsewhere. */
function headsOf(layout: PivotLayout) {
  const columnOf = (kind: string): number =>
    layout.inRows.find(({ dimension }) => dimension.kind === kind)?.column ?? -1;
  return {
    heads: layout.rowHeads,
    offence: columnOf("offence"),
    region: columnOf("region"),
    period: columnOf("period"),
  };
}

function decideNotation(sheet: Sheet, layout: PivotLayout) {
  const judge = notationJudge(sheet.delimiter);
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = layout.rowHeads.length; column < cells.length; column++) judge.see(cells[column] ?? "", row);
  }
  return judge.decide();
}
