/**
 * What is loaded, as one immutable table: the fold of the log of loads. For every cell one figure wins, whatever the
 * order of loading (see `winning.ts`); looking a cell up costs two array reads.
 */

import type { IndicatorId } from "../domain/indicator.ts";
import { type MissingReason, type ObservedStatus, PROVENANCES, type Provenance } from "../domain/measured.ts";
import {
  CELL_STATUSES,
  type CellStatus,
  isMissingCode,
  type Measure,
  type ObservationColumns,
} from "../domain/observation.ts";
import type { PeriodCode } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Suppression } from "../domain/suppression.ts";
import { figuresFor } from "./figures-for.ts";
import type { Load } from "./load.ts";
import { type CellStore, mergeLoads, type SeriesCells } from "./merge.ts";

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

/** Cells of one indicator as parallel arrays; `region` and `period` are places in `regions` and `periods`. */
export interface CellColumns {
  readonly regions: readonly RegionCode[];
  readonly periods: readonly PeriodCode[];
  readonly region: Uint32Array;
  readonly period: Uint32Array;
  readonly value: Float64Array;
  /** 1 or 0 */
  readonly known: Uint8Array;
  readonly status: Uint8Array;
  readonly provenance: Uint8Array;
  readonly load: Uint32Array;
  readonly length: number;
}

/** How figures of restricted loads are told rounded. */
export interface Rounding {
  /** Whether a figure that stands on these loads is rounded. */
  readonly appliesTo: (loads: readonly string[]) => boolean;
  /** The figure as it is told; what is no count stays as it is. */
  readonly round: (value: number, region: RegionCode, period: PeriodCode, measure: Measure) => number;
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
  /** Finds the cells that other columns have too, row by row: for millions of rows, where {@link Dataset.cell} is for one. */
  readonly cellsUnder: (columns: ObservationColumns) => (row: number) => Cell | undefined;
  /** What every load says of a cell, the winning one first and what it replaced behind it. For one cell at a time. */
  readonly figuresFor: (
    indicator: IndicatorId,
    region: RegionCode,
    period: PeriodCode,
    measure?: Measure,
  ) => readonly Cell[];
  /** Regions that have any cell of an indicator, in the order of `regions`. */
  readonly regionsOf: (indicator: IndicatorId, measure?: Measure) => readonly RegionCode[];
  /** Periods that have any cell of an indicator, in time order. */
  readonly periodsOf: (indicator: IndicatorId, measure?: Measure) => readonly PeriodCode[];
  /** All cells of one indicator (or those of some regions) as parallel arrays. `value` is 0 where `known` is 0: aggregate with `known` beside it. */
  readonly cellColumns: (indicator: IndicatorId, measure?: Measure, among?: ReadonlySet<RegionCode>) => CellColumns;
  /** Periods in which any indicator has a cell of one of these statuses in one of the regions, in time order. */
  readonly periodsWith: (
    statuses: readonly CellStatus[],
    regions: readonly RegionCode[],
    measure?: Measure,
  ) => readonly PeriodCode[];
  /** Set where a figure is suppressed, also one that would be a sum. What is suppressed has no figure in `cell` and `cellColumns`. */
  readonly suppression: (
    indicator: IndicatorId,
    region: RegionCode,
    period: PeriodCode,
    measure?: Measure,
  ) => Suppression | undefined;
  /** The same figures with nothing suppressed or rounded: to make sums of, which are then asked for their own suppression. */
  readonly unsuppressed: Dataset;
  /** Set where figures of restricted loads are told rounded; those of `cell`, `figuresFor` and `cellColumns` are so already. */
  readonly rounding: Rounding | undefined;
  /** A dataset of some of the loads, under the same rule for what is suppressed and rounded. */
  readonly madeOf: (loads: readonly Load[], version: string) => Dataset;
  readonly load: (id: string) => Load | undefined;
  /** Name as printed in a file, for a region that the reference data does not know. */
  readonly nameOf: (region: RegionCode) => string | undefined;
}

/** Makes a dataset of loads; the order of the loads makes no difference. */
export function createDataset(loads: readonly Load[], version: string): Dataset {
  const ordered = [...loads].sort((a, b) => (a.id < b.id ? -1 : 1));
  const store = mergeLoads(ordered);
  const names = new Map(ordered.flatMap((load) => load.regionNames));
  const dataset: Dataset = {
    version,
    loads: ordered,
    indicators: store.indicators,
    regions: store.regions,
    periods: store.periods,
    cell: (indicator, region, period, measure = "count") => {
      const at = store.find(indicator, measure, region, period);
      return at === undefined ? undefined : cellAt(store, ordered, at);
    },
    cellsUnder: (other) => {
      const placeOf = store.placesOf(other);
      return (row) => {
        const at = placeOf(row);
        return at < 0 ? undefined : cellAt(store, ordered, at);
      };
    },
    figuresFor: (indicator, region, period, measure = "count") =>
      figuresFor(ordered, { indicator, region, period, measure }).map(({ load, row, status }) =>
        cellOf(load, status, load.columns.value[row] ?? 0, load.columns.line[row] ?? 0),
      ),
    regionsOf: (indicator, measure = "count") => store.regionsOf(indicator, measure),
    periodsOf: (indicator, measure = "count") => store.periodsOf(indicator, measure),
    cellColumns: (indicator, measure = "count", among) =>
      cellColumns(store, ordered, store.cellsOf(indicator, measure, among)),
    periodsWith: (statuses, regions, measure = "count") => {
      const codes = new Set(statuses.map((status) => CELL_STATUSES.indexOf(status)));
      return store.periodsWith((code) => codes.has(code), regions, measure);
    },
    suppression: () => undefined,
    rounding: undefined,
    madeOf: createDataset,
    get unsuppressed() {
      return dataset;
    },
    load: (id) => ordered.find((load) => load.id === id),
    nameOf: (region) => names.get(region),
  };
  return dataset;
}

function cellAt(store: CellStore, loads: readonly Load[], at: number): Cell {
  const loadIndex = store.loadAt(at);
  const load = loads[loadIndex];
  if (!load) throw new RangeError(`no cell at ${at}`);
  const { status, value, line } = load.columns;
  const row = at - store.startOf(loadIndex);
  return cellOf(load, status[row] ?? -1, value[row] ?? 0, line[row] ?? 0);
}

/** By status code, worked out once: pages ask for hundreds of thousands of cells. */
const REASONS = CELL_STATUSES.map((status) => status.slice("missing:".length) as MissingReason);

function cellOf({ id, provenance }: Load, statusCode: number, value: number, line: number): Cell {
  const status = CELL_STATUSES[statusCode];
  const reason = REASONS[statusCode];
  if (!status || reason === undefined) throw new RangeError(`no status ${statusCode}`);
  return isMissingCode(statusCode)
    ? { loadId: id, line, provenance, status: "missing", reason }
    : { loadId: id, line, provenance, status: status as ObservedStatus, value };
}

function cellColumns(store: CellStore, loads: readonly Load[], cells: SeriesCells): CellColumns {
  const { length, at: places, ...keys } = cells;
  const provenanceOfLoad = loads.map((load) => PROVENANCES.indexOf(load.provenance));
  const value = new Float64Array(length);
  const [known, status, provenance] = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
  const load = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const at = places[row] ?? 0;
    const loadIndex = store.loadAt(at);
    const columns = loads[loadIndex]?.columns;
    const inLoad = at - store.startOf(loadIndex);
    const statusCode = columns?.status[inLoad] ?? 0;
    value[row] = columns?.value[inLoad] ?? 0;
    status[row] = statusCode;
    known[row] = isMissingCode(statusCode) ? 0 : 1;
    load[row] = loadIndex;
    provenance[row] = provenanceOfLoad[loadIndex] ?? 0;
  }
  return { ...keys, length, value, known, status, provenance, load };
}
