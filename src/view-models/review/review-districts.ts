/** The districts behind the change of a priority: from and to, change with interval, and what each added to the whole. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { contributions } from "../../analysis/contribution.ts";
import { trend } from "../../analysis/trend.ts";
import type { TrendQuestion, TrendResult } from "../../analysis/trend-result.ts";
import { isKnown } from "../../domain/measured.ts";
import { POLICE_UNIT } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { formatCount, formatSignedCount } from "../../text/format.ts";
import * as text from "../../text/pages/review-nl.ts";
import { identityOf, inRegion, regionName } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { districtsHeading } from "../theme/theme-districts.ts";
import { changeView } from "../trend/change.ts";
import { trendNotes } from "../trend/trend-notes.ts";
import { trendOrigins } from "../trend/trend-origins.ts";
import type { ReviewDistricts } from "./review-view.ts";

/** The districts of one priority; `undefined` when the unit or a district has no change, or none in real figures. */
export function reviewDistricts(
  context: AnalysisContext,
  slug: string,
  indicator: Indicator,
  period: Pick<TrendQuestion, "from" | "to">,
): ReviewDistricts | undefined {
  const ask = (region: TrendQuestion["region"]) =>
    trend(context, { indicator: indicator.id, region, ...period, method: "auto", measure: "count" });
  const whole = ask(POLICE_UNIT);
  const districts = context.reference.regions.districts.map(({ code, name }) => ({ code, name, result: ask(code) }));
  const changed = districts.flatMap((each) =>
    each.result.change ? [{ part: each, absolute: each.result.change.absolute }] : [],
  );
  if (!whole.change || changed.length < districts.length || !isReal(whole)) return undefined;
  const [from, to] = [String(period.from.year), String(period.to.year)];
  const shares = contributions(changed, whole.change.absolute);
  const rows = shares.parts.map(({ part: { code, name, result } }) => ({
    code,
    name,
    identity: identityOf(context, code),
    change: changeView(result, indicator, inRegion(context, code)),
  }));
  const trends = [whole, ...districts.map(({ result }) => result)];
  return {
    indicator: indicator.id,
    slug,
    title: text.districtsReviewTitle(indicator.label, districtsHeading(districts, indicator.kind)),
    subtitle: text.districtsReviewSubtitle(indicator.labelPlural, from, to),
    summary: text.districtsReviewSummary(
      rows.map(({ name, change }) => ({
        name,
        from: change.from.text,
        to: change.to.text,
        percentage: change.percentage,
      })),
    ),
    unit: indicator.labelPlural,
    from,
    to,
    rows,
    contributions: {
      title: text.contributionsTitle(
        whole.change.absolute,
        indicator.kind === "found" || whole.verdict === "not_comparable",
      ),
      rows: shares.parts.map(({ part: { code, name }, absolute, share }) => ({
        code,
        name,
        absolute: formatSignedCount(absolute),
        share: text.shareText(share),
      })),
      total: {
        name: regionName(context, POLICE_UNIT),
        absolute: formatSignedCount(shares.whole),
        share: text.shareText(shares.whole === 0 ? undefined : 1),
      },
      ...(shares.rest === 0 ? {} : { rest: text.contributionsRest(formatCount(Math.abs(shares.rest))) }),
    },
    source: sourceLine(
      context,
      trends.flatMap((each) => [each.from.count, each.to.count]),
    ),
    notes: trendNotes(whole, (code) => regionName(context, code)),
    origins: trendOrigins(context, trends),
  };
}

/** A judgement of districts stands on real counts only. */
function isReal({ from, to }: TrendResult): boolean {
  return [from.count, to.count].every((count) => isKnown(count) && count.provenance === "real");
}
