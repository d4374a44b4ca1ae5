/** Whether the latest months of one cell differ from the three years before them (METHOD section 5). */

import { betaBinomialProbability, binomialProbability } from "../distributions.ts";
import { type RunningTotals, sumBetween } from "./running-totals.ts";

/** Months of the windows that are looked at. */
export const WINDOWS = [1, 3, 12] as const;
/** Months before a window that it is compared with. */
export const BASE_MONTHS = 36;
/** The last months of a series that a test looks at. */
export const MONTHS_SEEN = Math.max(...WINDOWS) + BASE_MONTHS;
/** Expected counts per φ under which a window says too little. */
const LEAST_EXPECTED = 10;
/**
 * With ten expected per φ no count within a standard deviation of what is expected has a smaller p than this (a normal one has
 * 0.32): most cells are as usual, and how usual need not be worked out where only small p values are asked for.
 */
const LEAST_P_NEAR_EXPECTED = 0.1;
/** A term this small beside the sum changes none of its digits. */
const NEGLIGIBLE = 1e-16;

export interface WindowTest {
  readonly months: (typeof WINDOWS)[number];
  readonly observed: number;
  /** N·q: what the season leads to expect of all that was counted in window and base. */
  readonly expected: number;
  readonly pValue: number;
}

export interface CellTest {
  /** Windows with enough counts; empty when none has. */
  readonly windows: readonly WindowTest[];
  /** min(1, 3·min p); `undefined` when no window could be tested. */
  readonly pValue: number | undefined;
}

/** A window of a series, with the weight that the season gives it. */
export interface SeasonWindow {
  readonly months: (typeof WINDOWS)[number];
  /** q: its part of the season of window and base together. */
  readonly share: number;
}

/** What is usual for the cells of an indicator. */
export interface CellModel {
  readonly windows: readonly SeasonWindow[];
  readonly phi: number;
}

export const NOT_TESTED: CellTest = { windows: [], pValue: undefined };

/** The windows that a series is long enough for, the shortest first; `season` has the weight of each of its months, oldest first. */
export function seasonWindows(season: readonly number[]): readonly SeasonWindow[] {
  return WINDOWS.filter((months) => season.length >= months + BASE_MONTHS).map((months) => ({
    months,
    share: sumOfLast(season, months) / sumOfLast(season, months + BASE_MONTHS),
  }));
}

/**
 * Tests the last months of a place: O in the window, B in the 36 months before it, N = O + B, q the seasonal
 * weight of the window in both. O ~ Binomial(N, q), beta-binomial when φ > 1 (α = Nq/(φ − 1), β = N(1 − q)/(φ − 1)); p = min(1, 2·min(P(X ≤ O),
 * P(X ≥ O))). A window with Nq < 10φ is not tested. `to` is the first month that is not looked at. A p value above `exactUpTo`
 * may be given as 1.
 */
export function testCell(
  totals: RunningTotals,
  place: number,
  { windows: season, phi }: CellModel,
  { to = totals.months, exactUpTo = 1 }: { readonly to?: number; readonly exactUpTo?: number } = {},
): CellTest {
  let windows: WindowTest[] | undefined;
  let smallest = 1;
  for (const { months, share } of season) {
    const n = sumBetween(totals, place, to - months - BASE_MONTHS, to);
    const expected = n * share;
    if (expected < LEAST_EXPECTED * phi) continue;
    const observed = sumBetween(totals, place, to - months, to);
    const isNear = exactUpTo <= LEAST_P_NEAR_EXPECTED && (observed - expected) ** 2 <= variance(n, share, phi);
    const pValue = isNear ? 1 : twoSidedP(observed, n, share, phi);
    windows ??= [];
    windows.push({ months, observed, expected, pValue });
    smallest = Math.min(smallest, pValue);
  }
  return windows ? { windows, pValue: Math.min(1, WINDOWS.length * smallest) } : NOT_TESTED;
}

/** Of the beta-binomial with a mean of Nq and this φ; of the binomial where φ is 1. */
function variance(n: number, q: number, phi: number): number {
  return (n * q * (1 - q) * n * phi) / (n + phi - 1);
}

/** The tail that the count lies in is summed outward until nothing more is added; the other follows from it. */
function twoSidedP(observed: number, n: number, q: number, phi: number): number {
  const at = phi > 1 ? betaBinomialProbability(observed, n, q, phi) : binomialProbability(observed, n, q);
  const alpha = (n * q) / (phi - 1);
  const beta = (n * (1 - q)) / (phi - 1);
  const step = observed <= n * q ? -1 : 1;
  // P(x + step) / P(x): a step of one costs two multiplications instead of nine logarithms of Γ.
  const ratio = (x: number): number => {
    const ofTrials = step < 0 ? x / (n - x + 1) : (n - x) / (x + 1);
    if (phi === 1) return step < 0 ? (ofTrials * (1 - q)) / q : (ofTrials * q) / (1 - q);
    return step < 0 ? (ofTrials * (n - x + beta)) / (x - 1 + alpha) : (ofTrials * (x + alpha)) / (n - x - 1 + beta);
  };
  let [tail, term] = [at, at];
  for (let x = observed; x !== (step < 0 ? 0 : n); x += step) {
    term *= ratio(x);
    tail += term;
    if (term < NEGLIGIBLE * tail) break;
  }
  return Math.min(1, 2 * Math.min(tail, 1 - tail + at));
}

function sumOfLast(values: readonly number[], length: number): number {
  return values.slice(-length).reduce((total, value) => total + value, 0);
}
