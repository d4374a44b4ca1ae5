/**
 * What a reader can work out of suppressed figures, in closed form: the cells of a block of which only sums are known
 * (a transportation polytope: Fréchet bounds; Cox, 1995, "Network models for complementary cell suppression"), and the cells
 * of one sum that are known to be small or not small.
 */

import { sum } from "./count-table.ts";

/** A suppressed block: some areas × some parts of the year. */
export interface Block {
  /** Values by row and column. */
  readonly values: readonly (readonly number[])[];
  /** Rows of which the sum is known each by itself; of the others at most the sum of all together. */
  readonly isRowKnown: readonly boolean[];
  /** Whether the sum of all rows that are not known each by themselves is known. */
  readonly isPoolKnown: boolean;
  /** Columns of which the sum is known. */
  readonly isColumnKnown: readonly boolean[];
}

export interface FeasibleInterval {
  readonly low: number;
  readonly high: number;
}

const UNKNOWN = Number.POSITIVE_INFINITY;

/** The smallest and the largest value of every cell that the known sums allow, when readers know no cell to be negative. */
export function blockIntervals({
  values,
  isRowKnown,
  isPoolKnown,
  isColumnKnown,
}: Block): readonly (readonly FeasibleInterval[])[] {
  const areAllRowsKnown = isPoolKnown || isRowKnown.every(Boolean);
  // The sum of all rows is the sum of all columns: where one is known, what is left over on the other side is known too.
  const isTotalKnown = areAllRowsKnown || isColumnKnown.every(Boolean);
  const rows = margin(values.map(sum), isRowKnown, isTotalKnown);
  const columns = margin(
    isColumnKnown.map((_, column) => sum(values.map((row) => row[column] ?? 0))),
    isColumnKnown,
    isTotalKnown,
  );
  return values.map((cells, row) =>
    cells.map((_, column) => ({
      low: Math.max(0, columns.least(column) - rows.others(row), rows.least(row) - columns.others(column)),
      high: Math.min(rows.most(row), columns.most(column)),
    })),
  );
}

interface Margin {
  /** The most that a row can hold, and what it holds at least. */
  readonly most: (at: number) => number;
  readonly least: (at: number) => number;
  /** The most that all others can hold. */
  readonly others: (at: number) => number;
}

/** Sums of rows (or columns): some known each by itself, the others known together or not at all. */
function margin(sums: readonly number[], isKnown: readonly boolean[], isPoolKnown: boolean): Margin {
  const pooled = sums.filter((_, at) => !isKnown[at]);
  const pool = isPoolKnown ? sum(pooled) : UNKNOWN;
  const known = sum(sums.filter((_, at) => isKnown[at]));
  return {
    most: (at) => (isKnown[at] ? (sums[at] ?? 0) : pool),
    least: (at) => {
      if (isKnown[at]) return sums[at] ?? 0;
      return pooled.length === 1 && isPoolKnown ? pool : 0;
    },
    others: (at) => {
      if (isKnown[at]) return known - (sums[at] ?? 0) + pool;
      return known + (pooled.length > 1 ? pool : 0);
    },
  };
}

/** Of the parts of one sum: which values each can have, when readers know the bounds of each (and the sum). */
export function partIntervals(
  values: readonly number[],
  bounds: readonly FeasibleInterval[],
  isSumKnown: boolean,
): readonly FeasibleInterval[] {
  if (!isSumKnown) return bounds;
  const total = sum(values);
  return bounds.map(({ low, high }, own) => {
    const others = bounds.filter((_, at) => at !== own);
    return {
      low: Math.max(low, total - sum(others.map((each) => each.high))),
      high: Math.min(high, total - sum(others.map((each) => each.low))),
    };
  });
}
