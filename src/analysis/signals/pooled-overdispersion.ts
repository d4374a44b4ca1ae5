/** How much more the months of small cells vary than chance, taken over all cells of an indicator (METHOD section 5). */

/**
 * φ of months within years, pooled over cells, given the share of each month in a year: χ² of the months of a year around
 * its own total spread by the season, against what a Dirichlet–multinomial with this φ leads to expect,
 * E[χ²] = (k − 1)·Nφ/(N + φ − 1) for a year with N counts. Solving for φ instead of dividing by the degrees of freedom matters for
 * small cells: a season fitted to each cell by itself gives 3.0 where φ = 4 and two a month are usual, and false signals.
 * At least 1.
 */
export function pooledOverdispersion(yearsOfCells: readonly (readonly number[])[], shares: readonly number[]): number {
  const totals = yearsOfCells.map((months) => months.reduce((sum, count) => sum + count, 0));
  let chiSquared = 0;
  for (const [at, months] of yearsOfCells.entries()) {
    const total = totals[at] ?? 0;
    if (total === 0) continue;
    for (const [month, count] of months.entries()) {
      const expected = total * (shares[month] ?? 0);
      chiSquared += (count - expected) ** 2 / expected;
    }
  }
  const free = shares.length - 1;
  const expectedAt = (phi: number): number =>
    free * totals.reduce((sum, total) => sum + (total === 0 ? 0 : (total * phi) / (total + phi - 1)), 0);
  if (chiSquared <= expectedAt(1)) return 1;
  let [low, high] = [1, 2];
  while (expectedAt(high) < chiSquared && high < LARGEST) [low, high] = [high, high * 2];
  while (high - low > 1e-9 * high) {
    const middle = (low + high) / 2;
    if (expectedAt(middle) < chiSquared) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Beyond this nothing can be tested anyway. */
const LARGEST = 1e6;
