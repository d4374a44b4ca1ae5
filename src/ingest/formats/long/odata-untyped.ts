/** "Onbewerkte dataset": codes, numbers padded with spaces, `.` or blank for missing; in quotes or not. */

import type { ExportFormat } from "../export-format.ts";
import { columnsEvidence, hasPaddedCells, machineSigns } from "./long-evidence.ts";
import { longHeader, longLayout } from "./long-layout.ts";
import { readLong, readLongTable } from "./read-long.ts";

export const odataUntyped: ExportFormat = {
  id: "odata-untyped",
  recognise: (sheet) => {
    const layout = longLayout(sheet);
    if (layout?.style !== "odata") return undefined;
    const padded = hasPaddedCells(sheet, layout);
    if (!sheet.quoted && !padded) return undefined;
    return {
      evidence: [...columnsEvidence(layout), ...machineSigns(sheet, layout)],
      header: longHeader(layout),
      read: (reference, fileName) => readLong(sheet, layout, reference, fileName),
      readTable: (table, reference, fileName) => readLongTable(table, layout, reference, fileName),
    };
  },
};
