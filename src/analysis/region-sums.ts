/** Sums of municipalities into districts and the police unit, for every period of an indicator at once. */

import { type ColumnTable, op, table } from "arquero";
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
import type { RegionCode } from "../domain/region.ts";
import type { RegionTree } from "../reference/reference.ts";
import type { AnalysisContext } from "./analysis-context.ts";
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
    const cells = context.dataset.cells(indicator, measure);
    const sums = new Map<string, PartialSum[]>();
    if (cells.numRows() > 0) {
      const loadIds = context.dataset.loads.map((load) => load.id);
      for (const group of rolledUp(cells, parentsTable(context.reference.regions))) addGroup(sums, group, loadIds);
    }
    for (const list of sums.values()) {
      list.sort((a, b) => PROVENANCES.indexOf(a.provenance) - PROVENANCES.indexOf(b.provenance));
    }
    return { at: (region, level, period) => sums.get(sumKey(region, level, period)) ?? [] };
  },
);

function parentsTable(regions: RegionTree): ColumnTable {
  const units = [...new Set(regions.districts.flatMap((district) => district.parent ?? []))];
  const links = [...regions.districts.map((district) => district.code), ...units].flatMap((parent) =>
    (["municipality", "police_district"] as const).flatMap((level) =>
      childrenOf(regions, parent, level).map((region) => ({ region, parent, level })),
    ),
  );
  return table({
    region: links.map((link) => link.region),
    parent: links.map((link) => link.parent),
    level: links.map((link) => link.level),
  });
}

interface Group {
  readonly parent: RegionCode;
  readonly level: SummedLevel;
  readonly period: PeriodCode;
  readonly provenance: number;
  readonly status: number;
  readonly load: number;
  readonly value: number;
  readonly parts: number;
}

function rolledUp(cells: ColumnTable, parents: ColumnTable): readonly Group[] {
  return cells
    .join(parents, "region")
    .groupby("parent", "level", "period", "provenance", "status", "load")
    .rollup({ value: op.sum("value"), parts: op.sum("known") })
    .objects() as Group[];
}

function addGroup(sums: Map<string, PartialSum[]>, group: Group, loadIds: readonly string[]): void {
  const provenance = PROVENANCES[group.provenance];
  const status = OBSERVED_STATUSES.find((each) => each === CELL_STATUSES[group.status]);
  if (!provenance || !status) return;
  const key = sumKey(group.parent, group.level, group.period);
  const list = sums.get(key) ?? [];
  const found = list.findIndex((sum) => sum.provenance === provenance);
  const before = list[found];
  const sum: PartialSum = {
    value: (before?.value ?? 0) + group.value,
    parts: (before?.parts ?? 0) + group.parts,
    status: before ? weakerStatus(before.status, status) : status,
    provenance,
    loads: [...new Set([...(before?.loads ?? []), loadIds[group.load] ?? ""])].sort(),
  };
  if (before) list[found] = sum;
  else list.push(sum);
  sums.set(key, list);
}

const sumKey = (region: RegionCode, level: SummedLevel, period: PeriodCode): string => `${region} ${level} ${period}`;
