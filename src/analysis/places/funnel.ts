/** Places around the rate of all of them: how far may a place lie from it by chance (METHOD section 6). */

import { poissonProbability, twoSidedZ } from "../distributions.ts";

export interface PlaceCount {
  readonly count: number;
  /** Inhabitants, dwellings or another denominator, above 0. */
  readonly exposure: number;
}

export interface Limits {
  readonly low: number;
  readonly high: number;
}

export interface Funnel {
  /** Rate of all places together, ΣX/ΣN. */
  readonly theta: number;
  /** Overdispersion of the winsorised z scores; at most 1 means that chance alone explains the spread. */
  readonly phi: number;
  /** Standard deviation between places beyond chance, in the unit of the rate. */
  readonly tau: number;
  /** Limits of a rate at an exposure, with the spread between places; a rate below 0 does not exist. */
  readonly limitsAt: (exposure: number, level: number) => Limits;
  /** Limits of chance alone: Poisson quantiles of the expected count, interpolated, as a rate. */
  readonly poissonLimitsAt: (exposure: number, level: number) => Limits;
}

/** Share of places at each end whose z score is pulled in before φ is taken. */
const WINSORISED = 0.1;

/**
 * A funnel plot with additive overdispersion (Spiegelhalter 2005, Statistics in Medicine 24: 1185–1202): z_i = (r_i − θ)/s_i with
 * s_i² = θ/N_i, winsorised at 10 % on each side; φ̂ = Σz²/I; τ² = max(0, (Iφ̂ − (I − 1))/(Σw − Σw²/Σw)), w = 1/s². Limits are
 * θ ± z·√(s² + τ²). `undefined` for fewer than two places or when nothing was counted at all.
 */
export function funnelOf(places: readonly PlaceCount[]): Funnel | undefined {
  const total = places.reduce((sum, { count }) => sum + count, 0);
  const exposure = places.reduce((sum, place) => sum + place.exposure, 0);
  if (places.length < 2 || total === 0) return undefined;
  const theta = total / exposure;
  const scores = places.map((place) => (place.count / place.exposure - theta) / Math.sqrt(theta / place.exposure));
  const phi = winsorised(scores).reduce((sum, z) => sum + z * z, 0) / places.length;
  const weights = places.map((place) => place.exposure / theta);
  const sumOfWeights = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const excess = places.length * phi - (places.length - 1);
  const variance = Math.max(0, excess / (sumOfWeights - squares / sumOfWeights));
  return {
    theta,
    phi,
    tau: Math.sqrt(variance),
    limitsAt: (at, level) => {
      const arm = twoSidedZ(level) * Math.sqrt(theta / at + variance);
      return { low: Math.max(0, theta - arm), high: theta + arm };
    },
    poissonLimitsAt: (at, level) => {
      const tail = (1 - level) / 2;
      const expected = theta * at;
      return { low: poissonQuantile(tail, expected) / at, high: poissonQuantile(1 - tail, expected) / at };
    },
  };
}

function winsorised(scores: readonly number[]): readonly number[] {
  const sorted = [...scores].sort((a, b) => a - b);
  const cut = Math.floor(WINSORISED * scores.length);
  const [low, high] = [sorted[cut] ?? 0, sorted[scores.length - 1 - cut] ?? 0];
  return scores.map((score) => Math.min(high, Math.max(low, score)));
}

/**
 * Quantile of a Poisson variable, interpolated between whole counts so that limits are smooth lines (Spiegelhalter 2005, appendix A.1.1):
 * r − (F(r) − p)/(F(r) − F(r − 1)), r the smallest count with F(r) > p, not below 0.
 */
export function poissonQuantile(p: number, mean: number): number {
  let count = 0;
  let probability = poissonProbability(0, mean);
  let cumulative = probability;
  while (cumulative <= p && count < mean + 40 * Math.sqrt(mean) + 100) {
    count += 1;
    probability = poissonProbability(count, mean);
    cumulative += probability;
  }
  return Math.max(0, count - (cumulative - p) / probability);
}
