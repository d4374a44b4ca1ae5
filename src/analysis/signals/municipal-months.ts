/** The months of every municipality of the unit, per indicator, as the digest needs them. */

import type { IndicatorId } from "../../domain/indicator.ts";
import { PROVENANCES, type Provenance } from "../../domain/measured.ts";
import { comparePeriods, endsBy, type Month, parsePeriod, shiftPeriod } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { rememberPerDataset } from "../memo.ts";
import type { IndicatorMonths, Part } from "./digest.ts";
import { type RunningTotals, runningTotals } from "./running-totals.ts";

/** The months of one indicator in every municipality. */
export interface MunicipalSeries extends IndicatorMonths<RegionCode, IndicatorId> {
  readonly part: Part;
}

export interface MunicipalMonths {
  /** The month that all series end with. */
  readonly last: Month;
  /** Of all figures: real ones where any indicator has them, else the next weaker kind; never mixed. */
  readonly provenance: Provenance;
  readonly series: readonly MunicipalSeries[];
  /** Indicators of that provenance whose figures end before the last month: they are not in the digest. */
  readonly behind: readonly IndicatorId[];
}

/**
 * Series of complete months (all of today's municipalities have a count) up to the last one that any indicator has, or up to the
 * reference date. `undefined` when no indicator has a single such month.
 */
export function municipalMonths(
  context: AnalysisContext,
  asked: { readonly asOf?: Month | undefined } = {},
): MunicipalMonths | undefined {
  for (const provenance of PROVENANCES) {
    const tables = context.dataset.indicators
      .filter((indicator) => context.reference.indicators.has(indicator))
      .flatMap((indicator) => monthTable(context, indicator, provenance, asked.asOf) ?? []);
    const last = tables.map((each) => each.last).reduce(later, undefined);
    if (!last) continue;
    const current = tables.filter((each) => sameMonth(each.last, last));
    const behind = tables.filter((each) => !current.includes(each)).map(({ series }) => series.indicator);
    return { last, provenance, behind, series: current.map(({ series }) => series) };
  }
  return undefined;
}

/** Complete months of an indicator, whenever they end. */
interface CompleteMonths {
  readonly months: readonly Month[];
  /** Per month the place of the first one from which on there is no gap. */
  readonly runs: readonly number[];
  /** Counts of every municipality, in the order of the months. */
  readonly cells: readonly { readonly place: RegionCode; readonly counts: Float64Array }[];
  readonly totals: RunningTotals;
}

interface MonthTable {
  /** Of consecutive complete months; at least one. */
  readonly series: MunicipalSeries;
  readonly last: Month;
}

/** The run of complete months up to the reference date that has no gap; `undefined` when there is none. */
function monthTable(
  context: AnalysisContext,
  indicator: IndicatorId,
  provenance: Provenance,
  asOf: Month | undefined,
): MonthTable | undefined {
  const { months, runs, cells, totals } = completeMonths(context, { indicator, provenance });
  const to = asOf ? months.findLastIndex((month) => endsBy(month, asOf)) + 1 : months.length;
  const from = runs[to - 1] ?? to;
  const [first, last] = [months[from], months[to - 1]];
  return first && last && { last, series: { indicator, firstMonth: first.month, cells, totals, part: { from, to } } };
}

/** Months in which every municipality of the unit has a count of the given provenance, in time order. */
const completeMonths = rememberPerDataset(
  ({ indicator, provenance }: { readonly indicator: IndicatorId; readonly provenance: Provenance }) =>
    `${provenance} ${indicator}`,
  ({ dataset, reference }, { indicator, provenance }): CompleteMonths => {
    const columns = dataset.cellColumns(indicator);
    const places = reference.regions.membersOf(POLICE_UNIT);
    const placeOf = columns.regions.map((region) => places.indexOf(region));
    const rank = PROVENANCES.indexOf(provenance);
    const counts = columns.periods.map((): number[] => []);
    const present = new Uint32Array(columns.periods.length);
    for (let row = 0; row < columns.length; row++) {
      const place = placeOf[columns.region[row] ?? 0] ?? -1;
      if (place < 0 || columns.known[row] !== 1 || columns.provenance[row] !== rank) continue;
      const period = columns.period[row] ?? 0;
      const ofPeriod = counts[period];
      if (ofPeriod) ofPeriod[place] = columns.value[row] ?? 0;
      present[period] = (present[period] ?? 0) + 1;
    }
    const complete = columns.periods
      .flatMap((code, at) => {
        const period = present[at] === places.length ? parsePeriod(code) : undefined;
        return period?.kind === "month" ? [{ period, counts: counts[at] ?? [] }] : [];
      })
      .sort((a, b) => comparePeriods(a.period, b.period));
    const months = complete.map(({ period }) => period);
    const cells = places.map((place, at) => ({
      place,
      counts: Float64Array.from(complete, (each) => each.counts[at] ?? 0),
    }));
    return { months, runs: runsOf(months), cells, totals: runningTotals(cells.map(({ counts: all }) => all)) };
  },
);

function runsOf(months: readonly Month[]): readonly number[] {
  const runs: number[] = [];
  for (const [at, month] of months.entries()) {
    const isNext = sameMonth(months[at - 1], shiftPeriod(month, -1));
    runs.push(isNext ? (runs[at - 1] ?? at) : at);
  }
  return runs;
}

function later(a: Month | undefined, b: Month | undefined): Month | undefined {
  if (!a || !b) return a ?? b;
  return comparePeriods(a, b) < 0 ? b : a;
}

function sameMonth(a: Month | undefined, b: Month | undefined): boolean {
  return a !== undefined && b !== undefined && comparePeriods(a, b) === 0;
}
