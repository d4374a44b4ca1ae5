/** A year of which the first months are known, and what an estimate of the whole year says. */

import type { Interval } from "../../domain/measured.ts";

/** A complete year: twelve counts. */
export interface YearOfMonths {
  readonly year: number;
  readonly counts: readonly number[];
}

export interface PartYear {
  readonly year: number;
  /** Counts of the first k months, k = 0 … 11. */
  readonly known: readonly number[];
  /** Complete earlier years of the same series and provenance, ascending. */
  readonly history: readonly YearOfMonths[];
  /** Complete earlier years whose season is used: the series itself, or the larger area that lends its season. */
  readonly seasonHistory: readonly YearOfMonths[];
  /** How many of the last complete years are used. */
  readonly seasonYears: number;
  /** Overdispersion of the series, as known after these years. */
  readonly phiAfter: (years: readonly YearOfMonths[]) => number;
}

export type NoEstimateReason = "no-months" | "zero-count" | "zero-season" | "too-few-years";

export type YearEstimate =
  | {
      readonly kind: "estimate";
      /** T: the whole year. */
      readonly value: number;
      /** `undefined` when fewer than three earlier years could be replayed. */
      readonly interval: Interval | undefined;
      /** Var(T)/T², for the test of change; `undefined` with the interval. */
      readonly relativeVariance: number | undefined;
      /** Complete years that the estimate or its interval stands on. */
      readonly years: readonly number[];
    }
  | { readonly kind: "none"; readonly reason: NoEstimateReason };

/** The fewest complete years that give a season or an interval. */
export const LEAST_YEARS = 3;

export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Standard deviation with n − 1, of at least two values. */
export function standardDeviation(values: readonly number[]): number {
  const mean = total(values) / values.length;
  return Math.sqrt(total(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}
