/** Many tests at once: which of them may be called a finding (METHOD section 4). */

/** The false-discovery rate that is accepted everywhere. */
export const FALSE_DISCOVERY_RATE = 0.05;

/**
 * Adjusted p values of Benjamini & Hochberg (1995), in the order given: the smallest false-discovery rate at which a test is
 * still called a finding, q_(i) = min over j ≥ i of m·p_(j)/j. A test is a finding where its value is at most the rate.
 * Where these are only the smallest of `total` tests, values up to the smallest p value left out are the same.
 */
export function adjustedPValues(pValues: readonly number[], total = pValues.length): readonly number[] {
  const largestFirst = [...pValues.keys()].sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const adjusted = pValues.map(() => 1);
  let smallest = 1;
  for (const [place, at] of largestFirst.entries()) {
    smallest = Math.min(smallest, ((pValues[at] ?? 1) * total) / (pValues.length - place));
    adjusted[at] = smallest;
  }
  return adjusted;
}
