/** Cells that a file gives more than once: the same twice, two different figures, or two areas of one name. */

import type { ObservationColumns } from "../../domain/observation.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { LooseName } from "../formats/export-format.ts";
import { cellKeys, repeatedKeys } from "./cell-keys.ts";

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
  const repeated = repeatedKeys(columns);
  if (repeated.size === 0) return [];
  const keyOf = cellKeys(columns);
  const groups = new Map<number, number[]>();
  for (let row = 0; row < columns.length; row++) {
    const key = keyOf(row);
    if (!repeated.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
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
