/** Index numbers (METHOD section 3). */

import { isKnown, type Measured, missing, weakerProvenance, weakerStatus } from "../domain/measured.ts";

/**
 * 100 · figure / base: the base period itself is 100. As weak as the weaker of the two; missing when either is, and
 * `impossible` when the base is zero.
 */
export function indexNumber(figure: Measured, base: Measured): Measured {
  if (!isKnown(figure)) return figure;
  if (!isKnown(base)) return base;
  if (base.value === 0) return missing("impossible");
  const factor = 100 / base.value;
  const indexed = {
    ...figure,
    value: figure.value * factor,
    provenance: weakerProvenance(figure.provenance, base.provenance),
  };
  if (indexed.status === "estimated") {
    const { interval } = indexed;
    return interval
      ? { ...indexed, interval: { ...interval, low: interval.low * factor, high: interval.high * factor } }
      : indexed;
  }
  return base.status === "estimated"
    ? { ...indexed, status: "estimated", method: base.method, basis: base.basis }
    : { ...indexed, status: weakerStatus(indexed.status, base.status) };
}
