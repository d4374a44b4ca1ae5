/** How far two counts lie apart on one scale for small and large ones (METHOD section 4). */

/**
 * z = √2·(√to − √from), of the variance-stabilising square root: two observed Poisson counts with the same mean give a standard
 * deviation of 1. The form 2(√to − √from) that is often printed is meant for a count against a known mean; for two
 * observed counts its standard deviation is √2 and it cries wolf. With overdispersion φ it is divided by √φ.
 */
export function differenceScore(from: number, to: number, phi = 1): number {
  return (Math.SQRT2 * (Math.sqrt(to) - Math.sqrt(from))) / Math.sqrt(phi);
}
