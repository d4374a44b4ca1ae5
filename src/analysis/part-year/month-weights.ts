/** How heavy each month of the year weighs: why multiplying by 12/k is off (METHOD section 2). */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { completeYears } from "./month-history.ts";
import { LEAST_YEARS, total } from "./part-year.ts";

const YEARS = 5;
const EVEN = 1 / 12;

export interface RestOfYear {
  /** Years that the weights are pooled over, ascending. */
  readonly years: readonly number[];
  /** Share of a year that falls after month k, pooled over the years. */
  readonly share: number;
  /** What 12/k takes it for: (12 − k)/12. */
  readonly assumed: number;
  /** Months after k (1 to 12) that weigh more than a twelfth. */
  readonly heavy: readonly number[];
}

/**
 * The weight of the months after month k, on the last five complete real years up to a year. `undefined` with fewer than
 * three such years, or when nothing was counted in them.
 */
export function restOfYear(
  context: AnalysisContext,
  query: {
    readonly indicator: IndicatorId;
    readonly region: RegionCode;
    readonly uptoYear: number;
    readonly monthsKnown: number;
  },
): RestOfYear | undefined {
  const years = completeYears(context, { ...query, provenance: "real" }, query.uptoYear).slice(-YEARS);
  const counted = total(years.map(({ counts }) => total(counts)));
  if (years.length < LEAST_YEARS || counted === 0) return undefined;
  const weights = Array.from({ length: 12 }, (_, at) => total(years.map(({ counts }) => counts[at] ?? 0)) / counted);
  const rest = weights.slice(query.monthsKnown);
  return {
    years: years.map(({ year }) => year),
    share: total(rest),
    assumed: rest.length * EVEN,
    heavy: rest.flatMap((weight, at) => (weight > EVEN ? [query.monthsKnown + at + 1] : [])),
  };
}
