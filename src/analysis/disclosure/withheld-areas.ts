/**
 * Where the parts of a total are withheld altogether, so that neither the sums over areas nor the total gives a small count away
 * (METHOD section 11). Every area that is withheld is so in all parts of the year: then each part of the year is a table of
 * indicators × areas by itself, and what readers can work out has closed bounds.
 */

import { type CountCell, type CountRow, type CountTable, isSensitive, type Suppressions, sum } from "./count-table.ts";
import type { FeasibleInterval } from "./feasibility.ts";

/** A total that is told, with the parts of it that are not where they are small. Tables of the same areas and parts of the year. */
export interface PartsOfTotal {
  readonly total: CountTable;
  /** What of the total is suppressed. */
  readonly suppressed: Suppressions;
  readonly parts: readonly CountTable[];
  readonly threshold: number;
}

export interface WithheldAreas {
  readonly areas: ReadonlySet<string>;
  /** Whether some sums of withheld areas are told: they do not give them away. */
  readonly areSumsTold: boolean;
}

/**
 * The areas in which the parts are withheld: those that are `touched`, those below them, and enough others that for every small
 * count all values from 1 to threshold − 1 stay possible and for every other withheld figure an interval of the threshold. Where no
 * choice of areas is enough: all areas above as well, so that no sum is told.
 */
export function withheldAreas(kin: PartsOfTotal, touched: ReadonlySet<string>): WithheldAreas {
  const areas = withSumsTold(kin, touched);
  return areas ? { areas, areSumsTold: true } : withoutSums(kin.total.rows, touched);
}

/** The areas that are touched, with all below and all above them. */
export function withoutSums(rows: readonly CountRow[], touched: ReadonlySet<string>): WithheldAreas {
  const { above } = areaTree(rows);
  const isBelow = ({ area }: CountRow): boolean => above(area).some((each) => touched.has(each));
  const below = rows.filter(isBelow).map(({ area }) => area);
  return { areas: new Set([...touched, ...[...touched].flatMap(above), ...below]), areSumsTold: false };
}

function withSumsTold(kin: PartsOfTotal, touched: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (!isEven(kin)) return undefined;
  const tree = areaTree(kin.total.rows);
  const areas = new Set(touched);
  const families = [...tree.below].sort(([a], [b]) => tree.above(a).length - tree.above(b).length);
  const total = (area: string): number => tree.rows.get(area)?.whole?.value ?? 0;
  // What is withheld only grows, so this ends.
  for (let size = -1; size !== areas.size; ) {
    size = areas.size;
    for (const [parent, children] of families) {
      if (areas.has(parent)) for (const child of children) areas.add(child);
      while (!areProtected(kin, areas, children)) {
        const [next] = children.filter((child) => !areas.has(child)).sort((a, b) => total(b) - total(a));
        if (next === undefined && (areas.has(parent) || tree.above(parent).length === 0)) return undefined;
        areas.add(next ?? parent);
        if (next === undefined) break;
      }
    }
  }
  return areas;
}

interface AreaTree {
  readonly rows: ReadonlyMap<string, CountRow>;
  /** The areas that one sum binds together, by the area of the sum. */
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** The areas of the sums that an area is in, the smallest first. */
  readonly above: (area: string) => readonly string[];
}

const areaTrees = new WeakMap<readonly CountRow[], AreaTree>();

function areaTree(rows: readonly CountRow[]): AreaTree {
  const known = areaTrees.get(rows);
  if (known) return known;
  const byArea = new Map(rows.map((row) => [row.area, row]));
  const below = new Map<string, string[]>();
  for (const { area, parent } of rows) {
    if (parent !== undefined && byArea.has(parent)) below.set(parent, [...(below.get(parent) ?? []), area]);
  }
  const above = (area: string): readonly string[] => {
    const parent = byArea.get(area)?.parent;
    return parent !== undefined && byArea.has(parent) ? [parent, ...above(parent)] : [];
  };
  const made = { rows: byArea, below, above };
  areaTrees.set(rows, made);
  return made;
}

type Column = number | "whole";

function columnsOf({ parts }: CountTable): readonly Column[] {
  return parts === 0 ? ["whole"] : [...Array(parts).keys(), "whole"];
}

function cellOf(table: CountTable, area: string, at: Column): CountCell | undefined {
  const row = areaTree(table.rows).rows.get(area);
  return at === "whole" ? row?.whole : row?.parts[at];
}

/** Whether all tables have the same figures, so that each part of the year is a table without gaps. */
function isEven({ total, parts }: PartsOfTotal): boolean {
  const isThere = (table: CountTable, area: string, at: Column): boolean => cellOf(table, area, at) !== undefined;
  return parts.every(
    (table) =>
      table.parts === total.parts &&
      table.rows.length === total.rows.length &&
      total.rows.every(({ area }) =>
        columnsOf(total).every((at) => isThere(table, area, at) === isThere(total, area, at)),
      ),
  );
}

/** Whether both promises hold for the withheld ones of these areas. */
function areProtected(kin: PartsOfTotal, areas: ReadonlySet<string>, children: readonly string[]): boolean {
  const withheld = children.filter((child) => areas.has(child));
  return kin.parts.every((table) =>
    withheld.every((area) =>
      columnsOf(table).every((at) => {
        const cell = cellOf(table, area, at);
        if (!cell) return true;
        const { low, high } = intervalOf({ kin, areas, table }, area, at);
        // Known to be nought by a total that is told: it is told as well.
        if (high === 0) return true;
        return high - low >= kin.threshold && !(isSensitive(cell, kin.threshold) && low > 1);
      }),
    ),
  );
}

/** Whether readers know from what is told that a figure of a part of the total is nought. */
export function isKnownNought(kin: PartsOfTotal, withheld: WithheldAreas, table: CountTable, area: string, at: Column) {
  if (withheld.areSumsTold) return intervalOf({ kin, areas: withheld.areas, table }, area, at).high === 0;
  return totalInterval(kin, area, at)?.high === 0;
}

interface Withheld {
  readonly kin: PartsOfTotal;
  readonly areas: ReadonlySet<string>;
  readonly table: CountTable;
}

/** Between what a reader knows a figure of one part of the total to lie, at least. */
function intervalOf(withheld: Withheld, area: string, at: Column): FeasibleInterval {
  const { kin, table, areas } = withheld;
  const countIn = (each: string, of = table): number => cellOf(of, each, at)?.value ?? 0;
  if (!areas.has(area)) return { low: countIn(area), high: countIn(area) };
  if (at === "whole" && table.parts > 0) return intervalOfYear(withheld, area);
  const own = totalInterval(kin, area, at) ?? { low: 0, high: Number.POSITIVE_INFINITY };
  const tree = areaTree(table.rows);
  const [parent] = tree.above(area);
  if (parent === undefined || !table.isSumKnown(parent, at)) return { low: 0, high: own.high };
  const family = tree.below.get(parent) ?? [];
  const shown = sum(family.filter((each) => !areas.has(each)).map((each) => countIn(each)));
  const room = sum(family.filter((each) => areas.has(each)).map((each) => countIn(each, kin.total)));
  const above = intervalOf(withheld, parent, at);
  return {
    low: Math.max(0, above.low - shown - (room - own.low)),
    high: Math.min(own.high, above.high - shown),
  };
}

/** Of a year: the sum of its parts, each by itself, while the total is as it is. */
function intervalOfYear(withheld: Withheld, area: string): FeasibleInterval {
  const kin = { ...withheld.kin, suppressed: new Map() };
  const parts = Array.from({ length: withheld.table.parts }, (_, part) => intervalOf({ ...withheld, kin }, area, part));
  return { low: sum(parts.map(({ low }) => low)), high: sum(parts.map(({ high }) => high)) };
}

/** Between what the total of an area can lie, at least, where there is one: the protection of the total promises that it can reach the threshold. */
function totalInterval(
  { total, suppressed, threshold }: Pick<PartsOfTotal, "total" | "suppressed" | "threshold">,
  area: string,
  at: Column,
): FeasibleInterval | undefined {
  const cell = cellOf(total, area, at);
  if (!cell) return undefined;
  const isSuppressed = (each: string): boolean => {
    const cells = suppressed.get(each);
    return at === "whole" ? cells?.whole === true : cells?.parts.has(at) === true;
  };
  if (!isSuppressed(area)) return { low: cell.value, high: cell.value };
  const [parent] = areaTree(total.rows).above(area);
  const siblings = areaTree(total.rows).below.get(parent ?? "") ?? [];
  if (parent !== undefined && siblings.length === 1) return totalInterval({ total, suppressed, threshold }, parent, at);
  // Below a suppressed total everything is suppressed: one area can hold nothing of it, or all.
  if (parent !== undefined && isSuppressed(parent)) {
    return { low: 0, high: Math.max(cellOf(total, parent, at)?.value ?? 0, threshold) };
  }
  return { low: isSensitive(cell, threshold) ? 1 : cell.value, high: Math.max(cell.value, threshold) };
}
