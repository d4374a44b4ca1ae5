/** How much of a group of areas under one sum can be worked out, as a number of figures that tell too much. */

import { type CountCell, type CountRow, type CountTable, isSensitive, type Suppressions } from "./count-table.ts";
import { blockIntervals, type FeasibleInterval, partIntervals } from "./feasibility.ts";

/** Areas under one sum (or one area under none). */
export interface Group {
  readonly table: CountTable;
  readonly threshold: number;
  readonly parent: CountRow | undefined;
  readonly children: readonly CountRow[];
}

/**
 * Suppressed figures of which readers can work out too much: a small count that cannot be every value from 1 to threshold − 1,
 * or another figure in an interval narrower than the threshold. 0 when all is well.
 */
export function countDisclosures(group: Group, suppressed: Suppressions): number {
  return disclosuresOfYears(group, suppressed) + disclosuresOfParts(group, suppressed);
}

function disclosuresOfYears({ table, threshold, parent, children }: Group, suppressed: Suppressions): number {
  const cells = children.flatMap(({ area, whole }) => (whole && suppressed.get(area)?.whole ? [whole] : []));
  const parts = new Set(children.flatMap(({ area }) => [...(suppressed.get(area)?.parts ?? [])]));
  const isSumKnown = (at: number | "whole"): boolean => parent !== undefined && table.isSumKnown(parent.area, at);
  // The sum of the years is also the sum of all their months.
  const isKnown = isSumKnown("whole") || (parts.size > 0 && [...parts].every(isSumKnown));
  const isLowest = children.every(({ area }) => !table.rows.some((row) => row.parent === area));
  // In a table of years a small count is told to be small; elsewhere nothing is told of a suppressed figure.
  const areMarked = table.parts === 0 && !table.hasKin && isLowest;
  if (areMarked) return countDisclosed(cells, markedIntervals(cells, threshold, isKnown), threshold, true);
  const values = cells.map(({ value }) => value);
  const open = cells.map(() => ({ low: 0, high: Number.POSITIVE_INFINITY }));
  return countDisclosed(cells, partIntervals(values, open, isKnown), threshold, false);
}

/** Of years that are told to be small or not. */
function markedIntervals(
  cells: readonly CountCell[],
  threshold: number,
  isSumKnown: boolean,
): readonly FeasibleInterval[] {
  const values = cells.map(({ value }) => value);
  const bounds = cells.map((cell) => boundsOf(cell, threshold));
  // A suppressed nought is 0 or at least the threshold: it makes no room for a small count to be any value between.
  const besideSmall = bounds.map((each, at) => (values[at] === 0 ? { low: 0, high: 0 } : each));
  const ofSmall = partIntervals(values, besideSmall, isSumKnown);
  const ofOthers = partIntervals(values, bounds, isSumKnown);
  return cells.flatMap((cell, at) => (isSensitive(cell, threshold) ? ofSmall[at] : ofOthers[at]) ?? []);
}

/** What a mark tells: a small count is 1 … threshold − 1, any other suppressed one is at least the threshold, or 0. */
function boundsOf(cell: CountCell, threshold: number): FeasibleInterval {
  if (isSensitive(cell, threshold)) return { low: 1, high: threshold - 1 };
  return { low: cell.value < threshold ? 0 : threshold, high: Number.POSITIVE_INFINITY };
}

function disclosuresOfParts(group: Group, suppressed: Suppressions): number {
  const partsOf = ({ area }: CountRow): readonly number[] => [...(suppressed.get(area)?.parts ?? [])];
  const rows = group.children.filter((row) => partsOf(row).length > 0);
  const columns = [...new Set(rows.flatMap(partsOf))];
  const countedIn = ({ parts }: CountRow): readonly number[] => columns.filter((part) => parts[part] !== undefined);
  const kinds = new Map(rows.map((row) => [countedIn(row).join(), countedIn(row)]));
  return [...kinds.values()].reduce((bad, kind) => {
    // An area with gaps is protected by those that have all of its parts; moves among these leave every sum as it is.
    const among = rows.filter(({ parts }) => kind.every((part) => parts[part] !== undefined));
    const intervals = blockOf(group, suppressed, among, kind);
    return among.reduce((sum, row, at) => {
      if (countedIn(row).length !== kind.length) return sum;
      const cells = kind.flatMap((part) => row.parts[part] ?? []);
      return sum + countDisclosed(cells, intervals[at] ?? [], group.threshold, false);
    }, bad);
  }, 0);
}

function blockOf(
  { table, parent }: Group,
  suppressed: Suppressions,
  rows: readonly CountRow[],
  columns: readonly number[],
): readonly (readonly FeasibleInterval[])[] {
  const isSumKnown = (at: number | "whole"): boolean => parent !== undefined && table.isSumKnown(parent.area, at);
  return blockIntervals({
    values: rows.map(({ parts }) => columns.map((part) => parts[part]?.value ?? 0)),
    isRowKnown: rows.map(({ area }) => suppressed.get(area)?.whole !== true),
    isPoolKnown: isSumKnown("whole"),
    isColumnKnown: columns.map(isSumKnown),
  });
}

/** Of a figure without a mark the interval is as wide for small counts too: what lies below it shares that width. */
function countDisclosed(
  cells: readonly CountCell[],
  intervals: readonly FeasibleInterval[],
  threshold: number,
  areMarked: boolean,
): number {
  return cells.filter((cell, at) => {
    const { low, high } = intervals[at] ?? { low: 0, high: Number.POSITIVE_INFINITY };
    if (isSensitive(cell, threshold) && (low > 1 || high < threshold - 1)) return true;
    return (!areMarked || !isSensitive(cell, threshold)) && high - low < threshold;
  }).length;
}
