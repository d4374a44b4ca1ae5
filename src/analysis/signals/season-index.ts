/** How a year is usually spread over its months (METHOD section 5). */

/** Years under which a season is not known. */
const LEAST_SEASON_YEARS = 3;

/**
 * Seasonal index per month, mean 1: i_m = 12·Σ_y x_{y,m} / Σ_y x_y over complete years of twelve counts. `undefined` for fewer
 * than three years, or when a month never had anything: a month cannot be compared with a season of nothing.
 */
export function seasonIndex(years: readonly (readonly number[])[]): readonly number[] | undefined {
  if (years.length < LEAST_SEASON_YEARS || years.some((months) => months.length !== 12)) return undefined;
  const total = years.flat().reduce((sum, count) => sum + count, 0);
  const index = Array.from({ length: 12 }, (_, month) => {
    const ofMonth = years.reduce((sum, months) => sum + (months[month] ?? 0), 0);
    return (12 * ofMonth) / total;
  });
  // without any count it holds no numbers, and none of those is above nought
  return index.every((value) => value > 0) ? index : undefined;
}
