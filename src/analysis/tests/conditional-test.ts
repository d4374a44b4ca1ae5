/** Two counts compared given their sum: exact, and with overdispersion the beta-binomial (METHOD section 4). */

import { betaBinomialProbability, betaQuantile, binomialProbability } from "../distributions.ts";

export interface CountPair {
  readonly from: number;
  readonly to: number;
  /** Exposure of `to` over exposure of `from`. */
  readonly exposureRatio: number;
  /** Overdispersion, at least 1. */
  readonly phi: number;
}

export interface RatioTest {
  /** Interval of the rate ratio; `high` is `Infinity` when `from` is zero. */
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
}

/**
 * Conditional test of a rate ratio of 1: given N = from + to, `to` is binomial with share q = r/(1 + r), r the exposure
 * ratio (Przyborowski & Wilenski 1940). p = min(1, 2·min(P(X ≤ to), P(X ≥ to))). The interval is that of Clopper &
 * Pearson (1934) for the share, turned into a ratio. With φ > 1 the beta-binomial takes the place of the binomial and the
 * interval holds the ratios that the same test does not reject. Both zero: p = 1 and no bounds (0 to ∞).
 */
export function conditionalTest(pair: CountPair, level: number): RatioTest {
  const { from, to, exposureRatio } = pair;
  if (from + to === 0) return { low: 0, high: Number.POSITIVE_INFINITY, pValue: 1 };
  const share = exposureRatio / (1 + exposureRatio);
  const bounds = from < to ? mirrored(shareBounds(from, to, pair.phi, level)) : shareBounds(to, from, pair.phi, level);
  const { atMost, atLeast } =
    from < to ? tails(from, from + to, 1 - share, pair.phi) : tails(to, from + to, share, pair.phi);
  const toRatio = (bound: number): number => bound / (1 - bound) / exposureRatio;
  return { low: toRatio(bounds.low), high: toRatio(bounds.high), pValue: Math.min(1, 2 * Math.min(atMost, atLeast)) };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

const mirrored = ({ low, high }: Bounds): Bounds => ({ low: 1 - high, high: 1 - low });

/** P(X ≤ count) and P(X ≥ count); sums `count` terms, so give the smaller of the two counts. */
function tails(
  count: number,
  n: number,
  q: number,
  phi: number,
): { readonly atMost: number; readonly atLeast: number } {
  const probability = (x: number): number =>
    phi > 1 ? betaBinomialProbability(x, n, q, phi) : binomialProbability(x, n, q);
  let below = 0;
  for (let x = 0; x < count; x++) below += probability(x);
  return { atMost: Math.min(1, below + probability(count)), atLeast: Math.max(0, 1 - below) };
}

/** Interval of the share of `count` in `count + other`, where `other` is the larger and not nought. */
function shareBounds(count: number, other: number, phi: number, level: number): Bounds {
  const tail = (1 - level) / 2;
  const n = count + other;
  if (phi === 1) {
    return {
      low: count === 0 ? 0 : betaQuantile(tail, count, other + 1),
      high: betaQuantile(1 - tail, count + 1, other),
    };
  }
  return {
    low: count === 0 ? 0 : crossing((q) => tails(count, n, q, phi).atLeast - tail),
    high: crossing((q) => tail - tails(count, n, q, phi).atMost),
  };
}

/** Where a function that rises from below zero at 0 to above zero at 1 crosses zero, by bisection to 1e−12. */
function crossing(rising: (q: number) => number): number {
  let [low, high] = [0, 1];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
