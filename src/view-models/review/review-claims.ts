/** A published claim as the end review shows it: every way of computing, its outcome, and the verdict in words. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { checkClaim } from "../../analysis/claims/claim-check.ts";
import type { CheckedClaim, ClaimResult, ClaimRole, ClaimSetting } from "../../analysis/claims/claim-result.ts";
import { weakerProvenance } from "../../domain/measured.ts";
import type { Claim, Strategy } from "../../reference/reference.ts";
import { formatPercent, formatPercentInterval, formatPeriodLong } from "../../text/format.ts";
import * as text from "../../text/pages/claims-nl.ts";
import { CLAIM_NOTES, claimSubtitle, claimSummary, claimTitle, othersTitle } from "../../text/pages/review-nl.ts";
import { inRegion, regionName } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { figureView } from "../figure.ts";
import { changeView } from "../trend/change.ts";
import { trendOrigins } from "../trend/trend-origins.ts";
import { editionGroups } from "./review-editions.ts";
import { explanationsOf } from "./review-explanations.ts";
import type { ClaimGroup, ClaimRow, ClaimView } from "./review-view.ts";

/** Real figures first; the reconstruction, which cannot judge, last. */
const ROLES: readonly ClaimRole[] = ["judged", "comparison", "simulated", "worked_example"];

export interface ReviewedClaim {
  readonly checked: CheckedClaim;
  readonly view: ClaimView;
  /** What the headline and the verdict are made of. */
  readonly words: text.VerdictFacts & { readonly phrase: string };
  /** The whole-year change from the first year: of the unit, else of the country. */
  readonly counted: ClaimResult | undefined;
}

/** A claim checked and worded. */
export function reviewClaim(
  context: AnalysisContext,
  strategy: Strategy,
  claim: Claim,
  setting: ClaimSetting,
): ReviewedClaim {
  const checked = checkClaim(context, claim, setting);
  const { results } = checked;
  const words = verdictFacts(checked, setting);
  const counted = countedOf(results, setting.from);
  const theme = strategy.themes.find(({ indicators }) => claim.compare.some((id) => indicators.includes(id)));
  const priority = theme?.title ?? context.reference.indicators.get(claim.indicator)?.label ?? claim.id;
  const [low, high] = claim.holdsBetween;
  const rangeText = text.rangeText(words.phrase, low, high);
  const toRow = (result: ClaimResult): ClaimRow => claimRow(result, setting, { isPublished: false, isInvented: false });
  const groups = [...groupsOf(context, strategy, results, setting), ...editionGroups(context, claim, setting, toRow)];
  const verdictDetail = text.verdictDetail(words);
  const figures = results.flatMap(({ trend }) => [trend.from.count, trend.to.count]);
  return {
    checked,
    words,
    counted,
    view: {
      id: claim.id,
      indicator: claim.indicator,
      ...(theme ? { slug: theme.slug } : {}),
      priority,
      wording: claim.wording,
      published: {
        fraction: claim.publishedFraction,
        text: text.publishedText(words.phrase, claim.publishedFraction),
        range: { low, high },
        rangeText,
      },
      verdict: checked.verdict,
      verdictText: text.verdictWords(checked.verdict),
      verdictDetail,
      title: claimTitle(checked.verdict, verdictDetail),
      subtitle: claimSubtitle(String(setting.from), String(setting.to)),
      summary: summaryOf(groups, rangeText),
      othersTitle: othersTitle(setting.from - 1, setting.to),
      groups,
      ...(counted ? countedView(context, counted) : {}),
      explanations: explanationsOf(context, checked, setting, counted),
      source: sourceLine(context, figures),
      notes: (["simulated", "worked_example"] as const)
        .filter((role) => results.some((result) => result.role === role))
        .map((role) => CLAIM_NOTES[role]),
      origins: trendOrigins(
        context,
        results.map(({ trend }) => trend),
      ),
    },
  };
}

function summaryOf(groups: readonly ClaimGroup[], range: string): string {
  const [first] = groups;
  if (!first) return range;
  const rows = first.rows.map(({ label, percentage, outcomeText }) => ({ label, percentage, outcome: outcomeText }));
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return claimSummary({ range, group: first.title, rows, total });
}

/** Counted over whole years from the first year of the strategy; the unit goes before the country. */
function countedOf(results: readonly ClaimResult[], from: number): ClaimResult | undefined {
  const counted = results.filter(({ method, base }) => method === "observed" && base === from);
  return counted.find(({ role }) => role === "judged") ?? counted.find(({ role }) => role === "comparison");
}

function countedView(
  context: AnalysisContext,
  { indicator, region, role, trend }: ClaimResult,
): Pick<ClaimView, "counted"> {
  const about = context.reference.indicators.get(indicator);
  if (!about) return {};
  const change = changeView(trend, about, inRegion(context, region));
  return { counted: role === "comparison" ? { area: regionName(context, region), change } : { change } };
}

function verdictFacts({ claim, results, verdict }: CheckedClaim, { from }: ClaimSetting): ReviewedClaim["words"] {
  const judged = results.filter(({ role }) => role === "judged");
  const wordsOf = (outcome: ClaimResult["outcome"]): readonly text.WayWords[] =>
    judged.filter((result) => result.outcome === outcome).map((result) => wayOf(result, from));
  const country = countedOf(results, from);
  return {
    phrase: text.claimPhrase(claim.wording, claim.publishedFraction),
    verdict,
    holding: wordsOf("holds"),
    possible: wordsOf("possible"),
    judged: judged.length,
    country: country && { ...country, percentage: formatPercent(country.fraction) },
  };
}

function wayOf({ method, base, fraction, trend }: ClaimResult, from: number): text.WayWords {
  return {
    method,
    base,
    monthsKnown: trend.monthsKnown,
    isFirstYear: base === from,
    percentage: formatPercent(fraction),
  };
}

function groupsOf(
  context: AnalysisContext,
  strategy: Strategy,
  results: readonly ClaimResult[],
  setting: ClaimSetting,
): readonly ClaimGroup[] {
  const isPublished = setting.asOf !== undefined && isSameMonth(setting.asOf, strategy.claimsBasis?.asOf);
  return ROLES.flatMap((role) => {
    const ofRole = results.filter((result) => result.role === role);
    const indicators = [...new Set(ofRole.map(({ indicator }) => indicator))];
    return indicators.map((indicator): ClaimGroup => {
      const group = ofRole.filter((result) => result.indicator === indicator);
      const isShown = ({ method, base }: ClaimResult): boolean => base === setting.from || method === "observed";
      // Simulated months that add to no real year of the area say nothing about it, and an interval less than nothing.
      const isInvented =
        role === "simulated" && !results.some((each) => each.role === "judged" && each.indicator === indicator);
      const rowOf = (result: ClaimResult): ClaimRow => claimRow(result, setting, { isPublished, isInvented });
      return {
        id: `${role}-${indicator}`,
        title: text.groupTitle({
          role,
          labelPlural: context.reference.indicators.get(indicator)?.labelPlural ?? indicator,
          asOf: setting.asOf && formatPeriodLong(setting.asOf),
        }),
        role,
        provenance: group.map(({ provenance }) => provenance).reduce(weakerProvenance, "real"),
        rows: group.filter(isShown).map(rowOf),
        others: group.filter((result) => !isShown(result)).map(rowOf),
      };
    });
  });
}

function isSameMonth(a: ClaimSetting["asOf"], b: ClaimSetting["asOf"]): boolean {
  return a?.year === b?.year && a?.month === b?.month;
}

function claimRow(
  result: ClaimResult,
  { from, to }: ClaimSetting,
  { isPublished, isInvented }: { readonly isPublished: boolean; readonly isInvented: boolean },
): ClaimRow {
  const { indicator, region, method, base, fraction, outcome, role, side, provenance, trend } = result;
  const interval = isInvented ? undefined : result.interval;
  return {
    id: `${indicator} ${region} ${method} ${base}`,
    label: text.wayLabel({
      method,
      base,
      to,
      monthsKnown: trend.monthsKnown,
      isFirstYear: base === from,
      isPublished: isPublished && role === "worked_example",
      isReal: provenance === "real",
    }),
    method,
    base,
    indicator,
    region,
    provenance,
    fraction,
    ...(interval ? { interval } : {}),
    percentage: formatPercent(fraction),
    intervalText: interval ? formatPercentInterval(interval) : "",
    outcome,
    outcomeText: text.outcomeText(isInvented ? "invented" : role, outcome, side),
    from: figureView(trend.from.count, "count"),
    to: figureView(trend.to.count, "count"),
  };
}
