/** Small counts that are not told: why, and from which count on they are (METHOD section 11). */

/**
 * Why a figure is not told. `small-count`: it is above 0 and under the threshold. `secondary`: with it a small count could be
 * worked out, or it may be one itself.
 */
export interface Suppression {
  readonly reason: "small-count" | "secondary";
  /** The smallest count that is told. */
  readonly threshold: number;
}

/** The smallest count of a restricted source that is told, where nobody has set another one. */
export const DEFAULT_THRESHOLD = 5;

/** Whether this can be a threshold. With 1 nothing is suppressed. */
export function isThreshold(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 100;
}
