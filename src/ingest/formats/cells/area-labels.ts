/** Labels of country, land parts, provinces and police units as StatLine and the police portal print them. */

import { type RegionCode, regionCode } from "../../../domain/region.ts";

/** The suffix StatLine puts behind a name that several levels carry. */
export type AreaSuffix = "PV" | "LD" | "RE";

/** Name as printed, then the numbers of the province, the land part and the police unit of that name. */
const AREAS: readonly (readonly [name: string, codes: Partial<Readonly<Record<AreaSuffix, string>>>])[] = [
  ["Groningen", { PV: "PV20" }],
  ["Fryslân", { PV: "PV21" }],
  ["Friesland", { PV: "PV21" }],
  ["Drenthe", { PV: "PV22" }],
  ["Overijssel", { PV: "PV23" }],
  ["Flevoland", { PV: "PV24" }],
  ["Gelderland", { PV: "PV25" }],
  ["Utrecht", { PV: "PV26" }],
  ["Noord-Holland", { PV: "PV27", RE: "RE04" }],
  ["Zuid-Holland", { PV: "PV28" }],
  ["Zeeland", { PV: "PV29" }],
  ["Noord-Brabant", { PV: "PV30" }],
  ["Limburg", { PV: "PV31", RE: "RE10" }],
  ["Noord-Nederland", { LD: "LD01", RE: "RE01" }],
  ["Oost-Nederland", { LD: "LD02", RE: "RE02" }],
  ["West-Nederland", { LD: "LD03" }],
  ["Zuid-Nederland", { LD: "LD04" }],
  ["Midden-Nederland", { RE: "RE03" }],
  ["Amsterdam", { RE: "RE05" }],
  ["Den Haag", { RE: "RE06" }],
  ["Rotterdam", { RE: "RE07" }],
  ["Zeeland-West-Brabant", { RE: "RE08" }],
  ["Oost-Brabant", { RE: "RE09" }],
  ["Niet in te delen", { PV: "PV99", LD: "LD99", RE: "RE99" }],
];

/** Of the 25 police regions of before 2013, the five that cover today's districts; the others have no code here. */
const POLICE_REGIONS: ReadonlyMap<string, string> = new Map([
  ["ijsselland", "district/ijsselland"],
  ["twente", "district/twente"],
  ["noord-en oost-gelderland", "district/noord-en-oost-gelderland"],
  ["gelderland-midden", "district/gelderland-midden"],
  ["gelderland-zuid", "district/gelderland-zuid"],
]);

/** Labels that stand for one code whatever the column. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ["nederland", "NL01"],
  ["gemeente onbekend", "GM0000"],
  ["wijk onbekend", "WK000000"],
  ["buurt onbekend", "BU00000000"],
]);

/** Municipalities of the same name as a province or a unit: a bare label could be either. */
const ALSO_MUNICIPALITY: ReadonlySet<string> = new Set(["groningen", "utrecht", "den haag"]);
/** Printed bare as a municipality; the unit of that name always carries its suffix. */
const MUNICIPALITY_WHEN_BARE: ReadonlySet<string> = new Set(["amsterdam", "rotterdam"]);

const BY_NAME: ReadonlyMap<string, Partial<Readonly<Record<AreaSuffix, string>>>> = new Map(
  AREAS.map(([name, codes]) => [areaKey(name), codes]),
);

/** A name as it is compared: lower case, no accents, single spaces, no spaces around hyphens. */
export function areaKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/ ?- ?/g, "-")
    .trim()
    .toLowerCase();
}

/** The code of a label that needs no suffix: "Nederland", "Gemeente onbekend". */
export function singleArea(name: string): RegionCode | undefined {
  return regionCode(SINGLE.get(areaKey(name)) ?? "");
}

/** The area of a name with its suffix. */
export function areaWithSuffix(name: string, suffix: AreaSuffix): RegionCode | undefined {
  return regionCode(BY_NAME.get(areaKey(name))?.[suffix] ?? "");
}

/** The district that an old police region covers, by the name in front of "(PO)". */
export function policeRegion(name: string): RegionCode | undefined {
  return regionCode(POLICE_REGIONS.get(areaKey(name)) ?? "");
}

/** Whether a label shows that the file has land parts: one with "(LD)", or a name that only a land part has. */
export function isLandPartLabel(label: string): boolean {
  const codes = BY_NAME.get(areaKey(label));
  return /\(LD\)\s*$/.test(label) || /^LD\d\d\s*$/.test(label) || (codes?.LD !== undefined && codes.RE === undefined);
}

/**
 * The area of a bare name. A name of both a land part and a police unit is the unit in a file without land parts and
 * ambiguous in a file with them; other names that more than one area carries are ambiguous.
 */
export function bareArea(name: string, file: { readonly hasLandParts: boolean }): RegionCode | "ambiguous" | undefined {
  const key = areaKey(name);
  const codes = BY_NAME.get(key);
  if (!codes || MUNICIPALITY_WHEN_BARE.has(key)) return undefined;
  if (ALSO_MUNICIPALITY.has(key)) return "ambiguous";
  const all = Object.values(codes);
  if (all.length === 1) return regionCode(all[0] ?? "");
  if (codes.PV || !codes.RE || file.hasLandParts) return "ambiguous";
  return regionCode(codes.RE);
}
