/** Municipalities of the unit side by side, each with its interval against the mean of the unit (METHOD sections 3 and 6). */

import type { IndicatorId } from "../domain/indicator.ts";
import { type Interval, isKnown, type Measured, missing } from "../domain/measured.ts";
import type { Year } from "../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { SMALL_COUNT } from "./change.ts";
import { denominatorAt } from "./denominator.ts";
import { figureAt } from "./figure.ts";
import { type Overdispersion, overdispersion } from "./overdispersion.ts";
import { per1000, type RateMeasure, rateAt } from "./rate.ts";
import { sumOfKnown } from "./sum.ts";

export interface RankingQuery {
  readonly indicator: IndicatorId;
  readonly year: Year;
  readonly measure: RateMeasure;
}

export interface RankedMunicipality {
  readonly region: RegionCode;
  readonly count: Measured;
  readonly denominator: Measured;
  /** Rate per 1,000. */
  readonly rate: Measured;
  /** 95 % interval of the rate, widened by √φ; `undefined` when there is no rate. */
  readonly interval: Interval | undefined;
  /** Whether the interval excludes the mean of the unit, and on which side. */
  readonly againstMean: "above" | "below" | "not-distinguishable" | "unknown";
  /** Under 3,000 inhabitants or fewer than 20 counted: listed apart, since chance would rank it. */
  readonly isSmall: boolean;
}

export interface Ranking {
  readonly query: RankingQuery;
  /** θ, the pooled rate of the municipalities that have one: all counts over all denominators, per 1,000. */
  readonly mean: Measured;
  readonly overdispersion: Overdispersion;
  /** Highest rate first. */
  readonly ranked: readonly RankedMunicipality[];
  /** Small municipalities, highest rate first: not ranked. */
  readonly small: readonly RankedMunicipality[];
  /** Municipalities without a rate. */
  readonly absent: readonly RankedMunicipality[];
}

/** Below this number of inhabitants a municipality is listed apart. */
const SMALL_POPULATION = 3000;

/**
 * Today's municipalities by rate. Intervals are Byar's (exact under 10), widened by √φ of the indicator in the unit; the mean
 * is pooled over the municipalities that have a rate. Small ones count in the mean but are not ranked.
 */
export function rankMunicipalities(context: AnalysisContext, query: RankingQuery): Ranking {
  const { indicator } = query;
  const spread = overdispersion(context, { indicator, region: POLICE_UNIT, uptoYear: query.year.year });
  const rates = context.reference.regions.membersOf(POLICE_UNIT).map((region) => ({
    region,
    ...rateAt(context, { indicator, region, period: query.year, per: query.measure }, spread.phi),
    isSmall: isSmall(context, query, region),
  }));
  const mean = pooledRate(rates.filter((each) => isKnown(each.rate)));
  const municipalities = rates.map(
    (each): RankedMunicipality => ({ ...each, againstMean: sideOf(each.interval, mean) }),
  );
  const byRate = municipalities
    .filter((each) => isKnown(each.rate))
    .sort((a, b) => rateValue(b.rate) - rateValue(a.rate));
  return {
    query,
    mean,
    overdispersion: spread,
    ranked: byRate.filter((each) => !each.isSmall),
    small: byRate.filter((each) => each.isSmall),
    absent: municipalities.filter((each) => !isKnown(each.rate)),
  };
}

function pooledRate(rates: readonly { readonly count: Measured; readonly denominator: Measured }[]): Measured {
  const sum = (figures: readonly Measured[]): Measured =>
    sumOfKnown(figures.filter(isKnown), "summed-regions") ?? missing(figures.length === 0 ? "notInData" : "incomplete");
  return per1000(sum(rates.map((each) => each.count)), sum(rates.map((each) => each.denominator)));
}

function isSmall(context: AnalysisContext, { indicator, year }: RankingQuery, region: RegionCode): boolean {
  const inhabitants = denominatorAt(context, "inhabitants", region, year.year);
  if (isKnown(inhabitants) && inhabitants.value < SMALL_POPULATION) return true;
  const count = figureAt(context, { indicator, region, period: year });
  return isKnown(count) && count.value < SMALL_COUNT;
}

function sideOf(interval: Interval | undefined, mean: Measured): RankedMunicipality["againstMean"] {
  if (!interval || !isKnown(mean)) return "unknown";
  if (interval.low > mean.value) return "above";
  return interval.high < mean.value ? "below" : "not-distinguishable";
}

function rateValue(figure: Measured): number {
  return isKnown(figure) ? figure.value : Number.NEGATIVE_INFINITY;
}
