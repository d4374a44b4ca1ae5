/** Simulated monthly figures per municipality: of offences with a published year per municipality, and of those without. */

import { compareOffenceCodes } from "../../src/domain/indicator.ts";
import type { RegionCode } from "../../src/domain/region.ts";
import { years } from "../reference/tables.ts";
import { largestRemainder, multinomial, sumOf } from "./apportion.ts";
import { type Published, themeCodes } from "./published.ts";
import { fraction, randomStream } from "./random.ts";
import { NUISANCE_SEASON, offenceSeason } from "./seasons.ts";

/** Months of one kind in one municipality, from January of the first year. */
export interface SimulatedSeries {
  readonly code: string;
  readonly region: RegionCode;
  readonly counts: readonly number[];
}

export interface Simulation {
  readonly dimension: "crime" | "nuisance";
  readonly years: readonly number[];
  /** By code, then by municipality. */
  readonly series: readonly SimulatedSeries[];
}

/** Years of the national tables of which all months, or the year itself, are published. */
const NATIONAL_MONTHS = years(2012, 2021);
const NATIONAL_NUISANCE = years(2012, 2023);

/**
 * Months of the offences that 47018NED publishes by municipality and year. Per municipality, offence and year one draw of a
 * multinomial distribution, from a stream of its own: the months add up to the published year exactly.
 */
export function simulateOffences(published: Published): Simulation {
  const { municipalYears } = published;
  return simulate(published, {
    dimension: "crime",
    codes: municipalYears.codes,
    years: municipalYears.years,
    yearOf: (code, year) => published.municipalities.map((region) => municipalYears.count(code, region, year)),
    season: (code, year) => offenceSeason(published, code, year),
  });
}

/** Months of the offences that the strategies name and that have no published year by municipality. */
export function simulateOtherOffences(published: Published): Simulation {
  const national = (code: string, year: number): number => sumOf(published.nationalMonths(code, year) ?? []);
  return simulate(published, {
    dimension: "crime",
    codes: themeCodes(published.reference, "police_crime").filter(
      (code) => !published.municipalYears.codes.includes(code),
    ),
    years: NATIONAL_MONTHS,
    yearOf: (code, year) => municipalShares(published, code, year, national(code, year)),
    season: (code, year) => offenceSeason(published, code, year),
  });
}

/** Months of the kinds of nuisance that the strategies name. */
export function simulateNuisance(published: Published): Simulation {
  return simulate(published, {
    dimension: "nuisance",
    codes: themeCodes(published.reference, "police_nuisance"),
    years: NATIONAL_NUISANCE,
    yearOf: (code, year) => municipalShares(published, code, year, published.nationalNuisance(code, year) ?? 0),
    season: () => NUISANCE_SEASON,
  });
}

interface Recipe {
  readonly dimension: Simulation["dimension"];
  readonly codes: readonly string[];
  readonly years: readonly number[];
  /** The year of each municipality, in their order. */
  readonly yearOf: (code: string, year: number) => readonly number[];
  readonly season: (code: string, year: number) => readonly number[];
}

function simulate({ municipalities }: Published, recipe: Recipe): Simulation {
  const codes = [...recipe.codes].sort(compareOffenceCodes);
  const series = codes.flatMap((code) => {
    const perYear = recipe.years.map((year) => ({
      year,
      counts: recipe.yearOf(code, year),
      season: recipe.season(code, year),
    }));
    return municipalities.map((region, at) => ({
      code,
      region,
      counts: perYear.flatMap(({ year, counts, season }) =>
        multinomial(counts[at] ?? 0, season, randomStream(`${region} ${code} ${year}`)),
      ),
    }));
  });
  return { dimension: recipe.dimension, years: recipe.years, series };
}

/** The year of the unit: the national one in proportion to inhabitants, rounded. The municipalities add up to it exactly. */
export function unitShare(published: Published, year: number, national: number): number {
  const inhabitants = sumOf(published.municipalities.map((region) => published.inhabitants(region, year)));
  return Math.round((national * inhabitants) / published.nationalInhabitants(year));
}

/** Each municipality by its inhabitants times a factor of its own, by largest remainder. */
function municipalShares(published: Published, code: string, year: number, national: number): readonly number[] {
  const weights = published.municipalities.map(
    (region) => published.inhabitants(region, year) * municipalFactor(region, code),
  );
  return largestRemainder(unitShare(published, year, national), weights);
}

/** Invented: what sets a municipality apart from its size, between a half and one and a half, the same in every year. */
function municipalFactor(region: RegionCode, code: string): number {
  return 0.5 + fraction(randomStream(`${region} ${code} factor`));
}
