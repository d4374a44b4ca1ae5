/** Facts about the denominators: complete, and in the municipal layout of their year. */

import { COUNTRY } from "../../src/domain/region.ts";
import type { Check } from "./check.ts";
import { referenceOf, referenceRows, years } from "./tables.ts";

const FIRST_YEAR = 2012;
const LAST_POPULATION_YEAR = 2024;

const populationIsComplete: Check = {
  name: "population-is-complete",
  sentence: `Every municipality of a year's layout has inhabitants in ${FIRST_YEAR}–${LAST_POPULATION_YEAR}, and so has the country.`,
  run: (data) => {
    const { regions, denominators } = referenceOf(data);
    return years(FIRST_YEAR, LAST_POPULATION_YEAR).flatMap((year) => {
      const codes = [...regions.municipalitiesIn(year).map((region) => region.code), COUNTRY];
      const without = codes.filter((code) => denominators.inhabitants(code, year) === undefined);
      return without.map((code) => ({
        file: "reference/population.csv",
        problem: `${code} has no inhabitants in ${year}.`,
      }));
    });
  },
};

const populationInLayout: Check = {
  name: "population-in-layout",
  sentence: "Population stands in the layout of its year: no figure for a municipality that did not exist then.",
  run: (data) => {
    const { regions } = referenceOf(data);
    return referenceRows(data, "population.csv").flatMap((row) => {
      const region = row.text("region");
      const exists =
        region === COUNTRY || regions.municipalitiesIn(row.number("year")).some(({ code }) => code === region);
      if (exists) return [];
      const problem = `${region} is not in the layout of ${row.text("year")}.`;
      return [{ file: "reference/population.csv", place: row.line, problem }];
    });
  },
};

/** Everything about population, in the order in which it is told. */
export const POPULATION_CHECKS: readonly Check[] = [populationIsComplete, populationInLayout];
