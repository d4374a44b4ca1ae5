/** Two large counts compared by the logarithm of their rate ratio (METHOD section 4). */

import { twoSidedNormalP, twoSidedZ } from "../distributions.ts";
import type { CountPair, RatioTest } from "./conditional-test.ts";

/**
 * Normal test on ln RR with Var = φ(1/to + 1/from) (Breslow & Day 1987, quasi-Poisson). When `to` is an estimate of a whole
 * year, its own relative variance Var(T)/T² takes the place of φ/to. Both counts must be positive.
 */
export function rateRatioTest(pair: CountPair & { readonly toRelativeVariance?: number }, level: number): RatioTest {
  const logRatio = Math.log(pair.to / pair.from / pair.exposureRatio);
  const sd = Math.sqrt((pair.toRelativeVariance ?? pair.phi / pair.to) + pair.phi / pair.from);
  const arm = twoSidedZ(level) * sd;
  return { low: Math.exp(logRatio - arm), high: Math.exp(logRatio + arm), pValue: twoSidedNormalP(logRatio / sd) };
}
