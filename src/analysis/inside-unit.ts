/** Whether an area is the police unit or lies in it: only those share its season and its overdispersion. */

import { POLICE_UNIT, type RegionCode } from "../domain/region.ts";
import type { AnalysisContext } from "./analysis-context.ts";

/** The unit, its districts and its municipalities; any other municipality is known by the shape of its code only. */
export function isInUnit({ reference }: AnalysisContext, region: RegionCode): boolean {
  const [first] = reference.regions.membersOf(region);
  return first !== undefined && reference.regions.membersOf(POLICE_UNIT).includes(first);
}
