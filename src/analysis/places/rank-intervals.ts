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
 * Ranks of rates and their 95 % intervals: the 2.5th and 97.5th percentile of the rank over 10,000 draws of all places at
 * once, each normal around its shrunken rate (Goldstein & Spiegelhalter 1996). `random` gives numbers between 0 and 1: the
 * same stream gives the same intervals.
 */
export function rankIntervals(rates: readonly ShrunkenRate[], random: () => number): readonly RankInterval[] {
  // Of every place how often it had each rank, one place behind the other.
  const width = rates.length + 1;
  const ranks = new Uint32Array(rates.length * width);
  const deviations = Float64Array.from(rates, ({ variance }) => Math.sqrt(variance));
  const drawn = new Float64Array(rates.length);
  const normal = standardNormals(random);
  const expected = Uint16Array.from([...rates.keys()].sort((a, b) => (rates[b]?.rate ?? 0) - (rates[a]?.rate ?? 0)));
  const order = new Uint16Array(rates.length);
  const means = Float64Array.from(rates, ({ rate }) => rate);
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let at = 0; at < rates.length; at++) {
      drawn[at] = (means[at] ?? 0) + (deviations[at] ?? 0) * normal();
    }
    order.set(expected);
    sortHighestFirst(order, drawn);
    for (let place = 0; place < order.length; place++) {
      const counted = (order[place] ?? 0) * width + place + 1;
      ranks[counted] = (ranks[counted] ?? 0) + 1;
    }
  }
  return rates.map(({ rate }, at) => {
    const counts = ranks.subarray(at * width, (at + 1) * width);
    return { rank: rankOf(rate, rates), low: percentile(counts, 0.025), high: percentile(counts, 0.975) };
  });
}

/** Standard normal numbers by the polar method (Marsaglia & Bray 1964): two from each point within the unit circle. */
function standardNormals(random: () => number): () => number {
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const second = kept;
      kept = undefined;
      return second;
    }
    // not as a list: this runs hundreds of thousands of times
    let x = 0;
    let y = 0;
    let square = 0;
    do {
      x = 2 * random() - 1;
      y = 2 * random() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * Math.log(square)) / square);
    kept = y * factor;
    return x * factor;
  };
}

/** By insertion: in a draw most places stand near where they are expected, which is the order it begins with. */
function sortHighestFirst(order: Uint16Array, drawn: Float64Array): void {
  for (let at = 1; at < order.length; at++) {
    const moved = order[at] ?? 0;
    const value = drawn[moved] ?? 0;
    let to = at;
    for (; to > 0 && (drawn[order[to - 1] ?? 0] ?? 0) < value; to--) order[to] = order[to - 1] ?? 0;
    order[to] = moved;
  }
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
