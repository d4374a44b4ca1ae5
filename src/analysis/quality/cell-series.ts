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
import type { RegionCode } from "../../domain/region.ts";

export type PeriodKind = Period["kind"];

/** Periods of one kind from the first to the last of a file, without holes. */
export interface Timeline {
  readonly kind: PeriodKind;
  readonly codes: readonly PeriodCode[];
  readonly periods: readonly Period[];
  /** Periods between a figure and the one that it is compared with: a year, so that seasons do not matter. */
  readonly lag: number;
}

/** A cell whose newest period of the file has a count, with what the file says of the periods before. */
export interface FileSeries {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  /** Row of the newest count. */
  readonly row: number;
  /** Counts by place in the timeline, `undefined` where the file has none; the last one is the newest. */
  readonly counts: (number | undefined)[];
}

const LAGS = { year: 1, quarter: 4, month: 12 } as const satisfies Record<PeriodKind, number>;

/** Years before the newest period that count as history. */
const HISTORY_YEARS = 12;

/** The timeline of one kind that ends at the newest period of the file and goes back as far as history counts. */
export function timelineOf(columns: ObservationColumns, kind: PeriodKind): Timeline | undefined {
  const ofKind = columns.period.dictionary
    .flatMap((code) => parsePeriod(code) ?? [])
    .filter((one) => one.kind === kind);
  const newest = ofKind.reduce<Period | undefined>(
    (last, period) => (last && comparePeriods(last, period) >= 0 ? last : period),
    undefined,
  );
  if (!newest) return undefined;
  const lag = LAGS[kind];
  const length = HISTORY_YEARS * lag + 1;
  const periods = Array.from({ length }, (_, place) => shiftPeriod(newest, place - length + 1));
  return { kind, periods, codes: periods.map(periodCode), lag };
}

/** The series of all cells that have a count in the last period of the timeline. Two walks over the rows, no sorting. */
export function seriesOf(columns: ObservationColumns, timeline: Timeline): readonly FileSeries[] {
  const { indicator, region, period, measure } = columns;
  const places = period.dictionary.map((code) => timeline.codes.indexOf(code));
  const last = timeline.codes.length - 1;
  const isCount = measure.dictionary.map((name) => name === "count");
  const width = region.dictionary.length;
  const found = new Map<number, FileSeries>();
  const visit = (take: (row: number, cell: number, place: number) => void): void => {
    for (let row = 0; row < columns.length; row++) {
      const place = places[period.codes[row] ?? 0] ?? -1;
      if (place < 0 || !isCount[measure.codes[row] ?? 0] || isMissingCode(columns.status[row] ?? 0)) continue;
      take(row, (indicator.codes[row] ?? 0) * width + (region.codes[row] ?? 0), place);
    }
  };
  visit((row, cell, place) => {
    const [name, area] = [indicator.dictionary[indicator.codes[row] ?? -1], region.dictionary[region.codes[row] ?? -1]];
    if (place !== last || name === undefined || area === undefined) return;
    const counts = new Array<number | undefined>(last + 1).fill(undefined);
    // Ids of indicators are what readers write into this dictionary.
    found.set(cell, { indicator: name as IndicatorId, region: area, row, counts });
  });
  visit((row, cell, place) => {
    const series = found.get(cell);
    if (series) series.counts[place] = columns.value[row] ?? 0;
  });
  return [...found.values()];
}
