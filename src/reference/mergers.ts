/** Municipal mergers and renamings, and what became of an old municipality. */

import { type RegionCode, regionCode } from "../domain/region.ts";
import type { CsvRow } from "./read-csv.ts";
import type { Merger } from "./reference.ts";

/** The mergers of `mergers.csv`, in the order of their dates. */
export function readMergers(rows: readonly CsvRow[]): readonly Merger[] {
  return rows.map(mergerOf).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function mergerOf(row: CsvRow): Merger {
  const kind = row.text("kind");
  if (kind !== "merge" && kind !== "rename_new_code") throw row.fault(`an unknown kind of merger: ${kind}`);
  const share = row.number("share");
  if (share <= 0 || share > 1) throw row.fault(`a share lies between 0 and 1, not ${share}`);
  const on = row.optionalDate("on");
  if (on === undefined) throw row.fault(`"on" is empty`);
  return { from: municipalityIn(row, "from"), to: municipalityIn(row, "to"), on, share, kind };
}

function municipalityIn(row: CsvRow, column: string): RegionCode {
  const code = regionCode(row.text(column));
  if (!code?.startsWith("GM")) throw row.fault(`"${column}" is not the code of a municipality`);
  return code;
}

/**
 * Follows every merger from a municipality to the one of today. Of a municipality that was split, the largest share
 * is followed. A code without mergers is its own answer; a circle throws.
 */
export function todayOf(mergers: readonly Merger[], code: RegionCode): RegionCode {
  const seen = new Set<RegionCode>();
  let current = code;
  for (;;) {
    if (seen.has(current)) throw new Error(`mergers.csv: the mergers of ${code} run in a circle`);
    seen.add(current);
    const next = mergers.filter((merger) => merger.from === current).sort((a, b) => b.share - a.share)[0];
    if (!next) return current;
    current = next.to;
  }
}
