/** One number per cell of a file, and which of them occur more than once. Linear in the rows, without a list of all keys. */

import type { ObservationColumns } from "../../domain/observation.ts";

/** Keys up to this number get a bit each: 32 MiB at most. */
const MOST_BITS = 2 ** 28;

/** The key of the cell at a row: exact as long as the dictionaries multiply to less than 2^53. */
export function cellKeys(columns: ObservationColumns): (row: number) => number {
  const { indicator, region, period, measure } = columns;
  const [regions, periods, measures] = [region.dictionary.length, period.dictionary.length, measure.dictionary.length];
  return (row) => {
    const byRegion = (indicator.codes[row] ?? 0) * regions + (region.codes[row] ?? 0);
    return (byRegion * periods + (period.codes[row] ?? 0)) * measures + (measure.codes[row] ?? 0);
  };
}

/** The keys that more than one row has. */
export function repeatedKeys(columns: ObservationColumns): ReadonlySet<number> {
  const { indicator, region, period, measure } = columns;
  const keyOf = cellKeys(columns);
  const cells = [indicator, region, period, measure].reduce(
    (product, { dictionary }) => product * dictionary.length,
    1,
  );
  return cells <= MOST_BITS ? repeatedBits(columns.length, keyOf, cells) : repeatedSlots(columns.length, keyOf);
}

function repeatedBits(rows: number, keyOf: (row: number) => number, cells: number): ReadonlySet<number> {
  const repeated = new Set<number>();
  const bits = new Uint8Array(Math.ceil(cells / 8));
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row);
    const bit = 1 << (key & 7);
    const byte = bits[key >>> 3] ?? 0;
    if ((byte & bit) === 0) bits[key >>> 3] = byte | bit;
    else repeated.add(key);
  }
  return repeated;
}

/** Where most cells that could be there are not: a table of rows by the hash of their key. */
function repeatedSlots(rows: number, keyOf: (row: number) => number): ReadonlySet<number> {
  const repeated = new Set<number>();
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(rows * 2 + 1)));
  const mask = slots.length - 1;
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row);
    let slot = hashOf(key) & mask;
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (keyOf(held - 1) === key) break;
      slot = (slot + 1) & mask;
    }
    if (slots[slot] === 0) slots[slot] = row + 1;
    else repeated.add(key);
  }
  return repeated;
}

function hashOf(key: number): number {
  const hash = Math.imul((key % 4_294_967_296) ^ Math.floor(key / 4_294_967_296), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
