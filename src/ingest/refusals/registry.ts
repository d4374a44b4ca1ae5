/** Everything that is recognised and refused. Persons first; then by how much a file resembles one that we do read. */

import { codeList, metadata } from "./not-figures.ts";
import { dwellings, population, survey } from "./other-subjects.ts";
import { odataV4, twoTypeDimensions } from "./other-tables.ts";
import { incidentList, personalData } from "./personal-data.ts";
import { translatedPivot, unknownPivot } from "./pivots.ts";
import type { Refusal } from "./refusal.ts";

export const REFUSALS: readonly Refusal[] = [
  metadata,
  codeList,
  incidentList,
  personalData,
  population,
  dwellings,
  survey,
  unknownPivot,
  odataV4,
  twoTypeDimensions,
  translatedPivot,
];
