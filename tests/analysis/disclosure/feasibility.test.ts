import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Block,
  blockIntervals,
  type FeasibleInterval,
  partIntervals,
} from "../../../src/analysis/disclosure/feasibility.ts";

const OPEN = Number.POSITIVE_INFINITY;

function block(values: Block["values"], known: Partial<Omit<Block, "values">> = {}): Block {
  return {
    values,
    isRowKnown: values.map(() => true),
    isPoolKnown: true,
    isColumnKnown: (values[0] ?? []).map(() => true),
    ...known,
  };
}

/** Every table of whole numbers with the same known sums, by trying them all: the smallest and the largest of each cell. */
function byTrying({ values, isRowKnown, isPoolKnown, isColumnKnown }: Block): readonly (readonly FeasibleInterval[])[] {
  const width = isColumnKnown.length;
  const cells = values.flat();
  const total = cells.reduce((sum, value) => sum + value, 0);
  const seen = cells.map((value) => ({ low: value, high: value }));
  const rowSum = (table: readonly number[], row: number): number =>
    table.slice(row * width, (row + 1) * width).reduce((sum, value) => sum + value, 0);
  const columnSum = (table: readonly number[], column: number): number =>
    values.reduce((sum, _, row) => sum + (table[row * width + column] ?? 0), 0);
  const pool = (table: readonly number[]): number =>
    isRowKnown.reduce((sum, isKnown, row) => sum + (isKnown ? 0 : rowSum(table, row)), 0);
  const fits = (table: readonly number[]): boolean =>
    isRowKnown.every((isKnown, row) => !isKnown || rowSum(table, row) === rowSum(cells, row)) &&
    (!isPoolKnown || pool(table) === pool(cells)) &&
    isColumnKnown.every((isKnown, column) => !isKnown || columnSum(table, column) === columnSum(cells, column));
  const tryFrom = (table: number[], left: number): void => {
    if (table.length === cells.length) {
      if (fits(table)) for (const [at, value] of table.entries()) widen(seen[at], value);
      return;
    }
    for (let value = 0; value <= left; value++) tryFrom([...table, value], left - value);
  };
  tryFrom([], total);
  return values.map((row, at) => row.map((_, column) => seen[at * width + column] ?? { low: 0, high: 0 }));
}

function widen(range: { low: number; high: number } | undefined, value: number): void {
  if (!range) return;
  range.low = Math.min(range.low, value);
  range.high = Math.max(range.high, value);
}

describe(blockIntervals, () => {
  it("gives the Fréchet bounds of a table of which all sums are known", () => {
    expect(
      blockIntervals(
        block([
          [3, 7],
          [6, 1],
        ]),
      ),
    ).toEqual([
      [
        { low: 2, high: 9 },
        { low: 1, high: 8 },
      ],
      [
        { low: 0, high: 7 },
        { low: 0, high: 7 },
      ],
    ]);
  });

  it("gives the cell itself where its row or its column stands alone", () => {
    expect(blockIntervals(block([[4, 9]]))).toEqual([
      [
        { low: 4, high: 4 },
        { low: 9, high: 9 },
      ],
    ]);
    expect(blockIntervals(block([[4], [9]]))).toEqual([[{ low: 4, high: 4 }], [{ low: 9, high: 9 }]]);
  });

  it("is bounded by the row alone where no column is known, and by nothing where no row is either", () => {
    const open = { isColumnKnown: [false, false] };
    expect(blockIntervals(block([[4, 9]], open))).toEqual([
      [
        { low: 0, high: 13 },
        { low: 0, high: 13 },
      ],
    ]);
    const free = { ...open, isRowKnown: [false], isPoolKnown: false };
    expect(blockIntervals(block([[4, 9]], free))).toEqual([
      [
        { low: 0, high: OPEN },
        { low: 0, high: OPEN },
      ],
    ]);
  });

  it("knows the one column whose sum is not told when it knows all rows and all other columns", () => {
    const values = [
      [4, 9],
      [2, 5],
    ];
    expect(blockIntervals(block(values, { isColumnKnown: [true, false] }))).toEqual(blockIntervals(block(values)));
  });

  it("knows neither the sum of all nor what is left of it when one row and one column are not known", () => {
    const values = [
      [4, 9],
      [2, 5],
    ];
    const known = { isRowKnown: [true, false], isPoolKnown: false, isColumnKnown: [true, false] };
    // The first row holds 13 and the first column 6, so at least 7 of the row are in the second column.
    expect(blockIntervals(block(values, known))).toEqual([
      [
        { low: 0, high: 6 },
        { low: 7, high: 13 },
      ],
      [
        { low: 0, high: 6 },
        { low: 0, high: OPEN },
      ],
    ]);
  });

  it("gives what trying all tables gives, wherever the sum of all is known", () => {
    const sums = fc.record({
      values: fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 2 }), {
        minLength: 2,
        maxLength: 3,
      }),
      rows: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      columns: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
    });
    fc.assert(
      fc.property(sums, ({ values, rows, columns }) => {
        const one = block(values, { isRowKnown: values.map((_, at) => rows[at] ?? true), isColumnKnown: columns });
        expect(blockIntervals(one)).toEqual(byTrying(one));
      }),
      { numRuns: 60 },
    );
  });
});

describe(partIntervals, () => {
  const small = { low: 1, high: 4 };
  const large = { low: 5, high: OPEN };

  it("leaves the bounds as they are where the sum is not known", () => {
    expect(partIntervals([3, 8], [small, large], false)).toEqual([small, large]);
  });

  it("takes from the known sum what the others hold at least and at most", () => {
    expect(partIntervals([4, 7, 12], [small, large, large], true)).toEqual([
      { low: 1, high: 4 },
      { low: 5, high: 17 },
      { low: 5, high: 17 },
    ]);
    expect(partIntervals([4, 7], [small, large], true)).toEqual([small, { low: 7, high: 10 }]);
    expect(partIntervals([2, 1], [small, small], true)).toEqual([
      { low: 1, high: 2 },
      { low: 1, high: 2 },
    ]);
  });
});
