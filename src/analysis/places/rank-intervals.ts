/** How sure the rank of a place is (METHOD section 6). */

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
 * Standard normal numbers for the intervals of up to so many places, by the polar method (Marsaglia & Bray 1964): two from each
 * point within the unit circle. `random` gives numbers between 0 and 1.
 */
export function rankDraws(places: number, random: () => number): Float64Array {
  const normals = new Float64Array(places * DRAWS);
  for (let at = 0; at < normals.length; at += 2) {
    let x = 0;
    let y = 0;
    let square = 0;
    do {
      x = 2 * random() - 1;
      y = 2 * random() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * Math.log(square)) / square);
    normals[at] = x * factor;
    normals[at + 1] = y * factor;
  }
  return normals;
}

/**
 * Ranks of rates and their 95 % intervals: the 2.5th and 97.5th percentile of the rank over 10,000 draws of all places at
 * once, each normal around its shrunken rate (Goldstein & Spiegelhalter 1996). `normals` are those of {@link rankDraws}, a row of
 * them per draw: the same ones give the same intervals.
 */
export function rankIntervals(rates: readonly ShrunkenRate[], normals: Float64Array): readonly RankInterval[] {
  // Of every place how often it had each rank, one place behind the other.
  const width = rates.length + 1;
  const ranks = new Uint32Array(rates.length * width);
  const expected = Uint16Array.from([...rates.keys()].sort((a, b) => (rates[b]?.rate ?? 0) - (rates[a]?.rate ?? 0)));
  const means = Float64Array.from(rates, ({ rate }) => rate);
  const deviations = Float64Array.from(rates, ({ variance }) => Math.sqrt(variance));
  // What was drawn, highest first, and whose it is.
  const drawn = new Float64Array(rates.length);
  const order = new Uint16Array(rates.length);
  for (let draw = 0; draw < DRAWS; draw++) {
    const row = draw * rates.length;
    // By insertion: in a draw most places stand near where they are expected, which is the order they come in.
    for (let next = 0; next < rates.length; next++) {
      const place = expected[next] ?? 0;
      const value = (means[place] ?? 0) + (deviations[place] ?? 0) * (normals[row + place] ?? 0);
      let to = next;
      for (; to > 0 && (drawn[to - 1] ?? 0) < value; to--) {
        drawn[to] = drawn[to - 1] ?? 0;
        order[to] = order[to - 1] ?? 0;
      }
      drawn[to] = value;
      order[to] = place;
    }
    for (let rank = 1; rank < width; rank++) {
      const counted = (order[rank - 1] ?? 0) * width + rank;
      ranks[counted] = (ranks[counted] ?? 0) + 1;
    }
  }
  return rates.map(({ rate }, at) => {
    const counts = ranks.subarray(at * width, (at + 1) * width);
    return { rank: rankOf(rate, rates), low: percentile(counts, 0.025), high: percentile(counts, 0.975) };
  });
}

function rankOf(rate: number, rates: readonly ShrunkenRate[]): number {
  const above = rates.filter((other) => other.rate > rate).length;
  const equal = rates.filter((other) => other.rate === rate).length;
  return above + (equal + 1) / 2;
}

/** The smallest rank up to which at least this share of the draws lies. */
function percentile(counts: Uint32Array, share: number): number {
  let seen = 0;
  for (const [rank, count] of counts.entries()) {
    seen += count;
    if (seen >= share * DRAWS) return rank;
  }
  return counts.length - 1;
}
