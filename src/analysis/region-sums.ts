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
    return members.length === 1 && members[0] === region ? [] : members;
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
    const cells = context.dataset.cellColumns(indicator, measure);
    const sums: Sums = { municipality: new Map(), police_district: new Map() };
    if (cells.length > 0) {
      const loadIds = context.dataset.loads.map((load) => load.id);
      for (const group of rolledUp(cells, familiesOf(context.reference.regions))) {
        for (const parent of group.parents) addGroup(sums, parent, group, loadIds);
      }
    }
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

/** The figures of one family in one period, of one provenance, status and load, added up. */
interface Group {
  readonly parents: readonly Parent[];
  readonly period: PeriodCode;
  readonly provenance: number;
  readonly status: number;
  readonly load: number;
  readonly value: number;
  readonly parts: number;
}

interface Sum {
  readonly group: number;
  readonly value: number;
  readonly parts: number;
}

function rolledUp(cells: CellColumns, families: ReadonlyMap<RegionCode, Family>): readonly Group[] {
  const groups: Omit<Group, "value" | "parts">[] = [];
  const codes = new Map<number, number>();
  const firstRows: number[] = [];
  const familyOf = cells.regions.map((region) => families.get(region));
  const groupOfRow = new Uint32Array(cells.length);
  const [value, parts] = [new Float64Array(cells.length), new Uint8Array(cells.length)];
  let length = 0;
  for (let row = 0; row < cells.length; row++) {
    const family = familyOf[cells.region[row] ?? 0];
    if (!family) continue;
    const [provenance, status, load] = [cells.provenance[row] ?? 0, cells.status[row] ?? 0, cells.load[row] ?? 0];
    const place = cells.period[row] ?? 0;
    const kind = (load * PROVENANCES.length + provenance) * CELL_STATUSES.length + status;
    const key = (kind * families.size + family.at) * cells.periods.length + place;
    let code = codes.get(key);
    if (code === undefined) {
      const period = cells.periods[place];
      if (!period) continue;
      code = groups.push({ parents: family.parents, period, provenance, status, load }) - 1;
      codes.set(key, code);
      firstRows.push(length);
    }
    groupOfRow[length] = code;
    value[length] = cells.value[row] ?? 0;
    parts[length] = cells.known[row] ?? 0;
    length += 1;
  }
  const sums = table({
    group: codedColumn(groupOfRow.subarray(0, length), firstRows),
    value: value.subarray(0, length),
    parts: parts.subarray(0, length),
  })
    .groupby("group")
    .rollup({ value: op.sum("value"), parts: op.sum("parts") })
    .objects() as Sum[];
  return sums.flatMap(({ group, ...sum }) => {
    const described = groups[group];
    return described ? [{ ...described, ...sum }] : [];
  });
}

function addGroup(sums: Sums, { region, level }: Parent, group: Group, loadIds: readonly string[]): void {
  const provenance = PROVENANCES[group.provenance];
  const status = OBSERVED_STATUSES.find((each) => each === CELL_STATUSES[group.status]);
  if (!provenance || !status) return;
  const ofRegion = sums[level].get(region) ?? new Map<PeriodCode, PartialSum[]>();
  sums[level].set(region, ofRegion);
  const list = ofRegion.get(group.period) ?? [];
  ofRegion.set(group.period, list);
  const found = list.findIndex((sum) => sum.provenance === provenance);
  const before = list[found];
  const load = loadIds[group.load] ?? "";
  const sum: PartialSum = {
    value: (before?.value ?? 0) + group.value,
    parts: (before?.parts ?? 0) + group.parts,
    status: before ? weakerStatus(before.status, status) : status,
    provenance,
    loads: !before ? [load] : before.loads.includes(load) ? before.loads : [...before.loads, load].sort(),
  };
  if (before) {
    list[found] = sum;
    return;
  }
  list.push(sum);
  list.sort((a, b) => PROVENANCES.indexOf(a.provenance) - PROVENANCES.indexOf(b.provenance));
}
