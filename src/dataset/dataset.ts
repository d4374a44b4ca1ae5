/**
 * What is loaded, as one immutable table: the fold of the log of loads. For every cell one figure wins, whatever the
 * order of loading (see `merge.ts`); looking a cell up costs two array reads.
 */

import { type ColumnTable, table } from "arquero";
import type { IndicatorId } from "../domain/indicator.ts";
import { type MissingReason, type ObservedStatus, PROVENANCES, type Provenance } from "../domain/measured.ts";
import { CELL_STATUSES, isMissingCode, type Measure } from "../domain/observation.ts";
import type { PeriodCode } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Load } from "./load.ts";
import { type CellStore, mergeLoads } from "./merge.ts";

/** A cell as some load gives it. */
export type Cell = CellOrigin &
  (
    | { readonly status: ObservedStatus; readonly value: number }
    | { readonly status: "missing"; readonly reason: MissingReason }
  );
interface CellOrigin {
  readonly loadId: string;
  readonly line: number;
  readonly provenance: Provenance;
}

export interface Dataset {
  /** Hash of what is loaded: two datasets with the same version hold the same figures. */
  readonly version: string;
  readonly loads: readonly Load[];
  readonly indicators: readonly IndicatorId[];
  readonly regions: readonly RegionCode[];
  readonly periods: readonly PeriodCode[];
  /** The winning cell, or `undefined` when no load has it. Absent is never zero. */
  readonly cell: (
    indicator: IndicatorId,
    region: RegionCode,
    period: PeriodCode,
    measure?: Measure,
  ) => Cell | undefined;
  /** Regions that have any cell of an indicator, in the order of `regions`. */
  readonly regionsOf: (indicator: IndicatorId, measure?: Measure) => readonly RegionCode[];
  /** Periods that have any cell of an indicator, in time order. */
  readonly periodsOf: (indicator: IndicatorId, measure?: Measure) => readonly PeriodCode[];
  /**
   * All cells of one indicator as an Arquero table with the columns `region`, `period` (codes), `value`, `known` (1 or 0),
   * `status` (rank in CELL_STATUSES), `provenance` (rank in PROVENANCES) and `load` (index in `loads`).
   * `value` is 0 where `known` is 0: aggregate with `known` beside it.
   */
  readonly cells: (indicator: IndicatorId, measure?: Measure) => ColumnTable;
  readonly load: (id: string) => Load | undefined;
  /** Name as printed in a file, for a region that the reference data does not know. */
  readonly nameOf: (region: RegionCode) => string | undefined;
}

/** Makes a dataset of loads; the order of the loads makes no difference. */
export function createDataset(loads: readonly Load[], version: string): Dataset {
  const ordered = [...loads].sort((a, b) => (a.id < b.id ? -1 : 1));
  const store = mergeLoads(ordered);
  const names = new Map(ordered.flatMap((load) => load.regionNames));
  return {
    version,
    loads: ordered,
    indicators: store.indicators,
    regions: store.regions,
    periods: store.periods,
    cell: (indicator, region, period, measure = "count") => {
      const at = store.find(indicator, measure, region, period);
      return at === undefined ? undefined : cellAt(store, ordered, at);
    },
    regionsOf: (indicator, measure = "count") => store.regionsOf(indicator, measure),
    periodsOf: (indicator, measure = "count") => store.periodsOf(indicator, measure),
    cells: (indicator, measure = "count") => cellTable(store, ordered, indicator, measure),
    load: (id) => ordered.find((load) => load.id === id),
    nameOf: (region) => names.get(region),
  };
}

function cellAt(store: CellStore, loads: readonly Load[], at: number): Cell {
  const load = loads[store.load[at] ?? -1];
  const statusCode = store.status[at] ?? -1;
  const status = CELL_STATUSES[statusCode];
  if (!load || !status) throw new RangeError(`no cell at ${at}`);
  const origin = { loadId: load.id, line: store.line[at] ?? 0, provenance: load.provenance };
  if (status.startsWith("missing:")) {
    return { ...origin, status: "missing", reason: status.slice("missing:".length) as MissingReason };
  }
  return { ...origin, status: status as ObservedStatus, value: store.value[at] ?? 0 };
}

function cellTable(store: CellStore, loads: readonly Load[], indicator: IndicatorId, measure: Measure): ColumnTable {
  const rows = store.rowsOf(indicator, measure);
  const provenanceOfLoad = loads.map((load) => PROVENANCES.indexOf(load.provenance));
  const column = <T>(value: (at: number) => T): T[] => rows.map((row) => value(row.at));
  return table({
    region: rows.map((row) => row.region),
    period: rows.map((row) => row.period),
    value: column((at) => store.value[at] ?? 0),
    known: column((at) => (isMissingCode(store.status[at] ?? 0) ? 0 : 1)),
    status: column((at) => store.status[at] ?? 0),
    provenance: column((at) => provenanceOfLoad[store.load[at] ?? 0] ?? 0),
    load: column((at) => store.load[at] ?? 0),
  });
}
