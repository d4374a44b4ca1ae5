/** The municipalities of a year side by side, worked out once: the ranks take ten thousand draws. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { rememberPerDataset } from "../../analysis/memo.ts";
import { type ComparedPlaces, type ComparePlacesQuery, comparePlaces } from "../../analysis/places/compare-places.ts";
import { rankDraws } from "../../analysis/places/rank-intervals.ts";
import { seededRandom } from "../../analysis/places/seeded-random.ts";
import { POLICE_UNIT } from "../../domain/region.ts";

/** One seed for all: the same question always draws the same ranks. */
const SEED = 10_000;

/** A question of another year, or of another offence, draws them anew only to get the same. */
const normals = rememberPerDataset(
  () => "",
  ({ reference }) => rankDraws(reference.regions.membersOf(POLICE_UNIT).length, seededRandom(SEED)),
);

/** See {@link comparePlaces}. */
export const comparedPlaces = rememberPerDataset(
  ({ indicator, year, measure }: ComparePlacesQuery) => `${indicator} ${year.year} ${measure}`,
  (context: AnalysisContext, query): ComparedPlaces | undefined =>
    comparePlaces(context, query, normals(context, undefined)),
);
