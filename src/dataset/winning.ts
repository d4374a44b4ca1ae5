/**
 * Which figure wins where several loads have the same cell, independent of the order of loading: real over simulated over
 * reconstruction, then a published figure over one counted here from incidents, then the stronger status (definitive, revised
 * provisional, provisional, missing), then the newer edition, then the content hash.
 */

import { PROVENANCES } from "../domain/measured.ts";
import { CELL_STATUSES, isMissingCode } from "../domain/observation.ts";
import type { Load } from "./load.ts";

/** Strength of a status code: definitive 3, revised provisional 2, provisional 1, missing 0. */
function statusRank(status: number): number {
  if (isMissingCode(status)) return 0;
  return { observed: 3, revised_provisional: 2, provisional: 1 }[CELL_STATUSES[status] as "observed"] ?? 0;
}

/** Who counted: a published figure 2, one that somebody here counted from incidents 1, no figure 0. */
function counterRank({ load, status }: { readonly load: Load; readonly status: number }): number {
  if (isMissingCode(status)) return 0;
  return load.receipt.format === "incident-counts" ? 1 : 2;
}

/** Whether the challenger's figure replaces the holder's, by the rule at the head of this file. */
export function wins(
  challenger: { readonly load: Load; readonly status: number },
  holder: { readonly load: Load; readonly status: number },
): boolean {
  const byProvenance = PROVENANCES.indexOf(challenger.load.provenance) - PROVENANCES.indexOf(holder.load.provenance);
  if (byProvenance !== 0) return byProvenance < 0;
  const byCounter = counterRank(challenger) - counterRank(holder);
  if (byCounter !== 0) return byCounter > 0;
  const byStatus = statusRank(challenger.status) - statusRank(holder.status);
  if (byStatus !== 0) return byStatus > 0;
  if (challenger.load.editionDate !== holder.load.editionDate) {
    return challenger.load.editionDate > holder.load.editionDate;
  }
  return challenger.load.receipt.hash > holder.load.receipt.hash;
}
