/** Data of persons that only two columns together give away, under heads that say nothing. */

import type { Sheet } from "../read-sheet.ts";
import { addressColumns } from "./address-columns.ts";
import { sampledCells, shareOf } from "./column-cells.ts";
import { type Day, dayIn } from "./days.ts";
import { type FoundColumns, foundColumns } from "./found-columns.ts";
import { nameLikeness } from "./person-names.ts";

/** Names beside dates of birth, or postcodes beside house numbers; `undefined` when no two columns are of that kind. */
export function personalColumns(sheet: Sheet, headerRow: number, width: number): FoundColumns | undefined {
  const columns = Array.from({ length: width }, (_, column) =>
    sampledCells(sheet, column, headerRow).map(({ cell }) => cell),
  );
  return namesWithBirthDates(sheet, headerRow, columns) ?? addressColumns(sheet, headerRow, columns);
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
      return foundColumns(
        sheet,
        headerRow,
        "birthDate",
        [names, days].sort((a, b) => a - b),
      );
  }
  return undefined;
}
