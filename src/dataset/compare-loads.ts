/** What one load says otherwise than another: figures added, gone and revised, cell by cell. */

import type { Measure } from "../domain/observation.ts";
import type { PeriodCode } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import { indexTogether } from "./cell-index.ts";
import { keepLargest } from "./largest.ts";
import type { Load } from "./load.ts";
import { type RevisionCounts, type RevisionGroups, sumTallies, tallyOf } from "./revision-tally.ts";

/** A figure that both loads have, and that is another number in the later one. */
export interface RevisedCell {
  readonly indicator: string;
  readonly measure: Measure;
  readonly region: RegionCode;
  readonly period: PeriodCode;
  readonly before: number;
  readonly after: number;
}

export interface LoadComparison extends RevisionCounts, RevisionGroups {
  /** Figures that are the same number in both, whatever their status. */
  readonly unchanged: number;
  /** Of these, the ones of which the status changed, such as provisional that became definitive. */
  readonly restated: number;
  /** Figures of the earlier load in series, areas or periods that the later one does not cover at all. */
  readonly outside: number;
  /** The largest differences first; of equal ones in the order of the later file. */
  readonly largest: readonly RevisedCell[];
  /** The largest differences as a share of the earlier figure; revisions of nought have none and are left out. */
  readonly largestRelative: readonly RevisedCell[];
}

/** How many cells are listed as the largest. */
const LISTED = 20;

/** Compares two loads in time linear in their rows. Which of them counts, and in what order, makes no difference. */
export function compareLoads(earlier: Load, later: Load): LoadComparison {
  const [before, after] = indexTogether(earlier, later);
  const [ofEarlier, ofLater] = [tallyOf(earlier.columns), tallyOf(later.columns)];
  const counts = { added: 0, gone: 0, revised: 0, unchanged: 0, restated: 0, outside: 0 };
  const largest = keepLargest<RevisedCell>(LISTED);
  const largestRelative = keepLargest<RevisedCell>(LISTED);

  for (let row = 0; row < later.columns.length; row++) {
    if (!after.isFigure(row)) continue;
    const other = before.rowOf(after.cellOf(row));
    if (other < 0 || !before.isFigure(other)) {
      counts.added += 1;
      ofLater.add(row, "added", 0);
      continue;
    }
    const [was, is] = [earlier.columns.value[other] ?? 0, later.columns.value[row] ?? 0];
    if (was === is) {
      counts.unchanged += 1;
      if (earlier.columns.status[other] !== later.columns.status[row]) counts.restated += 1;
      continue;
    }
    counts.revised += 1;
    ofLater.add(row, "revised", is - was);
    const cell = (): RevisedCell => ({ ...cellOf(later, row), before: was, after: is });
    largest.offer(Math.abs(is - was), cell);
    if (was !== 0) largestRelative.offer(Math.abs((is - was) / was), cell);
  }
  for (let row = 0; row < earlier.columns.length; row++) {
    if (!before.isFigure(row)) continue;
    const cell = before.cellOf(row);
    const other = after.rowOf(cell);
    if (other >= 0 && after.isFigure(other)) continue;
    const isCovered = after.covers(cell);
    counts[isCovered ? "gone" : "outside"] += 1;
    if (isCovered) ofEarlier.add(row, "gone", 0);
  }
  return {
    ...counts,
    ...sumTallies([ofEarlier, ofLater]),
    largest: largest.list(),
    largestRelative: largestRelative.list(),
  };
}

function cellOf({ columns }: Load, row: number): Omit<RevisedCell, "before" | "after"> {
  const indicator = columns.indicator.dictionary[columns.indicator.codes[row] ?? -1];
  const measure = columns.measure.dictionary[columns.measure.codes[row] ?? -1];
  const region = columns.region.dictionary[columns.region.codes[row] ?? -1];
  const period = columns.period.dictionary[columns.period.codes[row] ?? -1];
  if (!indicator || !measure || !region || !period) throw new RangeError(`no cell at row ${row}`);
  return { indicator, measure, region, period };
}
