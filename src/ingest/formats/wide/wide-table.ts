/** Wide tables: a column per offence, per year or per area, or per two or three of them joined by underscores. */

import type { Evidence } from "../../../domain/receipt.ts";
import type { Sheet } from "../../read-sheet.ts";
import { hasOtherTitle } from "../cells/counted-subject.ts";
import type { ExportFormat } from "../export-format.ts";
import { notationOf } from "../tidy/read-tidy.ts";
import { isFraction } from "../tidy/tidy-cells.ts";
import { cellsOf } from "../tidy/tidy-layout.ts";
import { readWide } from "./read-wide.ts";
import { municipalityNames } from "./wide-heads.ts";
import { type WideLayout, wideLayout } from "./wide-layout.ts";

export const wideTable: ExportFormat = {
  id: "wide-table",
  recognise: (sheet, reference) => {
    const layout = wideLayout(sheet, municipalityNames(reference));
    if (!layout || hasOtherTitle(sheet, layout.headerRow) || hasFractions(sheet, layout)) return undefined;
    return {
      evidence: evidenceOf(layout),
      header: {
        row: layout.headerRow,
        width: layout.heads.length,
        figures: layout.columns.map(({ column }) => column),
      },
      read: (reference, fileName) => readWide(sheet, layout, reference, fileName),
    };
  },
};

/** Figures that are not whole are rates or shares, and no counts of what the heads name. */
function hasFractions(sheet: Sheet, layout: WideLayout): boolean {
  const figures = layout.columns.map(({ column }) => column);
  const notation = notationOf(sheet, layout, figures);
  return figures.some((column) => {
    for (const cell of cellsOf(sheet, layout.headerRow, column)) if (isFraction(cell, notation)) return true;
    return false;
  });
}

function evidenceOf({ heads, columns }: WideLayout): readonly Evidence[] {
  const isFigures = new Set(columns.map(({ column }) => column));
  const keys = heads.filter((head, column) => head !== "" && !isFigures.has(column));
  return [
    ...(keys.length > 0 ? [{ kind: "columns" as const, text: keys.join(", ").slice(0, 120) }] : []),
    {
      kind: "header",
      text: columns
        .map(({ head }) => head)
        .join(", ")
        .slice(0, 120),
    },
  ];
}
