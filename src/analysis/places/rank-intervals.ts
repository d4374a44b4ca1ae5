/** How sure the rank of a place is (METHOD section 6). */

import { normalQuantile } from "../distributions.ts";
import type { ShrunkenRate } from "./shrinkage.ts";

/** Draws that an interval of ranks stands on. */
const DRAWS = 10_000;

export interface RankInterval {
  /** 1 is the highest rate; equal rates share the mean of their ranks. */
  readonly rank: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Ranks of rates and their 95 % intervals: the 2.5th and 97.5th percentile of the rank over 10,000 draws of all places at
 * once, each normal around its shrunken rate (Goldstein & Spiegelhalter 1996). `random` gives numbers between 0 and 1: the
 * same stream gives the same intervals.
 */
export function rankIntervals(rates: readonly ShrunkenRate[], random: () => number): readonly RankInterval[] {
  const ranksOf = rates.map(() => new Uint32Array(rates.length + 1));
  const drawn = new Float64Array(rates.length);
  for (let draw = 0; draw < DRAWS; draw++) {
    for (const [at, { rate, variance }] of rates.entries()) {
      drawn[at] = rate + Math.sqrt(variance) * normalQuantile(random());
    }
    const highestFirst = [...rates.keys()].sort((a, b) => (drawn[b] ?? 0) - (drawn[a] ?? 0));
    for (const [place, at] of highestFirst.entries()) {
      const counts = ranksOf[at];
      if (counts) counts[place + 1] = (counts[place + 1] ?? 0) + 1;
    }
  }
  return rates.map(({ rate }, at) => ({
    rank: rankOf(rate, rates),
    low: percentile(ranksOf[at], 0.025),
    high: percentile(ranksOf[at], 0.975),
  }));
}

function rankOf(rate: number, rates: readonly ShrunkenRate[]): number {
  const above = rates.filter((other) => other.rate > rate).length;
  const equal = rates.filter((other) => other.rate === rate).length;
  return above + (equal + 1) / 2;
}

/** The smallest rank up to which at least this share of the draws lies. */
function percentile(counts: Uint32Array | undefined, share: number): number {
  let seen = 0;
  for (const [rank, count] of (counts ?? []).entries()) {
    seen += count;
    if (seen >= share * DRAWS) return rank;
  }
  return counts ? counts.length - 1 : 0;
}
