/** The months of a series as the part-year methods need them: complete years, and the first months of a year. */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Known, type Measured, type Provenance } from "../../domain/measured.ts";
import { type Month, month, monthsIn, parseMonth, parsePeriod, year } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { figureAt } from "../figure.ts";
import { rememberPerDataset } from "../memo.ts";
import type { YearOfMonths } from "./part-year.ts";

interface MonthsQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  /** Only figures of this provenance: a season is never pooled over two. */
  readonly provenance: Provenance;
}

/** Years of which all twelve months are known and of one provenance, ascending, up to and with a year. */
export function completeYears(context: AnalysisContext, query: MonthsQuery, uptoYear: number): readonly YearOfMonths[] {
  return allCompleteYears(context, query).filter((each) => each.year <= uptoYear);
}

const allCompleteYears = rememberPerDataset(
  (query: MonthsQuery) => `${query.indicator} ${query.region} ${query.provenance}`,
  (context, { indicator, region, provenance }): readonly YearOfMonths[] =>
    yearsWithMonths(context, indicator).flatMap((each) => {
      const counts: number[] = [];
      for (const period of monthsIn(year(each))) {
        const figure = figureAt(context, { indicator, region, period });
        if (!isKnown(figure) || figure.provenance !== provenance) return [];
        counts.push(figure.value);
      }
      return [{ year: each, counts }];
    }),
);

const yearsWithMonths = rememberPerDataset(
  (indicator: IndicatorId) => indicator,
  ({ dataset }, indicator): readonly number[] => {
    const months = dataset.periodsOf(indicator).flatMap((code) => {
      const period = parsePeriod(code);
      return period?.kind === "month" ? [period.year] : [];
    });
    return [...new Set(months)];
  },
);

interface KnownMonthsQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly asOf?: Month | undefined;
}

/** The first months of a year that are known, in a row and of one provenance: k is their number. */
export interface KnownMonths {
  readonly months: readonly Month[];
  readonly figures: readonly Known[];
  /** Of all of them; `undefined` when there are none. */
  readonly provenance: Provenance | undefined;
}

/** January up to the last month known without a gap; twelve when the year is complete. `asOf` hides later months. */
export function knownMonths(
  context: AnalysisContext,
  { indicator, region, asOf }: KnownMonthsQuery,
  inYear: number,
): KnownMonths {
  const figures: Known[] = [];
  for (const period of monthsIn(year(inYear))) {
    const figure: Measured = figureAt(context, { indicator, region, period, asOf });
    if (!isKnown(figure) || (figures[0] && figure.provenance !== figures[0].provenance)) break;
    figures.push(figure);
  }
  return {
    months: figures.map((_, at) => month(inYear, at + 1)),
    figures,
    provenance: figures[0]?.provenance,
  };
}

/**
 * The last month that every region and indicator of a selection has (k of METHOD section 2), not after `asOf`; taken from
 * the data, never from the clock. `undefined` when they have no month in common.
 */
export function lastCommonMonth(
  context: AnalysisContext,
  selection: {
    readonly indicators: readonly IndicatorId[];
    readonly regions: readonly RegionCode[];
    readonly asOf?: Month | undefined;
  },
): Month | undefined {
  const [first] = selection.indicators;
  if (!first) return undefined;
  const isCommon = (period: Month): boolean =>
    selection.indicators.every((indicator) =>
      selection.regions.every((region) =>
        isKnown(figureAt(context, { indicator, region, period, asOf: selection.asOf })),
      ),
    );
  const last = context.dataset.periodsOf(first).findLast((code) => {
    const period = parseMonth(code);
    return period !== undefined && isCommon(period);
  });
  return parseMonth(last);
}
