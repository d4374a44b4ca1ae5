/** Sums of municipalities into districts and the police unit, for every period of an indicator at once. */

import { op, table } from "arquero";
import type { CellColumns } from "../dataset/dataset.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import {
  OBSERVED_STATUSES,
  type ObservedStatus,
  PROVENANCES,
  type Provenance,
  weakerStatus,
} from "../domain/measured.ts";
import { CELL_STATUSES, type Measure } from "../domain/observation.ts";
import type { PeriodCode } from "../domain/period.ts";
import { levelOfCode, POLICE_UNIT, type RegionCode } from "../domain/region.ts";
import type { RegionTree } from "../reference/reference.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { codedColumn } from "./coded-column.ts";
import { rememberPerDataset } from "./memo.ts";

/** The children that were summed: the unit can also be the sum of its districts, where figures exist by district only. */
export type SummedLevel = "municipality" | "police_district";

/** The sum of the children that have a figure of one provenance; complete when `parts` equals the number of children. */
export interface PartialSum {
  readonly value: number;
  readonly parts: number;
  readonly status: ObservedStatus;
  readonly provenance: Provenance;
  readonly loads: readonly string[];
}

/** Sums of one indicator and measure. */
export interface RegionSums {
  /** One sum per provenance that any child has, strongest provenance first; empty when no child has a figure. */
  readonly at: (region: RegionCode, level: SummedLevel, period: PeriodCode) => readonly PartialSum[];
}

/** Whether a region can be a sum of others: the districts and the unit. */
export function isSummed(region: RegionCode): boolean {
  return region === POLICE_UNIT || levelOfCode(region) === "police_district";
}

/** Today's children of a district or the unit at a level; empty for any other region. */
export function childrenOf(regions: RegionTree, region: RegionCode, level: SummedLevel): readonly RegionCode[] {
  if (level === "municipality") {
    const members = regions.membersOf(region);
    return members[0] === region ? [] : members;
  }
  return regions.districts.filter((district) => district.parent === region).map((district) => district.code);
}

/**
 * Sums of an indicator over today's municipalities of every district and of the unit, and over the districts of the unit
 * (METHOD section 3). Children without a figure are left out and show in `parts`. Computed once per dataset.
 */
export function regionSums(context: AnalysisContext, indicator: IndicatorId, measure: Measure): RegionSums {
  return remembered(context, { indicator, measure });
}

const remembered = rememberPerDataset(
  (query: { readonly indicator: IndicatorId; readonly measure: Measure }) => `${query.measure} ${query.indicator}`,
  (context, { indicator, measure }): RegionSums => {
    const families = familiesOf(context.reference.regions);
    const cells = context.dataset.cellColumns(indicator, measure, new Set(families.keys()));
    const sums: Sums = { municipality: new Map(), police_district: new Map() };
    const loadIds = context.dataset.loads.map((load) => load.id);
    rollUp(cells, families, loadIds, (group, value, parts) => {
      for (const parent of group.parents) addGroup(sums, parent, group, value, parts);
    });
    return { at: (region, level, period) => sums[level].get(region)?.get(period) ?? [] };
  },
);

type Sums = Readonly<Record<SummedLevel, Map<RegionCode, Map<PeriodCode, PartialSum[]>>>>;

interface Parent {
  readonly region: RegionCode;
  readonly level: SummedLevel;
}

/** What a region is summed into. Regions with the same parents share one place in the list. */
interface Family {
  readonly at: number;
  readonly parents: readonly Parent[];
}

function familiesOf(regions: RegionTree): ReadonlyMap<RegionCode, Family> {
  const units = [...new Set(regions.districts.flatMap((district) => district.parent ?? []))];
  const parentsOf = new Map<RegionCode, Parent[]>();
  for (const region of [...regions.districts.map((district) => district.code), ...units]) {
    for (const level of ["municipality", "police_district"] as const) {
      for (const child of childrenOf(regions, region, level)) {
        parentsOf.set(child, [...(parentsOf.get(child) ?? []), { region, level }]);
      }
    }
  }
  const families = new Map<string, Family>();
  return new Map(
    [...parentsOf].map(([child, parents]) => {
      const key = parents.map(({ region, level }) => `${level} ${region}`).join("|");
      const family = families.get(key) ?? { at: families.size, parents };
      families.set(key, family);
      return [child, family];
    }),
  );
}

/** A combination of provenance, status and load; without a status it is one of missing cells. */
interface Kind {
  readonly provenance: Provenance;
  readonly status: ObservedStatus | undefined;
  readonly load: string;
}

/** The figures of one family in one period, of one kind. */
interface Group extends Kind {
  readonly parents: readonly Parent[];
  readonly period: PeriodCode;
}

/** Adds up per group, and hands every group with its sum and the number of figures in it to `add`. */
function rollUp(
  cells: CellColumns,
  families: ReadonlyMap<RegionCode, Family>,
  loadIds: readonly string[],
  add: (group: Group, value: number, parts: number) => void,
): void {
  const familyOf = cells.regions.map((region) => families.get(region));
  const { kinds, ofRow } = kindsOf(cells, loadIds);
  const size = new Set([...families.values()].map(({ at }) => at)).size;
  /** Group by kind, family and period, counted from 1; 0 where no cell has come yet. */
  const codes = new Uint32Array(kinds.length * size * cells.periods.length);
  const groups: Group[] = [];
  const firstRows: number[] = [];
  const groupOfRow = new Uint32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const family = familyOf[cells.region[row] ?? 0];
    const kind = ofRow[row] ?? 0;
    const place = cells.period[row] ?? 0;
    const period = cells.periods[place];
    const described = kinds[kind];
    if (!family || !period || !described) throw new RangeError(`no group for row ${row}`);
    const key = (kind * size + family.at) * cells.periods.length + place;
    if (codes[key] === 0) {
      codes[key] = groups.push({ ...described, parents: family.parents, period });
      firstRows.push(row);
    }
    groupOfRow[row] = (codes[key] ?? 0) - 1;
  }
  const sums = table({ group: codedColumn(groupOfRow, firstRows), value: cells.value, parts: cells.known })
    .groupby("group")
    .rollup({ value: op.sum("value"), parts: op.sum("parts") });
  const [code, value, parts] = ["group", "value", "parts"].map((name) => sums.array(name) as ArrayLike<number>);
  for (let at = 0; at < sums.numRows(); at++) {
    const group = groups[code?.[at] ?? -1];
    if (group) add(group, value?.[at] ?? 0, parts?.[at] ?? 0);
  }
}

/** The kinds that occur, numbered. */
function kindsOf(
  { provenance, status, load, length }: CellColumns,
  loadIds: readonly string[],
): { readonly kinds: readonly Kind[]; readonly ofRow: Uint32Array } {
  const kinds: Kind[] = [];
  const ofRow = new Uint32Array(length);
  /** Number by combination, counted from 1; 0 where it has not come yet. */
  const numbers = new Uint32Array(loadIds.length * PROVENANCES.length * CELL_STATUSES.length);
  for (let row = 0; row < length; row++) {
    const inLoad = load[row] ?? 0;
    const ofProvenance = provenance[row] ?? 0;
    const ofStatus = status[row] ?? 0;
    const key = (inLoad * PROVENANCES.length + ofProvenance) * CELL_STATUSES.length + ofStatus;
    if (numbers[key] === 0) {
      numbers[key] = kinds.push({
        provenance: PROVENANCES[ofProvenance] ?? "reconstruction",
        status: OBSERVED_STATUSES.find((each) => each === CELL_STATUSES[ofStatus]),
        load: loadIds[inLoad] ?? "",
      });
    }
    ofRow[row] = (numbers[key] ?? 0) - 1;
  }
  return { kinds, ofRow };
}

function addGroup(sums: Sums, { region, level }: Parent, group: Group, value: number, parts: number): void {
  const { provenance, status, load, period } = group;
  if (!status) return;
  const ofRegion = sums[level].get(region) ?? new Map<PeriodCode, PartialSum[]>();
  sums[level].set(region, ofRegion);
  const list = ofRegion.get(period);
  const first: PartialSum = { value, parts, status, provenance, loads: [load] };
  if (!list) {
    ofRegion.set(period, [first]);
    return;
  }
  const found = list.findIndex((sum) => sum.provenance === provenance);
  const before = list[found];
  if (before) {
    list[found] = {
      value: before.value + value,
      parts: before.parts + parts,
      status: weakerStatus(before.status, status),
      provenance,
      loads: before.loads.includes(load) ? before.loads : [...before.loads, load].sort(),
    };
    return;
  }
  list.push(first);
  list.sort((a, b) => PROVENANCES.indexOf(a.provenance) - PROVENANCES.indexOf(b.provenance));
}
