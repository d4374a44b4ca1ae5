/** From the stands that a table prints to the basis that rates use: the average of a year, or 1 January. */

import type { MissingReason, ObservedStatus } from "../../../domain/measured.ts";
import type { RegionCode } from "../../../domain/region.ts";
import type { Reference } from "../../../reference/reference.ts";
import type { DenominatorTopic } from "./denominator-topics.ts";

/** A cell with its place; `missing` says why there is no value. */
export interface StandCell extends DenominatorTopic {
  readonly region: RegionCode;
  readonly year: number;
  readonly line: number;
  readonly status: ObservedStatus;
  readonly value: number | undefined;
  readonly missing: MissingReason;
}

export interface Figure {
  readonly value: number | undefined;
  readonly missing: MissingReason;
  /** True when it is the mean of two stands. */
  readonly derived: boolean;
}

/** Between two stands of one area lies no more than this share; more is another area under the same code. */
const LARGEST_STEP = 0.05;

/**
 * Gives the figure of the year of a cell. Inhabitants: the average as printed, else the mean of the stands at the begin and
 * the end of that year, which is how CBS makes it. The end of the year before serves for the begin, unless the area was
 * merged on that day. Dwellings: the stand of 1 January.
 */
export function denominatorStands(cells: readonly StandCell[], reference: Reference): (cell: StandCell) => Figure {
  const known = new Map(cells.map((cell) => [keyOf(cell, cell.year, cell.stand), cell.value]));
  const changed = mergedIn(reference);
  const at = (cell: StandCell, inYear: number, stand: DenominatorTopic["stand"]): number | undefined =>
    known.get(keyOf(cell, inYear, stand));
  // A stand that is printed and blank is no stand: only one that the table does not print is taken from its neighbour.
  const isPrinted = (cell: StandCell, stand: DenominatorTopic["stand"]): boolean =>
    known.has(keyOf(cell, cell.year, stand));
  const beginOf = (cell: StandCell): number | undefined => {
    if (isPrinted(cell, "begin")) return at(cell, cell.year, "begin");
    return changed(cell.region, cell.year) ? undefined : at(cell, cell.year - 1, "end");
  };
  const endOf = (cell: StandCell): number | undefined => {
    if (isPrinted(cell, "end")) return at(cell, cell.year, "end");
    return changed(cell.region, cell.year + 1) ? undefined : at(cell, cell.year + 1, "begin");
  };
  return (cell) => {
    const begin = beginOf(cell);
    if (cell.of === "dwellings") return figure(begin, cell, false);
    const average = at(cell, cell.year, "average");
    if (average !== undefined) return figure(average, cell, false);
    const end = endOf(cell);
    if (begin === undefined || end === undefined) return figure(undefined, cell, false);
    const isOneArea = Math.abs(end - begin) <= LARGEST_STEP * Math.max(begin, end);
    return figure(isOneArea ? halfToEven((begin + end) / 2) : undefined, cell, true);
  };
}

/** A half goes to the even number, as in the averages that CBS publishes. */
function halfToEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

function keyOf({ of, region }: StandCell, year: number, stand: string): string {
  return `${of} ${region} ${year} ${stand}`;
}

/** A cell that has a value of its own is incomplete without the other stand; one that has none keeps its own reason. */
function figure(value: number | undefined, cell: StandCell, derived: boolean): Figure {
  const missing = cell.value === undefined ? cell.missing : "incomplete";
  return { value, missing, derived: derived && value !== undefined };
}

/** Whether another municipality went into one on 1 January of a year. */
function mergedIn({ regions }: Reference): (region: RegionCode, year: number) => boolean {
  const byYear = new Map<number, ReadonlySet<RegionCode>>();
  const changesOf = (year: number): ReadonlySet<RegionCode> => {
    const known = byYear.get(year);
    if (known) return known;
    const now = new Set(regions.municipalitiesIn(year).map(({ code }) => code));
    const gone = regions.municipalitiesIn(year - 1).filter(({ code }) => !now.has(code));
    const touched = new Set(gone.map(({ code }) => regions.todayOf(code)));
    const changed = new Set([...now].filter((code) => touched.has(regions.todayOf(code))));
    byYear.set(year, changed);
    return changed;
  };
  return (region, year) => changesOf(year).has(region);
}
