/** Whether a figure of a larger area is the sum of its municipalities, where a file has both. */

import type { ObservationColumns } from "../../domain/observation.ts";
import { COUNTRY, levelOfCode, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import { type Finding, findingAbout } from "./finding.ts";
import { partSums } from "./part-sums.ts";
import { countsRoundedToFive, roundingAllowance } from "./rounding.ts";

/** The country has had 342 municipalities or more; with fewer in a file, some are not there. */
const COUNTRY_MUNICIPALITIES = 342;
/** The unknown municipality: its counts belong to the country alone. */
const UNKNOWN_MUNICIPALITY = "GM0000";
/** Published totals differ by a few from their parts (122,993 against 122,991): up to this share it is a note. */
const USUAL_SHARE = 0.005;

interface Area {
  /** Place of the larger area in the region dictionary. */
  readonly place: number;
  /** Which regions of the dictionary are its parts. */
  readonly isPart: readonly boolean[];
  readonly parts: number;
  /** Whether the file has all of them: if not, only a sum above the total is wrong. */
  readonly isWhole: boolean;
}

/**
 * The country against all municipalities and the unknown one; the police unit and its districts against their municipalities.
 * A difference that rounding explains is nothing, a small one a note, any other a doubt about the larger area's figure.
 */
export function regionTotals(columns: ObservationColumns, reference: Reference, fileName: string): readonly Finding[] {
  const rounded = { counts: countsRoundedToFive(columns) };
  const found = areasOf(columns.region.dictionary, reference).flatMap((area) => {
    const sums = partSums(columns, {
      along: columns.region,
      others: [columns.indicator, columns.period],
      total: area.place,
      isPart: area.isPart,
    });
    return sums.flatMap(({ row, sum, parts }) => {
      if (parts === 0) return [];
      const total = columns.value[row] ?? 0;
      const excess = sum - total;
      if (parts < area.parts || !area.isWhole ? excess <= 0 : excess === 0) return [];
      if (Math.abs(excess) <= roundingAllowance(rounded, parts)) return [];
      return [{ row, total, sum, isUsual: Math.abs(excess) <= USUAL_SHARE * total }];
    });
  });
  return [true, false].flatMap((isUsual) => {
    const of = found.filter((each) => each.isUsual === isUsual).sort((a, b) => a.row - b.row);
    const worst = of.reduce<(typeof of)[number] | undefined>(
      (most, each) => (most && Math.abs(most.sum - most.total) >= Math.abs(each.sum - each.total) ? most : each),
      undefined,
    );
    if (!worst) return [];
    const facts = { count: of.length, total: worst.total, sum: worst.sum };
    const rows = of.map(({ row }) => row);
    const severity = isUsual ? "note" : "doubt";
    return [findingAbout(rows, columns, { code: "regionsDifferFromTotal", severity, facts, fileName })];
  });
}

function areasOf(regions: readonly RegionCode[], reference: Reference): readonly Area[] {
  const larger = [POLICE_UNIT, ...reference.regions.districts.map(({ code }) => code)];
  const areas = larger.flatMap((code) => {
    const members = new Set(reference.regions.membersOf(code));
    const area = areaOf(regions, code, (region) => members.has(region));
    return area ? [{ ...area, isWhole: area.parts === members.size }] : [];
  });
  const isMunicipal = (code: RegionCode) => code === UNKNOWN_MUNICIPALITY || levelOfCode(code) === "municipality";
  const country = areaOf(regions, COUNTRY, isMunicipal);
  if (!country) return areas;
  const known = regions.filter((code) => levelOfCode(code) === "municipality").length;
  return [...areas, { ...country, isWhole: known >= COUNTRY_MUNICIPALITIES && country.parts > known }];
}

function areaOf(
  regions: readonly RegionCode[],
  code: RegionCode,
  isMember: (region: RegionCode) => boolean,
): Omit<Area, "isWhole"> | undefined {
  const place = regions.indexOf(code);
  const isPart = regions.map(isMember);
  const parts = isPart.filter(Boolean).length;
  return place < 0 || parts === 0 ? undefined : { place, isPart, parts };
}
