/** What reading a file gives, always all of it. */

import type { ColumnQuestion } from "../domain/column-mapping.ts";
import type { IncidentOffer } from "../domain/incidents.ts";
import type { Issue } from "../domain/issue.ts";
import type { MappingStep } from "../domain/mapping-step.ts";
import type { ObservationColumns } from "../domain/observation.ts";
import type { Receipt } from "../domain/receipt.ts";
import type { RecipeDraft } from "../domain/recipe.ts";
import type { RegionCode } from "../domain/region.ts";
import type { RegionQuestion } from "../domain/region-questions.ts";

export interface IngestResult {
  readonly receipt: Receipt;
  readonly issues: readonly Issue[];
  /** `undefined` when the file is refused: then one of the issues blocks. */
  readonly observations: ObservationColumns | undefined;
  /** Rows of the observations that a doubt is about, ascending: what is left out when a person loads a file without them. */
  readonly doubtful: Uint32Array;
  /** Names as printed, of regions that the reference data does not know. */
  readonly regionNames: readonly (readonly [RegionCode, string])[];
  /** Names of regions that a person can explain, or has explained; absent where there are none. */
  readonly regions?: readonly RegionQuestion[];
  /** Columns that a person has to name, or has named; reading again with answers loads them. */
  readonly questions: readonly ColumnQuestion[];
  /** Set when it is a list of incidents that can be counted on request. */
  readonly incidents?: IncidentOffer;
  /** Set for a table that no format recognises: what is known of it, and what has to be said. */
  readonly mapping?: MappingStep;
  /** What can be kept, so that next month's file is read the same way; absent while something is open. */
  readonly recipe?: RecipeDraft;
}
