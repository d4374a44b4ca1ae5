/** Typed OData as CSV: codes, bare numbers with a point for decimals, an empty field for missing; no quotes, no padding. */

import type { ExportFormat } from "../export-format.ts";
import { columnsEvidence, hasPaddedCells, machineSigns } from "./long-evidence.ts";
import { longHeader, longLayout } from "./long-layout.ts";
import { readLong, readLongTable } from "./read-long.ts";

export const odataTyped: ExportFormat = {
  id: "odata-typed",
  recognise: (sheet) => {
    const layout = longLayout(sheet);
    if (layout?.style !== "odata" || sheet.quoted || hasPaddedCells(sheet, layout)) return undefined;
    return {
      evidence: [...columnsEvidence(layout), ...machineSigns(sheet, layout)],
      header: longHeader(layout),
      read: (reference, fileName) => readLong(sheet, layout, reference, fileName),
      readTable: (table, reference, fileName) => readLongTable(table, layout, reference, fileName),
    };
  },
};
