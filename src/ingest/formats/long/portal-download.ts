/** Download of the police portal: labels instead of codes, numbers padded with spaces inside the quotes. */

import type { ExportFormat } from "../export-format.ts";
import { columnsEvidence, hasPaddedCells, labelSigns } from "./long-evidence.ts";
import { longHeader, longLayout } from "./long-layout.ts";
import { readLong, readLongTable } from "./read-long.ts";

export const portalDownload: ExportFormat = {
  id: "portal-download",
  recognise: (sheet) => {
    const layout = longLayout(sheet);
    if (layout?.style !== "labels" || !hasPaddedCells(sheet, layout)) return undefined;
    return {
      evidence: [...columnsEvidence(layout), ...labelSigns(sheet, layout)],
      header: longHeader(layout),
      read: (reference, fileName) => readLong(sheet, layout, reference, fileName),
      readTable: (table, reference, fileName) => readLongTable(table, layout, reference, fileName),
    };
  },
};
