/** How counts of restricted loads are told: the small ones suppressed and, where that was asked, the others rounded. */

import type { Dataset } from "../../dataset/dataset.ts";
import type { Protection } from "../../domain/suppression.ts";
import type { Reference } from "../../reference/reference.ts";
import { suppressSmallCounts } from "./dataset-suppressions.ts";
import { roundOwnCounts } from "./round-own-counts.ts";

/** What is suppressed is decided on the unrounded figures; the same dataset where no load is restricted. */
export function protectOwnCounts(
  complete: Dataset,
  reference: Reference,
  { threshold, isRounded }: Protection,
): Dataset {
  const told = suppressSmallCounts(complete, reference, threshold);
  return isRounded ? roundOwnCounts(told, reference) : told;
}
