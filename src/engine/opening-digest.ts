/** One text that stands for everything the app opens with: equal texts, equal figures. */

import type { OpeningData } from "./engine-api.ts";

/**
 * A digest (SHA-256) of the reference files, and of every publication with what the index says of it. Rejects where the browser
 * offers no digests, as on an address without encryption.
 */
export async function openingDigest({ reference, publications }: OpeningData): Promise<string> {
  const figures = publications.map(
    async ({ bytes, ...described }) => [byName(described), await digestOf(bytes)] as const,
  );
  const all = JSON.stringify([byName(reference), await Promise.all(figures)]);
  return digestOf(new TextEncoder().encode(all));
}

async function digestOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).join(".");
}

/** The order in which files arrive or fields were written says nothing. */
function byName(record: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
