/** The E-test of two Poisson rates, reported beside the test that decides (METHOD section 4). */

import { poissonProbability } from "../distributions.ts";

/** How many standard deviations around the mean are summed: what lies outside is under 1e−20. */
const RANGE = 10;

/**
 * p value of the E-test (Krishnamoorthy & Thomson 2004) for counts k1 and k2 with exposures n1 and n2, no overdispersion:
 * the probability, at the pooled rate, of every pair of counts (0, 0 left out) whose own statistic is at least the one
 * observed. Both counts zero: 1.
 */
export function eTest(k1: number, k2: number, n1 = 1, n2 = 1): number {
  if (k1 + k2 === 0) return 1;
  const pooled = (k1 + k2) / (n1 + n2);
  const observed = Math.abs(statistic(k1, k2, n1, n2));
  const atLeast = observed - 1e-12 * Math.max(1, observed);
  const second = probabilities(n2 * pooled);
  let p = 0;
  const first = probabilities(n1 * pooled);
  const end = second.start + second.values.length;
  // the statistic falls as y grows and rises with x: both borders only ever move up
  let lastHigh = second.start;
  let firstLow = second.start;
  for (let offset = 0; offset < first.values.length; offset++) {
    const x = first.start + offset;
    while (lastHigh < end && statistic(x, lastHigh, n1, n2) >= atLeast) lastHigh += 1;
    firstLow = Math.max(firstLow, lastHigh);
    while (firstLow < end && statistic(x, firstLow, n1, n2) > -atLeast) firstLow += 1;
    const inside = second.below(firstLow) - second.below(lastHigh);
    p += (first.values[offset] ?? 0) * (second.below(end) - inside);
  }
  // the pair (0, 0) has no statistic; it counts as 0, so it was added only when the observed one is 0 as well
  return Math.min(1, atLeast <= 0 ? p - Math.exp(-(n1 + n2) * pooled) : p);
}

function statistic(x: number, y: number, n1: number, n2: number): number {
  const pooled = (x + y) / (n1 + n2);
  return pooled === 0 ? 0 : (x / n1 - y / n2) / Math.sqrt(pooled / n1 + pooled / n2);
}

interface Probabilities {
  readonly start: number;
  readonly values: Float64Array;
  /** P(start ≤ Y < y) */
  readonly below: (y: number) => number;
}

function probabilities(mean: number): Probabilities {
  const arm = RANGE * Math.sqrt(mean) + 30;
  const start = Math.max(0, Math.floor(mean - arm));
  const values = new Float64Array(Math.ceil(mean + arm) - start + 1);
  // From the mode outwards each is the one before times a quotient: P(x) = P(x − 1)·mean/x.
  const mode = Math.floor(mean) - start;
  values[mode] = poissonProbability(start + mode, mean);
  for (let at = mode + 1; at < values.length; at++) values[at] = ((values[at - 1] ?? 0) * mean) / (start + at);
  for (let at = mode - 1; at >= 0; at--) values[at] = ((values[at + 1] ?? 0) * (start + at + 1)) / mean;
  const cumulative = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) cumulative[at + 1] = (cumulative[at] ?? 0) + (values[at] ?? 0);
  return { start, values, below: (y) => cumulative[y - start] ?? 0 };
}
