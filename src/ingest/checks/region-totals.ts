/** Whether a figure of a larger area is the sum of its municipalities, where a file has both. */

import { isMissingCode, type ObservationColumns } from "../../domain/observation.ts";
import { COUNTRY, levelOfCode, POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import { type Finding, findingAbout } from "./finding.ts";
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
    const cells = sumsPerCell(columns, area);
    return [...cells.values()].flatMap(({ row, sum, parts }) => {
      if (row < 0 || parts === 0) return [];
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

interface Sum {
  parts: number;
  sum: number;
  /** Row of the larger area; -1 as long as it has not been met. */
  row: number;
}

function sumsPerCell(columns: ObservationColumns, { place, isPart }: Area): ReadonlyMap<number, Sum> {
  const { indicator, region, period, measure } = columns;
  const count = measure.dictionary.indexOf("count");
  const sums = new Map<number, Sum>();
  for (let row = 0; row < columns.length; row++) {
    const area = region.codes[row] ?? -1;
    if (area !== place && !isPart[area]) continue;
    if (measure.codes[row] !== count || isMissingCode(columns.status[row] ?? 0)) continue;
    const key = (indicator.codes[row] ?? 0) * period.dictionary.length + (period.codes[row] ?? 0);
    let cell = sums.get(key);
    if (!cell) {
      cell = { parts: 0, sum: 0, row: -1 };
      sums.set(key, cell);
    }
    if (area === place) cell.row = row;
    else {
      cell.parts += 1;
      cell.sum += columns.value[row] ?? 0;
    }
  }
  return sums;
}
