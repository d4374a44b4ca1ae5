/** A published claim as the end review shows it: every way of computing, its outcome, and the verdict in words. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { checkClaim } from "../../analysis/claims/claim-check.ts";
import type {
  CheckedClaim,
  ClaimMethod,
  ClaimResult,
  ClaimRole,
  ClaimSetting,
} from "../../analysis/claims/claim-result.ts";
import { isFallClaimed } from "../../analysis/claims/claim-verdict.ts";
import type { TrendResult } from "../../analysis/trend-result.ts";
import { weakerProvenance } from "../../domain/measured.ts";
import type { Month } from "../../domain/period.ts";
import { COUNTRY } from "../../domain/region.ts";
import type { Claim, Strategy } from "../../reference/reference.ts";
import { formatPercent, formatPercentInterval, formatPeriodLong } from "../../text/format.ts";
import { breakNote } from "../../text/notes-nl.ts";
import { claimPhrase } from "../../text/pages/claim-phrase-nl.ts";
import * as text from "../../text/pages/claims-nl.ts";
import { claimNote, claimSubtitle, claimSummary, claimTitle, othersTitle } from "../../text/pages/review-nl.ts";
import { inRegion, regionName } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { figureView } from "../figure.ts";
import { changeView } from "../trend/change.ts";
import { evidenceOf } from "../trend/evidence.ts";
import { trendOrigins } from "../trend/trend-origins.ts";
import { countedOf, verdictFacts } from "./claim-words.ts";
import { editionsOfClaim } from "./review-editions.ts";
import { explanationsOf } from "./review-explanations.ts";
import type { ClaimGroup, ClaimRow, ClaimView } from "./review-view.ts";

/** Real figures first; the reconstruction, which cannot judge, last. */
const ROLES: readonly ClaimRole[] = ["judged", "not_comparable", "comparison", "simulated", "worked_example"];

export interface ReviewedClaim {
  readonly checked: CheckedClaim;
  readonly view: ClaimView;
  /** What the headline and the verdict are made of. */
  readonly words: text.VerdictFacts & { readonly phrase: string };
  /** The change from the first year: of the area, else of the country. */
  readonly counted: ClaimResult | undefined;
}

/** How a claim came to be checked: by whom it was made, and what it is called. */
export interface ClaimOccasion {
  /** The claimed size, as quoted: "iets meer dan 40 %". */
  readonly phrase: string;
  /** How the phrase is read: "40 tot 43 % minder". */
  readonly rangeText: string;
  readonly priority: string;
  readonly slug?: string | undefined;
  /** Last month that its publishers had; `undefined` for a claim that a person typed. */
  readonly publishedAsOf?: Month | undefined;
  /** Which way the change is shown beside the verdict, the first that there is; default whole years. */
  readonly shown?: readonly ClaimMethod[];
}

/** A published claim checked and worded. */
export function reviewClaim(
  context: AnalysisContext,
  strategy: Strategy,
  claim: Claim,
  setting: ClaimSetting,
): ReviewedClaim {
  const theme = strategy.themes.find(({ indicators }) => claim.compare.some((id) => indicators.includes(id)));
  const phrase = claimPhrase(claim.wording, claim.publishedFraction);
  const [low, high] = claim.holdsBetween;
  return claimReview(context, claim, setting, {
    phrase,
    rangeText: text.rangeText(phrase, low, high),
    priority: theme?.title ?? context.reference.indicators.get(claim.indicator)?.label ?? claim.id,
    slug: theme?.slug,
    publishedAsOf: strategy.claimsBasis?.asOf,
  });
}

/** A claim checked and worded, whoever made it. */
export function claimReview(
  context: AnalysisContext,
  claim: Claim,
  setting: ClaimSetting,
  occasion: ClaimOccasion,
): ReviewedClaim {
  const checked = checkClaim(context, claim, setting);
  const { results } = checked;
  const words = { ...verdictFacts(context, checked, setting), phrase: occasion.phrase };
  const counted = countedOf(results, setting.from, occasion.shown);
  const { rangeText } = occasion;
  const toRow = (result: ClaimResult): ClaimRow => claimRow(result, setting, { isPublished: false, isInvented: false });
  const earlier = editionsOfClaim(context, claim, setting, toRow);
  const groups = [...groupsOf(context, results, setting, occasion), ...earlier.groups];
  const verdictDetail = text.verdictDetail(words);
  const figures = results.flatMap(({ trend }) => [trend.from.count, trend.to.count]);
  return {
    checked,
    words,
    counted,
    view: {
      id: claim.id,
      indicator: claim.indicator,
      ...(occasion.slug === undefined ? {} : { slug: occasion.slug }),
      priority: occasion.priority,
      wording: claim.wording,
      published: {
        fraction: claim.publishedFraction,
        text: text.publishedText(occasion.phrase, isFallClaimed(claim)),
        range: boundsOf(claim),
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
      editions: earlier.verdicts,
      ...(counted ? countedView(context, counted) : {}),
      explanations: explanationsOf(context, checked, setting, counted),
      source: sourceLine(context, figures),
      notes: [
        ...(["simulated", "reconstruction"] as const)
          .filter((provenance) => results.some((result) => result.provenance === provenance))
          .map((provenance) => claimNote(provenance, words.place)),
        ...breakNotes(results),
      ],
      origins: trendOrigins(
        context,
        results.map(({ trend }) => trend),
      ),
    },
  };
}

/** The bounds of the claimed range; a side is absent where the claim is open: nothing falls by more than everything. */
function boundsOf({ holdsBetween: [low, high] }: Claim): ClaimView["published"]["range"] {
  return { ...(low > -1 ? { low } : {}), ...(Number.isFinite(high) ? { high } : {}) };
}

/** Changes in registration between the years that a claim is computed over, each once. */
function breakNotes(results: readonly ClaimResult[]): readonly string[] {
  const notes = results.flatMap(({ trend }) => trend.notes);
  return [...new Set(notes.flatMap((note) => (note.code === "registrationBreak" ? [breakNote(note.break.text)] : [])))];
}

function summaryOf(groups: readonly ClaimGroup[], range: string): string {
  const [first] = groups;
  if (!first) return range;
  const rows = first.rows.map(({ label, percentage, outcomeText }) => ({ label, percentage, outcome: outcomeText }));
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return claimSummary({ range, group: first.title, rows, total });
}

function countedView(
  context: AnalysisContext,
  { indicator, region, role, trend }: ClaimResult,
): Pick<ClaimView, "counted"> {
  const about = context.reference.indicators.get(indicator);
  if (!about) return {};
  const change = changeView(trend, about, inRegion(context, region));
  const evidence = evidenceOf(trend, about, (code) => regionName(context, code));
  const area = role === "comparison" ? { area: regionName(context, region) } : {};
  return { counted: { ...area, change, evidence } };
}

function groupsOf(
  context: AnalysisContext,
  results: readonly ClaimResult[],
  setting: ClaimSetting,
  { publishedAsOf }: ClaimOccasion,
): readonly ClaimGroup[] {
  const isPublished = setting.asOf !== undefined && isSameMonth(setting.asOf, publishedAsOf);
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
          where: inRegion(context, role === "comparison" ? COUNTRY : setting.region),
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
    tested: testedOf(trend),
    outcomeText: text.outcomeText(isInvented ? "invented" : role, outcome, side),
    from: figureView(trend.from.count, "count"),
    to: figureView(trend.to.count, "count"),
  };
}

function testedOf({ change, verdict }: TrendResult): ClaimRow["tested"] {
  const { test = "none", phi = 1, pValue } = change ?? {};
  return { verdict, test, phi, ...(pValue === undefined ? {} : { pValue }) };
}
