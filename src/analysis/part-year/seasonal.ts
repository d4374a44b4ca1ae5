/** Extrapolation by the share of the year that usually falls in the known months (METHOD section 2). */

import type { Interval } from "../../domain/measured.ts";
import { twoSidedT } from "../distributions.ts";
import { LEVEL } from "../intervals.ts";
import {
  LEAST_YEARS,
  type PartYear,
  standardDeviation,
  total,
  type YearEstimate,
  type YearOfMonths,
} from "./part-year.ts";

export interface SeasonalShare {
  /** s: all counts of the first k months over all counts, pooled over the years. */
  readonly share: number;
  /** σ_s: standard deviation of the yearly shares. It already holds the counting noise. */
  readonly deviation: number;
  /** Y years, ascending. */
  readonly years: readonly number[];
}

/**
 * s = Σ E_y / Σ T_y over the years given. A year without any count has no share of its own and is left out of σ_s.
 * `undefined` when fewer than three years have a share.
 */
export function seasonalShare(years: readonly YearOfMonths[], monthsKnown: number): SeasonalShare | undefined {
  const counted = years.filter((each) => total(each.counts) > 0);
  if (counted.length < LEAST_YEARS) return undefined;
  const parts = counted.map((each) => total(each.counts.slice(0, monthsKnown)));
  const totals = counted.map((each) => total(each.counts));
  return {
    share: total(parts) / total(totals),
    deviation: standardDeviation(parts.map((part, at) => part / (totals[at] ?? 1))),
    years: counted.map((each) => each.year),
  };
}

/**
 * T = E / s, with Var(T) = (1 + 1/Y)·max(φ·E·(1 − s)/s², (E/s²)²·σ_s²) and a t interval with Y − 1 degrees of freedom that
 * never goes below what has been counted already. At least three years; E = 0 and s = 0 give no estimate.
 */
export function extrapolateBySeason(partYear: PartYear): YearEstimate {
  const used = partYear.seasonHistory.slice(-partYear.seasonYears);
  const season = seasonalShare(used, partYear.known.length);
  const counted = total(partYear.known);
  if (!season) return { kind: "none", reason: "too-few-years" };
  if (counted === 0) return { kind: "none", reason: "zero-count" };
  if (season.share === 0) return { kind: "none", reason: "zero-season" };
  const value = counted / season.share;
  const phi = partYear.phiAfter(partYear.history.slice(-partYear.seasonYears));
  const variance = seasonalVariance(counted, season, phi);
  return {
    kind: "estimate",
    value,
    interval: seasonalInterval(value, variance, season.years.length, counted),
    relativeVariance: variance / value ** 2,
    years: season.years,
  };
}

/** Var(T) of {@link extrapolateBySeason}. */
export function seasonalVariance(counted: number, { share, deviation, years }: SeasonalShare, phi: number): number {
  const counting = (phi * counted * (1 - share)) / share ** 2;
  const betweenYears = ((counted / share ** 2) * deviation) ** 2;
  return (1 + 1 / years.length) * Math.max(counting, betweenYears);
}

function seasonalInterval(value: number, variance: number, years: number, counted: number): Interval {
  const arm = twoSidedT(LEVEL, years - 1) * Math.sqrt(variance);
  return { low: Math.max(counted, value - arm), high: value + arm, level: LEVEL };
}
