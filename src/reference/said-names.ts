/** Names of regions in one file that a person explained, laid over the reference data for reading that file. */

import { type RegionCode, regionCode } from "../domain/region.ts";
import type { MappedName } from "../domain/table-mapping.ts";
import type { Reference } from "./reference.ts";

/** Capitals, double spaces and padding make no other name. */
export function saidKey(name: string): string {
  return name
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
}

/** The reference data with what a person said of names. An answer that names no region is no answer. */
export function withSaidNames(reference: Reference, names: readonly MappedName[]): Reference {
  const said = new Map<string, RegionCode | "leftOut">();
  for (const { dimension, name, as } of names) {
    if (dimension !== "region") continue;
    const meant = as === undefined ? "leftOut" : regionCode(as);
    const isKnown = meant === "leftOut" || (meant !== undefined && reference.regions.get(meant) !== undefined);
    if (meant !== undefined && isKnown) said.set(saidKey(name), meant);
  }
  if (said.size === 0) return reference;
  return { ...reference, regions: { ...reference.regions, saidOf: (name) => said.get(saidKey(name)) } };
}
