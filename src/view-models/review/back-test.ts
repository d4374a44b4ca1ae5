/** Estimates of earlier years beside what those years became, for one indicator or for all that are large enough. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { figureAt } from "../../analysis/figure.ts";
import { type ReplayedChoice, replayChoice } from "../../analysis/part-year/replay-choice.ts";
import { breaksBetween } from "../../analysis/series-breaks.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, PROVENANCES } from "../../domain/measured.ts";
import { month, monthsIn, year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { RegionCode } from "../../domain/region.ts";
import { breakNote } from "../../text/notes-nl.ts";
import { nothingToReplay, type ReplayLack } from "../../text/pages/back-test-nl.ts";
import { inRegion } from "../areas.ts";
import { readIndicator, readRegion, requireOrder } from "../trend/trend-asked.ts";
import type { BackTestAsked, BackTestIndicatorView, BackTestView } from "./back-test-view.ts";

/** Under this mean number a year an error in per cent says more of chance than of the method. */
const LEAST_A_YEAR = 500;
/** Earlier years that an estimate stands on. */
const SEASON_YEARS = 5;

/** The estimates replayed; refuses with a sentence where no year can be replayed on real figures. */
export function backTestView(context: AnalysisContext, asked: BackTestAsked): BackTestView {
  const region = readRegion(context, asked.region);
  requireOrder(year(asked.fromYear), year(asked.toYear), "maybeSame");
  const one = asked.indicator === undefined ? undefined : readIndicator(context, asked.indicator);
  const indicators = one ? [one.id] : largeOnes(context, region, asked);
  const replayed = indicators.flatMap((indicator) => {
    const years = replayChoice(context, { ...asked, indicator, region });
    return years.length === 0 ? [] : [{ indicator, years }];
  });
  if (replayed.length === 0) {
    const facts = { where: inRegion(context, region), labelPlural: one?.labelPlural, ...asked };
    throw new Refusal(nothingToReplay(facts, lackOf(context, indicators, region, asked)));
  }
  const all = replayed.flatMap(({ years }) => years);
  const judged = all.filter(({ covered }) => covered !== undefined);
  const inside = judged.filter(({ covered }) => covered).length;
  return {
    kind: "backTest",
    region: { code: region, name: context.reference.regions.get(region)?.name ?? region },
    months: asked.months,
    indicators: replayed.map(({ indicator, years }) => indicatorView(context, indicator, years)),
    coverage: { inside, of: judged.length, fraction: judged.length === 0 ? null : inside / judged.length },
    medianHalfWidth: median(all.flatMap(({ halfWidth }) => halfWidth ?? [])),
  };
}

/** Why nothing can be replayed: by the strongest of the first months of the years asked for, over all indicators. */
function lackOf(
  context: AnalysisContext,
  indicators: readonly IndicatorId[],
  region: RegionCode,
  { fromYear, toYear, months }: BackTestAsked,
): ReplayLack {
  if (indicators.length === 0) return "too-few-counted";
  const known = indicators
    .flatMap((indicator) =>
      yearsFrom(fromYear, toYear)
        .flatMap((each) => monthsIn(year(each)).slice(0, months))
        .map((period) => figureAt(context, { indicator, region, period })),
    )
    .filter(isKnown);
  const strongest = PROVENANCES.find((provenance) => known.some((figure) => figure.provenance === provenance));
  if (strongest === undefined) return "no-months";
  return strongest === "real" ? "too-few-years" : strongest;
}

function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function largeOnes(
  context: AnalysisContext,
  region: RegionCode,
  { fromYear, toYear }: BackTestAsked,
): readonly IndicatorId[] {
  return context.dataset.indicators.filter((indicator) => {
    const figures = yearsFrom(fromYear, toYear)
      .map((each) => figureAt(context, { indicator, region, period: year(each) }))
      .filter(isKnown);
    const total = figures.reduce((sum, { value }) => sum + value, 0);
    const isReal = figures.every(({ provenance }) => provenance === "real");
    return figures.length > 0 && isReal && total / figures.length >= LEAST_A_YEAR;
  });
}

function indicatorView(
  { reference }: AnalysisContext,
  indicator: IndicatorId,
  years: readonly ReplayedChoice[],
): BackTestIndicatorView {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return {
    indicator,
    title: reference.indicators.get(indicator)?.title ?? indicator,
    breaks: breaksBetween(
      reference,
      indicator,
      { first: month(first - SEASON_YEARS, 1), last: month(first - SEASON_YEARS, 12) },
      { first: month(last, 1), last: month(last, 12) },
    ).map(({ text }) => breakNote(text)),
    meanAbsoluteError: years.reduce((sum, { error }) => sum + Math.abs(error), 0) / years.length,
    years: years.map(({ year: of, method, estimate, actual, error, covered }) => ({
      year: of,
      method,
      estimate,
      actual,
      error,
      covered: covered ?? null,
    })),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
