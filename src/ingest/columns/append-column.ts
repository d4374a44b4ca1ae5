/** A column of a later part of a file behind that of the part before it. */

import { type ByteDictionary, NOT_TAKEN, take } from "./byte-dictionary.ts";
import { addNumbers } from "./row-numbers.ts";
import type { ScannedColumn } from "./scanned-rows.ts";

/**
 * Copies the rows of a column to `at`, where there is room for them; places become those of the dictionary they are added to,
 * which gets the fields it does not have. `false` when those are too many.
 */
export function appendColumn(
  column: ScannedColumn,
  added: ScannedColumn,
  { at, rows }: { readonly at: number; readonly rows: number },
): boolean {
  const places = placesIn(column.dictionary, added.dictionary);
  if (!places) return false;
  addNumbers(column.numbers, added.numbers);
  if (column.codes.length > 0) {
    for (let row = 0; row < rows; row++) column.codes[at + row] = places[added.codes[row] ?? 0] ?? 0;
  }
  if (column.cells.length > 0) {
    for (let row = 0; row < rows; row++) {
      const cell = added.cells[row] ?? 0;
      column.cells[at + row] = cell >= 0 ? cell : -1 - (places[-1 - cell] ?? 0);
    }
  }
  return true;
}

/** Where each field of one dictionary stands in another. */
function placesIn(dictionary: ByteDictionary, { pool, starts, size }: ByteDictionary): Uint32Array | undefined {
  const places = new Uint32Array(size);
  for (let place = 0; place < size; place++) {
    if (take(dictionary, pool, starts[place] ?? 0) === NOT_TAKEN) return undefined;
    places[place] = dictionary.last;
  }
  return places;
}
