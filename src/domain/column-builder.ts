/** Fills observation columns row by row, growing as needed; readers write here and nowhere else. */

import {
  CELL_STATUSES,
  type CellStatus,
  type DictionaryColumn,
  type Measure,
  type ObservationColumns,
} from "./observation.ts";
import type { PeriodCode } from "./period.ts";
import type { RegionCode } from "./region.ts";

const STATUS_CODE: ReadonlyMap<CellStatus, number> = new Map(CELL_STATUSES.map((status, code) => [status, code]));

interface DictionaryBuilder<T extends string> {
  readonly add: (row: number, value: T) => void;
  readonly finish: (length: number) => DictionaryColumn<T>;
}

function dictionaryBuilder<T extends string>(): DictionaryBuilder<T> {
  const index = new Map<T, number>();
  let codes = new Uint32Array(1024);
  return {
    add: (row, value) => {
      let code = index.get(value);
      if (code === undefined) {
        code = index.size;
        index.set(value, code);
      }
      if (row >= codes.length) codes = grown(codes, new Uint32Array(codes.length * 2));
      codes[row] = code;
    },
    finish: (length) => ({ dictionary: [...index.keys()], codes: codes.slice(0, length) }),
  };
}

function grown<A extends Uint8Array | Uint32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** What a reader gives for one row; `value` is ignored when the status is missing. */
export interface NewRow {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly period: PeriodCode;
  readonly measure: Measure;
  readonly value: number | undefined;
  readonly status: CellStatus;
  readonly line: number;
}

export interface ColumnBuilder {
  readonly add: (row: NewRow) => void;
  readonly length: () => number;
  readonly finish: () => ObservationColumns;
}

/** A new, empty builder. Adding a figure that is not a finite number throws: that is a fault of the reader. */
export function columnBuilder(): ColumnBuilder {
  const indicator = dictionaryBuilder<string>();
  const region = dictionaryBuilder<RegionCode>();
  const period = dictionaryBuilder<PeriodCode>();
  const measure = dictionaryBuilder<Measure>();
  let value = new Float64Array(1024);
  let status = new Uint8Array(1024);
  let line = new Uint32Array(1024);
  let length = 0;
  return {
    add: (row) => {
      const isMissing = row.status.startsWith("missing:");
      if (!isMissing && !Number.isFinite(row.value))
        throw new TypeError(`a figure without a number at line ${row.line}`);
      if (length >= value.length) {
        value = grown(value, new Float64Array(length * 2));
        status = grown(status, new Uint8Array(length * 2));
        line = grown(line, new Uint32Array(length * 2));
      }
      indicator.add(length, row.indicator);
      region.add(length, row.region);
      period.add(length, row.period);
      measure.add(length, row.measure);
      value[length] = isMissing ? 0 : (row.value ?? 0);
      status[length] = STATUS_CODE.get(row.status) ?? 0;
      line[length] = row.line;
      length += 1;
    },
    length: () => length,
    finish: () => ({
      length,
      indicator: indicator.finish(length),
      region: region.finish(length),
      period: period.finish(length),
      measure: measure.finish(length),
      value: value.slice(0, length),
      status: status.slice(0, length),
      line: line.slice(0, length),
    }),
  };
}
