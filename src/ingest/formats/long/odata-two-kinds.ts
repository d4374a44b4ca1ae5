/** OData of a table with two dimensions of kinds, read where the second one stands at its total: nothing is counted twice. */

import type { Issue } from "../../../domain/issue.ts";
import type { Reference } from "../../../reference/reference.ts";
import type { Sheet } from "../../read-sheet.ts";
import { LINES_SHOWN } from "../../tally.ts";
import { trimCell } from "../../trim-cell.ts";
import { emptyOrOdd } from "../body-rows.ts";
import type { ExportFormat, Reading } from "../export-format.ts";
import { columnsEvidence, machineSigns } from "./long-evidence.ts";
import { longHeader } from "./long-layout.ts";
import { readLong } from "./read-long.ts";
import { PARTS, type TheftLayout, TOTAL, theftLayout } from "./theft-layout.ts";

export const odataTwoKinds: ExportFormat = {
  id: "odata-two-kinds",
  recognise: (sheet) => {
    const layout = theftLayout(sheet);
    if (!layout) return undefined;
    return {
      evidence: [...columnsEvidence(layout), { kind: "codeShape", text: TOTAL }, ...machineSigns(sheet, layout)],
      header: longHeader(layout),
      read: (reference, fileName) => readTotals(sheet, layout, reference, fileName),
    };
  },
};

/** Reads the rows of the total like any long table, and counts those of the parts. */
function readTotals(sheet: Sheet, layout: TheftLayout, reference: Reference, fileName: string): Reading {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const left: { readonly reason: "partOfTotal" | "unknownCode"; readonly line: number }[] = [];
  for (const [at, cells] of sheet.rows.entries()) {
    const line = sheet.lines[at] ?? 0;
    const violence = trimCell(cells[layout.violence] ?? "");
    if (at > layout.headerRow && violence !== TOTAL && !emptyOrOdd(cells, layout.heads.length)) {
      left.push({ reason: PARTS.has(violence) ? "partOfTotal" : "unknownCode", line });
      continue;
    }
    rows.push(cells);
    lines.push(line);
  }
  const reading = readLong({ ...sheet, rows, lines: Uint32Array.from(lines) }, layout, reference, fileName);
  for (const { reason, line } of left) reading.dropped.add(reason, line);
  return {
    ...reading,
    table: "83651NED",
    rowsRead: reading.rowsRead + left.length,
    issues: [...reading.issues, ...leftIssues(left, layout, fileName)],
  };
}

function leftIssues(
  left: readonly { readonly reason: "partOfTotal" | "unknownCode"; readonly line: number }[],
  { heads, violence }: TheftLayout,
  fileName: string,
): readonly Issue[] {
  const column = heads[violence] ?? "";
  return (["partOfTotal", "unknownCode"] as const).flatMap((reason): readonly Issue[] => {
    const lines = left.filter((row) => row.reason === reason).map(({ line }) => line);
    if (lines.length === 0) return [];
    const where = { file: fileName, column, lines: lines.slice(0, LINES_SHOWN) };
    const facts = { count: lines.length };
    return reason === "partOfTotal"
      ? [{ code: "partsOfTotal", severity: "note", where, facts }]
      : [{ code: "unknownCode", severity: "doubt", where, facts }];
  });
}
