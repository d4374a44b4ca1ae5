/** How much more the months of small cells vary than chance, taken over all cells of an indicator (METHOD section 5). */

/**
 * φ of months within years, pooled over cells, given the share of each month in a year: χ² of the months of a year around
 * its own total spread by the season, against what a Dirichlet–multinomial with this φ leads to expect,
 * E[χ²] = (k − 1)·Nφ/(N + φ − 1) for a year with N counts. Solving for φ instead of dividing by the degrees of freedom matters for
 * small cells: a season fitted to each cell by itself gives 3.0 where φ = 4 and two a month are usual, and false signals.
 * At least 1. `starts` says where in the counts of every cell a year begins.
 */
export function pooledOverdispersion(
  cells: readonly ArrayLike<number>[],
  starts: readonly number[],
  shares: readonly number[],
): number {
  const totals: number[] = [];
  let chiSquared = 0;
  for (const counts of cells) {
    for (const start of starts) {
      let total = 0;
      for (let month = 0; month < shares.length; month++) total += counts[start + month] ?? 0;
      if (total === 0) continue;
      totals.push(total);
      for (let month = 0; month < shares.length; month++) {
        const expected = total * (shares[month] ?? 0);
        chiSquared += ((counts[start + month] ?? 0) - expected) ** 2 / expected;
      }
    }
  }
  const free = shares.length - 1;
  if (chiSquared <= free * totals.length) return 1;
  // E[χ²] rises with φ and bends down: Newton's steps come from below and never pass the solution.
  let phi = 1;
  for (let step = Number.POSITIVE_INFINITY; step > 1e-9 * phi && phi < LARGEST; phi += step) {
    let [short, slope] = [chiSquared, 0];
    for (const total of totals) {
      const spread = total + phi - 1;
      short -= (free * total * phi) / spread;
      slope += (free * total * (total - 1)) / spread ** 2;
    }
    step = Math.max(0, short / slope);
  }
  return Math.min(phi, LARGEST);
}

/** Beyond this nothing can be tested anyway. */
const LARGEST = 1e6;
