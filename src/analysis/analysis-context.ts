/** What every analysis stands on: the figures that are loaded, and what the field has agreed on. */

import type { Dataset } from "../dataset/dataset.ts";
import type { Reference } from "../reference/reference.ts";

export interface AnalysisContext {
  readonly dataset: Dataset;
  readonly reference: Reference;
}
