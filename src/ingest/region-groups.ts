/** Figures of municipalities that became one: the rows of a file that belong to one figure of today's municipality. */

import type { ObservationColumns } from "../domain/observation.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Reference } from "../reference/reference.ts";

export interface CellGroup {
  readonly today: RegionCode;
  /** Rows of one indicator, period and measure, in the order of the file. */
  readonly rows: readonly number[];
}

/** The groups of every municipality of today of which the file has an old one that went into it as a whole. */
export function groupsByToday(columns: ObservationColumns, reference: Reference): readonly CellGroup[] {
  const targets = mergedInto(columns, reference);
  if (targets.size === 0) return [];
  const todays = columns.region.dictionary.map((code) => {
    const today = reference.regions.todayOf(code);
    return targets.has(today) ? today : undefined;
  });
  const groups = new Map<string, { readonly today: RegionCode; readonly rows: number[] }>();
  for (let row = 0; row < columns.length; row++) {
    const today = todays[columns.region.codes[row] ?? -1];
    if (!today) continue;
    const { indicator, period, measure } = columns;
    const key = [today, indicator.codes[row], period.codes[row], measure.codes[row]].join("|");
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { today, rows: [row] });
  }
  return [...groups.values()];
}

/** Today's municipalities into which an old one in the file went as a whole. */
function mergedInto({ region }: ObservationColumns, { regions }: Reference): ReadonlySet<RegionCode> {
  const parted = new Set(regions.mergers.filter((merger) => merger.share !== 1).map((merger) => merger.from));
  const old = region.dictionary.filter((code) => !parted.has(code) && regions.todayOf(code) !== code);
  return new Set(old.map((code) => regions.todayOf(code)));
}
