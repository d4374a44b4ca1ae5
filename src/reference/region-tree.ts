/** Regions by code and by name, with their districts and the municipal layout of a year. */

import { levelOfCode, POLICE_UNIT, type RegionCode, regionCode } from "../domain/region.ts";
import { todayOf } from "./mergers.ts";
import type { CsvRow } from "./read-csv.ts";
import type { Merger, ReferenceRegion, RegionTree } from "./reference.ts";

/** The regions of `regions.csv` and `wider-regions.csv`, in the order of the files. */
export function readRegions(rows: readonly CsvRow[]): readonly ReferenceRegion[] {
  const regions = rows.map(regionOf);
  const codes = new Set<RegionCode>();
  for (const [index, region] of regions.entries()) {
    const row = rows[index];
    if (codes.has(region.code)) throw row?.fault(`${region.code} stands there twice`);
    codes.add(region.code);
  }
  for (const [index, region] of regions.entries()) {
    if (region.parent && !codes.has(region.parent)) throw rows[index]?.fault(`unknown parent ${region.parent}`);
  }
  return regions;
}

function regionOf(row: CsvRow): ReferenceRegion {
  const code = regionCode(row.text("code"));
  if (!code) throw row.fault(`this is not a region code: ${row.text("code")}`);
  const level = levelOfCode(code);
  if (row.text("level") !== level) throw row.fault(`${code} is a ${level}, not a ${row.text("level")}`);
  const parentText = row.optional("parent");
  const parent = parentText === undefined ? undefined : regionCode(parentText);
  if (parentText !== undefined && !parent) throw row.fault(`this is not a region code: ${parentText}`);
  return {
    code,
    level,
    name: row.text("name"),
    aliases: row.list("aliases"),
    parent,
    validFrom: row.optionalDate("valid_from"),
    validTo: row.optionalDate("valid_to"),
  };
}

/** Region code prefixes by the suffix that CBS and the police print behind an ambiguous name. */
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ["gemeente", "GM"],
  ["pv", "PV"],
  ["re", "RE"],
  ["ld", "LD"],
]);
const SUFFIX = /\s*\((gemeente|pv|re|ld)\)$/;

/** Lower case without diacritics; hyphens, double and non-breaking spaces are one space. */
function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`]/g, "'")
    .replace(/[\s\p{Pd}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** An index of regions and mergers; see {@link RegionTree} for what it answers. */
export function regionTree(regions: readonly ReferenceRegion[], mergers: readonly Merger[]): RegionTree {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const byKey = new Map<string, ReferenceRegion[]>();
  for (const region of regions) {
    for (const key of new Set([region.name, ...region.aliases].map(nameKey))) {
      byKey.set(key, [...(byKey.get(key) ?? []), region]);
    }
  }
  const districts = regions.filter((region) => region.level === "police_district");
  const districtCodes = new Set(districts.map((district) => district.code));
  const municipalities = regions.filter((region) => region.parent !== undefined && districtCodes.has(region.parent));
  const todays = municipalities.filter((region) => region.validTo === undefined);
  const members = new Map([[POLICE_UNIT, todays.map((region) => region.code)]]);
  for (const { code } of districts) {
    members.set(
      code,
      todays.filter((region) => region.parent === code).map((region) => region.code),
    );
  }
  const today = new Map(mergers.map((merger) => [merger.from, todayOf(mergers, merger.from)]));

  return {
    get: (code) => byCode.get(code),
    byName: (name, levels) => {
      const key = nameKey(name);
      const prefix = SUFFIXES.get(SUFFIX.exec(key)?.[1] ?? "");
      const found = byKey.get(key) ?? byKey.get(key.replace(SUFFIX, "")) ?? [];
      return found.filter(
        (region) =>
          (prefix === undefined || region.code.startsWith(prefix)) && (!levels || levels.includes(region.level)),
      );
    },
    districts,
    municipalitiesIn: (year) => {
      const day = `${year}-01-01`;
      return municipalities.filter((region) => existedOn(region, day));
    },
    membersOf: (code) => {
      if (levelOfCode(code) === "municipality") return [code];
      return members.get(code) ?? [];
    },
    districtOf: (municipality) => {
      const parent = byCode.get(municipality)?.parent;
      return parent !== undefined && districtCodes.has(parent) ? byCode.get(parent) : undefined;
    },
    todayOf: (code) => today.get(code) ?? code,
    mergers,
    saidOf: () => undefined,
  };
}

function existedOn(region: ReferenceRegion, day: string): boolean {
  return (
    (region.validFrom === undefined || region.validFrom <= day) &&
    (region.validTo === undefined || region.validTo > day)
  );
}
