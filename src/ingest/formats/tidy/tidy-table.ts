/** "Made from the tables" with R or Python: English or snake_case heads, dates for periods, an index column, noise of decimals. */

import type { Evidence } from "../../../domain/receipt.ts";
import type { Sheet } from "../../read-sheet.ts";
import { hasOtherTitle } from "../cells/counted-subject.ts";
import type { ExportFormat } from "../export-format.ts";
import { notationOf, readTidy } from "./read-tidy.ts";
import { isFraction } from "./tidy-cells.ts";
import { isIsoDate } from "./tidy-dates.ts";
import { cellsOf, type TidyLayout, tidyLayout } from "./tidy-layout.ts";
import { offenceSign } from "./tidy-offences.ts";

export const tidyTable: ExportFormat = {
  id: "tidy-table",
  recognise: (sheet) => {
    const layout = tidyLayout(sheet);
    if (!layout || hasOtherTitle(sheet, layout.headerRow) || hasFractions(sheet, layout)) return undefined;
    return {
      evidence: evidenceOf(sheet, layout),
      header: { row: layout.headerRow, width: layout.heads.length, figures: [layout.figure] },
      read: (reference, fileName) => readTidy(sheet, layout, reference, fileName),
    };
  },
};

/** A column with figures that are not whole holds rates or means, whatever its head says. */
function hasFractions(sheet: Sheet, layout: TidyLayout): boolean {
  const notation = notationOf(sheet, layout, [layout.figure]);
  for (const cell of cellsOf(sheet, layout.headerRow, layout.figure)) if (isFraction(cell, notation)) return true;
  return false;
}

function evidenceOf(sheet: Sheet, { headerRow, heads, offence, period }: TidyLayout): readonly Evidence[] {
  const kind = first(cellsOf(sheet, headerRow, offence), (cell) => offenceSign(cell) !== undefined);
  const date = "year" in period ? undefined : first(cellsOf(sheet, headerRow, period.period), isIsoDate);
  return [
    {
      kind: "columns",
      text: heads
        .filter((head) => head !== "")
        .join(", ")
        .slice(0, 120),
    },
    ...(kind === undefined ? [] : [{ kind: "labels" as const, text: kind.slice(0, 120) }]),
    ...(date === undefined ? [] : [{ kind: "periodDates" as const, text: date }]),
  ];
}

function first(cells: Iterable<string>, test: (cell: string) => boolean): string | undefined {
  for (const cell of cells) if (test(cell)) return cell;
  return undefined;
}
