/**
 * A column of codes by which Arquero groups as it does by the dictionaries of Arrow: the codes are the groups, and no row is
 * turned into a text first.
 */

interface GroupBySpec {
  readonly keys: Uint32Array;
  readonly get: readonly ((row: number) => number)[];
  readonly names: readonly string[];
  readonly rows: readonly number[];
  readonly size: number;
}

interface CodedColumn {
  readonly length: number;
  readonly at: (row: number) => number;
  readonly groups: (names: readonly string[]) => GroupBySpec;
}

/** `codes[row]` counts from 0 without gaps; `firstRows[code]` is the first row that has the code. */
export function codedColumn(codes: Uint32Array, firstRows: readonly number[]): CodedColumn {
  const at = (row: number): number => codes[row] ?? 0;
  return {
    length: codes.length,
    at,
    groups: (names) => ({ keys: codes, get: [at], names, rows: firstRows, size: firstRows.length }),
  };
}
