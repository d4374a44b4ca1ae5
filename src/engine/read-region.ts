/** A region as a person writes it: for the command line. */

import type { RegionCode } from "../domain/region.ts";
import { readReference } from "../reference/read-reference.ts";
import { regionOf } from "../view-models/trend/trend-asked.ts";
import type { OpeningData } from "./engine-api.ts";

/** A region by code, path or name; refuses what is unknown or ambiguous. Codes that only a file knows are taken as they are. */
export function readRegionText(reference: OpeningData["reference"], text: string): RegionCode {
  return regionOf(readReference(reference), text);
}
