/** Part years for the tests of the methods: national burglary of a year as it stood after k months. */

import { monthYearPhi } from "../../src/analysis/overdispersion.ts";
import { completeYears } from "../../src/analysis/part-year/month-history.ts";
import type { PartYear } from "../../src/analysis/part-year/part-year.ts";
import { indicator, publishedContext, region } from "./dataset.ts";

/** A national offence in a year after its first months, with the history before it. */
export async function nationalPartYear(
  code: string,
  inYear: number,
  monthsKnown: number,
  seasonYears = 5,
): Promise<PartYear> {
  const query = { indicator: indicator(`police_crime:${code}`), region: region("NL01"), provenance: "real" as const };
  const years = completeYears(await publishedContext(), query, inYear);
  const history = years.filter((each) => each.year < inYear);
  return {
    year: inYear,
    known: years.find((each) => each.year === inYear)?.counts.slice(0, monthsKnown) ?? [],
    history,
    seasonHistory: history,
    seasonYears,
    phiAfter: monthYearPhi,
  };
}

/** A part year of a series that is the same in every month of every year. */
export function constantPartYear(aMonth: number, years: number, monthsKnown = 8): PartYear {
  const history = Array.from({ length: years }, (_, at) => ({
    year: 2018 - years + at,
    counts: Array.from({ length: 12 }, () => aMonth),
  }));
  return {
    year: 2018,
    known: Array.from({ length: monthsKnown }, () => aMonth),
    history,
    seasonHistory: history,
    seasonYears: 5,
    phiAfter: () => 1,
  };
}
