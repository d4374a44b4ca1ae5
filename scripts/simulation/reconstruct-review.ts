/**
 * The review of the strategy 2015–2018 as a worked example: monthly counts per district that give what was published when
 * 2018 is its first eight months × 12/8. Reports to the police and regional months of that time are not public.
 */

import { month, monthsBetween, periodCode } from "../../src/domain/period.ts";
import type { RegionCode } from "../../src/domain/region.ts";
import { years } from "../reference/tables.ts";
import { largestRemainder, multinomial, sumOf } from "./apportion.ts";
import type { Published } from "./published.ts";
import { randomStream } from "./random.ts";
import { NUISANCE_SEASON, offenceSeason } from "./seasons.ts";

export interface ReconstructedCell {
  readonly code: string;
  readonly region: RegionCode;
  readonly period: string;
  readonly count: number;
}

/** Months of 2018 that the writers of the review had. */
const KNOWN_MONTHS = 8;
const LAST = month(2018, KNOWN_MONTHS);
const WHOLE_YEARS = years(2012, 2017);

interface Recipe {
  readonly code: string;
  /** Invented size of 2015 for the five districts together. */
  readonly in2015: number;
  /** Change 2015–2018 that the eight months give × 12/8: inside the range in which the published claim holds. */
  readonly change: number;
  /** Counts by which other whole years relate to 2015. */
  readonly path: (published: Published, year: number) => number;
  /** Weights of the districts in a year. */
  readonly districts: (published: Published, year: number) => readonly number[];
  readonly season: (published: Published, year: number) => readonly number[];
}

const RECIPES: readonly Recipe[] = [
  {
    code: "burglary_reports",
    in2015: 9000,
    change: -0.405,
    path: (published, year) => sumOf(burglaries(published, year)),
    districts: burglaries,
    season: (published, year) => offenceSeason(published, "1.1.1", year),
  },
  {
    code: "youth_nuisance",
    in2015: 12_000,
    change: -0.105,
    path: (published, year) => published.nationalNuisance("E35", year) ?? 0,
    districts: inhabitants,
    season: () => NUISANCE_SEASON,
  },
  {
    code: "confused_behaviour",
    in2015: 9000,
    change: 0.29,
    path: (published, year) => published.nationalNuisance("E33", year) ?? 0,
    districts: inhabitants,
    season: () => NUISANCE_SEASON,
  },
];

/** Recorded residential burglaries of each district. */
function burglaries(published: Published, year: number): readonly number[] {
  return perDistrict(published, (region) => published.municipalYears.count("1.1.1", region, year));
}

function inhabitants(published: Published, year: number): readonly number[] {
  return perDistrict(published, (region) => published.inhabitants(region, year));
}

function perDistrict({ reference }: Published, countOf: (region: RegionCode) => number): readonly number[] {
  const { regions } = reference;
  return regions.districts.map(({ code }) => sumOf(regions.membersOf(code).map(countOf)));
}

/** Every indicator, district and month from January 2012 to August 2018. */
export function reconstructReview(published: Published): readonly ReconstructedCell[] {
  return RECIPES.flatMap((recipe) => {
    const wholeYears = WHOLE_YEARS.map((year) => ({
      year,
      months: 12,
      total: Math.round((recipe.in2015 * recipe.path(published, year)) / recipe.path(published, 2015)),
    }));
    const known = {
      year: LAST.year,
      months: KNOWN_MONTHS,
      total: Math.round((recipe.in2015 * (1 + recipe.change) * KNOWN_MONTHS) / 12),
    };
    const perYear = [...wholeYears, known].map((stretch) => ({
      ...stretch,
      districts: largestRemainder(stretch.total, recipe.districts(published, stretch.year)),
    }));
    return published.reference.regions.districts.flatMap(({ code: region }, at) => {
      const counts = perYear.flatMap(({ year, months, districts }) =>
        multinomial(
          districts[at] ?? 0,
          recipe.season(published, year).slice(0, months),
          randomStream(`${region} ${recipe.code} ${year}`),
        ),
      );
      return monthsBetween(month(WHOLE_YEARS[0] ?? LAST.year, 1), LAST).map((period, index) => ({
        code: recipe.code,
        region,
        period: periodCode(period),
        count: counts[index] ?? 0,
      }));
    });
  });
}
