/** Areas of Swing: a level in words and an item, which is a number without letters, a code or a name. */

import { COUNTRY, namedRegionCode, type RegionLevel, regionCode } from "../../../domain/region.ts";
import type { RegionTree } from "../../../reference/reference.ts";
import { trimCell } from "../../trim-cell.ts";
import { headKey } from "../cells/column-names.ts";
import { asSaid, type RegionCell, readRegions, withoutSharedSlugs } from "../cells/region-cell.ts";

/** `mixed`: the column says no level, and each name has to say it itself. */
export type SwingLevel =
  | Extract<
      RegionLevel,
      | "municipality"
      | "wijk"
      | "neighbourhood"
      | "police_district"
      | "police_unit"
      | "province"
      | "land_part"
      | "country"
    >
  | "mixed";

/** A safety region is the same area as the police district of its name; the 25 old police regions are not. */
const LEVELS: readonly (readonly [SwingLevel, RegExp])[] = [
  ["municipality", /^gemeente(?:n|naam)?$/],
  ["wijk", /^wijk(?:en)?$/],
  ["neighbourhood", /^buurt(?:en)?$/],
  ["police_district", /^(?:politiedistrict(?:en)?|veiligheidsregio(?:'?s)?)$/],
  ["police_unit", /^(?:politie-?eenhe(?:id|den)|regionale eenhe(?:id|den)|eenhe(?:id|den))$/],
  ["province", /^provincies?$/],
  ["land_part", /^landsde(?:el|len)$/],
  ["country", /^(?:land|landelijk|nederland|nl)$/],
];
const MIXED_HEAD = /^(?:gebied(?:en|snaam)?|regio(?:'?s|naam)?)$/;

/** The level that a cell of `Geolevel` or the head of a column of areas names; `undefined` for levels we do not read. */
export function swingLevel(text: string, where: "cell" | "head"): SwingLevel | undefined {
  const key = headKey(text);
  const found = LEVELS.find(([, pattern]) => pattern.test(key))?.[0];
  if (found) return found;
  return where === "head" && MIXED_HEAD.test(key) ? "mixed" : undefined;
}

export interface AreaText {
  readonly level: SwingLevel | undefined;
  readonly item: string;
}

const UNKNOWN: RegionCell = { kind: "unknown" };
const OTHER_LEVEL_SUFFIX = /\([A-Z]{2,5}\)$/;
const SUM_ROW = /^(?:sub)?totaal\b/i;

/** A key that no two areas share. */
export function areaTextKey({ level, item }: AreaText): string {
  return `${level ?? ""} ${item}`;
}

/** The cells by their item alone, as printed: what a person knows an area by. */
export function itemsOf(cells: ReadonlyMap<string, RegionCell>): ReadonlyMap<string, RegionCell> {
  return new Map([...cells].map(([key, cell]) => [key.slice(key.indexOf(" ") + 1), cell]));
}

/** Reads all different areas of a file at once, for two names may not be one path. */
export function swingRegions(areas: Iterable<AreaText>, regions: RegionTree): ReadonlyMap<string, RegionCell> {
  const cells = new Map<string, RegionCell>();
  const municipalities = new Map<string, string>();
  const mixed = new Map<string, string>();
  const items = new Map<string, string>();
  for (const area of areas) {
    const key = areaTextKey(area);
    const item = trimCell(area.item).replace(/[\s\u00a0]+/g, " ");
    items.set(key, item);
    if (item === "" || SUM_ROW.test(item)) cells.set(key, UNKNOWN);
    else if (area.level === undefined) cells.set(key, UNKNOWN);
    else if (area.level === "mixed") {
      if (isNumber(item)) cells.set(key, UNKNOWN);
      else mixed.set(key, item);
    } else if (area.level === "municipality" && !isNumber(item)) municipalities.set(key, asMunicipality(item));
    else cells.set(key, areaOf(area.level, item, regions));
  }
  for (const labels of [municipalities, mixed]) {
    const read = readRegions(new Set(labels.values()), "regions", regions);
    for (const [key, label] of labels) cells.set(key, read.get(label) ?? UNKNOWN);
  }
  for (const [key, cell] of cells) cells.set(key, asSaid(cell, items.get(key) ?? "", regions));
  return withoutSharedSlugs(cells);
}

function isNumber(item: string): boolean {
  return /^\d+$/.test(item);
}

/** A bare name of a column of municipalities, with the suffix that says so: "Utrecht" is not the province. */
function asMunicipality(name: string): string {
  const saysLevel = /^GM\d{4}$/.test(name) || headKey(name) === "nederland" || OTHER_LEVEL_SUFFIX.test(name);
  return saysLevel || /\(gemeente\)$/i.test(name) ? name : `${name} (gemeente)`;
}

function areaOf(level: Exclude<SwingLevel, "mixed">, item: string, regions: RegionTree): RegionCell {
  const number = isNumber(item) ? item.replace(/^0+/, "") : undefined;
  switch (level) {
    case "municipality":
      return known(number && number.length <= 4 ? `GM${number.padStart(4, "0")}` : "", "GM");
    case "wijk":
      return number === undefined && !/^WK/.test(item)
        ? neighbourhoodNamed(item)
        : known(paddedCode("WK", item, [5, 6]), "WK");
    case "neighbourhood":
      return number === undefined && !/^BU/.test(item)
        ? neighbourhoodNamed(item)
        : known(paddedCode("BU", item, [7, 8]), "BU");
    case "province":
      return number && /^(?:2\d|3[01])$/.test(number) ? known(`PV${number}`, "PV") : named(level, item, regions, "PV");
    case "police_unit":
      return named(level, item, regions, "RE");
    case "land_part":
      return named(level, item, regions, "LD");
    case "police_district":
      return named(level, item, regions, "district/");
    case "country":
      return number === "1" || /^(?:nl(?:0[01])?|nederland)$/i.test(item) ? { kind: "region", code: COUNTRY } : UNKNOWN;
  }
}

/**
 * The code of a wijk or buurt from its number, which begins with that of its municipality. A shorter number counts inside
 * a municipality that is not told: it could be any.
 */
function paddedCode(prefix: "WK" | "BU", item: string, digits: readonly [least: number, most: number]): string {
  if (item.startsWith(prefix)) return item;
  const isWhole = item.length >= digits[0] && item.length <= digits[1];
  return isWhole ? `${prefix}${item.padStart(digits[1], "0")}` : "";
}

function known(text: string, prefix: string): RegionCell {
  const code = text.startsWith(prefix) ? regionCode(text) : undefined;
  return code ? { kind: "region", code } : UNKNOWN;
}

function named(level: RegionLevel, item: string, regions: RegionTree, prefix: string): RegionCell {
  if (item.startsWith(prefix)) return known(item, prefix);
  const found = regions.byName(item, [level]);
  return found.length === 1 && found[0] ? { kind: "region", code: found[0].code } : UNKNOWN;
}

/** Many neighbourhoods carry one name: it is kept as a name, and given up when it comes back with another figure. */
function neighbourhoodNamed(name: string): RegionCell {
  const code = name.length > 100 ? undefined : regionCode(namedRegionCode("neighbourhood", name));
  return code ? { kind: "region", code, name, loose: "neighbourhood" } : UNKNOWN;
}
