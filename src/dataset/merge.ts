/** Loads folded into one index of winning cells: where a cell is, and in which load. */

import type { IndicatorId } from "../domain/indicator.ts";
import type { Measure, ObservationColumns } from "../domain/observation.ts";
import { comparePeriods, type PeriodCode, parsePeriod } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Load } from "./load.ts";
import { wins } from "./winning.ts";

/** The cells of a series as parallel arrays: places in `regions` and in `periods`, and places of the store. */
export interface SeriesCells {
  readonly regions: readonly RegionCode[];
  readonly periods: readonly PeriodCode[];
  readonly region: Uint32Array;
  readonly period: Uint32Array;
  readonly at: Uint32Array;
  readonly length: number;
}

/**
 * Winning cells and the index to find them. A place is a row counted over all loads together: the figures stay where they
 * are, in the columns of their load.
 */
export interface CellStore {
  readonly indicators: readonly IndicatorId[];
  readonly regions: readonly RegionCode[];
  readonly periods: readonly PeriodCode[];
  /** Index of the load that a place is in. */
  readonly loadAt: (place: number) => number;
  /** First place of a load: what a place is more, is its row in the columns of that load. */
  readonly startOf: (load: number) => number;
  readonly find: (
    indicator: IndicatorId,
    measure: Measure,
    region: RegionCode,
    period: PeriodCode,
  ) => number | undefined;
  /** Finds the places of the cells of other columns, row by row; −1 where there is none. Each of their texts is looked up once. */
  readonly placesOf: (columns: ObservationColumns) => (row: number) => number;
  /** Of all regions, or of some. */
  readonly cellsOf: (indicator: IndicatorId, measure: Measure, among?: ReadonlySet<RegionCode>) => SeriesCells;
  readonly regionsOf: (indicator: IndicatorId, measure: Measure) => readonly RegionCode[];
  readonly periodsOf: (indicator: IndicatorId, measure: Measure) => readonly PeriodCode[];
  /** Periods in which any indicator has such a cell in one of the regions, in time order. */
  readonly periodsWith: (
    isMeant: (status: number) => boolean,
    regions: readonly RegionCode[],
    measure: Measure,
  ) => readonly PeriodCode[];
}

interface Dictionary<T extends string> {
  readonly values: T[];
  readonly codeOf: (value: T) => number;
  readonly find: (value: T) => number | undefined;
}

function dictionary<T extends string>(): Dictionary<T> {
  const codes = new Map<T, number>();
  const values: T[] = [];
  return {
    values,
    codeOf: (value) => {
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      return values.push(value) - 1;
    },
    find: (value) => codes.get(value),
  };
}

const NONE = -1;

/** Folds loads into one store. */
export function mergeLoads(loads: readonly Load[]): CellStore {
  const series = dictionary<string>();
  const regions = dictionary<RegionCode>();
  const periods = dictionary<PeriodCode>();
  for (const load of loads) for (const code of load.columns.period.dictionary) periods.codeOf(code);
  const { loadAt, startOf } = placesOfLoads(loads);
  const statusAt = (place: number): number => {
    const load = loadAt(place);
    return loads[load]?.columns.status[place - startOf(load)] ?? 0;
  };
  /** index[series][region][period] is a place. */
  const index: (Int32Array | undefined)[][] = [];

  loads.forEach((load, loadIndex) => {
    const { columns } = load;
    const start = startOf(loadIndex);
    const regionCodes = columns.region.dictionary.map(regions.codeOf);
    const periodCodes = columns.period.dictionary.map(periods.codeOf);
    const measures = columns.measure.dictionary;
    const seriesCodes: number[] = [];
    for (let row = 0; row < columns.length; row++) {
      const indicator = columns.indicator.codes[row] ?? 0;
      const measure = columns.measure.codes[row] ?? 0;
      const pair = indicator * measures.length + measure;
      seriesCodes[pair] ??= series.codeOf(`${measures[measure]} ${columns.indicator.dictionary[indicator]}`);
      const inSeries = seriesCodes[pair];
      const region = regionCodes[columns.region.codes[row] ?? 0] ?? 0;
      const period = periodCodes[columns.period.codes[row] ?? 0] ?? 0;
      index[inSeries] ??= [];
      const ofSeries = index[inSeries];
      ofSeries[region] ??= new Int32Array(periods.values.length).fill(NONE);
      const ofRegion = ofSeries[region];
      const held = ofRegion[period] ?? NONE;
      if (held !== NONE) {
        const holder = loads[loadAt(held)] ?? load;
        const isBetter = wins({ load, status: columns.status[row] ?? 0 }, { load: holder, status: statusAt(held) });
        if (!isBetter) continue;
      }
      ofRegion[period] = start + row;
    }
  });

  const timeOrder = [...periods.values.keys()].sort((a, b) => comparePeriodCodes(periods.values[a], periods.values[b]));
  const ofMeasure = new Map<Measure, Map<IndicatorId, Series>>();
  series.values.forEach((key, at) => {
    const [measure, indicator] = splitKey(key);
    const byIndicator = ofMeasure.get(measure) ?? new Map<IndicatorId, Series>();
    ofMeasure.set(measure, byIndicator.set(indicator, { cells: index[at] ?? [], extent: undefined }));
  });
  const extentOf = (indicator: IndicatorId, measure: Measure): SeriesExtent => {
    const found = ofMeasure.get(measure)?.get(indicator);
    if (!found) return EMPTY;
    found.extent ??= measureExtent(found.cells, regions.values, periods.values, timeOrder);
    return found.extent;
  };
  return {
    indicators: [...new Set(series.values.map((key) => splitKey(key)[1]))],
    regions: regions.values,
    periods: timeOrder.flatMap((at) => periods.values[at] ?? []),
    loadAt,
    startOf,
    find: (indicator, measure, region, period) => {
      const cells = ofMeasure.get(measure)?.get(indicator)?.cells;
      const at = cells?.[regions.find(region) ?? NONE]?.[periods.find(period) ?? NONE];
      return at === undefined || at === NONE ? undefined : at;
    },
    placesOf: ({ indicator, region, period, measure }) => {
      const regionPlaces = region.dictionary.map((code) => regions.find(code) ?? NONE);
      const periodPlaces = period.dictionary.map((code) => periods.find(code) ?? NONE);
      const cells = measure.dictionary.map((each) => {
        const byIndicator = ofMeasure.get(each);
        return indicator.dictionary.map((id) => byIndicator?.get(id as IndicatorId)?.cells);
      });
      return (row) => {
        const ofSeries = cells[measure.codes[row] ?? 0]?.[indicator.codes[row] ?? 0];
        const ofRegion = ofSeries?.[regionPlaces[region.codes[row] ?? 0] ?? NONE];
        return ofRegion?.[periodPlaces[period.codes[row] ?? 0] ?? NONE] ?? NONE;
      };
    },
    cellsOf: (indicator, measure, among) => {
      const cells = ofMeasure.get(measure)?.get(indicator)?.cells ?? [];
      const wanted = among
        ? cells.map((ofRegion, at) => (isIn(among, regions.values[at]) ? ofRegion : undefined))
        : cells;
      return listCells(wanted, regions.values, periods.values);
    },
    regionsOf: (indicator, measure) => extentOf(indicator, measure).regions,
    periodsOf: (indicator, measure) => extentOf(indicator, measure).periods,
    periodsWith: (isMeant, among, measure) => {
      const used = new Set<number>();
      const places = among.flatMap((region) => regions.find(region) ?? []);
      for (const { cells } of ofMeasure.get(measure)?.values() ?? []) {
        for (const place of places) {
          cells[place]?.forEach((at, period) => {
            if (at !== NONE && isMeant(statusAt(at))) used.add(period);
          });
        }
      }
      return inTimeOrder(timeOrder, (at) => used.has(at), periods.values);
    },
  };
}

/** Places of the rows of all loads, one load behind the other. */
function placesOfLoads(loads: readonly Load[]): Pick<CellStore, "loadAt" | "startOf"> {
  const starts = [0];
  for (const load of loads) starts.push((starts.at(-1) ?? 0) + load.columns.length);
  let last = 0;
  const isIn = (load: number, place: number): boolean =>
    place >= (starts[load] ?? 0) && place < (starts[load + 1] ?? Number.POSITIVE_INFINITY);
  return {
    startOf: (load) => starts[load] ?? 0,
    // One after the other, places are nearly always in the same load.
    loadAt: (place) => {
      if (!isIn(last, place)) last = starts.findLastIndex((start, load) => start <= place && isIn(load, place));
      return last;
    },
  };
}

/** What a series covers; worked out when first asked for. */
interface SeriesExtent {
  readonly regions: readonly RegionCode[];
  readonly periods: readonly PeriodCode[];
}

interface Series {
  /** Places of the store, by region and period. */
  readonly cells: readonly (Int32Array | undefined)[];
  extent: SeriesExtent | undefined;
}

const EMPTY: SeriesExtent = { regions: [], periods: [] };

function splitKey(key: string): readonly [Measure, IndicatorId] {
  const space = key.indexOf(" ");
  return [key.slice(0, space) as Measure, key.slice(space + 1) as IndicatorId];
}

function measureExtent(
  cells: Series["cells"],
  regions: readonly RegionCode[],
  periods: readonly PeriodCode[],
  timeOrder: readonly number[],
): SeriesExtent {
  const isUsed = new Uint8Array(periods.length);
  for (const ofRegion of cells) {
    if (!ofRegion) continue;
    for (let period = 0; period < ofRegion.length; period++) if (ofRegion[period] !== NONE) isUsed[period] = 1;
  }
  return {
    regions: regions.filter((_, at) => cells[at] !== undefined),
    periods: inTimeOrder(timeOrder, (at) => isUsed[at] === 1, periods),
  };
}

function inTimeOrder(
  timeOrder: readonly number[],
  isUsed: (period: number) => boolean,
  periods: readonly PeriodCode[],
): readonly PeriodCode[] {
  return timeOrder.flatMap((at) => (isUsed(at) ? (periods[at] ?? []) : []));
}

function isIn(among: ReadonlySet<RegionCode>, region: RegionCode | undefined): boolean {
  return region !== undefined && among.has(region);
}

function listCells(
  cells: Series["cells"],
  regions: readonly RegionCode[],
  periods: readonly PeriodCode[],
): SeriesCells {
  const size = cells.reduce((sum, ofRegion) => sum + (ofRegion?.length ?? 0), 0);
  const [region, period, at] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  let length = 0;
  cells.forEach((ofRegion, regionIndex) => {
    if (!ofRegion) return;
    for (let periodIndex = 0; periodIndex < ofRegion.length; periodIndex++) {
      const place = ofRegion[periodIndex] ?? NONE;
      if (place === NONE) continue;
      region[length] = regionIndex;
      period[length] = periodIndex;
      at[length] = place;
      length += 1;
    }
  });
  return {
    regions,
    periods,
    region: region.subarray(0, length),
    period: period.subarray(0, length),
    at: at.subarray(0, length),
    length,
  };
}

function comparePeriodCodes(a: PeriodCode | undefined, b: PeriodCode | undefined): number {
  const [left, right] = [a, b].map((code) => code && parsePeriod(code));
  return left && right ? comparePeriods(left, right) : 0;
}
