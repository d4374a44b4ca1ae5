/** The months of every municipality of the unit, per indicator, as the digest needs them. */

import type { IndicatorId } from "../../domain/indicator.ts";
import { PROVENANCES, type Provenance } from "../../domain/measured.ts";
import { comparePeriods, endsBy, type Month, type PeriodCode, parsePeriod, shiftPeriod } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import type { IndicatorMonths } from "./digest.ts";

export interface MunicipalMonths {
  /** The month that all series end with. */
  readonly last: Month;
  /** Of all figures: real ones where any indicator has them, else the next weaker kind; never mixed. */
  readonly provenance: Provenance;
  readonly series: readonly IndicatorMonths<RegionCode, IndicatorId>[];
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
    const last = tables.map(({ months }) => months.at(-1)).reduce(later, undefined);
    if (!last) continue;
    const current = tables.filter(({ months }) => sameMonth(months.at(-1), last));
    const behind = tables.filter((each) => !current.includes(each)).map(({ indicator }) => indicator);
    return { last, provenance, behind, series: current.map(seriesOf) };
  }
  return undefined;
}

interface MonthTable {
  readonly indicator: IndicatorId;
  /** Consecutive complete months, oldest first; at least one. */
  readonly months: readonly Month[];
  readonly cells: readonly { readonly place: RegionCode; readonly counts: readonly number[] }[];
}

function monthTable(
  { dataset, reference }: AnalysisContext,
  indicator: IndicatorId,
  provenance: Provenance,
  asOf: Month | undefined,
): MonthTable | undefined {
  const columns = dataset.cellColumns(indicator);
  const places = reference.regions.membersOf(POLICE_UNIT);
  const placeOf = new Map(places.map((place, at) => [place, at]));
  const rank = PROVENANCES.indexOf(provenance);
  const counts = new Map<PeriodCode, (number | undefined)[]>();
  const present = new Map<PeriodCode, number>();
  for (let row = 0; row < columns.length; row++) {
    const region = columns.regions[columns.region[row] ?? -1];
    const code = columns.periods[columns.period[row] ?? -1];
    const place = region && placeOf.get(region);
    if (place === undefined || !code || columns.known[row] !== 1 || columns.provenance[row] !== rank) continue;
    const ofMonth = counts.get(code) ?? new Array<number | undefined>(places.length);
    ofMonth[place] = columns.value[row];
    counts.set(code, ofMonth);
    present.set(code, (present.get(code) ?? 0) + 1);
  }
  const complete = [...counts.keys()]
    .filter((code) => present.get(code) === places.length)
    .flatMap((code) => {
      const period = parsePeriod(code);
      return period?.kind === "month" && (!asOf || endsBy(period, asOf)) ? [{ code, period }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
  const first = complete.findLastIndex(
    ({ period }, at) => !sameMonth(complete[at - 1]?.period, shiftPeriod(period, -1)),
  );
  const run = complete.slice(Math.max(0, first));
  if (run.length === 0) return undefined;
  return {
    indicator,
    months: run.map(({ period }) => period),
    cells: places.map((place, at) => ({ place, counts: run.map(({ code }) => counts.get(code)?.[at] ?? 0) })),
  };
}

function seriesOf({ indicator, months, cells }: MonthTable): MunicipalMonths["series"][number] {
  return { indicator, firstMonth: months[0]?.month ?? 1, cells };
}

function later(a: Month | undefined, b: Month | undefined): Month | undefined {
  if (!a || !b) return a ?? b;
  return comparePeriods(a, b) < 0 ? b : a;
}

function sameMonth(a: Month | undefined, b: Month | undefined): boolean {
  return a !== undefined && b !== undefined && comparePeriods(a, b) === 0;
}
