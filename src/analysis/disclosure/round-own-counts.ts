/**
 * Counts of restricted loads, told to the nearest multiple of five (conventional rounding: Willenborg & De Waal 2001; Hundepool
 * et al. 2012). Every figure is rounded from its unrounded one, totals too, so it lies within 2.5 of it and a table need not add up.
 */

import type { Cell, CellColumns, Dataset, Rounding } from "../../dataset/dataset.ts";
import { isRestricted, type Load } from "../../dataset/load.ts";
import { isKnown } from "../../domain/measured.ts";
import type { Measure } from "../../domain/observation.ts";
import { type PeriodCode, parsePeriod } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import { ROUNDING_BASE } from "../../domain/suppression.ts";
import type { Reference } from "../../reference/reference.ts";
import { denominatorAt } from "../denominator.ts";

const COUNTS: readonly Measure[] = ["count", "solved_count", "suspect_registrations"];

/** The nearest multiple of {@link ROUNDING_BASE}; the higher one where two are as near. */
export function roundCount(count: number): number {
  return Math.round(count / ROUNDING_BASE) * ROUNDING_BASE;
}

/**
 * The dataset with the figures of restricted loads rounded, rates by the count behind them; the same dataset where no load is
 * restricted. What is suppressed stays so, and the loads themselves keep what was in their files.
 */
export function roundOwnCounts(told: Dataset, reference: Reference): Dataset {
  const restricted = new Set(told.loads.filter(isRestricted).map(({ id }) => id));
  if (restricted.size === 0) return told;
  const rounding: Rounding = {
    appliesTo: (loads) => loads.some((id) => restricted.has(id)),
    round: (value, region, period, measure) => {
      if (COUNTS.includes(measure)) return roundCount(value);
      return measure === "per1000" ? roundedRate(told, reference, { rate: value, region, period }) : value;
    },
  };
  const roundedCell = (cell: Cell, region: RegionCode, period: PeriodCode, measure: Measure): Cell =>
    cell.status !== "missing" && restricted.has(cell.loadId)
      ? { ...cell, value: rounding.round(cell.value, region, period, measure) }
      : cell;
  return {
    ...told,
    version: `${told.version}-rounded`,
    rounding,
    cell: (indicator, region, period, measure = "count") => {
      const cell = told.cell(indicator, region, period, measure);
      return cell && roundedCell(cell, region, period, measure);
    },
    figuresFor: (indicator, region, period, measure = "count") =>
      told.figuresFor(indicator, region, period, measure).map((cell) => roundedCell(cell, region, period, measure)),
    cellColumns: (indicator, measure = "count", among) =>
      roundedColumns(told.cellColumns(indicator, measure, among), told.loads, (value, region, period) =>
        rounding.round(value, region, period, measure),
      ),
    madeOf: (loads, version) => roundOwnCounts(told.madeOf(loads, version), reference),
  };
}

/** A rate per 1,000 of the rounded count: with the inhabitants, which are public, a reader makes a count of it. */
function roundedRate(
  dataset: Dataset,
  reference: Reference,
  { rate, region, period }: { readonly rate: number; readonly region: RegionCode; readonly period: PeriodCode },
): number {
  const inYear = parsePeriod(period)?.year;
  if (inYear === undefined) return rate;
  const inhabitants = denominatorAt({ dataset, reference }, "inhabitants", region, inYear);
  if (!isKnown(inhabitants) || inhabitants.value === 0) return rate;
  return (roundCount((rate * inhabitants.value) / 1000) * 1000) / inhabitants.value;
}

function roundedColumns(
  columns: CellColumns,
  loads: readonly Load[],
  round: (value: number, region: RegionCode, period: PeriodCode) => number,
): CellColumns {
  const areRounded = loads.map(isRestricted);
  const value = columns.value.map((each, row) => {
    const [region, period] = [columns.regions[columns.region[row] ?? -1], columns.periods[columns.period[row] ?? -1]];
    const isTold = columns.known[row] === 1 && areRounded[columns.load[row] ?? -1] === true;
    return isTold && region && period ? round(each, region, period) : each;
  });
  return { ...columns, value };
}
