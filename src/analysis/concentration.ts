/** How unevenly counts lie over areas (METHOD section 8). */

import { poissonProbability } from "./distributions.ts";

export interface LorenzPoint {
  /** Share of the areas, those with the most first. */
  readonly areas: number;
  /** Share of all that was counted in them. */
  readonly counts: number;
}

/**
 * Gini coefficient of counts with the small-sample factor n/(n − 1), so that one area holding everything gives 1 and equal
 * areas give 0. `undefined` for fewer than two areas or when nothing was counted.
 */
export function giniCoefficient(counts: readonly number[]): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const n = counts.length;
  if (n < 2 || total === 0) return undefined;
  const ascending = [...counts].sort((a, b) => a - b);
  const weighted = ascending.reduce((sum, count, at) => sum + (2 * (at + 1) - n - 1) * count, 0);
  return weighted / (n * total) / ((n - 1) / n);
}

/** The Lorenz curve from the fullest area down: "20 % of the areas hold y %". Begins at (0, 0) and ends at (1, 1). */
export function lorenzCurve(counts: readonly number[]): readonly LorenzPoint[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const points: LorenzPoint[] = [{ areas: 0, counts: 0 }];
  let held = 0;
  for (const [at, count] of [...counts].sort((a, b) => b - a).entries()) {
    held += count;
    points.push({ areas: (at + 1) / counts.length, counts: held / total });
  }
  return points;
}

/** The share of all counts in the fullest share of the areas, linear between two areas; `undefined` when nothing was counted. */
export function shareInFullest(counts: readonly number[], shareOfAreas: number): number | undefined {
  const curve = lorenzCurve(counts);
  const at = curve.findIndex(({ areas }) => areas >= shareOfAreas);
  const [before, after] = [curve[at - 1], curve[at]];
  if (!after) return undefined;
  if (!before) return after.counts;
  const part = (shareOfAreas - before.areas) / (after.areas - before.areas);
  return before.counts + part * (after.counts - before.counts);
}

/**
 * The share of all counts that the fullest share of very many areas would hold if all were equally likely to have one and chance
 * alone spread them: counts are then Poisson with the mean of the areas. Small counts look concentrated by chance alone.
 */
export function shareInFullestByChance(mean: number, shareOfAreas: number): number | undefined {
  if (mean <= 0) return undefined;
  let [areas, held] = [0, 0];
  for (let count = Math.ceil(mean + 12 * Math.sqrt(mean) + 20); count > 0; count--) {
    const probability = poissonProbability(count, mean);
    const taken = Math.min(probability, shareOfAreas - areas);
    areas += taken;
    held += (taken * count) / mean;
    if (areas >= shareOfAreas) return held;
  }
  return held;
}
