/** What is told of the counts of restricted sources: which are not, and whether the others are rounded (METHOD section 11). */

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

/** Rounded counts are multiples of this. */
export const ROUNDING_BASE = 5;

/** How the counts of restricted sources are told. */
export interface Protection {
  /** The smallest count that is told. */
  readonly threshold: number;
  /** Whether the counts that are told are rounded to the nearest multiple of {@link ROUNDING_BASE}. */
  readonly isRounded: boolean;
}

/** Where nobody has chosen otherwise. */
export const DEFAULT_PROTECTION: Protection = { threshold: DEFAULT_THRESHOLD, isRounded: false };
