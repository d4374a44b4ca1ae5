/** Three short explanations beside a checked claim, each only where figures support it. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { CheckedClaim, ClaimResult, ClaimSetting } from "../../analysis/claims/claim-result.ts";
import { isFallClaimed } from "../../analysis/claims/claim-verdict.ts";
import { restOfYear } from "../../analysis/part-year/month-weights.ts";
import { isKnown } from "../../domain/measured.ts";
import { formatInterval, formatPeriodLong } from "../../text/format.ts";
import { estimateExplanation, sayableExplanation, seasonExplanation } from "../../text/pages/review-nl.ts";
import { inRegion, placeName } from "../areas.ts";
import { figureView } from "../figure.ts";
import { changeView } from "../trend/change.ts";
import type { ClaimView } from "./review-view.ts";

type Explanation = ClaimView["explanations"][number];

/** Why multiplying errs, what the best estimate was, and what can be said. */
export function explanationsOf(
  context: AnalysisContext,
  checked: CheckedClaim,
  setting: ClaimSetting,
  counted: ClaimResult | undefined,
): readonly Explanation[] {
  return [
    ...whyOff(context, checked, setting),
    ...bestEstimate(context, checked, setting),
    ...(counted ? sayable(context, counted, setting) : []),
  ];
}

/** Results of the season on real months, the unit before the country; the strongest figures there are. */
function seasonal({ results }: CheckedClaim, { from }: ClaimSetting): ClaimResult | undefined {
  const found = results.filter(({ method, base }) => method === "seasonal" && base === from);
  return found.find(({ role }) => role === "judged") ?? found.find(({ role }) => role === "comparison");
}

function whyOff(context: AnalysisContext, checked: CheckedClaim, setting: ClaimSetting): readonly Explanation[] {
  const result = seasonal(checked, setting);
  const monthsKnown = result?.trend.monthsKnown;
  if (!result || monthsKnown === undefined) return [];
  const { indicator, region } = result;
  const rest = restOfYear(context, { indicator, region, uptoYear: setting.to - 1, monthsKnown });
  if (!rest) return [];
  return [
    seasonExplanation({
      ...rest,
      monthsKnown,
      labelPlural: context.reference.indicators.get(indicator)?.labelPlural ?? indicator,
      where: inRegion(context, region),
      isFall: isFallClaimed(checked.claim),
    }),
  ];
}

function bestEstimate(context: AnalysisContext, checked: CheckedClaim, setting: ClaimSetting): readonly Explanation[] {
  const result = seasonal(checked, setting);
  const estimate = result?.trend.to.count;
  const actual = checked.results.find(
    ({ indicator, region, method }) =>
      method === "observed" && indicator === result?.indicator && region === result.region,
  )?.trend.to.count;
  if (!result || !setting.asOf || !estimate || !actual || !isKnown(actual) || estimate.status !== "estimated")
    return [];
  return [
    estimateExplanation({
      where: inRegion(context, result.region),
      asOf: formatPeriodLong(setting.asOf),
      to: setting.to,
      estimate: figureView(estimate, "count").text,
      interval: estimate.interval ? formatInterval(estimate.interval) : "",
      actual: figureView(actual, "count").text,
      provenance: result.provenance,
    }),
  ];
}

function sayable(
  context: AnalysisContext,
  { indicator, region, role, trend }: ClaimResult,
  setting: ClaimSetting,
): readonly Explanation[] {
  const about = context.reference.indicators.get(indicator);
  if (!about) return [];
  const { sentence } = changeView(trend, about, inRegion(context, region));
  return [
    sayableExplanation({ sentence, isCountry: role === "comparison", place: placeName(context, setting.region) }),
  ];
}
