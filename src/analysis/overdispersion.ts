/** How much more counts vary than chance alone would have them (METHOD section 4). */

import type { IndicatorId } from "../domain/indicator.ts";
import { isKnown } from "../domain/measured.ts";
import { type Period, year } from "../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { figureAt } from "./figure.ts";
import { isInUnit } from "./inside-unit.ts";
import { rememberPerDataset } from "./memo.ts";
import { independence, logLinearTrend, type ModelFit } from "./model-fit.ts";
import { completeYears } from "./part-year/month-history.ts";
import type { YearOfMonths } from "./part-year/part-year.ts";

/**
 * What φ stands on. `months`: month × year independence of the series itself. `months-pooled`: the same, pooled over the
 * municipalities of a region. `municipalities`: municipality × year independence, where there are no real months.
 * `trend`: yearly figures around a log-linear trend. `unknown`: none of these; φ = 1 is then an assumption.
 */
export type OverdispersionBasis =
  | { readonly kind: "months"; readonly firstYear: number; readonly lastYear: number }
  | { readonly kind: "months-pooled"; readonly over: RegionCode; readonly firstYear: number; readonly lastYear: number }
  | {
      readonly kind: "municipalities";
      readonly over: RegionCode;
      readonly municipalities: number;
      readonly firstYear: number;
      readonly lastYear: number;
    }
  | { readonly kind: "trend"; readonly firstYear: number; readonly lastYear: number }
  | { readonly kind: "unknown" };

export interface Overdispersion {
  /** At least 1. */
  readonly phi: number;
  readonly basis: OverdispersionBasis;
}

/** Years that φ is taken over, and the fewest that give one. */
const YEARS = 5;
const LEAST_YEARS = 3;
/** A log-linear trend has two parameters; with fewer years than this hardly anything is left to measure. */
const LEAST_TREND_YEARS = 4;
/** Under this mean number a year the months of one area say too little by themselves. */
const LEAST_A_YEAR = 60;

export interface OverdispersionQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  /** The last complete year that may be used. */
  readonly uptoYear: number;
}

/**
 * φ = max(1, χ²/df) of the first of these that real figures allow, over at most five complete years up to `uptoYear`, at
 * least three: month × year independence of the region itself (60 a year or more); the same pooled over the municipalities
 * of its district or unit; municipality × year independence over the unit (regions inside it); a log-linear trend of the
 * region's own years; else φ = 1 with basis `unknown`. Simulated figures never give a φ: they vary by design.
 */
export function overdispersion(context: AnalysisContext, query: OverdispersionQuery): Overdispersion {
  return remembered(context, query);
}

const remembered = rememberPerDataset(
  (query: OverdispersionQuery) => `${query.indicator} ${query.region} ${query.uptoYear}`,
  (context, query): Overdispersion =>
    ofOwnMonths(context, query) ??
    ofPooledMonths(context, query) ??
    ofMunicipalities(context, query) ??
    ofTrend(context, query) ?? { phi: 1, basis: { kind: "unknown" } },
);

function phiOf(fit: ModelFit): number {
  return fit.degreesOfFreedom > 0 ? Math.max(1, fit.chiSquared / fit.degreesOfFreedom) : 1;
}

/** φ of the month × year independence model: χ²/df, at least 1 (METHOD section 4). */
export function monthYearPhi(years: readonly YearOfMonths[]): number {
  return phiOf(independence(years.map((each) => each.counts)));
}

function realMonths(context: AnalysisContext, query: OverdispersionQuery, region: RegionCode): readonly YearOfMonths[] {
  return completeYears(context, { ...query, region, provenance: "real" }, query.uptoYear).slice(-YEARS);
}

const spanOf = (years: readonly { readonly year: number }[]): { firstYear: number; lastYear: number } => ({
  firstYear: Math.min(...years.map((each) => each.year)),
  lastYear: Math.max(...years.map((each) => each.year)),
});

const totalOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function ofOwnMonths(context: AnalysisContext, query: OverdispersionQuery): Overdispersion | undefined {
  const years = realMonths(context, query, query.region);
  const mean = totalOf(years.map((each) => totalOf(each.counts))) / years.length;
  if (years.length < LEAST_YEARS || mean < LEAST_A_YEAR) return undefined;
  return { phi: monthYearPhi(years), basis: { kind: "months", ...spanOf(years) } };
}

function ofPooledMonths(context: AnalysisContext, query: OverdispersionQuery): Overdispersion | undefined {
  const { regions } = context.reference;
  if (!isInUnit(context, query.region)) return undefined;
  for (const over of [regions.districtOf(query.region)?.code ?? query.region, POLICE_UNIT]) {
    const tables = regions
      .membersOf(over)
      .map((region) => realMonths(context, query, region))
      .filter((years) => years.length >= LEAST_YEARS && years.some((each) => totalOf(each.counts) > 0));
    if (tables.length < 2) continue;
    const fits = tables.map((years) => independence(years.map((each) => each.counts)));
    const pooled = {
      chiSquared: totalOf(fits.map((fit) => fit.chiSquared)),
      degreesOfFreedom: totalOf(fits.map((fit) => fit.degreesOfFreedom)),
    };
    return { phi: phiOf(pooled), basis: { kind: "months-pooled", over, ...spanOf(tables.flat()) } };
  }
  return undefined;
}

function ofMunicipalities(context: AnalysisContext, query: OverdispersionQuery): Overdispersion | undefined {
  return isInUnit(context, query.region) ? betweenMunicipalities(context, query).spread : undefined;
}

/** The same for every region of the unit, so made once for all of them. */
const betweenMunicipalities = rememberPerDataset(
  ({ indicator, uptoYear }: OverdispersionQuery) => `${indicator} ${uptoYear}`,
  (context, { indicator, uptoYear }): { readonly spread: Overdispersion | undefined } => {
    const municipalities = context.reference.regions.membersOf(POLICE_UNIT);
    const years = lastYears(uptoYear, (each) =>
      municipalities.map((region) => realCount(context, indicator, region, year(each))),
    );
    if (years.length < LEAST_YEARS) return { spread: undefined };
    const counts = municipalities.map((_, at) => years.map((each) => each.values[at] ?? 0));
    const phi = phiOf(independence(counts));
    const basis = { over: POLICE_UNIT, municipalities: municipalities.length, ...spanOf(years) };
    return { spread: { phi, basis: { kind: "municipalities", ...basis } } };
  },
);

function ofTrend(context: AnalysisContext, query: OverdispersionQuery): Overdispersion | undefined {
  const years = lastYears(query.uptoYear, (each) => [realCount(context, query.indicator, query.region, year(each))]);
  const counts = years.map((each) => each.values[0] ?? 0);
  if (years.length < LEAST_TREND_YEARS || totalOf(counts) === 0) return undefined;
  return { phi: phiOf(logLinearTrend(counts)), basis: { kind: "trend", ...spanOf(years) } };
}

interface YearOfValues {
  readonly year: number;
  readonly values: readonly number[];
}

/** The latest unbroken run of years in which every value is known, among the five up to a year; ascending. */
function lastYears(
  uptoYear: number,
  valuesOf: (inYear: number) => readonly (number | undefined)[],
): readonly YearOfValues[] {
  const years: YearOfValues[] = [];
  for (let each = uptoYear; each > uptoYear - YEARS; each--) {
    const all = valuesOf(each);
    const values = all.flatMap((value) => value ?? []);
    if (values.length === all.length) years.unshift({ year: each, values });
    else if (years.length > 0) break;
  }
  return years;
}

function realCount(
  context: AnalysisContext,
  indicator: IndicatorId,
  region: RegionCode,
  period: Period,
): number | undefined {
  const figure = figureAt(context, { indicator, region, period });
  return isKnown(figure) && figure.provenance === "real" ? figure.value : undefined;
}
