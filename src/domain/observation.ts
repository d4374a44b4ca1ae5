/** The tidy table: one row per classification, code, region, period and measure, held as columns. */

import type { Classification, OffenceCode } from "./indicator.ts";
import type { MissingReason, ObservedStatus } from "./measured.ts";
import type { PeriodCode } from "./period.ts";
import type { RegionCode } from "./region.ts";

/**
 * What a value measures. `count`: recorded offences or incidents. The rest stand beside it in tables of CBS and are never
 * taken for counts: shares are percentages 0–100, `per1000` is per 1,000 inhabitants as published.
 */
export const MEASURES = [
  "count",
  "share_of_total",
  "per1000",
  "solved_count",
  "solved_share",
  "suspect_registrations",
  "value",
] as const;
export type Measure = (typeof MEASURES)[number];

/** What a cell can be: a figure with the status its source gives it, or missing with its reason. */
export type CellStatus = ObservedStatus | `missing:${MissingReason}`;
/** The order is the code in the status column; append only, saved loads hold these codes. */
export const CELL_STATUSES = [
  "observed",
  "provisional",
  "revised_provisional",
  "missing:impossible",
  "missing:unknown",
  "missing:secret",
  "missing:notYetPublished",
  "missing:unreadable",
  "missing:incomplete",
  "missing:notInData",
] as const satisfies readonly CellStatus[];

/** One logical row. Used at the edges (tests, command line); tables are held as {@link ObservationColumns}. */
export interface Observation {
  readonly classification: Classification;
  readonly code: OffenceCode;
  readonly region: RegionCode;
  readonly period: PeriodCode;
  readonly measure: Measure;
  /** `undefined` exactly when the status is missing. */
  readonly value: number | undefined;
  readonly status: CellStatus;
  /** Line in the file, counted from 1. */
  readonly line: number;
}

/** A dictionary-encoded column: `codes[row]` is an index in `dictionary`. */
export interface DictionaryColumn<T extends string> {
  readonly dictionary: readonly T[];
  readonly codes: Uint32Array;
}

/**
 * Observations of one file as columns of equal length. Plain data: it crosses to a worker and into storage as it is.
 * `value[row]` means something only where `status[row]` is not missing (it is 0 elsewhere): read through {@link observationAt}.
 */
export interface ObservationColumns {
  readonly length: number;
  /** Indicator ids, `<classification>:<code>`. */
  readonly indicator: DictionaryColumn<string>;
  readonly region: DictionaryColumn<RegionCode>;
  readonly period: DictionaryColumn<PeriodCode>;
  readonly measure: DictionaryColumn<Measure>;
  readonly value: Float64Array;
  /** Index in {@link CELL_STATUSES}. */
  readonly status: Uint8Array;
  readonly line: Uint32Array;
}

/** Asked of every row of every file: looked up once. */
const FIRST_MISSING = CELL_STATUSES.indexOf("missing:impossible");

/** Whether the status code of a row stands for a missing cell. */
export function isMissingCode(status: number): boolean {
  return status >= FIRST_MISSING;
}

/** The logical row at an index; a row outside the columns throws a `RangeError`. */
export function observationAt(columns: ObservationColumns, row: number): Observation {
  const status = CELL_STATUSES[columns.status[row] ?? -1];
  const [inClassification, code] = splitOnce(columns.indicator.dictionary[columns.indicator.codes[row] ?? -1] ?? "");
  const region = columns.region.dictionary[columns.region.codes[row] ?? -1];
  const period = columns.period.dictionary[columns.period.codes[row] ?? -1];
  const measure = columns.measure.dictionary[columns.measure.codes[row] ?? -1];
  if (!status || !region || !period || !measure) throw new RangeError(`no observation at row ${row}`);
  return {
    classification: inClassification as Classification,
    code: code as OffenceCode,
    region,
    period,
    measure,
    value: status.startsWith("missing:") ? undefined : columns.value[row],
    status,
    line: columns.line[row] ?? 0,
  };
}

function splitOnce(id: string): readonly [string, string] {
  const colon = id.indexOf(":");
  return [id.slice(0, colon), id.slice(colon + 1)];
}
