/** What is compared: the question with its defaults filled in, within what there is and what a chart can hold. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { figureAt } from "../../analysis/figure.ts";
import { rememberPerDataset } from "../../analysis/memo.ts";
import { denominatorOf, isRateMeasure } from "../../analysis/rate.ts";
import { type IndicatorId, parseIndicatorId } from "../../domain/indicator.ts";
import { isKnown } from "../../domain/measured.ts";
import { type Month, parseMonth, parsePeriod, year } from "../../domain/period.ts";
import { COUNTRY, levelOfCode, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import * as notices from "../../text/pages/compare-notices-nl.ts";
import { measureName } from "../../text/pages/theme-nl.ts";
import { regionName } from "../areas.ts";
import { areasOf, scopeOf } from "../scope.ts";
import { yearsInOrder } from "../years-in-order.ts";
import type { CompareMeasure, CompareQuestion, CompareView } from "./compare-view.ts";

export const MEASURES: readonly CompareMeasure[] = ["count", "per-day", "per1000", "per1000-dwellings", "index"];
/** What can still be told apart in a chart, and what a table can hold. */
const LIMITS = { chart: { areas: 8, indicators: 4 }, table: { areas: 40, indicators: 12 } } as const;
const DEFAULT_INDICATOR = "police_crime:1.1.1";
/** Figures that were made to show a calculation are not for comparing. */
export const EXAMPLES = "strategy_review";

export interface CompareSetting {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly RegionCode[];
  readonly reference: RegionCode | undefined;
  readonly measure: CompareMeasure;
  readonly from: number;
  readonly to: number;
  readonly asOf: Month | undefined;
  /** Years to choose from. */
  readonly years: readonly number[];
  readonly form: Pick<CompareView["chosen"], "view" | "rows" | "columns">;
  readonly notices: readonly string[];
}

export interface ComparableIndicator {
  readonly indicator: Indicator;
  /** `simulated`: published for the country, simulated for the areas inside it. */
  readonly figures: "published" | "simulated" | "national";
}

const ORDER: readonly ComparableIndicator["figures"][] = ["published", "simulated", "national"];

/** Indicators with figures to compare: those published for the municipalities first, those of the country alone last. */
export const comparableIndicators = rememberPerDataset(
  () => "comparable indicators",
  (context: AnalysisContext): readonly ComparableIndicator[] => {
    const found = [...context.reference.indicators.values()]
      .filter(({ classification }) => classification !== EXAMPLES)
      .flatMap((indicator): readonly ComparableIndicator[] => {
        const scope = scopeOf(context, indicator.id);
        if (scope === "none") return [];
        if (scope === "country") return [{ indicator, figures: "national" }];
        const isPublished = areasOf(context, indicator.id).some(
          ({ area, isSimulated }) => area === "unit" && !isSimulated,
        );
        return [{ indicator, figures: isPublished ? "published" : "simulated" }];
      });
    return ORDER.flatMap((figures) => found.filter((each) => each.figures === figures));
  },
);

/** What is shown where nothing was asked: residential burglary in the five districts. */
export function defaultsOf({ reference }: AnalysisContext): CompareView["defaults"] {
  const indicator = parseIndicatorId(DEFAULT_INDICATOR)?.id;
  return { indicators: indicator ? [indicator] : [], areas: reference.regions.districts.map(({ code }) => code) };
}

/** Fills the question in; what could not be followed is said in a notice, never silently changed. */
export function settingOf(context: AnalysisContext, question: CompareQuestion): CompareSetting {
  const view = question.view ?? "lines";
  const limits = view === "table" ? LIMITS.table : LIMITS.chart;
  const known = comparableIndicators(context, undefined);
  const asked = indicatorsOf(context, question, new Set(known.map(({ indicator }) => indicator.id)));
  const found = askedAreas(context, question);
  const indicators = (asked.kept.length > 0 ? asked.kept : known.slice(0, 1).map(({ indicator }) => indicator)).slice(
    0,
    limits.indicators,
  );
  const areas = found.kept.slice(0, limits.areas);
  const shown = [...areas, ...(found.reference ? [found.reference] : [])];
  const measure = measureOf(question.measure, indicators);
  const period = yearsOf(context, question, indicators, shown);
  return {
    indicators,
    areas,
    reference: found.reference,
    ...measure,
    ...period,
    asOf: parseMonth(question.asOf),
    form: { view, ...dimensionsOf(question) },
    notices: [
      ...asked.notices,
      ...found.notices,
      ...(found.kept.length > areas.length
        ? [notices.tooManyAreas(areas.length, found.kept.length, view === "table")]
        : []),
      ...(asked.kept.length > indicators.length
        ? [notices.tooManyIndicators(indicators.length, asked.kept.length, view === "table")]
        : []),
      ...measure.notices,
      ...period.notices,
    ],
  };
}

function indicatorsOf(context: AnalysisContext, question: CompareQuestion, comparable: ReadonlySet<IndicatorId>) {
  const asked = question.indicators ?? defaultsOf(context).indicators;
  const kept = asked.flatMap((id) => (comparable.has(id) ? (context.reference.indicators.get(id) ?? []) : []));
  const dropped = question.indicators?.filter((id) => !comparable.has(id)) ?? [];
  const nameOf = (id: IndicatorId): string => context.reference.indicators.get(id)?.label ?? id;
  return { kept, notices: dropped.length > 0 ? [notices.indicatorsWithoutFigures(dropped.map(nameOf))] : [] };
}

/** The areas asked for that exist; a former municipality is replaced by what it became. */
function askedAreas(context: AnalysisContext, question: CompareQuestion) {
  const { regions } = context.reference;
  const asked = question.areas ?? defaultsOf(context).areas;
  const reference = referenceOf(context, question.reference);
  const today = asked.map((code) => ({ code, now: regions.todayOf(code) }));
  const merged = today.filter(({ code, now }) => code !== now && isComparable(context, now));
  const unknown = today.filter(({ now }) => !isComparable(context, now));
  const kept = [...new Set(today.map(({ now }) => now))].filter(
    (code) => isComparable(context, code) && code !== reference,
  );
  return {
    kept,
    reference,
    notices: [
      ...merged.map(({ code, now }) => notices.mergedArea(regionName(context, code), regionName(context, now))),
      ...(unknown.length > 0 ? [notices.unknownAreas(unknown.map(({ code }) => regionName(context, code)))] : []),
    ],
  };
}

/** The unit unless another area, or none, was asked for. */
function referenceOf(context: AnalysisContext, asked: CompareQuestion["reference"]): RegionCode | undefined {
  if (asked === "none") return undefined;
  return asked !== undefined && isComparable(context, asked) ? asked : POLICE_UNIT;
}

/** Today's municipalities of the unit, its districts, the unit and the country. */
function isComparable({ reference }: AnalysisContext, code: RegionCode): boolean {
  if (code === COUNTRY || code === POLICE_UNIT || levelOfCode(code) === "police_district")
    return reference.regions.get(code) !== undefined;
  return reference.regions.membersOf(POLICE_UNIT).includes(code);
}

/** Rates by default: they let areas of different size be compared. */
function measureOf(
  asked: CompareMeasure | undefined,
  indicators: readonly Indicator[],
): { readonly measure: CompareMeasure; readonly notices: readonly string[] } {
  if (asked && isMeasurable(asked, indicators)) return { measure: asked, notices: [] };
  const measure = isMeasurable("per1000", indicators) ? "per1000" : "count";
  return { measure, notices: asked ? [notices.noSuchMeasure(measureName(asked), measureName(measure))] : [] };
}

/** Whether every indicator has the denominator of a measure. */
export function isMeasurable(measure: CompareMeasure, indicators: readonly Indicator[]): boolean {
  if (!isRateMeasure(measure)) return true;
  const denominator = denominatorOf(measure);
  return indicators.every(({ denominators }) => denominators.includes(denominator));
}

/** The two years, different wherever there are two: from the first to the last that has a complete figure. */
function yearsOf(
  context: AnalysisContext,
  question: CompareQuestion,
  indicators: readonly Indicator[],
  areas: readonly RegionCode[],
) {
  const [from, to] = yearsInOrder(question.from, question.to);
  const asOf = parseMonth(question.asOf);
  const all = indicators.flatMap(({ id }) =>
    context.dataset.periodsOf(id).flatMap((code) => parsePeriod(code)?.year ?? []),
  );
  const years = [...new Set(all)].filter((value) => !asOf || value <= asOf.year).sort((a, b) => a - b);
  const has = ({ id }: Indicator, value: number): boolean =>
    areas.some((region) => isKnown(figureAt(context, { indicator: id, region, period: year(value), asOf })));
  // Years that every indicator has; where there are none, years that any of them has.
  const shared = years.filter((value) => indicators.every((indicator) => has(indicator, value)));
  const complete = shared.length > 1 ? shared : years.filter((value) => indicators.some((each) => has(each, value)));
  const last = complete.at(-1) ?? years.at(-1) ?? 0;
  const nearest = (asked: number | undefined, otherwise: number): number =>
    asked === undefined ? otherwise : Math.min(Math.max(asked, years[0] ?? asked), years.at(-1) ?? asked);
  const end = nearest(to, last);
  const start = nearest(from, complete[0] ?? years[0] ?? end);
  const chosen = start < end ? { from: start, to: end } : aroundYear(years, end);
  const missed = [from, to].filter((asked) => asked !== undefined && asked !== chosen.from && asked !== chosen.to);
  return {
    ...chosen,
    years,
    notices: missed.length > 0 ? [notices.noSuchYears(missed.map(String), String(chosen.from), String(chosen.to))] : [],
  };
}

/** A year and the one before it; of the first one the one after it. */
function aroundYear(years: readonly number[], value: number): { readonly from: number; readonly to: number } {
  const before = years.findLast((each) => each < value);
  return before === undefined
    ? { from: value, to: years.find((each) => each > value) ?? value }
    : { from: before, to: value };
}

/** Two different dimensions: areas by years unless something else was asked. */
function dimensionsOf({ rows, columns }: CompareQuestion): Pick<CompareView["chosen"], "rows" | "columns"> {
  const first = rows ?? (columns === "area" ? "period" : "area");
  const second = first === "period" ? "area" : "period";
  return { rows: first, columns: columns === undefined || columns === first ? second : columns };
}
