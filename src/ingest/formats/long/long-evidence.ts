/** The signs by which the formats of the long layout are told apart. */

import type { Evidence } from "../../../domain/receipt.ts";
import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { type LongLayout, someCell } from "./long-layout.ts";

/** Longest evidence text that a receipt holds. */
const LONGEST = 120;

const PADDED_NUMBER = /^ +[\d.-]/;
const PADDED_CODE = /^(?:[A-Z]{2}\d+|\d+\.\d+\.\d+|[A-Z]\d{2,3}) +$/;

/** Whether any figure below the header is padded on the left. */
export function hasPaddedFigures(sheet: Sheet, layout: LongLayout): boolean {
  const topics = layout.topics.map((topic) => topic.column);
  return someCell(sheet, layout, topics, (cell) => PADDED_NUMBER.test(cell));
}

/** Whether any figure is padded on the left, or any code on the right, as machine-made text tables are. */
export function hasPaddedCells(sheet: Sheet, layout: LongLayout): boolean {
  return (
    hasPaddedFigures(sheet, layout) ||
    someCell(sheet, layout, [layout.offence, layout.region], (cell) => PADDED_CODE.test(cell))
  );
}

/** The heads that were recognised, and the title lines above them. */
export function columnsEvidence(layout: LongLayout): readonly Evidence[] {
  const columns = [layout.offence, layout.region, layout.period, ...layout.topics.map((topic) => topic.column)];
  const heads = columns.map((column) => layout.heads[column] ?? "").join(", ");
  return [{ kind: "columns", text: heads.slice(0, LONGEST) }];
}

/** Codes, period codes and padding of a machine-made table, with an example of each. */
export function machineSigns(sheet: Sheet, layout: LongLayout): readonly Evidence[] {
  return [
    ...example(sheet, layout, "codeShape", [layout.region], (cell) => /^[A-Z]{2}\d{2,8} *$/.test(cell)),
    ...example(sheet, layout, "periodCodes", [layout.period], (cell) => /^\d{4}[A-Z]{2}\d{2} *$/.test(cell)),
    ...padding(sheet, layout),
  ];
}

/** Labels of offences and padding of a table made for people, with an example of each. */
export function labelSigns(sheet: Sheet, layout: LongLayout): readonly Evidence[] {
  return [
    ...example(sheet, layout, "labels", [layout.offence], (cell) => trimCell(cell) !== ""),
    ...padding(sheet, layout),
  ];
}

function padding(sheet: Sheet, layout: LongLayout): readonly Evidence[] {
  const topics = layout.topics.map((topic) => topic.column);
  return example(sheet, layout, "paddedNumbers", topics, (cell) => PADDED_NUMBER.test(cell));
}

function example(
  sheet: Sheet,
  layout: LongLayout,
  kind: Evidence["kind"],
  columns: readonly number[],
  test: (cell: string) => boolean,
): readonly Evidence[] {
  let found: string | undefined;
  someCell(sheet, layout, columns, (cell) => {
    if (!test(cell)) return false;
    found = cell;
    return true;
  });
  return found === undefined ? [] : [{ kind, text: found.slice(0, LONGEST) }];
}
