/** One numbering of cells for two loads, and the row that each load has for a cell. No object is made per row. */

import { isMissingCode } from "../domain/observation.ts";
import type { Load } from "./load.ts";
import { wins } from "./winning.ts";

/** Up to this many cells one array holds them all (64 MB); above it there is an array per series and area that is used. */
const DENSE = 2 ** 24;
const NONE = 0;

export interface CellRows {
  /** The number of the cell of a row. */
  readonly cellOf: (row: number) => number;
  /** The row with the winning figure of a cell; -1 when this load has none. */
  readonly rowOf: (cell: number) => number;
  /** Whether the row has a figure (not a reason why there is none), and it is the one that its load gives for the cell. */
  readonly isFigure: (row: number) => boolean;
  /** Whether the load has the series, the area and the period of a cell anywhere. */
  readonly covers: (cell: number) => boolean;
}

/** The rows of two loads by cell, numbered alike. Where a load has a cell twice, the stronger figure wins, else the first. */
export function indexTogether(one: Load, other: Load): readonly [CellRows, CellRows] {
  const series = numbering([seriesOf(one), seriesOf(other)]);
  const regions = numbering([one.columns.region.dictionary, other.columns.region.dictionary]);
  const periods = numbering([one.columns.period.dictionary, other.columns.period.dictionary]);
  const index = (load: Load): CellRows => indexCells(load, { series, regions, periods });
  return [index(one), index(other)];
}

interface Numbering {
  readonly size: number;
  readonly of: (texts: readonly string[]) => Uint32Array;
}

interface Space {
  readonly series: Numbering;
  readonly regions: Numbering;
  readonly periods: Numbering;
}

function numbering(lists: readonly (readonly string[])[]): Numbering {
  const numbers = new Map<string, number>();
  for (const texts of lists) for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
  return { size: numbers.size, of: (texts) => Uint32Array.from(texts, (text) => numbers.get(text) ?? 0) };
}

/** Every pair of an indicator and a measure; its place is `indicator code × measures + measure code`. */
function seriesOf({ columns }: Load): readonly string[] {
  const measures = columns.measure.dictionary;
  return columns.indicator.dictionary.flatMap((indicator) => measures.map((measure) => `${measure} ${indicator}`));
}

function indexCells(load: Load, space: Space): CellRows {
  const { indicator, measure, region, period, status, length } = load.columns;
  const measures = measure.dictionary.length;
  const series = space.series.of(seriesOf(load));
  const regions = space.regions.of(region.dictionary);
  const periods = space.periods.of(period.dictionary);
  const [regionCount, periodCount] = [space.regions.size, space.periods.size];
  const cellOf = (row: number): number => {
    const inSeries = series[(indicator.codes[row] ?? 0) * measures + (measure.codes[row] ?? 0)] ?? 0;
    const inRegion = regions[region.codes[row] ?? 0] ?? 0;
    return (inSeries * regionCount + inRegion) * periodCount + (periods[period.codes[row] ?? 0] ?? 0);
  };
  const slots = createSlots(space.series.size * regionCount, periodCount);
  for (let row = 0; row < length; row++) {
    const cell = cellOf(row);
    const held = slots.get(cell);
    const replaces =
      held === NONE ||
      (status[row] !== status[held - 1] &&
        wins({ load, status: status[row] ?? 0 }, { load, status: status[held - 1] ?? 0 }));
    if (replaces) slots.set(cell, row + 1);
  }
  const [ofSeries, ofRegion, ofPeriod] = [new Set(series), new Set(regions), new Set(periods)];
  return {
    cellOf,
    rowOf: (cell) => slots.get(cell) - 1,
    isFigure: (row) => !isMissingCode(status[row] ?? 0) && slots.get(cellOf(row)) === row + 1,
    covers: (cell) => {
      const pair = Math.floor(cell / periodCount);
      return (
        ofPeriod.has(cell % periodCount) &&
        ofRegion.has(pair % regionCount) &&
        ofSeries.has(Math.floor(pair / regionCount))
      );
    },
  };
}

interface Slots {
  readonly get: (cell: number) => number;
  readonly set: (cell: number, value: number) => void;
}

function createSlots(pageCount: number, pageSize: number): Slots {
  if (pageCount * pageSize <= DENSE) {
    const all = new Uint32Array(pageCount * pageSize);
    return {
      get: (cell) => all[cell] ?? NONE,
      set: (cell, value) => {
        all[cell] = value;
      },
    };
  }
  const pages = new Map<number, Uint32Array>();
  return {
    get: (cell) => pages.get(Math.floor(cell / pageSize))?.[cell % pageSize] ?? NONE,
    set: (cell, value) => {
      const at = Math.floor(cell / pageSize);
      const page = pages.get(at) ?? new Uint32Array(pageSize);
      if (!pages.has(at)) pages.set(at, page);
      page[cell % pageSize] = value;
    },
  };
}
