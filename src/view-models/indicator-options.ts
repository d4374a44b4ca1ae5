/** Choices that a person makes for a column or a name. */

import type { Measure } from "../domain/observation.ts";

export interface IndicatorOption {
  readonly value: string;
  readonly label: string;
}

/** The indicators of one classification. */
export interface IndicatorGroup {
  readonly label: string;
  /** Measures in which figures of these indicators are published. */
  readonly measures: readonly Measure[];
  readonly indicators: readonly IndicatorOption[];
}
