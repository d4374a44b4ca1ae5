/** `Observations` of OData 4 as CSV: a measure per row, an attribute that says whether the value is one. */

import type { ExportFormat } from "../export-format.ts";
import { OBSERVED_MEASURES, observationsLayout } from "./observations-layout.ts";
import { readObservations } from "./read-observations.ts";

export const odataObservations: ExportFormat = {
  id: "odata-observations",
  recognise: (sheet) => {
    const layout = observationsLayout(sheet);
    if (!layout) return undefined;
    const heads = layout.heads.filter((head) => head !== "").join(", ");
    return {
      evidence: [
        { kind: "columns", text: heads.slice(0, 120) },
        { kind: "codeShape", text: [...OBSERVED_MEASURES.keys()].join(", ") },
      ],
      header: { row: layout.headerRow, width: layout.heads.length, figures: [layout.value] },
      read: (reference, fileName) => readObservations(sheet, layout, reference, fileName),
    };
  },
};
