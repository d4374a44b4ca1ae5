/** One cell month by month: what is usual for it, which months are not, and its direction over the years (METHOD 4 and 5). */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Known, type Provenance } from "../../domain/measured.ts";
import { comparePeriods, type Month, shiftPeriod } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { SeriesBreak } from "../../reference/reference.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { completeYears } from "../part-year/month-history.ts";
import { lendersOf, OWN_SEASON_FROM } from "../part-year/part-year-of.ts";
import { seriesOf } from "../series.ts";
import { breaksBetween } from "../series-breaks.ts";
import { type SeasonalTrend, seasonalMannKendall } from "../tests/seasonal-mann-kendall.ts";
import { BASE_MONTHS, type ChartRule, controlChart, LEAST_MONTHS } from "./control-chart.ts";
import { seasonIndex } from "./season-index.ts";

export interface UsualQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  /** Reference date: later months are not seen. */
  readonly asOf?: Month | undefined;
  /**
   * First year of the months that the limits stand on; default the fourth year before the last month, so that two years are
   * the measure of the about three that follow. Where the registration changed later, the series begins there.
   */
  readonly baseYear?: number | undefined;
}

export interface UsualMonth {
  readonly month: Month;
  readonly figure: Known;
  /** Centre and limits with the season of the month put back, in counts. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** Rules of the control chart that end at this month. */
  readonly rules: readonly ChartRule[];
}

export interface UsualMonths {
  readonly months: readonly UsualMonth[];
  /** First and last of the months that the limits stand on. */
  readonly base: { readonly first: Month; readonly last: Month };
  /** Years that the limits could begin with. */
  readonly baseYears: readonly number[];
  /** Where the season was taken from, when it is not the area's own. */
  readonly seasonFrom: RegionCode | undefined;
  /** Direction over the complete years; `undefined` for fewer than five. */
  readonly trend: (SeasonalTrend & { readonly firstYear: number; readonly lastYear: number }) | undefined;
  /** The change in registration that the series begins after. */
  readonly after: SeriesBreak | undefined;
  readonly provenance: Provenance;
}

/** Years before that of the last month that a chart begins with, unless asked otherwise. */
const YEARS_BEFORE = 4;

/** Why there is no chart: no months, no season to take out, or fewer than twelve months. */
export type NoUsual = "no-months" | "no-season" | "few-months";

/**
 * The control chart of an indicator in an area: the unbroken run of months of one provenance that ends with the last one
 * known, from the last change in registration on. Each month is divided by its seasonal index, charted, and the limits are
 * multiplied by it again, so that they are limits of counts. The season is the area's own over its complete years of the run
 * (at least three, and 100 a year), else that of its district, else of the unit. The direction is the seasonal Mann–Kendall test
 * over the complete years of the run.
 */
export function usualMonths(context: AnalysisContext, query: UsualQuery): UsualMonths | NoUsual {
  const run = lastRun(context, query);
  const last = run.at(-1);
  if (!last) return "no-months";
  const { provenance } = last.figure;
  const after = lastBreak(context, query, run);
  const comparable = run.filter(({ month }) => !after || comparePeriods(month, after.from) >= 0);
  const years = yearsOf(comparable);
  const season = seasonFor(context, query, { years: years.map(({ year }) => year), provenance });
  if (!season) return "no-season";
  const baseYears = comparable.flatMap(({ month }, at) =>
    month.month === 1 && comparable.length - at >= LEAST_MONTHS ? [month.year] : [],
  );
  const baseYear = query.baseYear ?? last.month.year - YEARS_BEFORE;
  const from = comparable.findIndex(({ month }) => month.year === baseYear);
  const charted = comparable.slice(Math.max(0, from));
  const chart = controlChart(charted.map(({ month, figure }) => figure.value / weight(season.index, month)));
  const [first] = charted;
  if (!chart || !first) return "few-months";
  const trend = seasonalMannKendall(years.map(({ counts }) => counts));
  const [firstYear, lastYear] = [years[0]?.year, years.at(-1)?.year];
  return {
    months: charted.map(({ month, figure }, at) => ({
      month,
      figure,
      expected: chart.centre * weight(season.index, month),
      low: chart.low * weight(season.index, month),
      high: chart.high * weight(season.index, month),
      rules: chart.points[at]?.rules ?? [],
    })),
    base: {
      first: first.month,
      last: charted[Math.min(BASE_MONTHS, charted.length) - 1]?.month ?? first.month,
    },
    baseYears,
    seasonFrom: season.from === query.region ? undefined : season.from,
    trend: trend && firstYear !== undefined && lastYear !== undefined ? { ...trend, firstYear, lastYear } : undefined,
    after,
    provenance,
  };
}

interface CountedMonth {
  readonly month: Month;
  readonly figure: Known;
}

function lastRun(context: AnalysisContext, { indicator, region, asOf }: UsualQuery): readonly CountedMonth[] {
  const run: CountedMonth[] = [];
  for (const { period, figure } of seriesOf(context, { indicator, region, kind: "month", asOf })) {
    const before = run.at(-1);
    if (period.kind !== "month" || !isKnown(figure)) continue;
    const follows =
      before &&
      before.figure.provenance === figure.provenance &&
      comparePeriods(shiftPeriod(before.month, 1), period) === 0;
    if (!follows) run.length = 0;
    run.push({ month: period, figure });
  }
  return run;
}

/** The last change in registration inside the run. */
function lastBreak(
  { reference }: AnalysisContext,
  { indicator }: UsualQuery,
  run: readonly CountedMonth[],
): SeriesBreak | undefined {
  const [first, last] = [run[0]?.month, run.at(-1)?.month];
  if (!first || !last) return undefined;
  return [...breaksBetween(reference, indicator, { first, last }, { first: last, last })]
    .sort((a, b) => comparePeriods(a.from, b.from))
    .at(-1);
}

/** Calendar years of which the run has all twelve months. */
function yearsOf(
  run: readonly CountedMonth[],
): readonly { readonly year: number; readonly counts: readonly number[] }[] {
  const years = [...new Set(run.map(({ month }) => month.year))];
  return years
    .map((year) => ({ year, counts: run.filter(({ month }) => month.year === year).map(({ figure }) => figure.value) }))
    .filter(({ counts }) => counts.length === 12);
}

function weight(index: readonly number[], { month }: Month): number {
  return index[month - 1] ?? 1;
}

interface Season {
  readonly index: readonly number[];
  readonly from: RegionCode;
}

function seasonFor(
  context: AnalysisContext,
  { indicator, region }: UsualQuery,
  of: { readonly years: readonly number[]; readonly provenance: Provenance },
): Season | undefined {
  const lastYear = of.years.at(-1);
  if (lastYear === undefined) return undefined;
  const areas = [region, ...lendersOf(context, region)];
  for (const area of areas) {
    const years = completeYears(context, { indicator, region: area, provenance: of.provenance }, lastYear).filter(
      ({ year }) => of.years.includes(year),
    );
    const index = seasonIndex(years.map(({ counts }) => counts));
    const counted = years.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
    const isLarge = counted / years.length >= OWN_SEASON_FROM;
    if (index && (isLarge || area === areas.at(-1))) return { index, from: area };
  }
  return undefined;
}
