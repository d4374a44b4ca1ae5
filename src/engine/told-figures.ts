/** Loads as the app tells of them: small counts of a person's own figures suppressed. The code for it is fetched with the first such load. */

import { createDataset, type Dataset } from "../dataset/dataset.ts";
import { isRestricted, type Load } from "../dataset/load.ts";
import type { Reference } from "../reference/reference.ts";

interface Telling {
  readonly reference: Reference;
  /** The smallest own count that is told. */
  readonly threshold: number;
}

/** The dataset of the loads, with a version that names them; `asOf` is the load as of which it is shown. */
export async function toldDataset(
  loads: readonly Load[],
  { reference, threshold, asOf }: Telling & { readonly asOf: string | undefined },
): Promise<Dataset> {
  const complete = createDataset(loads, await versionOf(loads, asOf));
  if (!loads.some(isRestricted)) return complete;
  const { suppressSmallCounts } = await import("../analysis/disclosure/dataset-suppressions.ts");
  return suppressSmallCounts(complete, reference, threshold);
}

/** Of loads that are compared: without the figures that are not told of them, whether they count or not. */
export async function toldLoads(loads: readonly Load[], { reference, threshold }: Telling): Promise<readonly Load[]> {
  if (!loads.some(isRestricted)) return loads;
  const { withoutSuppressed } = await import("./without-suppressed.ts");
  return withoutSuppressed(loads, reference, threshold);
}

/** Hash of what is loaded, how its columns were read and what was left out, whatever the order; and of the load as of which it is shown. */
async function versionOf(loads: readonly Load[], asOf = ""): Promise<string> {
  const text = loads
    .map(({ receipt: { hash, columns = [], mapping = [], names = [], dropped }, editionDate }) =>
      JSON.stringify([hash, editionDate, columns, mapping, names, dropped]),
    )
    .sort()
    .concat(asOf)
    .join("\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
