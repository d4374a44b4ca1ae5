/** Areas, their codes and their levels. Codes are those of CBS and the police; districts have none and get a path. */

/** A region's key: `NL01`, `RE02`, `GM0153`, `district/twente`, or a name without a code such as `place/amsterdam`. */
export type RegionCode = string & { readonly __brand: "RegionCode" };

export type RegionLevel =
  | "country"
  | "land_part"
  | "province"
  | "police_unit"
  | "police_district"
  | "municipality"
  | "wijk"
  | "neighbourhood"
  | "place"
  | "unassigned";

export interface Region {
  readonly code: RegionCode;
  readonly level: RegionLevel;
  readonly name: string;
}

export const COUNTRY = "NL01" as RegionCode;
export const POLICE_UNIT = "RE02" as RegionCode;

const CODE = /^(?:NL|LD|PV|RE)\d{2}$|^GM\d{4}$|^WK\d{6}$|^BU\d{8}$/;
const NAMED = /^(?:district|place|municipality|neighbourhood)\/[\p{Ll}\p{Nd}'.-]+$/u;

/**
 * Makes a region code of a code as printed in an export (padding is trimmed) or of a path of our own.
 * `NL00`, the country in the tables by neighbourhood, becomes `NL01`. Anything else gives `undefined`.
 */
export function regionCode(text: string): RegionCode | undefined {
  const trimmed = text.trim();
  if (trimmed === "NL00") return COUNTRY;
  return CODE.test(trimmed) || NAMED.test(trimmed) ? (trimmed as RegionCode) : undefined;
}

/** The code of an area that a file gives by name alone: `place/amsterdam`. Never confused with a CBS code. */
export function namedRegionCode(level: "place" | "municipality" | "neighbourhood", name: string): RegionCode {
  const slug = name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{Ll}\p{Nd}'.]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${level}/${slug}` as RegionCode;
}

/** The level that a code itself shows; `..99` ("niet in te delen") and `GM0000` are `unassigned`. */
export function levelOfCode(code: RegionCode): RegionLevel {
  if (/^(?:LD|PV|RE)99$/.test(code) || /^(?:GM0000|WK0000|BU0000)/.test(code)) return "unassigned";
  if (code.startsWith("NL")) return "country";
  if (code.startsWith("LD")) return "land_part";
  if (code.startsWith("PV")) return "province";
  if (code.startsWith("RE")) return "police_unit";
  if (code.startsWith("GM") || code.startsWith("municipality/")) return "municipality";
  if (code.startsWith("WK")) return "wijk";
  if (code.startsWith("BU") || code.startsWith("neighbourhood/")) return "neighbourhood";
  if (code.startsWith("district/")) return "police_district";
  return "place";
}
