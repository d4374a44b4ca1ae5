/** Counts that their source rounded to five: how far a sum of them may lie from its total. */

import { isMissingCode, type ObservationColumns } from "../../domain/observation.ts";
import type { Reference } from "../../reference/reference.ts";

/** Counts needed before "all of them end in 0 or 5" says anything. */
const ENOUGH_COUNTS = 20;
const HALF_OF_FIVE = 2.5;

/** Number of counts above zero when every count is a multiple of five, as CBS rounds them; otherwise `undefined`. */
export function countsRoundedToFive(columns: ObservationColumns): number | undefined {
  const count = columns.measure.dictionary.indexOf("count");
  let counts = 0;
  for (let row = 0; row < columns.length; row++) {
    if (columns.measure.codes[row] !== count || isMissingCode(columns.status[row] ?? 0)) continue;
    const value = columns.value[row] ?? 0;
    if (value % 5 !== 0) return undefined;
    if (value > 0) counts += 1;
  }
  return counts < ENOUGH_COUNTS ? undefined : counts;
}

/**
 * Most that rounding can move the total in a row from the sum of so many parts: half of five for every figure in it, and as much
 * for every old municipality of which the figures may have been added up to those of today's. 0 when counts are not rounded.
 */
export function roundingAllowance(
  columns: ObservationColumns,
  { regions }: Reference,
): (row: number, parts: number) => number {
  if (countsRoundedToFive(columns) === undefined) return () => 0;
  const { codes, dictionary } = columns.region;
  const into = regions.mergers.map(({ from }) => regions.todayOf(from));
  const figures = dictionary.map((region) => 1 + into.filter((code) => code === region).length);
  return (row, parts) => (parts + 1) * HALF_OF_FIVE * (figures[codes[row] ?? -1] ?? 1);
}
