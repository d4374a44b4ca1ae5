/** One load: what one file brought, never changed afterwards. The data is a log of loads. */

import type { Provenance } from "../domain/measured.ts";
import type { ObservationColumns } from "../domain/observation.ts";
import type { Receipt } from "../domain/receipt.ts";
import type { RegionCode } from "../domain/region.ts";

/** Who published the figures, for the source line. */
export interface Source {
  /** "Politie", "CBS", or the name that a person gave. */
  readonly publisher: string;
  /** `47018NED`, when known. */
  readonly table: string | undefined;
  /** Edition in words: "augustus 2026"; `undefined` when nothing says it. */
  readonly edition: string | undefined;
}

export interface Load {
  /** The first sixteen digits of the content hash: the same bytes are the same load. */
  readonly id: string;
  readonly kind: "publication" | "upload";
  readonly receipt: Receipt;
  readonly source: Source;
  readonly provenance: Provenance;
  /** `YYYY-MM-DD`: of the content, else as confirmed by a person, else the day of loading. Decides which figure is newer. */
  readonly editionDate: string;
  /** ISO time of loading; for publications the edition date. */
  readonly loadedAt: string;
  readonly columns: ObservationColumns;
  /** Names as printed, of regions that the reference data does not know. */
  readonly regionNames: readonly (readonly [RegionCode, string])[];
}

/** Formats of figures that a person collected: nobody has published them yet. */
const OWN_FORMATS: readonly Receipt["format"][] = ["own-template", "mapped", "incident-counts"];

/**
 * Whether small counts of a load are protected (METHOD section 11). Figures of police, CBS and VNG are public, and so is what
 * is simulated; a person's own figures are restricted.
 */
export function isRestricted({ kind, provenance, receipt }: Load): boolean {
  return kind === "upload" && provenance === "real" && isOwnFormat(receipt.format);
}

/** Whether figures in this format are a person's own. */
export function isOwnFormat(format: Receipt["format"]): boolean {
  return OWN_FORMATS.includes(format);
}

/** The id of a load with these bytes. */
export function loadId(hash: string): string {
  return hash.slice(0, 16);
}
