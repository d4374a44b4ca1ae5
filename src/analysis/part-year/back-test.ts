/** Earlier years replayed: what would each method have said after k months, and how far off was it (METHOD section 2)? */

/** Methods that estimate a year; the others compare parts of years. */
export const ESTIMATING_METHODS = ["calendar", "days", "seasonal", "carry-forward"] as const;
export type EstimatingMethod = (typeof ESTIMATING_METHODS)[number];

export interface ReplayedYear {
  readonly year: number;
  readonly estimate: number;
  readonly actual: number;
  /** estimate / actual − 1 */
  readonly error: number;
  /** Whether the interval held the actual figure; `undefined` when the method gave none. */
  readonly covered: boolean | undefined;
}

export interface BackTestRow {
  readonly method: EstimatingMethod;
  readonly replayed: readonly ReplayedYear[];
  /** Mean absolute percentage error as a fraction: 0.0197 is 1.97 %. */
  readonly meanAbsoluteError: number;
  /** Replayed years whose interval held the actual figure, of those that had an interval. */
  readonly coverage: { readonly inside: number; readonly of: number };
}

export interface BackTest {
  /** k: months known in the part year. */
  readonly monthsKnown: number;
  readonly rows: readonly BackTestRow[];
}
