/** Every figure that loads have for one cell, the one that wins first: what it replaced stands behind it. */

import type { Measure } from "../domain/observation.ts";
import type { PeriodCode } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Load } from "./load.ts";
import { wins } from "./winning.ts";

export interface CellKey {
  readonly indicator: string;
  readonly measure: Measure;
  readonly region: RegionCode;
  readonly period: PeriodCode;
}

/** A row of a load. */
export interface LoadRow {
  readonly load: Load;
  readonly row: number;
  readonly status: number;
}

/** One row per load that has the cell, in winning order. Looks through the columns of every load that knows the cell's area. */
export function figuresFor(loads: readonly Load[], cell: CellKey): readonly LoadRow[] {
  return loads
    .flatMap((load) => rowIn(load, cell) ?? [])
    .sort((a, b) => (a.load.id === b.load.id ? 0 : wins(a, b) ? -1 : 1));
}

function rowIn(load: Load, cell: CellKey): LoadRow | undefined {
  const { indicator, measure, region, period, status, length } = load.columns;
  const ofIndicator = indicator.dictionary.indexOf(cell.indicator);
  const ofMeasure = measure.dictionary.indexOf(cell.measure);
  const inRegion = region.dictionary.indexOf(cell.region);
  const inPeriod = period.dictionary.indexOf(cell.period);
  if (ofIndicator < 0 || ofMeasure < 0 || inRegion < 0 || inPeriod < 0) return undefined;
  let found: LoadRow | undefined;
  for (
    let row = region.codes.indexOf(inRegion);
    row !== -1 && row < length;
    row = region.codes.indexOf(inRegion, row + 1)
  ) {
    const isMeant =
      period.codes[row] === inPeriod && indicator.codes[row] === ofIndicator && measure.codes[row] === ofMeasure;
    const challenger = { load, row, status: status[row] ?? 0 };
    if (isMeant && (!found || wins(challenger, found))) found = challenger;
  }
  return found;
}
