/** Simulated months of many cells in which nothing changed, to see what a search for signals makes of them. */

import type { IndicatorMonths } from "../../src/analysis/signals/digest.ts";
import { negativeBinomial, poisson } from "./random-counts.ts";

const PLACES = 76;
const INDICATORS = 20;
export const QUIET_MONTHS = 60;
const SEASON = [1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.85, 0.95, 1.05, 1.15, 1.2];

/** The mean of a month, counted from the January of the first year, where so many a month are usual. */
export function seasonalMean(usual: number, at: number): number {
  return usual * (SEASON[at % 12] ?? 1);
}

/** A world in which nothing changed: sizes from a few to 150 a month, one season, and so much overdispersion. */
export function quietWorld(random: () => number, phi: number): readonly IndicatorMonths[] {
  return Array.from({ length: INDICATORS }, (_, indicator) => ({
    indicator: `i${indicator}`,
    firstMonth: 1,
    cells: Array.from({ length: PLACES }, (_unused, place) => {
      const usual = 2 * 75 ** (place / (PLACES - 1));
      const counts = Array.from({ length: QUIET_MONTHS }, (_month, at) => {
        const mean = seasonalMean(usual, at);
        return phi === 1 ? poisson(mean, random) : negativeBinomial(mean, phi, random);
      });
      return { place: `p${place}`, counts };
    }),
  }));
}
