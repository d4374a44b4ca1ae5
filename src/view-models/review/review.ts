/** The end review of a strategy: its published claims checked, its districts, priorities and goals. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { ClaimSetting } from "../../analysis/claims/claim-result.ts";
import { type Month, month, parsePeriod, printPeriod, year } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { POLICE_UNIT } from "../../domain/region.ts";
import type { Strategy, StrategyGoal } from "../../reference/reference.ts";
import { formatPeriodLong } from "../../text/format.ts";
import * as text from "../../text/pages/review-nl.ts";
import { inRegion, placeName } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { overviewHeading, type Priority, priorityOf } from "../overview/overview.ts";
import { trendOrigins } from "../trend/trend-origins.ts";
import { type ReviewedClaim, reviewClaim } from "./review-claims.ts";
import { reviewDistricts } from "./review-districts.ts";
import type { GoalView, ReviewDistricts, ReviewQuestion, ReviewView } from "./review-view.ts";

/** The answer of the end review; refuses a strategy that does not exist and a reference date outside its last year. */
export function reviewView(context: AnalysisContext, question: ReviewQuestion): ReviewView {
  const { strategies } = context.reference;
  const strategy = strategyOf(strategies, question.strategy);
  const setting = settingOf(strategy, question.asOf);
  const claims = strategy.claims
    .map((claim) => reviewClaim(context, strategy, claim, setting))
    .sort((a, b) => weightOf(b) - weightOf(a));
  const priorities = strategy.themes.map((theme) => priorityOf(context, strategy, theme));
  return {
    kind: "review",
    strategies: strategies.map(({ id, title }) => ({ value: id, label: title, selected: id === strategy.id })),
    strategy: strategy.id,
    strategyTitle: strategy.title,
    period: { from: String(strategy.from), to: String(strategy.to) },
    ...asOfView(strategy, setting.asOf),
    ...headingOf(context, claims, priorities),
    warnings: warningsOf(context, claims),
    claimsTitle: text.claimsTitle(claims.length),
    claimsNote: text.claimsNote(strategy.claimsBasis),
    claims: claims.map(({ view }) => view),
    districts: priorities.flatMap((priority) => districtsOf(context, priority)),
    priorities: priorities.map(({ row }) => row),
    source: sourceLine(
      context,
      priorities.flatMap(({ figures }) => figures),
    ),
    goals: strategy.goals.map((goal) => goalView(strategy, goal)),
    goalsSource: strategy.source,
    origins: trendOrigins(
      context,
      priorities.flatMap(({ result }) => result ?? []),
    ),
  };
}

/** What can be judged goes first, then what can be computed; else in the order of publication. */
function weightOf({ words, checked }: ReviewedClaim): number {
  if (words.judged > 0) return 2;
  return checked.results.length > 0 ? 1 : 0;
}

function strategyOf(strategies: readonly Strategy[], asked: string | undefined): Strategy {
  const found = asked === undefined ? strategies[0] : strategies.find(({ id }) => id === asked);
  if (found) return found;
  throw new Refusal(
    text.noSuchStrategy(
      asked ?? "",
      strategies.map(({ id }) => id),
    ),
  );
}

/** Part of the last year is known at the reference date: that of the question, else that of the published claims. */
function settingOf({ from, to, claims, claimsBasis }: Strategy, asked: string | undefined): ClaimSetting {
  const region = POLICE_UNIT;
  if (asked === undefined) return { region, from, to, asOf: claims.length > 0 ? claimsBasis?.asOf : undefined };
  const asOf = parsePeriod(asked);
  if (asOf?.kind !== "month" || asOf.year !== to || asOf.month === 12) throw new Refusal(text.asOfOutside(asked, to));
  return { region, from, to, asOf };
}

function asOfView({ to, claims, claimsBasis }: Strategy, asOf: Month | undefined): Pick<ReviewView, "asOf"> {
  if (!asOf || claims.length === 0) return {};
  const value = printPeriod(asOf);
  const months = Array.from({ length: 11 }, (_, at) => month(to, at + 1));
  return {
    asOf: {
      value,
      label: formatPeriodLong(asOf),
      isPublished: claimsBasis !== undefined && printPeriod(claimsBasis.asOf) === value,
      choices: months.map((each) => ({
        value: printPeriod(each),
        label: formatPeriodLong(each),
        selected: printPeriod(each) === value,
      })),
    },
  };
}

/** The first claim leads: one that real figures of the area can judge, where there is one. Without claims the priorities. */
function headingOf(
  context: AnalysisContext,
  claims: readonly ReviewedClaim[],
  priorities: readonly Priority[],
): Pick<ReviewView, "headline" | "standfirst"> {
  const [lead] = claims;
  if (!lead) return overviewHeading(priorities);
  const { counted, words, checked, view } = lead;
  const about = counted && context.reference.indicators.get(counted.indicator);
  const headline = text.reviewHeadline({
    ...words,
    finding: about ? text.findingText({ ...about, isFound: about.kind === "found", fraction: counted.fraction }) : "",
  });
  if (!about || !view.counted) return { headline, standfirst: [{ text: view.verdictDetail }] };
  const { change } = view.counted;
  const area = checked.results.filter(({ role }) => role !== "comparison" || words.judged === 0);
  const holding = area.filter(({ outcome }) => outcome === "holds");
  return {
    headline,
    standfirst: text.reviewStandfirst({
      labelPlural: about.labelPlural,
      where: inRegion(context, counted.region),
      from: change.from.text,
      fromPeriod: change.fromPeriod,
      to: change.to.text,
      toPeriod: change.toPeriod,
      percentage: change.percentage,
      range: checked.claim.holdsBetween,
      total: area.length,
      holding: holding.length,
      made: holding.filter(({ provenance }) => provenance !== "real").length,
    }),
  };
}

function warningsOf(context: AnalysisContext, claims: readonly ReviewedClaim[]): ReviewView["warnings"] {
  const provenances = new Set(claims.flatMap(({ checked }) => checked.results.map(({ provenance }) => provenance)));
  return (["simulated", "reconstruction"] as const)
    .filter((provenance) => provenances.has(provenance))
    .map((provenance) => ({
      provenance,
      text: text.claimNote(provenance, placeName(context, POLICE_UNIT)),
    }));
}

function districtsOf(context: AnalysisContext, { row, result, indicator }: Priority): readonly ReviewDistricts[] {
  if (!result || !indicator) return [];
  const period = { from: year(result.from.period.year), to: year(result.to.period.year) };
  const districts = reviewDistricts(context, row.slug, indicator, period);
  return districts ? [districts] : [];
}

function goalView({ themes }: Strategy, { id, theme, text: words, year: due, state }: StrategyGoal): GoalView {
  const title = themes.find(({ slug }) => slug === theme)?.title ?? theme;
  return { id, theme: title, slug: theme, text: words, state, ...(due === undefined ? {} : { year: due }) };
}
