/** Municipalities of the unit side by side, each with its interval against the mean of the unit (METHOD sections 3 and 6). */

import type { IndicatorId } from "../domain/indicator.ts";
import type { Interval, Measured } from "../domain/measured.ts";
import type { Year } from "../domain/period.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Overdispersion } from "./overdispersion.ts";

export type RankingMeasure = "per1000" | "per1000-dwellings";

export interface RankingQuery {
  readonly indicator: IndicatorId;
  readonly year: Year;
  readonly measure: RankingMeasure;
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
  /** Pooled rate of the municipalities that have one: all counts over all denominators, per 1,000. */
  readonly mean: Measured;
  readonly overdispersion: Overdispersion;
  /** Highest rate first. */
  readonly ranked: readonly RankedMunicipality[];
  /** Small municipalities, highest rate first: not ranked. */
  readonly small: readonly RankedMunicipality[];
  /** Municipalities without a rate. */
  readonly absent: readonly RankedMunicipality[];
}
