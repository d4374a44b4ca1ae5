/** Names and identities of areas as pages show them. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { COUNTRY, POLICE_UNIT, type RegionCode } from "../domain/region.ts";
import type { IdentityView } from "./view-parts.ts";

/** Name of a region: of the reference data, else as printed in the file that brought it, else its code. */
export function regionName({ reference, dataset }: AnalysisContext, code: RegionCode): string {
  return reference.regions.get(code)?.name ?? dataset.nameOf(code) ?? code;
}

/** "Oost-Nederland", "district Twente", "Hengelo" */
export function placeName(context: AnalysisContext, code: RegionCode): string {
  const isDistrict = code.startsWith("district/");
  return `${isDistrict ? "district " : ""}${regionName(context, code)}`;
}

/** "in Oost-Nederland", "in district Twente", "in Hengelo" */
export function inRegion(context: AnalysisContext, code: RegionCode): string {
  return `in ${placeName(context, code)}`;
}

/** What the colour of an area stands for. */
export function identityOf(context: AnalysisContext, code: RegionCode): IdentityView {
  if (code === COUNTRY) return { kind: "country" };
  if (code === POLICE_UNIT) return { kind: "unit" };
  const district = code.startsWith("district/") ? code : context.reference.regions.districtOf(code)?.code;
  return district ? { kind: "district", code: district } : { kind: "unit" };
}
