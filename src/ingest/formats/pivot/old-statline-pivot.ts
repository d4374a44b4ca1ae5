/** Pivots of the StatLine of before 2018: "Onderwerpen" per header row, a dash for nil, a footer with © and the date. */

import { footerOf } from "../cells/footer-date.ts";
import type { ExportFormat } from "../export-format.ts";
import { pivotRecognition, readablePivot } from "./statline-pivot.ts";

export const oldStatlinePivot: ExportFormat = {
  id: "old-statline-pivot",
  recognise: (sheet) => {
    const layout = readablePivot(sheet);
    if (!layout?.isOld) return undefined;
    const recognition = pivotRecognition(sheet, layout, "Onderwerpen");
    const footer = footerOf(sheet);
    if (footer === undefined) return recognition;
    return { ...recognition, evidence: [...recognition.evidence, { kind: "footer", text: footer.slice(0, 120) }] };
  },
};
