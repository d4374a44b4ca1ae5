/** How far counts lie from a simple model, as Pearson's χ² with its degrees of freedom. */

export interface ModelFit {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
}

/**
 * Rows × columns independence: expected = row total · column total / grand total. Rows and columns that are all zero have no
 * expectation and are left out. `counts` is a rectangle.
 */
export function independence(counts: readonly (readonly number[])[]): ModelFit {
  const rowTotals = counts.map(sum);
  const columns = counts[0]?.map((_, column) => counts.map((row) => row[column] ?? 0)) ?? [];
  const columnTotals = columns.map(sum);
  const grandTotal = sum(rowTotals);
  let chiSquared = 0;
  counts.forEach((row, rowAt) => {
    row.forEach((count, columnAt) => {
      const expected = ((rowTotals[rowAt] ?? 0) * (columnTotals[columnAt] ?? 0)) / grandTotal;
      if (expected > 0) chiSquared += (count - expected) ** 2 / expected;
    });
  });
  const free = (totals: readonly number[]): number => Math.max(0, totals.filter((total) => total > 0).length - 1);
  return { chiSquared, degreesOfFreedom: free(rowTotals) * free(columnTotals) };
}

/**
 * Poisson regression of positive counts at successive times on ln μ = a + b·t, fitted by Newton's method (iteratively
 * reweighted least squares, McCullagh & Nelder 1989); df = n − 2.
 */
export function logLinearTrend(counts: readonly number[]): ModelFit {
  const mean = sum(counts) / counts.length;
  const times = counts.map((_, at) => at - (counts.length - 1) / 2);
  let [a, b] = [Math.log(mean), 0];
  for (let step = 0; step < 25; step++) {
    const fitted = times.map((t) => Math.exp(a + b * t));
    const residuals = counts.map((count, at) => count - (fitted[at] ?? 0));
    const weighted = (power: number): number => sum(fitted.map((mu, at) => mu * (times[at] ?? 0) ** power));
    const [w0, w1, w2] = [weighted(0), weighted(1), weighted(2)];
    const [g0, g1] = [sum(residuals), sum(residuals.map((residual, at) => residual * (times[at] ?? 0)))];
    const determinant = w0 * w2 - w1 ** 2;
    a += (w2 * g0 - w1 * g1) / determinant;
    b += (w0 * g1 - w1 * g0) / determinant;
  }
  const chiSquared = sum(
    counts.map((count, at) => {
      const fitted = Math.exp(a + b * (times[at] ?? 0));
      return (count - fitted) ** 2 / fitted;
    }),
  );
  return { chiSquared, degreesOfFreedom: counts.length - 2 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
