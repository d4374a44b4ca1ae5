/** What a load does to the figures there already are: revisions are the difference, cell by cell. */

import { CELL_STATUSES, isMissingCode } from "../domain/observation.ts";
import type { Dataset } from "./dataset.ts";
import type { Load } from "./load.ts";
import { wins } from "./winning.ts";

/** Counts of the cells of a load that have a figure, by what loading it does. */
export interface LoadEffect {
  /** No load had a figure for them. */
  readonly added: number;
  /** The figure shown becomes another one. */
  readonly revised: number;
  /** The figure shown stays the same number. */
  readonly unchanged: number;
  /** A stronger or newer figure stays in front, and it is another number. */
  readonly superseded: number;
}

/** Compares a load that is not in the dataset yet with the dataset. */
export function effectOf(dataset: Dataset, load: Load): LoadEffect {
  const { columns } = load;
  const counts = { added: 0, revised: 0, unchanged: 0, superseded: 0 };
  const heldAt = dataset.cellsUnder(columns);
  const kindOf = (row: number): keyof LoadEffect | undefined => {
    const status = columns.status[row] ?? 0;
    if (isMissingCode(status)) return undefined;
    const held = heldAt(row);
    if (!held || held.status === "missing") return "added";
    if (held.value === columns.value[row]) return "unchanged";
    const holder = dataset.load(held.loadId);
    return holder && wins({ load, status }, { load: holder, status: CELL_STATUSES.indexOf(held.status) })
      ? "revised"
      : "superseded";
  };
  for (let row = 0; row < columns.length; row++) {
    const kind = kindOf(row);
    if (kind) counts[kind] += 1;
  }
  return counts;
}
