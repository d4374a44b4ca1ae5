/** What each municipality added to the change of the unit between two years (METHOD section 6). */

import type { IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Known } from "../../domain/measured.ts";
import { year } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { type Contributions, contributions } from "../contribution.ts";
import { figureAt } from "../figure.ts";

interface MunicipalContributionsQuery {
  readonly indicator: IndicatorId;
  /** Two years, the earlier first. */
  readonly from: number;
  readonly to: number;
}

/** An area with its counts of both years. */
export interface CountedTwice {
  readonly code: RegionCode;
  readonly from: Known;
  readonly to: Known;
}

export interface MunicipalContributions {
  readonly unit: CountedTwice;
  readonly shares: Contributions<CountedTwice>;
}

/**
 * Counts of today's municipalities and of the unit in both years, and each difference as a share of that of the unit. `undefined`
 * for one year twice, and when a municipality or the unit lacks a real, observed figure in either: parts would not add up.
 */
export function municipalContributions(
  context: AnalysisContext,
  query: MunicipalContributionsQuery,
): MunicipalContributions | undefined {
  if (query.from === query.to) return undefined;
  const members = context.reference.regions.membersOf(POLICE_UNIT);
  const parts = members.flatMap((code) => countedTwice(context, query, code) ?? []);
  const unit = countedTwice(context, query, POLICE_UNIT);
  if (!unit || parts.length < members.length) return undefined;
  const differences = parts.map((part) => ({ part, absolute: differenceOf(part) }));
  return { unit, shares: contributions(differences, differenceOf(unit)) };
}

function differenceOf({ from, to }: CountedTwice): number {
  return to.value - from.value;
}

function countedTwice(
  context: AnalysisContext,
  { indicator, from, to }: MunicipalContributionsQuery,
  code: RegionCode,
): CountedTwice | undefined {
  const [earlier, later] = [from, to].map((inYear) =>
    figureAt(context, { indicator, region: code, period: year(inYear) }),
  );
  return earlier && later && isReal(earlier) && isReal(later) ? { code, from: earlier, to: later } : undefined;
}

function isReal(figure: ReturnType<typeof figureAt>): figure is Known {
  return isKnown(figure) && figure.status !== "estimated" && figure.provenance === "real";
}
