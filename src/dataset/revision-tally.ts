/** Counts of revisions by indicator, area and period: counted by code, named when all has been counted. */

import type { Measure, ObservationColumns } from "../domain/observation.ts";
import type { PeriodCode } from "../domain/period.ts";
import { levelOfCode, type RegionCode, type RegionLevel } from "../domain/region.ts";

export interface RevisionCounts {
  /** Cells with a figure in the later load alone. */
  readonly added: number;
  /** Cells with a figure in the earlier load alone, among the series, areas and periods that the later one covers. */
  readonly gone: number;
  readonly revised: number;
}

/** Revisions of one indicator on one level of areas and one kind of period, so that a sum counts nothing twice. */
export interface IndicatorRevisions extends RevisionCounts {
  readonly indicator: string;
  readonly measure: Measure;
  readonly level: RegionLevel;
  readonly periods: "years" | "quarters" | "months";
  /** Sum of later minus earlier over the revised figures. */
  readonly difference: number;
}

/**
 * Most revised first; periods in time order. Areas and periods have counts alone: a sum over indicators would count a
 * total and its parts.
 */
export interface RevisionGroups {
  readonly byIndicator: readonly IndicatorRevisions[];
  readonly byRegion: readonly (RevisionCounts & { readonly region: RegionCode })[];
  readonly byPeriod: readonly (RevisionCounts & { readonly period: PeriodCode })[];
}

interface Tally {
  added: number;
  gone: number;
  revised: number;
  difference: number;
}

type SeriesTally = Tally & Pick<IndicatorRevisions, "indicator" | "measure" | "level" | "periods">;

/** What was counted in the rows of one load. */
export interface LoadTally {
  readonly add: (row: number, kind: keyof RevisionCounts, difference: number) => void;
  readonly series: () => readonly SeriesTally[];
  readonly regions: () => readonly (Tally & { readonly region: RegionCode })[];
  readonly periods: () => readonly (Tally & { readonly period: PeriodCode })[];
}

const PERIODS = ["years", "quarters", "months"] as const;

/** An empty tally of a load. */
export function tallyOf(columns: ObservationColumns): LoadTally {
  const { indicator, measure, region, period } = columns;
  const levels = [...new Set(region.dictionary.map(levelOfCode))];
  const levelOf = region.dictionary.map((code) => levels.indexOf(levelOfCode(code)));
  const kindOf = period.dictionary.map((code) => PERIODS.indexOf(kindOfPeriod(code)));
  const byRegion = region.dictionary.map((code) => ({ ...emptyTally(), region: code }));
  const byPeriod = period.dictionary.map((code) => ({ ...emptyTally(), period: code }));
  const bySeries: (SeriesTally | undefined)[] = [];
  const seriesOf = (row: number): SeriesTally | undefined => {
    const [ofIndicator, ofMeasure] = [indicator.codes[row] ?? 0, measure.codes[row] ?? 0];
    const level = levelOf[region.codes[row] ?? 0] ?? 0;
    const kind = kindOf[period.codes[row] ?? 0] ?? 0;
    const at = ((ofIndicator * measure.dictionary.length + ofMeasure) * levels.length + level) * PERIODS.length + kind;
    bySeries[at] ??= {
      ...emptyTally(),
      indicator: indicator.dictionary[ofIndicator] ?? "",
      measure: measure.dictionary[ofMeasure] ?? "count",
      level: levels[level] ?? "place",
      periods: PERIODS[kind] ?? "years",
    };
    return bySeries[at];
  };
  return {
    add: (row, kind, difference) => {
      count(seriesOf(row), kind, difference);
      count(byRegion[region.codes[row] ?? 0], kind, difference);
      count(byPeriod[period.codes[row] ?? 0], kind, difference);
    },
    series: () => bySeries.filter((tally) => tally !== undefined),
    regions: () => byRegion.filter(isUsed),
    periods: () => byPeriod.filter(isUsed),
  };
}

function count(tally: Tally | undefined, kind: keyof RevisionCounts, difference: number): void {
  if (!tally) return;
  tally[kind] += 1;
  tally.difference += difference;
}

/** The tallies of both loads as one; what is called the same is one group. */
export function sumTallies(tallies: readonly LoadTally[]): RevisionGroups {
  const series = sum(
    tallies.flatMap((tally) => tally.series()),
    ({ indicator, measure, level, periods }) => `${indicator} ${measure} ${level} ${periods}`,
  );
  const regions = sum(
    tallies.flatMap((tally) => tally.regions()),
    ({ region }) => region,
  );
  const periods = sum(
    tallies.flatMap((tally) => tally.periods()),
    ({ period }) => period,
  );
  return {
    byIndicator: [...series].sort(byMostRevised).map(([, tally]) => tally),
    byRegion: [...regions].sort(byMostRevised).map(([, { difference: _, ...counts }]) => counts),
    byPeriod: [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { difference: _, ...counts }]) => counts),
  };
}

function sum<T extends Tally>(tallies: readonly T[], keyOf: (tally: T) => string): ReadonlyMap<string, T> {
  const sums = new Map<string, T>();
  for (const tally of tallies) {
    const key = keyOf(tally);
    const before = sums.get(key) ?? { ...tally, ...emptyTally() };
    sums.set(key, {
      ...before,
      added: before.added + tally.added,
      gone: before.gone + tally.gone,
      revised: before.revised + tally.revised,
      difference: before.difference + tally.difference,
    });
  }
  return sums;
}

const emptyTally = (): Tally => ({ added: 0, gone: 0, revised: 0, difference: 0 });

function isUsed({ added, gone, revised }: Tally): boolean {
  return added + gone + revised > 0;
}

function byMostRevised([a, of]: readonly [string, Tally], [b, and]: readonly [string, Tally]): number {
  return and.revised - of.revised || and.gone - of.gone || and.added - of.added || (a < b ? -1 : 1);
}

function kindOfPeriod(period: PeriodCode): IndicatorRevisions["periods"] {
  if (period.includes("MM")) return "months";
  return period.includes("KW") ? "quarters" : "years";
}
