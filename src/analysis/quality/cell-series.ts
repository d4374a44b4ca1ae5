/** The counts of a file per indicator, region and kind of period, as they lie behind its newest period. */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isMissingCode, type ObservationColumns } from "../../domain/observation.ts";
import {
  comparePeriods,
  type Period,
  type PeriodCode,
  parsePeriod,
  periodCode,
  shiftPeriod,
} from "../../domain/period.ts";
import { COUNTRY, type RegionCode } from "../../domain/region.ts";

export type PeriodKind = Period["kind"];

/** Periods of one kind from the first to the last of a file, without holes. */
export interface Timeline {
  readonly codes: readonly PeriodCode[];
  /** The last of them. */
  readonly newest: Period;
  /** Periods between a figure and the one that it is compared with: a year, so that seasons do not matter. */
  readonly lag: number;
}

/** The cells of one indicator whose newest period of the file has a count; at least one. */
export interface IndicatorSeries {
  readonly indicator: IndicatorId;
  readonly cells: readonly FileSeries[];
}

/** A cell with what the file says of its newest period and of the periods before. */
export interface FileSeries {
  readonly region: RegionCode;
  /** Row of the newest count. */
  readonly row: number;
  /** Counts by place in the timeline, not a number where there is none; the last one is the newest. */
  readonly counts: Float64Array;
}

const LAGS = { year: 1, quarter: 4, month: 12 } as const satisfies Record<PeriodKind, number>;

/** Years before the newest period that count as history. */
const HISTORY_YEARS = 12;

/** The timeline of one kind that ends at the newest period of the file and goes back as far as history counts. */
export function timelineOf(columns: ObservationColumns, kind: PeriodKind): Timeline | undefined {
  const newest = columns.period.dictionary
    .map(parsePeriod)
    .filter((one): one is Period => one?.kind === kind)
    .sort(comparePeriods)
    .at(-1);
  if (!newest) return undefined;
  const lag = LAGS[kind];
  const length = HISTORY_YEARS * lag + 1;
  const codes = Array.from({ length }, (_, place) => periodCode(shiftPeriod(newest, place - length + 1)));
  return { codes, newest, lag };
}

/**
 * The series of the cells that have a count in the last period of the timeline, indicator by indicator, so that the counts of
 * one indicator are all that is held at a time. Linear in the rows.
 */
export function* seriesByIndicator(columns: ObservationColumns, timeline: Timeline): Generator<IndicatorSeries> {
  const { indicator, region, period, measure } = columns;
  const width = timeline.codes.length;
  const places = Int32Array.from(period.dictionary, (code) => timeline.codes.indexOf(code));
  const isCount = measure.dictionary.map((name) => name === "count");
  const { order, starts } = byIndicator(columns, (row) => {
    const isUsed = isCount[measure.codes[row] ?? 0] && !isMissingCode(columns.status[row] ?? 0);
    return isUsed === true && (places[period.codes[row] ?? 0] ?? -1) >= 0;
  });
  const slots = new Int32Array(region.dictionary.length);
  for (const [at, id] of indicator.dictionary.entries()) {
    const rows = order.subarray(starts[at], starts[at + 1]);
    const newest = rows.filter((row) => places[period.codes[row] ?? 0] === width - 1);
    if (newest.length === 0) continue;
    slots.fill(-1);
    for (const [slot, row] of newest.entries()) slots[region.codes[row] ?? 0] = slot;
    const counts = new Float64Array(newest.length * width).fill(Number.NaN);
    for (const row of rows) {
      const slot = slots[region.codes[row] ?? 0] ?? -1;
      if (slot >= 0) counts[slot * width + (places[period.codes[row] ?? 0] ?? 0)] = columns.value[row] ?? 0;
    }
    const cells = Array.from(
      newest,
      (row, slot): FileSeries => ({
        region: region.dictionary[region.codes[row] ?? 0] ?? COUNTRY,
        row,
        counts: counts.subarray(slot * width, (slot + 1) * width),
      }),
    );
    // Ids of indicators are what readers write into this dictionary.
    yield { indicator: id as IndicatorId, cells };
  }
}

/** Rows in use, those of one indicator together: `order` from `starts[i]` to `starts[i + 1]`. */
function byIndicator(
  { indicator, length }: ObservationColumns,
  isUsed: (row: number) => boolean,
): { readonly order: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(indicator.dictionary.length + 1);
  const used = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    if (!isUsed(row)) continue;
    used[row] = 1;
    const next = (indicator.codes[row] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const order = new Uint32Array(starts.at(-1) ?? 0);
  const filled = starts.slice();
  for (let row = 0; row < length; row++) {
    if (used[row] === 0) continue;
    const at = indicator.codes[row] ?? 0;
    const place = filled[at] ?? 0;
    order[place] = row;
    filled[at] = place + 1;
  }
  return { order, starts };
}
