/** A part year as the methods need it, taken from the data: its known months, its history and the season it uses. */

import { endsBy, type Month, year } from "../../domain/period.ts";
import { POLICE_UNIT, type RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { isInUnit } from "../inside-unit.ts";
import { monthYearPhi, overdispersion } from "../overdispersion.ts";
import type { TrendQuestion } from "../trend-result.ts";
import { completeYears, type KnownMonths } from "./month-history.ts";
import { LEAST_YEARS, type PartYear, total, type YearOfMonths } from "./part-year.ts";

/** How many complete years a season is pooled over unless asked otherwise. */
const SEASON_YEARS = 5;
/** Areas with fewer a year borrow the season of a larger area. */
export const OWN_SEASON_FROM = 100;

/**
 * The part year of a question, from at least one known month. History and season stand on complete years before it, ended by
 * the reference date and of the same provenance as the known months. An area with fewer than 100 a year borrows the season
 * of its district, else of the unit (`borrowedFrom`); its counts and φ stay its own.
 */
export function partYearOf(
  context: AnalysisContext,
  question: TrendQuestion,
  inYear: number,
  known: KnownMonths,
): { readonly partYear: PartYear; readonly borrowedFrom: RegionCode | undefined } {
  const { indicator, region } = question;
  const seasonYears = question.seasonYears ?? SEASON_YEARS;
  const historyOf = (area: RegionCode): readonly YearOfMonths[] =>
    completeYears(context, { indicator, region: area, provenance: known.provenance ?? "real" }, inYear - 1).filter(
      (each) => hasEnded(each, question.asOf),
    );
  const history = historyOf(region);
  const lender = hasOwnSeason(history, seasonYears)
    ? undefined
    : lendersOf(context, region).find((area) => hasOwnSeason(historyOf(area), seasonYears));
  const { phi, basis } = overdispersion(context, { indicator, region, uptoYear: inYear - 1 });
  const partYear: PartYear = {
    year: inYear,
    known: known.figures.map((figure) => figure.value),
    history,
    seasonHistory: lender ? historyOf(lender) : history,
    seasonYears,
    phiAfter: (years) => (basis.kind === "months" && years.length >= LEAST_YEARS ? monthYearPhi(years) : phi),
  };
  return { partYear, borrowedFrom: lender };
}

function hasEnded(each: YearOfMonths, asOf: Month | undefined): boolean {
  return !asOf || endsBy(year(each.year), asOf);
}

function hasOwnSeason(history: readonly YearOfMonths[], seasonYears: number): boolean {
  const used = history.slice(-seasonYears);
  const mean = total(used.map((each) => total(each.counts))) / used.length;
  return used.length >= LEAST_YEARS && mean >= OWN_SEASON_FROM;
}

/** The district of a municipality and the unit, nearest first; none for areas outside the unit. */
export function lendersOf(context: AnalysisContext, region: RegionCode): readonly RegionCode[] {
  if (!isInUnit(context, region) || region === POLICE_UNIT) return [];
  const district = context.reference.regions.districtOf(region);
  return district ? [district.code, POLICE_UNIT] : [POLICE_UNIT];
}
