/** StatLine "lijst": Dutch labels, numbers without padding, suffixes such as "(PV)" and "(gemeente)". */

import type { ExportFormat } from "../export-format.ts";
import { columnsEvidence, hasPaddedCells, labelSigns } from "./long-evidence.ts";
import { longHeader, longLayout } from "./long-layout.ts";
import { readLong, readLongTable } from "./read-long.ts";

export const statlineList: ExportFormat = {
  id: "statline-list",
  recognise: (sheet) => {
    const layout = longLayout(sheet);
    if (layout?.style !== "labels" || hasPaddedCells(sheet, layout)) return undefined;
    return {
      evidence: [...columnsEvidence(layout), ...labelSigns(sheet, layout)],
      header: longHeader(layout),
      read: (reference, fileName) => readLong(sheet, layout, reference, fileName),
      readTable: (table, reference, fileName) => readLongTable(table, layout, reference, fileName),
    };
  },
};
