/** StatLine "kruistabel": dimensions in the rows, in several header rows, or in the lines above the table. */

import type { Evidence } from "../../../domain/receipt.ts";
import type { Sheet } from "../../read-sheet.ts";
import type { ExportFormat, Recognition } from "../export-format.ts";
import { hasKnownTopic } from "./pivot-keys.ts";
import { type PivotLayout, pivotLayout } from "./pivot-layout.ts";
import { readPivot } from "./read-pivot.ts";

/** The layout of a pivot with a topic of ours; any other pivot is refused by name. */
export function readablePivot(sheet: Sheet): PivotLayout | undefined {
  const layout = pivotLayout(sheet);
  return layout && hasKnownTopic(sheet, layout) ? layout : undefined;
}

export const statlinePivot: ExportFormat = {
  id: "statline-pivot",
  recognise: (sheet) => {
    const layout = readablePivot(sheet);
    return layout && !layout.isOld ? pivotRecognition(sheet, layout, "Onderwerp") : undefined;
  },
};

/** How a pivot is read, with the evidence that its heads and the lines above it give. */
export function pivotRecognition(sheet: Sheet, layout: PivotLayout, topicHead: string): Recognition {
  const { headerRow, width, rowHeads } = layout;
  return {
    evidence: evidenceOf(layout, topicHead),
    header: {
      row: headerRow,
      width,
      figures: Array.from({ length: width - rowHeads.length }, (_, column) => rowHeads.length + column),
    },
    read: (reference, fileName) => readPivot(sheet, layout, reference, fileName),
  };
}

function evidenceOf(layout: PivotLayout, topicHead: string): readonly Evidence[] {
  const titles = [layout.title, ...layout.filterLines].filter((line) => line !== "");
  const rows = layout.rowHeads.filter((head) => head !== "").join(", ");
  return [
    { kind: "header", text: [topicHead, rows].join(", ").slice(0, 120) },
    ...titles.map((line): Evidence => ({ kind: "title", text: line.slice(0, 120) })),
  ];
}
