/** Data of persons that only two columns together give away, under heads that say nothing. */

import type { Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import { sampledCells, shareOf } from "./column-cells.ts";
import { type Day, dayIn } from "./days.ts";
import { nameLikeness } from "./person-names.ts";
import type { PersonalKind } from "./personal-shapes.ts";

export interface FoundColumns {
  readonly kind: PersonalKind;
  /** Places of the columns, counted from 0. */
  readonly columns: readonly number[];
  readonly count: number;
  readonly lines: readonly number[];
}

/** Names beside dates of birth, or postcodes beside house numbers; `undefined` when no two columns are of that kind. */
export function personalColumns(sheet: Sheet, headerRow: number, width: number): FoundColumns | undefined {
  const columns = Array.from({ length: width }, (_, column) =>
    sampledCells(sheet, column, headerRow).map(({ cell }) => cell),
  );
  return namesWithBirthDates(sheet, headerRow, columns) ?? postcodesWithNumbers(sheet, headerRow, columns);
}

/** Fewest rows that say anything. */
const FEWEST = 3;
const EARLIEST_BIRTH = 1920;
/** Days of birth lie this far apart; days of a project or of a year of incidents do not. */
const SPREAD = { wide: 15, some: 2 } as const;

/** Days spread over years, as good as all different and not all the first of a month: what days of birth look like. */
export function birthSpread(cells: readonly string[]): keyof typeof SPREAD | undefined {
  const days = cells.flatMap((cell) => dayIn(cell) ?? []);
  if (days.length < FEWEST || days.length < cells.length * 0.9) return undefined;
  const isPlausible = days.every(({ year, timed }) => year >= EARLIEST_BIRTH && !timed);
  const distinct = new Set(days.map(({ key }) => key)).size;
  if (!isPlausible || distinct < days.length * 0.8 || isByMonth(days)) return undefined;
  const years = days.map(({ year }) => year);
  const spread =
    years.reduce((most, year) => Math.max(most, year)) - years.reduce((least, year) => Math.min(least, year));
  if (spread >= SPREAD.wide) return "wide";
  return spread >= SPREAD.some ? "some" : undefined;
}

/** Months written as their first day. */
function isByMonth(days: readonly Day[]): boolean {
  return shareOf(days, ({ day }) => day === 1) > 0.8;
}

function namesWithBirthDates(
  sheet: Sheet,
  headerRow: number,
  columns: readonly (readonly string[])[],
): FoundColumns | undefined {
  const spreads = columns.map(birthSpread);
  if (spreads.every((spread) => spread === undefined)) return undefined;
  const likeness = columns.map(nameLikeness);
  for (const [days, spread] of spreads.entries()) {
    if (spread === undefined) continue;
    const names = likeness.findIndex((like) => like === "yes" || (like === "shape" && spread === "wide"));
    if (names >= 0)
      return found(
        sheet,
        headerRow,
        "birthDate",
        [names, days].sort((a, b) => a - b),
      );
  }
  return undefined;
}

const FULL_POSTCODE = /^[1-9]\d{3} ?[A-Z]{2}$/i;
const HOUSE_NUMBER = /^[1-9]\d{0,4}(?:[ -]?(?:[a-z]{1,2}|bis|hs|\d{1,4}))?$/i;
const WITH_ADDITION = /^\d+[ -]?[a-z]/i;
const YEAR = /^(?:19|20)\d{2}$/;

/** Figures by postcode have one row per postcode, and no letters behind their figures; years beside postcodes are years. */
function postcodesWithNumbers(
  sheet: Sheet,
  headerRow: number,
  columns: readonly (readonly string[])[],
): FoundColumns | undefined {
  const isPostcode = (cell: string): boolean => FULL_POSTCODE.test(cell);
  const postcodes = columns.findIndex((cells) => cells.length >= FEWEST && shareOf(cells, isPostcode) > 0.5);
  if (postcodes < 0) return undefined;
  const numbers = columns.findIndex((cells, column) => {
    if (column === postcodes || cells.length < FEWEST || shareOf(cells, (cell) => YEAR.test(cell)) > 0.8) return false;
    return (
      shareOf(cells, (cell) => HOUSE_NUMBER.test(cell)) > 0.9 &&
      (cells.some((cell) => WITH_ADDITION.test(cell)) || areOneAddressEach(sheet, headerRow, postcodes, column))
    );
  });
  if (numbers < 0) return undefined;
  return found(
    sheet,
    headerRow,
    "address",
    [postcodes, numbers].sort((a, b) => a - b),
  );
}

/** Postcodes come back, each time with another number. */
function areOneAddressEach(sheet: Sheet, headerRow: number, postcodes: number, numbers: number): boolean {
  const cells = sampledCells(sheet, postcodes, headerRow);
  const pairs = new Set(cells.map(({ row, cell }) => `${cell} ${trimCell(sheet.rows[row]?.[numbers] ?? "")}`));
  const distinct = new Set(cells.map(({ cell }) => cell)).size;
  return cells.length >= 10 && distinct < cells.length * 0.9 && pairs.size > cells.length * 0.95;
}

const LINES_SHOWN = 20;

function found(sheet: Sheet, headerRow: number, kind: PersonalKind, columns: readonly number[]): FoundColumns {
  const lines: number[] = [];
  let count = 0;
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    if (columns.some((column) => trimCell(sheet.rows[row]?.[column] ?? "") === "")) continue;
    count += 1;
    if (lines.length < LINES_SHOWN) lines.push(sheet.lines[row] ?? 0);
  }
  return { kind, columns, count, lines };
}
