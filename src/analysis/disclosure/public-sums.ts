/** Sums of own figures that readers can look up: a published total less the published rest of its parts. */

import { parsePeriod } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { AnalysisContext } from "../analysis-context.ts";
import { type TotalOf, totalsAbove } from "./indicator-trees.ts";
import { type CountedSeries, cellReader, type YearTable } from "./year-tables.ts";

/**
 * Whether a total of an indicator is published somewhere in a year where every type that it is the sum of is known too. `own` is the
 * table of the person's own figures of the indicator in that year.
 */
export function isSumPublic(
  context: AnalysisContext,
  { indicator, measure }: CountedSeries,
  own: YearTable,
  totalOf: TotalOf,
): boolean {
  const { offenceTypes } = context.reference;
  const type = offenceTypes.get(indicator);
  if (!type) return false;
  const leaves = offenceTypes.leaves(type.classification).map(({ id }) => id);
  const sums = totalsAbove(indicator, totalOf).map((total) => ({
    total: cellReader(context, { indicator: total, measure }),
    parts: leaves
      .filter((leaf) => totalsAbove(leaf, totalOf).includes(total))
      .map((leaf) => cellReader(context, { indicator: leaf, measure })),
  }));
  return own.rows.some(({ area, whole, parts }) => {
    const codes = [...(whole ? [own.code] : []), ...own.periods.filter((_, part) => parts[part])];
    return codes
      .flatMap((code) => parsePeriod(code) ?? [])
      .some((period) =>
        sums.some(({ total, parts: ofTotal }) => {
          const region = area as RegionCode;
          return total(region, period)?.isRestricted === false && ofTotal.every((part) => part(region, period));
        }),
      );
  });
}
