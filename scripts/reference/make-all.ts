/** Every generated file of `data/`, by its path there. */

import type { Files } from "./files.ts";
import { makeBreaks, makeOffenceTypes, makePeriodStatus } from "./make-classifications.ts";
import { makePublications } from "./make-publications.ts";
import {
  makeBaseTeams,
  makeCentroids,
  makeExternalNeighbours,
  makeMergers,
  makeNeighbours,
  makePopulation,
  makeRegions,
  makeTileGrid,
} from "./make-regions.ts";
import { makeClaims, makeOtherThemes, makeThemes } from "./make-themes.ts";

/** Without a design folder the tile grid is left as it is. `existing` is `data/` as it stands. */
export function makeReference(facts: Files, design: Files | undefined, existing: Files): Files {
  return new Map([
    ["reference/regions.csv", makeRegions(facts)],
    ["reference/mergers.csv", makeMergers(facts)],
    ["reference/basisteams.csv", makeBaseTeams(facts)],
    ["reference/neighbours.csv", makeNeighbours(facts)],
    ["reference/neighbours-external.csv", makeExternalNeighbours(facts)],
    ["reference/centroids.csv", makeCentroids(facts)],
    ["reference/population.csv", makePopulation(facts)],
    ["reference/offence-types.csv", makeOffenceTypes(facts)],
    ["reference/breaks.csv", makeBreaks(facts)],
    ["reference/period-status.csv", makePeriodStatus(facts)],
    ["reference/themes.json", makeThemes(facts)],
    ["reference/themes-other.json", makeOtherThemes(facts)],
    ["reference/claims.json", makeClaims(facts)],
    ...(design ? [["reference/tile-grid.csv", makeTileGrid(design)] as const] : []),
    ...makePublications(facts, existing),
  ]);
}
