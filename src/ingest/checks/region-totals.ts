/** Whether a figure of a larger area is the sum of the smaller ones in it, where a file has both. */

import type { ObservationColumns } from "../../domain/observation.ts";
import { COUNTRY, levelOfCode, POLICE_UNIT, type RegionCode, regionCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import { differenceFindings, USUAL_SHARE } from "./differences.ts";
import type { Finding } from "./finding.ts";
import { partSums } from "./part-sums.ts";
import { roundingAllowance } from "./rounding.ts";

/** The country has had 342 municipalities or more; with fewer in a file, some are not there. */
const COUNTRY_MUNICIPALITIES = 342;
/** The unknown municipality: its counts belong to the country alone. */
const UNKNOWN_MUNICIPALITY = "GM0000";

/** Areas of one level as parts of larger ones; none is a part of two. */
interface Division {
  /** Per place of the region dictionary that of the larger area in the file, −1 where there is none. */
  readonly totalOf: readonly number[];
  /** Number of parts in the file, per place of a larger area. */
  readonly parts: ReadonlyMap<number, number>;
  /** Whether the file has all parts of an area: if not, only a sum above the total is wrong. */
  readonly isWhole: (area: RegionCode, parts: number) => boolean;
}

/**
 * The country against all municipalities and the unknown one, the police unit, its districts and its two provinces against their
 * municipalities of today, and a municipality against its wijken and its buurten, of which some counts belong to none. A difference
 * that rounding explains is nothing, a small one a note, any other a doubt about the larger area's figure.
 */
export function regionTotals(columns: ObservationColumns, reference: Reference, fileName: string): readonly Finding[] {
  const allowance = roundingAllowance(columns, reference);
  const { codes, dictionary } = columns.region;
  const found = divisionsOf(dictionary, reference).flatMap(({ totalOf, parts: inFile, isWhole }) => {
    const sums = partSums(columns, {
      along: columns.region,
      others: [columns.indicator, columns.period],
      totalOf,
    });
    return sums.flatMap(({ row, sum, parts }) => {
      if (parts === 0) return [];
      const place = codes[row] ?? -1;
      const [area, all] = [dictionary[place], inFile.get(place) ?? 0];
      const total = columns.value[row] ?? 0;
      const excess = sum - total;
      const isComplete = parts === all && area !== undefined && isWhole(area, all);
      if (isComplete ? excess === 0 : excess <= 0) return [];
      if (Math.abs(excess) <= allowance(row, parts)) return [];
      return [{ row, total, sum, isUsual: Math.abs(excess) <= USUAL_SHARE * total }];
    });
  });
  return differenceFindings(found, columns, { code: "regionsDifferFromTotal", fileName });
}

function divisionsOf(regions: readonly RegionCode[], { regions: known, provinces }: Reference): readonly Division[] {
  const isMember = (area: RegionCode, parts: number): boolean => parts === known.membersOf(area).length;
  const members = new Set(known.membersOf(POLICE_UNIT));
  const districtOf = new Map(known.districts.flatMap(({ code }) => known.membersOf(code).map((each) => [each, code])));
  const provinceOf = new Map([...provinces].flatMap(([province, codes]) => codes.map((each) => [each, province])));
  const municipalities = regions.filter((code) => levelOfCode(code) === "municipality").length;
  const municipalityOf = (code: RegionCode): RegionCode | undefined => regionCode(`GM${code.slice(2, 6)}`);
  const parentOf: readonly (readonly [(code: RegionCode) => RegionCode | undefined, Division["isWhole"]])[] = [
    [(code) => (members.has(code) ? POLICE_UNIT : undefined), isMember],
    [(code) => districtOf.get(code), isMember],
    [(code) => provinceOf.get(code), (area, parts) => parts === provinces.get(area)?.length],
    [
      (code) => (code === UNKNOWN_MUNICIPALITY || levelOfCode(code) === "municipality" ? COUNTRY : undefined),
      (_, parts) => municipalities >= COUNTRY_MUNICIPALITIES && parts > municipalities,
    ],
    [(code) => (levelOfCode(code) === "wijk" ? municipalityOf(code) : undefined), () => false],
    [(code) => (/^BU\d/.test(code) ? municipalityOf(code) : undefined), () => false],
  ];
  return parentOf.flatMap(([parent, isWhole]) => division(regions, parent, isWhole) ?? []);
}

function division(
  regions: readonly RegionCode[],
  parentOf: (code: RegionCode) => RegionCode | undefined,
  isWhole: Division["isWhole"],
): Division | undefined {
  const places = new Map(regions.map((code, place) => [code, place]));
  const totalOf = regions.map((code) => {
    const parent = parentOf(code);
    return parent === undefined ? -1 : (places.get(parent) ?? -1);
  });
  const parts = new Map<number, number>();
  for (const total of totalOf) if (total >= 0) parts.set(total, (parts.get(total) ?? 0) + 1);
  return parts.size === 0 ? undefined : { totalOf, parts, isWhole };
}
