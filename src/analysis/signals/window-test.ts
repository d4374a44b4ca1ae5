/** Whether the latest months of one cell differ from the three years before them (METHOD section 5). */

import { betaBinomialProbability, binomialProbability } from "../distributions.ts";

/** Months of the windows that are looked at. */
export const WINDOWS = [1, 3, 12] as const;
/** Months before a window that it is compared with. */
const BASE_MONTHS = 36;
/** Expected counts per φ under which a window says too little. */
const LEAST_EXPECTED = 10;

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

/**
 * Tests the last months of a cell, oldest first: O in the window, B in the 36 months before it, N = O + B, q the seasonal
 * weight of the window in both. O ~ Binomial(N, q), beta-binomial when φ > 1 (α = Nq/(φ − 1), β = N(1 − q)/(φ − 1)); p = min(1, 2·min(P(X ≤ O),
 * P(X ≥ O))). A window with Nq < 10φ is not tested. `season` has the weight of each of the months in `counts`.
 */
export function testCell(counts: readonly number[], season: readonly number[], phi: number): CellTest {
  const windows = WINDOWS.flatMap((months) => testWindow(counts, season, phi, months) ?? []);
  const smallest = Math.min(...windows.map(({ pValue }) => pValue));
  return { windows, pValue: windows.length === 0 ? undefined : Math.min(1, WINDOWS.length * smallest) };
}

function testWindow(
  counts: readonly number[],
  season: readonly number[],
  phi: number,
  months: (typeof WINDOWS)[number],
): WindowTest | undefined {
  const length = months + BASE_MONTHS;
  if (counts.length < length) return undefined;
  const [all, weights] = [counts.slice(-length), season.slice(-length)];
  const n = sum(all);
  const observed = sum(all.slice(-months));
  const q = sum(weights.slice(-months)) / sum(weights);
  const expected = n * q;
  if (expected < LEAST_EXPECTED * phi) return undefined;
  return { months, observed, expected, pValue: twoSidedP(observed, n, q, phi) };
}

/** Sums the shorter tail first; the other follows from it. */
function twoSidedP(observed: number, n: number, q: number, phi: number): number {
  const probability = (x: number): number =>
    phi > 1 ? betaBinomialProbability(x, n, q, phi) : binomialProbability(x, n, q);
  const at = probability(observed);
  let outer = 0;
  if (observed <= n * q) {
    for (let x = 0; x < observed; x++) outer += probability(x);
  } else {
    for (let x = n; x > observed; x--) outer += probability(x);
  }
  const tail = Math.min(1, outer + at);
  return Math.min(1, 2 * Math.min(tail, 1 - outer));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
