/** The municipalities of a year side by side, worked out once: the ranks take ten thousand draws. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { rememberPerDataset } from "../../analysis/memo.ts";
import { type ComparedPlaces, type ComparePlacesQuery, comparePlaces } from "../../analysis/places/compare-places.ts";
import { seededRandom } from "../../analysis/places/seeded-random.ts";

/** One seed for all: the same question always draws the same ranks. */
const SEED = 10_000;

/** See {@link comparePlaces}. */
export const comparedPlaces = rememberPerDataset(
  ({ indicator, year, measure }: ComparePlacesQuery) => `${indicator} ${year.year} ${measure}`,
  (context: AnalysisContext, query): ComparedPlaces | undefined => comparePlaces(context, query, seededRandom(SEED)),
);
