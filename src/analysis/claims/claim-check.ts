/**
 * The claim checker: a published change set beside every method, base year and source (METHOD section 12). It tells how
 * many ways of computing give the claimed change; whether a change is real is the business of the test of change.
 */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, PART_YEAR_METHODS, type Provenance, weakerProvenance } from "../../domain/measured.ts";
import { year } from "../../domain/period.ts";
import { COUNTRY, type RegionCode } from "../../domain/region.ts";
import type { Claim } from "../../reference/reference.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { rememberPerDataset } from "../memo.ts";
import { trend } from "../trend.ts";
import type { TrendResult } from "../trend-result.ts";
import type { CheckedClaim, ClaimMethod, ClaimResult, ClaimRole, ClaimSetting, ClaimVerdict } from "./claim-result.ts";
import { outcomeOf, sideOf, verdictOf } from "./claim-verdict.ts";

/** The network's own counts of that time, which are only known as a reconstruction. */
const RECONSTRUCTED = "strategy_review:";

/**
 * What the real figures say of a claim, without the worked examples: as the verdict of {@link checkClaim} where any of them
 * judges. `not_judged` when none does.
 */
export function judgeClaim(context: AnalysisContext, claim: Claim, setting: ClaimSetting): ClaimVerdict {
  const judging = [claim.indicator, ...claim.compare].filter((indicator) => !isReconstructed(indicator));
  const results = judging.flatMap(
    (indicator) => waysOf(context, { claim, setting }, { ...setting, indicator }).results,
  );
  return verdictOf(results.filter(({ role }) => role === "judged"));
}

interface ClaimQuery {
  readonly claim: Claim;
  readonly setting: ClaimSetting;
}

/**
 * A claim computed in every way that the loaded figures allow: the figures of the claim itself and those beside it, whole
 * years and every part-year method, from the first year of the claim and from the year before. Without a reference date the
 * part-year methods are asked only where a whole year is not there. The country stands beside the area where the area has
 * no real figure for some way. Ways without a figure are left out, never filled in.
 */
export function checkClaim(context: AnalysisContext, claim: Claim, setting: ClaimSetting): CheckedClaim {
  return { claim, ...remembered(context, { claim, setting }) };
}

const remembered = rememberPerDataset(
  ({ claim, setting }: ClaimQuery) =>
    JSON.stringify([claim.indicator, claim.compare, claim.holdsBetween.map(String), setting]),
  (context, { claim, setting }): Omit<CheckedClaim, "claim"> => {
    const results = [claim.indicator, ...claim.compare].flatMap((indicator) =>
      resultsOf(context, { claim, setting }, indicator),
    );
    return { results, verdict: verdictOf(results) };
  },
);

function resultsOf(context: AnalysisContext, query: ClaimQuery, indicator: IndicatorId): readonly ClaimResult[] {
  const own = waysOf(context, query, { indicator, region: query.setting.region });
  const isReal = own.results.filter(({ role }) => role === "judged").length === own.wanted;
  if (isReal || own.results.some(({ role }) => role === "worked_example")) return own.results;
  const country = waysOf(context, query, { indicator, region: COUNTRY });
  return [...own.results, ...country.results.filter(({ role }) => role === "comparison")];
}

interface Ways {
  /** How many ways there would be if every figure were known. */
  readonly wanted: number;
  readonly results: readonly ClaimResult[];
}

function waysOf(context: AnalysisContext, query: ClaimQuery, about: Pick<Asked, "indicator" | "region">): Ways {
  const { from, asOf } = query.setting;
  const perBase = [from, from - 1].map((base): Ways => {
    const whole = resultOf(context, query, { ...about, base, method: "observed" });
    if (asOf === undefined && whole.length > 0) return { wanted: 1, results: whole };
    const parts = PART_YEAR_METHODS.flatMap((method) => resultOf(context, query, { ...about, base, method }));
    const wanted = PART_YEAR_METHODS.length + (asOf === undefined ? 0 : 1);
    return { wanted, results: [...whole, ...parts] };
  });
  return {
    wanted: perBase.reduce((sum, { wanted }) => sum + wanted, 0),
    results: perBase.flatMap(({ results }) => results),
  };
}

interface Asked {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly method: ClaimMethod;
  readonly base: number;
}

function resultOf(context: AnalysisContext, { claim, setting }: ClaimQuery, asked: Asked): readonly ClaimResult[] {
  const { indicator, region, method, base } = asked;
  const result = trend(context, {
    indicator,
    region,
    from: year(base),
    to: year(setting.to),
    ...(method === "observed" ? { method: "auto" } : { method, asOf: setting.asOf }),
    measure: "count",
  });
  const { change } = result;
  // A year that is not complete answers "observed" with an estimate, and a complete one every method with what was counted.
  if (result.method !== method || change?.fraction === undefined) return [];
  const { fraction, interval } = change;
  const provenance = provenanceOf(result);
  return [
    {
      ...asked,
      fraction,
      interval,
      outcome: outcomeOf(claim, fraction, interval),
      side: sideOf(claim, fraction),
      provenance,
      role: roleOf(result, provenance, setting),
      trend: result,
    },
  ];
}

function isReconstructed(indicator: IndicatorId): boolean {
  return indicator.startsWith(RECONSTRUCTED);
}

/** The weakest of both figures. Whoever loads the network's counts, they stay a reconstruction. */
function provenanceOf({ indicator, from, to }: TrendResult): Provenance {
  const own: Provenance = isReconstructed(indicator) ? "reconstruction" : "real";
  return [from.count, to.count]
    .filter(isKnown)
    .map((count) => count.provenance)
    .reduce(weakerProvenance, own);
}

function roleOf({ region, verdict }: TrendResult, provenance: Provenance, setting: ClaimSetting): ClaimRole {
  if (provenance === "reconstruction") return "worked_example";
  if (provenance === "simulated") return "simulated";
  if (verdict === "not_comparable") return "not_comparable";
  return region === setting.region ? "judged" : "comparison";
}
