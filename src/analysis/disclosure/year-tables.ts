/** The tables of one indicator that disclosure control works on: areas × the months of one year, with all sums, less what is public. */

import type { Dataset } from "../../dataset/dataset.ts";
import { isRestricted } from "../../dataset/load.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown } from "../../domain/measured.ts";
import type { Measure } from "../../domain/observation.ts";
import {
  isWithin,
  monthsIn,
  type Period,
  type PeriodCode,
  parsePeriod,
  periodCode,
  quarter,
  year,
} from "../../domain/period.ts";
import { levelOfCode, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { RegionTree } from "../../reference/reference.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { denominatorAt } from "../denominator.ts";
import { figureAt } from "../figure.ts";
import { childrenOf } from "../region-sums.ts";
import type { CountCell, CountRow, CountTable } from "./count-table.ts";
import { isMixed, withoutPublic } from "./without-public.ts";

/** The parts are the twelve months; the quarters where no month is counted; none where the year alone is. */
export interface YearTable extends CountTable {
  readonly code: PeriodCode;
  readonly periods: readonly PeriodCode[];
  readonly quarters: readonly PeriodCode[];
  /** Whether public figures stand among the own ones, of which the table is. */
  readonly isMixed: boolean;
}

/** Counts of one kind of one indicator. */
export interface CountedSeries {
  readonly indicator: IndicatorId;
  readonly measure: Measure;
}

/** The years with figures, own or public. */
export function countedYears(context: AnalysisContext, series: CountedSeries): readonly number[] {
  return [...new Set(periodsOf(context, series).map((period) => period.year))];
}

/**
 * The table of a year in so many parts: 12, 4 or 0; without a number in the smallest that are counted. `undefined` when no
 * restricted load has a figure in it.
 */
export function yearTable(
  context: AnalysisContext,
  series: CountedSeries,
  inYear: number,
  parts?: number,
): YearTable | undefined {
  const { dataset, reference } = context;
  const areas = areasOf(dataset, reference.regions, series);
  const cellAt = cellReader(context, series);
  const smallest = smallestParts(periodsOf(context, series).filter((period) => period.year === inYear));
  const smaller = partsOf(inYear, smallest);
  const counted = parts === undefined ? smaller : partsOf(inYear, parts);
  const rows = areas.map((area): CountRow => {
    const figures = smaller.map((period) => ({ period, cell: cellAt(area, period) }));
    const within = (whole: Period): CountCell | undefined =>
      soFar(figures.filter(({ period }) => isWithin(period, whole)).map(({ cell }) => cell));
    const whole = cellAt(area, year(inYear)) ?? within(year(inYear));
    const cells =
      counted === smaller ? figures.map(({ cell }) => cell) : counted.map((each) => cellAt(area, each) ?? within(each));
    return { area, parent: parentOf(reference.regions, area, areas), whole, parts: cells };
  });
  const hasOwn = rows.some(({ whole, parts: cells }) => [whole, ...cells].some((cell) => cell?.isRestricted));
  return hasOwn ? tableOf(inYear, counted, rows, reference.regions) : undefined;
}

function periodsOf({ dataset }: AnalysisContext, { indicator, measure }: CountedSeries): readonly Period[] {
  return dataset.periodsOf(indicator, measure).flatMap((code) => parsePeriod(code) ?? []);
}

export type CellReader = (region: RegionCode, period: Period) => CountCell | undefined;

/** Reads the counts of a series, public or own; what is not known is `undefined`. */
export function cellReader(context: AnalysisContext, { indicator, measure }: CountedSeries): CellReader {
  const restricted = new Set(context.dataset.loads.filter(isRestricted).map(({ id }) => id));
  return (region, period) => {
    const figure = figureAt(context, { indicator, region, period, measure });
    if (!isKnown(figure)) return undefined;
    const value = measure === "per1000" ? countBehind(context, figure.value, region, period) : figure.value;
    if (value === undefined) return undefined;
    return { value, isRestricted: figure.origin.loads.some((id) => restricted.has(id)) };
  };
}

/** What a reader makes of a rate per 1,000: the count, with the inhabitants that are public. */
function countBehind(context: AnalysisContext, rate: number, region: RegionCode, period: Period): number | undefined {
  const inhabitants = denominatorAt(context, "inhabitants", region, period.year);
  return isKnown(inhabitants) ? (rate * inhabitants.value) / 1000 : undefined;
}

/** Areas with figures, and the districts and the unit that their sums stand for. */
function areasOf(dataset: Dataset, regions: RegionTree, { indicator, measure }: CountedSeries): readonly RegionCode[] {
  const districts = regions.districts.map(({ code }) => code);
  return [...new Set([...dataset.regionsOf(indicator, measure), ...districts, POLICE_UNIT])];
}

/** The area whose figure is the sum of this one and others: district, unit, wijk or municipality, when it is in the table. */
function parentOf(regions: RegionTree, area: RegionCode, areas: readonly RegionCode[]): RegionCode | undefined {
  const parent = ((): string | undefined => {
    switch (levelOfCode(area)) {
      case "municipality":
      case "police_district":
        return regions.get(area)?.parent;
      case "wijk":
        return `GM${area.slice(2, 6)}`;
      case "neighbourhood":
        return `WK${area.slice(2, 8)}`;
      default:
        return undefined;
    }
  })();
  return areas.find((each) => each === parent);
}

function smallestParts(periods: readonly Period[]): number {
  if (periods.some(({ kind }) => kind === "month")) return 12;
  return periods.some(({ kind }) => kind === "quarter") ? 4 : 0;
}

function partsOf(inYear: number, parts: number): readonly Period[] {
  if (parts === 12) return monthsIn(year(inYear));
  return parts === 4 ? quartersOf(inYear) : [];
}

function quartersOf(inYear: number): readonly Period[] {
  return [1, 2, 3, 4].map((each) => quarter(inYear, each));
}

/** Of a year that is not complete readers make the sum of what there is. */
function soFar(parts: readonly (CountCell | undefined)[]): CountCell | undefined {
  const present = parts.filter((cell) => cell !== undefined);
  if (present.length === 0) return undefined;
  return {
    value: present.reduce((sum, { value }) => sum + value, 0),
    isRestricted: present.some((cell) => cell.isRestricted),
  };
}

function tableOf(inYear: number, parts: readonly Period[], rows: readonly CountRow[], regions: RegionTree): YearTable {
  const byArea = new Map(rows.map((row) => [row.area, row]));
  const isThere = (area: string, at: number | "whole"): boolean => {
    const row = byArea.get(area);
    return (at === "whole" ? row?.whole : row?.parts[at]) !== undefined;
  };
  return {
    code: periodCode(year(inYear)),
    periods: parts.map(periodCode),
    quarters: quartersOf(inYear).map(periodCode),
    rows: withoutPublic(rows),
    isMixed: isMixed({ rows, parts: parts.length }),
    parts: parts.length,
    // Which wijken and neighbourhoods there are is not in the reference data: those that are there may be all.
    isSumKnown: (parent, at) =>
      isThere(parent, at) && expectedChildren(regions, parent).every((child) => isThere(child, at)),
  };
}

function expectedChildren(regions: RegionTree, parent: string): readonly RegionCode[] {
  return childrenOf(regions, parent as RegionCode, parent === POLICE_UNIT ? "police_district" : "municipality");
}
