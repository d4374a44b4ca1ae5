/** Names of regions in a checked file that a person can explain. */

import type { IndicatorOption } from "../indicator-options.ts";

export interface RegionNameView {
  /** As printed: what an answer is given for. */
  readonly name: string;
  /** "‘Nijmgen’, geladen onder deze naam" */
  readonly title: string;
  readonly proposals: readonly IndicatorOption[];
  /** The region that was said; `leaveOut` for rows that are left out; absent as long as nothing was said. */
  readonly answer?: string;
}

export interface RegionNamesView {
  /** Names that look like a known one, or were answered. */
  readonly likely: readonly RegionNameView[];
  /** Names that look like nothing that is known. */
  readonly others: readonly RegionNameView[];
  /** Every region that can be meant. */
  readonly regions: readonly IndicatorOption[];
}
