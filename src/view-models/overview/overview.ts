/** The first page: the strategy in one screen, the last year beside the one before, and how fresh the figures are. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { judgeClaim } from "../../analysis/claims/claim-check.ts";
import { measuredSeries } from "../../analysis/measured-series.ts";
import { seriesOf } from "../../analysis/series.ts";
import { trend } from "../../analysis/trend.ts";
import type { TrendResult } from "../../analysis/trend-result.ts";
import { isKnown, type Measured } from "../../domain/measured.ts";
import { type Year, year } from "../../domain/period.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Indicator, Strategy, Theme } from "../../reference/reference.ts";
import { figureOf } from "../../text/format.ts";
import { claimDoesNotHold, claimPhrase } from "../../text/pages/claim-phrase-nl.ts";
import * as text from "../../text/pages/overview-nl.ts";
import { monthSpan } from "../../text/pages/standing-nl.ts";
import { identityOf, inRegion, regionName } from "../areas.ts";
import { originView, sourceLine } from "../data/sources.ts";
import { figureView, seriesView } from "../figure.ts";
import { publishedScopeOf } from "../scope.ts";
import { withBreaks } from "../theme/annotations.ts";
import { type DistrictTrend, districtsHeading } from "../theme/theme-districts.ts";
import { changeView, estimateOf } from "../trend/change.ts";
import { freshnessOf } from "./freshness.ts";
import type { OverviewQuestion, OverviewView, PriorityRow } from "./overview-view.ts";
import { yearsBeside } from "./overview-years.ts";

/** A priority of a strategy: its row, and what that was made of. */
export interface Priority {
  readonly row: PriorityRow;
  readonly result?: TrendResult;
  readonly indicator?: Indicator;
  readonly figures: readonly Measured[];
}

/** The answer of the first page. */
export function overviewView(context: AnalysisContext, question: OverviewQuestion): OverviewView {
  const { strategies } = context.reference;
  const strategy = strategies.find(({ id }) => id === question.strategy) ?? strategies[0];
  if (!strategy) throw new Error("the reference data has no strategy");
  const priorities = strategy.themes.map((theme) => priorityOf(context, strategy, theme));
  return {
    kind: "overview",
    strategies: strategies.map(({ id, title }) => ({ value: id, label: title, selected: id === strategy.id })),
    strategyTitle: strategy.title,
    period: { from: String(strategy.from), to: String(strategy.to) },
    ...overviewHeading(priorities),
    priorities: priorities.map(({ row }) => row),
    source: sourceLine(
      context,
      priorities.flatMap(({ figures }) => figures),
    ),
    years: yearsBeside(context),
    freshness: freshnessOf(context),
    origins: priorities.flatMap(({ result, indicator }) =>
      result && indicator
        ? [result.from, result.to].flatMap(({ count, covers }) => {
            const shown = figureOf(figureView(count, "count").text, indicator.labelPlural);
            const figure = `${shown}, ${regionName(context, result.region)}, ${monthSpan(covers.first, covers.last)}`;
            return originView(context, count, { figure }) ?? [];
          })
        : [],
    ),
  };
}

/** The first indicator of a theme that has figures for the unit, else for the country. */
function leadingIndicator(
  context: AnalysisContext,
  theme: Theme,
): { readonly indicator: Indicator; readonly region: RegionCode } | undefined {
  const scoped = theme.indicators.map((id) => ({ id, scope: publishedScopeOf(context, id) }));
  const found = scoped.find(({ scope }) => scope === "unit") ?? scoped.find(({ scope }) => scope === "country");
  const indicator = found && context.reference.indicators.get(found.id);
  return indicator && { indicator, region: found.scope === "unit" ? POLICE_UNIT : COUNTRY };
}

/** The row of a theme: the change of its leading indicator over the strategy, or why there is none. */
export function priorityOf(context: AnalysisContext, strategy: Strategy, theme: Theme): Priority {
  const leading = leadingIndicator(context, theme);
  const about = { slug: theme.slug, title: theme.title };
  if (!leading) {
    const empty = text.noFigure(theme.openData);
    return { row: { ...about, text: theme.note ?? empty, empty }, figures: [] };
  }
  const { indicator, region } = leading;
  const period = clampedPeriod(context, strategy, indicator, region);
  const result = trend(context, { indicator: indicator.id, region, ...period, method: "auto", measure: "count" });
  const change = changeView(result, indicator, inRegion(context, region));
  const years = measuredSeries(context, { indicator: indicator.id, region, measure: "count", base: period.from });
  const area = regionName(context, region);
  return {
    result,
    indicator,
    figures: years.map(({ figure }) => figure),
    row: {
      ...about,
      text: text.priorityText({
        labelPlural: indicator.labelPlural,
        districts:
          region === POLICE_UNIT
            ? districtsHeading(districtTrends(context, indicator, period), indicator.kind)
            : undefined,
        isCountry: region === COUNTRY,
        kind: indicator.kind,
        isProxy: theme.openData !== "full",
      }),
      area,
      indicator: indicator.label,
      change,
      series: withBreaks(
        context,
        indicator.id,
        seriesView({ id: region, label: indicator.label, identity: identityOf(context, region) }, years, "count"),
      ),
      certainty: text.certainty(change.interval, indicator.kind, result.verdict),
      ...fallenClaim(context, strategy, indicator),
    },
  };
}

/** A published claim about the indicator that no count of whole years gives. */
function fallenClaim(context: AnalysisContext, strategy: Strategy, { id }: Indicator): Pick<PriorityRow, "claim"> {
  const claim = strategy.claims.find(({ compare }) => compare.includes(id));
  const { from, to } = strategy;
  const setting = { region: POLICE_UNIT, from, to, asOf: undefined };
  if (!claim || judgeClaim(context, claim, setting) !== "does_not_hold") return {};
  const phrase = claimPhrase(claim.wording, claim.publishedFraction);
  return { claim: { text: claimDoesNotHold(phrase), strategy: strategy.id } };
}

function districtTrends(
  context: AnalysisContext,
  indicator: Indicator,
  period: { readonly from: Year; readonly to: Year },
): readonly DistrictTrend[] {
  return context.reference.regions.districts.map(({ code, name }) => ({
    name,
    result: trend(context, { indicator: indicator.id, region: code, ...period, method: "auto", measure: "count" }),
  }));
}

/** The years of the strategy, within the years that have figures. */
function clampedPeriod(context: AnalysisContext, strategy: Strategy, indicator: Indicator, region: RegionCode) {
  const known = seriesOf(context, { indicator: indicator.id, region, kind: "year" }).filter(({ figure }) =>
    isKnown(figure),
  );
  const last = known.at(-1)?.period.year ?? strategy.to;
  return { from: year(strategy.from), to: year(Math.max(strategy.from, Math.min(strategy.to, last))) };
}

/** Heading and first sentences of what the priorities did. */
export function overviewHeading(priorities: readonly Priority[]): Pick<OverviewView, "headline" | "standfirst"> {
  const withChange = priorities.flatMap(({ row, result, indicator }) =>
    row.change && result?.change && indicator ? [{ row, change: row.change, result, indicator }] : [],
  );
  const facts = withChange.map(({ row, change, result, indicator }) => ({
    label: indicator.label,
    labelPlural: indicator.labelPlural,
    verdict: result.verdict,
    fraction: result.change?.fraction,
    small: result.change?.small ?? true,
    kind: indicator.kind,
    sentence: change.sentence,
    isCountry: row.area !== undefined && result.region === COUNTRY,
    isEstimate: estimateOf(result) !== undefined,
  }));
  return { headline: text.overviewHeadline(facts), standfirst: text.overviewStandfirst(facts) };
}
