/** Rolling sums and means over the last 3 or 12 months (METHOD section 3). */

import { isKnown, type Measured } from "../domain/measured.ts";
import type { Month } from "../domain/period.ts";

import type { SeriesPoint } from "./series.ts";
import { sumOfPeriods } from "./sum.ts";

export type RollingWindow = 3 | 12;

/**
 * The sum of each month and the months before it, so many in all. `points` are successive months without gaps, as
 * `seriesOf` gives them. A window that begins before the first point is left out of the list; a window with a month missing
 * is `missing: incomplete` with that month named.
 */
export function rollingSums(
  points: readonly SeriesPoint<Month>[],
  months: RollingWindow,
): readonly SeriesPoint<Month>[] {
  return points.slice(months - 1).map(({ period }, start) => {
    const window = points.slice(start, start + months);
    return { period, figure: sumOfPeriods(window) };
  });
}

/** The mean per month over the same windows as {@link rollingSums}. */
export function rollingMeans(
  points: readonly SeriesPoint<Month>[],
  months: RollingWindow,
): readonly SeriesPoint<Month>[] {
  return rollingSums(points, months).map(({ period, figure }) => ({ period, figure: divided(figure, months) }));
}

function divided(figure: Measured, by: number): Measured {
  return isKnown(figure) ? { ...figure, value: figure.value / by } : figure;
}
