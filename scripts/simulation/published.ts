/** The published figures that the simulation starts from. */

import type { IndicatorId } from "../../src/domain/indicator.ts";
import { POLICE_UNIT, type RegionCode } from "../../src/domain/region.ts";
import type { Reference } from "../../src/reference/reference.ts";
import type { Files } from "../reference/files.ts";
import { cellsOf, type PublishedCell, referenceOf } from "../reference/tables.ts";
import { sumOf } from "./apportion.ts";

export interface Published {
  readonly reference: Reference;
  /** Today's municipalities of the unit, in the order of the reference data. */
  readonly municipalities: readonly RegionCode[];
  /** Codes, years and counts of 47018NED: recorded offences by municipality. */
  readonly municipalYears: YearTable;
  /** The twelve monthly counts of the country in a year (47013NED); `undefined` for a year that is not complete. */
  readonly nationalMonths: (code: string, year: number) => readonly number[] | undefined;
  /** The national count of nuisance in a year (47021NED). */
  readonly nationalNuisance: (code: string, year: number) => number | undefined;
  /** Inhabitants of today's municipality in a year: of all that went into it. */
  readonly inhabitants: (region: RegionCode, year: number) => number;
  readonly nationalInhabitants: (year: number) => number;
}

export interface YearTable {
  readonly codes: readonly string[];
  readonly years: readonly number[];
  readonly count: (code: string, region: RegionCode, year: number) => number;
}

/** Reads them from the files of `data/`. */
export function readPublished(data: Files): Published {
  const reference = referenceOf(data);
  const months = indexed(cellsOf(data, "47013NED"));
  const nuisance = indexed(cellsOf(data, "47021NED"));
  return {
    reference,
    municipalities: reference.regions.membersOf(POLICE_UNIT),
    municipalYears: yearTable(cellsOf(data, "47018NED")),
    nationalMonths: (code, year) => {
      const counts = Array.from({ length: 12 }, (_, at) =>
        months.get(`${code} NL01 ${year}MM${String(at + 1).padStart(2, "0")}`),
      );
      const known = counts.filter((count) => count !== undefined);
      return known.length === 12 ? known : undefined;
    },
    nationalNuisance: (code, year) => nuisance.get(`${code} NL01 ${year}JJ00`),
    ...inhabitantsOf(reference),
  };
}

function indexed(cells: readonly PublishedCell[]): ReadonlyMap<string, number> {
  return new Map(cells.map(({ code, region, period, count }) => [`${code} ${region} ${period}`, count]));
}

function yearTable(cells: readonly PublishedCell[]): YearTable {
  const counts = indexed(cells);
  return {
    codes: [...new Set(cells.flatMap(({ code }) => code ?? []))],
    years: [...new Set(cells.map(({ period }) => Number(period.slice(0, 4))))].sort((a, b) => a - b),
    count: (code, region, year) => {
      const count = counts.get(`${code} ${region} ${year}JJ00`);
      if (count === undefined) throw new RangeError(`47018NED has no ${code} of ${region} in ${year}`);
      return count;
    },
  };
}

function inhabitantsOf({ regions, denominators }: Reference): Pick<Published, "inhabitants" | "nationalInhabitants"> {
  const known = (region: RegionCode, year: number): number => {
    const count = denominators.inhabitants(region, year);
    if (count === undefined) throw new RangeError(`no inhabitants of ${region} in ${year}`);
    return count;
  };
  return {
    inhabitants: (region, year) => {
      const parts = regions.municipalitiesIn(year).filter(({ code }) => regions.todayOf(code) === region);
      return sumOf(parts.map(({ code }) => known(code, year)));
    },
    nationalInhabitants: (year) => {
      const country = regions.byName("Nederland", ["country"])[0];
      if (!country) throw new RangeError("the country is not in the reference data");
      return known(country.code, year);
    },
  };
}

/** Codes of a classification that the themes and subgoals of the strategies name, in order of first mention. */
export function themeCodes({ strategies }: Reference, classification: string): readonly string[] {
  const named = strategies
    .flatMap(({ themes }) => themes)
    .flatMap((theme): readonly IndicatorId[] => [
      ...theme.indicators,
      ...theme.subgoals.flatMap(({ indicators }) => indicators),
    ]);
  const prefix = `${classification}:`;
  return [...new Set(named.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)))];
}
