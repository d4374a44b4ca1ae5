/** One door to the four methods that estimate a year, each with the interval that METHOD gives it. */

import { twoSidedT } from "../distributions.ts";
import { LEVEL } from "../intervals.ts";
import { extrapolateByMonths } from "./calendar.ts";
import { carryForward } from "./carry-forward.ts";
import { extrapolateByDays } from "./days.ts";
import { LEAST_YEARS, type PartYear, standardDeviation, total, type YearEstimate } from "./part-year.ts";
import { extrapolateBySeason } from "./seasonal.ts";

/** Methods that estimate a year; the others compare parts of years. */
export const ESTIMATING_METHODS = ["calendar", "days", "seasonal", "carry-forward"] as const;
export type EstimatingMethod = (typeof ESTIMATING_METHODS)[number];

/** The whole year as a method has it, or why it has none: no months, nothing counted, or too few complete years. */
export function estimateYear(method: EstimatingMethod, partYear: PartYear): YearEstimate {
  if (partYear.known.length === 0) return { kind: "none", reason: "no-months" };
  if (method === "seasonal") return extrapolateBySeason(partYear);
  const value = pointEstimate(method, partYear);
  if (value === undefined) return { kind: "none", reason: "too-few-years" };
  if (total(partYear.known) === 0) return { kind: "none", reason: "zero-count" };
  return withReplayInterval(method, partYear, value);
}

function pointEstimate(method: Exclude<EstimatingMethod, "seasonal">, partYear: PartYear): number | undefined {
  switch (method) {
    case "calendar":
      return extrapolateByMonths(partYear.known);
    case "days":
      return extrapolateByDays(partYear.known, partYear.year);
    case "carry-forward": {
      const yearBefore = partYear.history.find((each) => each.year === partYear.year - 1);
      return yearBefore && carryForward(partYear.known, yearBefore);
    }
  }
}

/**
 * T·exp(ē ± t(Y − 1)·sd(e)·√(1 + 1/Y)), e_y = ln(true/estimate) over the last Y complete years that the method can be
 * replayed on, as many as the season is taken over. Fewer than three: no interval.
 */
function withReplayInterval(
  method: Exclude<EstimatingMethod, "seasonal">,
  partYear: PartYear,
  value: number,
): YearEstimate {
  const errors = partYear.history.flatMap((each) => {
    const estimate = pointEstimate(method, replayOf(partYear, each.year));
    const actual = total(each.counts);
    return estimate && actual > 0 ? [{ year: each.year, error: Math.log(actual / estimate) }] : [];
  });
  const used = errors.slice(-partYear.seasonYears);
  const years = used.map((each) => each.year);
  if (used.length < LEAST_YEARS) {
    return { kind: "estimate", value, interval: undefined, relativeVariance: undefined, years };
  }
  const mean = total(used.map((each) => each.error)) / used.length;
  const sd = standardDeviation(used.map((each) => each.error)) * Math.sqrt(1 + 1 / used.length);
  const arm = twoSidedT(LEVEL, used.length - 1) * sd;
  const interval = { low: value * Math.exp(mean - arm), high: value * Math.exp(mean + arm), level: LEVEL };
  return { kind: "estimate", value, interval, relativeVariance: sd ** 2, years };
}

/** A complete year of the history as it stood after the same number of months, with only the years before it. */
export function replayOf(partYear: PartYear, inYear: number): PartYear {
  const replayed = partYear.history.find((each) => each.year === inYear);
  return {
    ...partYear,
    year: inYear,
    known: replayed?.counts.slice(0, partYear.known.length) ?? [],
    history: partYear.history.filter((each) => each.year < inYear),
    seasonHistory: partYear.seasonHistory.filter((each) => each.year < inYear),
  };
}
