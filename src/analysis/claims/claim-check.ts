/**
 * The claim checker: a published change set beside every method, base year and source (METHOD section 12). It tells how
 * many ways of computing give the claimed change; whether a change is real is the business of the test of change.
 */

import { type IndicatorId, parseIndicatorId } from "../../domain/indicator.ts";
import { isKnown, PART_YEAR_METHODS, type Provenance, weakerProvenance } from "../../domain/measured.ts";
import { printPeriod, year } from "../../domain/period.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Claim } from "../../reference/reference.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { rememberPerDataset } from "../memo.ts";
import { trend } from "../trend.ts";
import type { TrendResult } from "../trend-result.ts";
import type { CheckedClaim, ClaimMethod, ClaimResult, ClaimRole, ClaimSetting } from "./claim-result.ts";
import { outcomeOf, sideOf, verdictOf } from "./claim-verdict.ts";

/** Classification of the network's own counts of that time, which are only known as a reconstruction. */
const RECONSTRUCTED = "strategy_review";

interface ClaimQuery {
  readonly claim: Claim;
  readonly setting: ClaimSetting;
}

/**
 * A claim computed in every way that the loaded figures allow: the network's own counts and the public figures, whole
 * years and every part-year method, from the first year of the strategy and from the year before. The country stands
 * beside the unit where the unit has no real figure for some way. Ways without a figure are left out, never filled in.
 */
export function checkClaim(context: AnalysisContext, claim: Claim, setting: ClaimSetting): CheckedClaim {
  return remembered(context, { claim, setting });
}

const remembered = rememberPerDataset(
  ({ claim, setting }: ClaimQuery) =>
    [claim.id, setting.from, setting.to, setting.asOf ? printPeriod(setting.asOf) : ""].join(" "),
  (context, { claim, setting }): CheckedClaim => {
    const results = [claim.indicator, ...claim.compare].flatMap((indicator) =>
      resultsOf(context, { claim, setting }, indicator),
    );
    return { claim, results, verdict: verdictOf(results) };
  },
);

function resultsOf(context: AnalysisContext, query: ClaimQuery, indicator: IndicatorId): readonly ClaimResult[] {
  const ways = waysOf(query.setting);
  const ask = (region: RegionCode): readonly ClaimResult[] =>
    ways.flatMap((way) => resultOf(context, query, { indicator, region, ...way }));
  const ofUnit = ask(POLICE_UNIT);
  const real = ofUnit.filter(({ role }) => role === "judged");
  const isComplete = real.length === ways.length || ofUnit.some(({ role }) => role === "worked_example");
  return isComplete ? ofUnit : [...ofUnit, ...ask(COUNTRY).filter(({ role }) => role === "comparison")];
}

interface Way {
  readonly method: ClaimMethod;
  readonly base: number;
}

function waysOf({ from, asOf }: ClaimSetting): readonly Way[] {
  const methods: readonly ClaimMethod[] = asOf ? ["observed", ...PART_YEAR_METHODS] : ["observed"];
  return [from, from - 1].flatMap((base) => methods.map((method) => ({ method, base })));
}

interface Asked extends Way {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
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
  const fraction = result.change?.fraction;
  // A year that is not complete answers "observed" with an estimate, and a complete one every method with what was counted.
  if (result.method !== method || fraction === undefined) return [];
  const provenance = provenanceOf(result);
  const interval = result.change?.interval;
  return [
    {
      ...asked,
      fraction,
      interval,
      outcome: outcomeOf(claim, fraction, interval),
      side: sideOf(claim, fraction),
      provenance,
      role: roleOf(provenance, region),
      trend: result,
    },
  ];
}

/** The weakest of both figures. Whoever loads the network's counts, they stay a reconstruction. */
function provenanceOf({ indicator, from, to }: TrendResult): Provenance {
  const isReconstructed = parseIndicatorId(indicator)?.classification === RECONSTRUCTED;
  const own: Provenance = isReconstructed ? "reconstruction" : "real";
  return [from.count, to.count]
    .filter(isKnown)
    .map((count) => count.provenance)
    .reduce(weakerProvenance, own);
}

function roleOf(provenance: Provenance, region: RegionCode): ClaimRole {
  if (provenance === "reconstruction") return "worked_example";
  if (provenance === "simulated") return "simulated";
  return region === POLICE_UNIT ? "judged" : "comparison";
}
