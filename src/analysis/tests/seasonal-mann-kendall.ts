/** Whether a series of months has a steady direction, whatever its season (METHOD section 4). */

import { twoSidedNormalP } from "../distributions.ts";

/** Years of months; `undefined` where a month is missing. */
export type SeasonalSeries = readonly (readonly (number | undefined)[])[];

export interface SeasonalTrend {
  /** Sum over the seasons of rising minus falling pairs. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  readonly pValue: number;
  /** Median yearly change within a season (Hirsch, Slack & Smith 1982), in counts per month and year. */
  readonly slope: number;
}

/** Years under which a trend has no verdict. */
const LEAST_TREND_YEARS = 5;

/**
 * Seasonal Mann–Kendall test with the covariance between seasons of Hirsch & Slack (1984): S = Σ S_m over the months, its
 * variance the sum of n(n − 1)(2n + 5)/18 − Σ t(t − 1)(2t + 5)/18 per month and of the covariances of every two months, so
 * that a good or bad year as a whole is not counted twelve times. z with a continuity correction of 1. `undefined` for
 * fewer than five years. A month that is missing in some years takes part with the years that it has.
 */
export function seasonalMannKendall(years: SeasonalSeries): SeasonalTrend | undefined {
  if (years.length < LEAST_TREND_YEARS) return undefined;
  const seasons = Math.max(...years.map((months) => months.length));
  const columns = Array.from({ length: seasons }, (_, month) => years.map((months) => months[month]));
  const s = sum(columns.map(scoreOf));
  const variances = sum(columns.map(varianceOf));
  const covariances = sum(
    columns.flatMap((first, at) => columns.slice(at + 1).map((second) => 2 * covarianceOf(first, second))),
  );
  const variance = Math.max(0, variances + covariances);
  const z = variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, variance, z, pValue: twoSidedNormalP(z), slope: medianSlope(columns) };
}

type Season = readonly (number | undefined)[];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Sign of every later minus every earlier known value, added up. */
function scoreOf(values: Season): number {
  return sum(pairsOf(values).map(([earlier, later]) => Math.sign(later.value - earlier.value)));
}

interface Known {
  readonly at: number;
  readonly value: number;
}

function knownOf(values: Season): readonly Known[] {
  return values.flatMap((value, at) => (value === undefined ? [] : [{ at, value }]));
}

function pairsOf(values: Season): readonly (readonly [Known, Known])[] {
  const known = knownOf(values);
  return known.flatMap((earlier, at) => known.slice(at + 1).map((later) => [earlier, later] as const));
}

function varianceOf(values: Season): number {
  const known = knownOf(values);
  const n = known.length;
  const ties = new Map<number, number>();
  for (const { value } of known) ties.set(value, (ties.get(value) ?? 0) + 1);
  const tied = sum([...ties.values()].map((t) => t * (t - 1) * (2 * t + 5)));
  return (n * (n - 1) * (2 * n + 5) - tied) / 18;
}

/**
 * Covariance of the scores of two seasons (Dietz & Killeen 1981; Hirsch & Slack 1984, formula 14): (K + 4·Σ R_g·R_h −
 * n(n + 1)²)/3 over the years that both have, R the ranks among them (midranks for ties), K the concordance of their pairs.
 */
function covarianceOf(first: Season, second: Season): number {
  const both = first.flatMap((g, at) => {
    const h = second[at];
    return g === undefined || h === undefined ? [] : [{ g, h }];
  });
  const n = both.length;
  const concordance = sum(
    both.flatMap((one, at) => both.slice(at + 1).map((other) => Math.sign((other.g - one.g) * (other.h - one.h)))),
  );
  const [ranksG, ranksH] = [midranks(both.map(({ g }) => g)), midranks(both.map(({ h }) => h))];
  const products = sum(ranksG.map((rank, at) => rank * (ranksH[at] ?? 0)));
  return (concordance + 4 * products - n * (n + 1) ** 2) / 3;
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function midranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

/** The middle one of all yearly changes, or the mean of the middle two; 0 where no month has two years. */
function medianSlope(columns: readonly Season[]): number {
  const slopes = columns
    .flatMap(pairsOf)
    .map(([earlier, later]) => (later.value - earlier.value) / (later.at - earlier.at))
    .sort((a, b) => a - b);
  const middle = Math.floor(slopes.length / 2);
  return slopes.length % 2 === 1 ? (slopes[middle] ?? 0) : ((slopes[middle - 1] ?? 0) + (slopes[middle] ?? 0)) / 2;
}
