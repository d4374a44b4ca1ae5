/** Counts that their source rounded to five: how far a sum of them may lie from its total. */

import { isMissingCode, type ObservationColumns } from "../../domain/observation.ts";

/** Counts needed before "all of them end in 0 or 5" says anything. */
const ENOUGH_COUNTS = 20;

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

/** Most that rounding can move a total from the sum of so many parts: half of five for every figure in it. */
export function roundingAllowance(isRounded: { readonly counts: number | undefined }, parts: number): number {
  return isRounded.counts === undefined ? 0 : (parts + 1) * 2.5;
}
