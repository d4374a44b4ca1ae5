/** How good estimates of a year were in years gone by, as the command line prints it. Fractions, not percentages. */

export interface BackTestAsked {
  readonly kind: "backTest";
  /** A code, a district path or a name. */
  readonly region: string;
  /** One indicator; without it all with at least 500 a year. */
  readonly indicator?: string;
  readonly months: number;
  readonly fromYear: number;
  readonly toYear: number;
}

export interface BackTestIndicatorView {
  readonly indicator: string;
  readonly title: string;
  readonly meanAbsoluteError: number;
  /** Changes in registration between the years that the estimates stand on, in words. */
  readonly breaks: readonly string[];
  readonly years: readonly {
    readonly year: number;
    readonly method: string;
    readonly estimate: number;
    readonly actual: number;
    readonly error: number;
    readonly covered: boolean | null;
  }[];
}

export interface BackTestView {
  readonly kind: "backTest";
  readonly region: { readonly code: string; readonly name: string };
  readonly months: number;
  readonly indicators: readonly BackTestIndicatorView[];
  /** Intervals that held the figure of the year, of all intervals; `null` when there were none. */
  readonly coverage: { readonly inside: number; readonly of: number; readonly fraction: number | null };
  /** Median of half the width of the intervals over the estimate. */
  readonly medianHalfWidth: number | null;
}
