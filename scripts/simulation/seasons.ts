/** How a year falls apart into months: measured for offences, invented for nuisance. */

import { sumOf } from "./apportion.ts";
import type { Published } from "./published.ts";

/** Years whose national months are added up for a year that has none of its own: before the pandemic. */
const POOLED_YEARS: readonly number[] = [2015, 2016, 2017, 2018, 2019];

/**
 * Weights of the twelve months of an offence in a year: the national months of that year, else those of 2015–2019 together.
 * They are counts, so that nothing is rounded.
 */
export function offenceSeason(published: Published, code: string, year: number): readonly number[] {
  const own = published.nationalMonths(code, year);
  if (own && sumOf(own) > 0) return own;
  const pooled = POOLED_YEARS.map((each) => published.nationalMonths(code, each) ?? []);
  return Array.from({ length: 12 }, (_, month) => sumOf(pooled.map((months) => months[month] ?? 0)));
}

/**
 * Invented: no monthly figures of nuisance are public here. One season for every kind and year, a mean month being 100:
 * quiet in winter, busy from May to August, and December above November for the turn of the year.
 */
export const NUISANCE_SEASON: readonly number[] = [78, 76, 90, 100, 110, 114, 118, 116, 106, 104, 92, 96];
