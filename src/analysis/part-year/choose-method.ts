/** The automatic choice of a part-year method (METHOD section 2). */

import type { PartYearMethod } from "../../domain/measured.ts";
import type { MethodChoice } from "../trend-result.ts";
import type { BackTest } from "./back-test.ts";
import { LEAST_YEARS, type PartYear } from "./part-year.ts";

/** Replayed years below which choosing on errors would be choosing noise. */
const LEAST_REPLAYED = 5;
/** How much of the seasonal error another method may have at most. */
const CLEARLY_SMALLER = 0.75;

/**
 * `seasonal`, unless over at least five replayed years another method's mean absolute error is at least a quarter smaller;
 * with fewer than three complete years `same-period`.
 */
export function chooseMethod(
  partYear: PartYear,
  tested: BackTest,
): { readonly method: PartYearMethod; readonly choice: MethodChoice } {
  const years = partYear.seasonHistory.length;
  if (years < LEAST_YEARS) return { method: "same-period", choice: { reason: "fewer-than-three-years", years } };
  const seasonal = tested.rows.find((row) => row.method === "seasonal");
  const best = [...tested.rows].sort((a, b) => a.meanAbsoluteError - b.meanAbsoluteError)[0];
  const isClear =
    seasonal &&
    best &&
    best.replayed.length >= LEAST_REPLAYED &&
    best.meanAbsoluteError < seasonal.meanAbsoluteError &&
    best.meanAbsoluteError <= CLEARLY_SMALLER * seasonal.meanAbsoluteError;
  if (!isClear) return { method: "seasonal", choice: { reason: "default" } };
  return {
    method: best.method,
    choice: {
      reason: "smaller-error",
      error: best.meanAbsoluteError,
      seasonalError: seasonal.meanAbsoluteError,
      years: best.replayed.length,
    },
  };
}
