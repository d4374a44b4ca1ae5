/** How much more counts vary than chance alone would have them (METHOD section 4). */

import type { RegionCode } from "../domain/region.ts";

/**
 * What φ stands on. `months`: month × year independence of the series itself. `months-pooled`: the same, pooled over the
 * municipalities of a region. `municipalities`: municipality × year independence, where there are no real months.
 * `trend`: yearly figures around a log-linear trend. `unknown`: none of these; φ = 1 is then an assumption.
 */
export type OverdispersionBasis =
  | { readonly kind: "months"; readonly firstYear: number; readonly lastYear: number }
  | { readonly kind: "months-pooled"; readonly over: RegionCode; readonly firstYear: number; readonly lastYear: number }
  | {
      readonly kind: "municipalities";
      readonly over: RegionCode;
      readonly municipalities: number;
      readonly firstYear: number;
      readonly lastYear: number;
    }
  | { readonly kind: "trend"; readonly firstYear: number; readonly lastYear: number }
  | { readonly kind: "unknown" };

export interface Overdispersion {
  /** At least 1. */
  readonly phi: number;
  readonly basis: OverdispersionBasis;
}
