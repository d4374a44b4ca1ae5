/** A column of full postcodes beside one of house numbers: told by the head of the numbers, or by the numbers themselves. */

import { headKey } from "../formats/cells/column-names.ts";
import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import { FULL_POSTCODE, HOUSE_NUMBER } from "./address-shapes.ts";
import { sampledCells, shareOf } from "./column-cells.ts";
import { type FoundColumns, foundColumns } from "./found-columns.ts";

const HOUSE_NUMBER_HEAD = /^(?:(?:huis|house) ?(?:nummer|number|nr|no)|hnr)(?: ?(?:\+|en|&)? ?toev(?:oeging)?)?$/;
/** Heads of house numbers, of row numbers and of much else. */
const NUMBER_HEAD = /^(?:nr|nummer|no|num|number)$/;

const FEWEST = 3;
const WITH_ADDITION = /^\d+[ -]?[a-z]/i;
const YEAR = /^(?:19|20)\d{2}$/;

/** Whether a head says that house numbers stand below it: `Huisnummer`, `huisnr.`, `house_number`. */
export function isHouseNumberHead(head: string): boolean {
  return HOUSE_NUMBER_HEAD.test(plainKey(head));
}

function plainKey(head: string): string {
  return headKey(head).replaceAll(/[_-]/g, " ").replace(/\.$/, "");
}

/** `columns`: the filled cells of each, of the first rows; `undefined` when no two columns are addresses. */
export function addressColumns(
  sheet: Sheet,
  headerRow: number,
  columns: readonly (readonly string[])[],
): FoundColumns | undefined {
  const pair = underHeads(sheet, headerRow, columns.length) ?? byNumbers(sheet, headerRow, columns);
  return (
    pair &&
    foundColumns(
      sheet,
      headerRow,
      "address",
      [...pair].sort((a, b) => a - b),
    )
  );
}

type Pair = readonly [postcodes: number, numbers: number];

/** One row suffices: the head says what the number is. */
function underHeads(sheet: Sheet, headerRow: number, width: number): Pair | undefined {
  const heads = sheet.rows[headerRow] ?? [];
  const numbers = heads.slice(0, width).findIndex(isHouseNumberHead);
  if (numbers < 0) return undefined;
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const cells = (sheet.rows[row] ?? []).slice(0, width).map(trimCell);
    if (!HOUSE_NUMBER.test(cells[numbers] ?? "")) continue;
    const postcodes = cells.findIndex((cell, column) => column !== numbers && FULL_POSTCODE.test(cell));
    if (postcodes >= 0) return [postcodes, numbers];
  }
  return undefined;
}

/** Figures by postcode have one row per postcode, and no letters behind their figures; years beside postcodes are years. */
function byNumbers(sheet: Sheet, headerRow: number, columns: readonly (readonly string[])[]): Pair | undefined {
  const isPostcode = (cell: string): boolean => FULL_POSTCODE.test(cell);
  const postcodes = columns.findIndex((cells) => cells.length >= FEWEST && shareOf(cells, isPostcode) > 0.5);
  if (postcodes < 0) return undefined;
  const heads = sheet.rows[headerRow] ?? [];
  const numbers = columns.findIndex((cells, column) => {
    if (column === postcodes || cells.length < FEWEST || shareOf(cells, (cell) => YEAR.test(cell)) > 0.8) return false;
    if (shareOf(cells, (cell) => HOUSE_NUMBER.test(cell)) <= 0.9) return false;
    return (
      cells.some((cell) => WITH_ADDITION.test(cell)) ||
      (NUMBER_HEAD.test(plainKey(heads[column] ?? "")) && !countsRows(cells, column === postcodes + 1)) ||
      areOneAddressEach(sheet, headerRow, postcodes, column)
    );
  });
  return numbers < 0 ? undefined : [postcodes, numbers];
}

/** Row numbers go up by one; where rows were left out they still go up, which numbers right behind postcodes may do by chance. */
function countsRows(cells: readonly string[], isBehindPostcodes: boolean): boolean {
  const steps = cells.slice(1).map((cell, at) => Number(cell) - Number(cells[at]));
  return steps.every((step) => (isBehindPostcodes ? step === 1 : step > 0));
}

/** Postcodes come back, each time with another number. */
function areOneAddressEach(sheet: Sheet, headerRow: number, postcodes: number, numbers: number): boolean {
  const cells = sampledCells(sheet, postcodes, headerRow);
  const pairs = new Set(cells.map(({ row, cell }) => `${cell} ${trimCell(sheet.rows[row]?.[numbers] ?? "")}`));
  const distinct = new Set(cells.map(({ cell }) => cell)).size;
  return cells.length >= 10 && distinct < cells.length * 0.9 && pairs.size > cells.length * 0.95;
}
