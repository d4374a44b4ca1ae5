/** Cells that a file gives more than once: the same twice, two different figures, or two areas of one name. */

import type { ObservationColumns } from "../../domain/observation.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { LooseName } from "../formats/export-format.ts";

export type RepeatReason = "exactDuplicate" | "conflict" | "regionAmbiguous";

/** Rows of the columns to leave out, with the reason. Empty for nearly every file. */
export type Repeats = ReadonlyMap<number, RepeatReason>;

/**
 * Finds repeated cells. Of equal ones the first stays; of different ones none does, for nothing says which is right. A name
 * that several neighbourhoods carry gives repeated cells too: then all rows of that name are ambiguous. A municipality's
 * name that comes back with the same figure is the municipality.
 */
export function repeatedCells(columns: ObservationColumns, looseNames: ReadonlyMap<RegionCode, LooseName>): Repeats {
  const groups = repeatedGroups(columns);
  const ambiguous = ambiguousRegions(columns, groups, looseNames);
  const reasons = new Map<number, RepeatReason>();
  for (const rows of groups) {
    const equal = allEqual(columns, rows);
    for (const row of equal ? rows.slice(1) : rows) reasons.set(row, equal ? "exactDuplicate" : "conflict");
  }
  if (ambiguous.size === 0) return reasons;
  for (let row = 0; row < columns.length; row++) {
    if (ambiguous.has(columns.region.codes[row] ?? -1)) reasons.set(row, "regionAmbiguous");
  }
  return reasons;
}

/** Rows that share indicator, region, period and measure with another row, together. */
function repeatedGroups(columns: ObservationColumns): readonly (readonly number[])[] {
  const keys = cellKeys(columns);
  const sorted = keys.slice().sort();
  const repeated = new Set<number>();
  for (let index = 1; index < sorted.length; index++) {
    const key = sorted[index];
    if (key !== undefined && key === sorted[index - 1]) repeated.add(key);
  }
  if (repeated.size === 0) return [];
  const groups = new Map<number, number[]>();
  for (const [row, key] of keys.entries()) {
    if (!repeated.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** One number per cell, exact as long as the dictionaries multiply to less than 2^53. */
function cellKeys(columns: ObservationColumns): Float64Array {
  const { indicator, region, period, measure } = columns;
  const keys = new Float64Array(columns.length);
  for (let row = 0; row < columns.length; row++) {
    const byRegion = (indicator.codes[row] ?? 0) * region.dictionary.length + (region.codes[row] ?? 0);
    const byPeriod = byRegion * period.dictionary.length + (period.codes[row] ?? 0);
    keys[row] = byPeriod * measure.dictionary.length + (measure.codes[row] ?? 0);
  }
  return keys;
}

function allEqual(columns: ObservationColumns, rows: readonly number[]): boolean {
  const first = rows[0] ?? 0;
  return rows.every(
    (row) => columns.value[row] === columns.value[first] && columns.status[row] === columns.status[first],
  );
}

/** Positions in the region dictionary of names that stand for more than one area. */
function ambiguousRegions(
  columns: ObservationColumns,
  groups: readonly (readonly number[])[],
  looseNames: ReadonlyMap<RegionCode, LooseName>,
): ReadonlySet<number> {
  const ambiguous = new Set<number>();
  if (looseNames.size === 0) return ambiguous;
  for (const rows of groups) {
    const position = columns.region.codes[rows[0] ?? -1] ?? -1;
    const name = columns.region.dictionary[position];
    const loose = name && looseNames.get(name);
    if (loose === "neighbourhood" || (loose === "municipality" && !allEqual(columns, rows))) ambiguous.add(position);
  }
  return ambiguous;
}
