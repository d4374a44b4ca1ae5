/** Loads as the app tells of them: small counts of a person's own figures suppressed, the others rounded where that was asked. The code for it is fetched with the first such load. */

import { createDataset, type Dataset } from "../dataset/dataset.ts";
import { isRestricted, type Load } from "../dataset/load.ts";
import type { Protection } from "../domain/suppression.ts";
import type { Reference } from "../reference/reference.ts";

interface Telling {
  readonly reference: Reference;
  /** How own counts are told. */
  readonly protection: Protection;
  /** Id of the load as of which it is shown. */
  readonly asOf: string | undefined;
}

/** The dataset of the loads, with a version that names them. */
export async function toldDataset(loads: readonly Load[], { reference, protection, asOf }: Telling): Promise<Dataset> {
  const complete = createDataset(loads, await versionOf(loads, asOf));
  if (!loads.some(isRestricted)) return complete;
  const { protectOwnCounts } = await import("../analysis/disclosure/protect-own-counts.ts");
  return protectOwnCounts(complete, reference, protection);
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
