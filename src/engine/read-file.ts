/** Reading a file without keeping it: for the command line. */

import type { RegionCode } from "../domain/region.ts";
import { type IngestResult, ingest } from "../ingest/ingest.ts";
import { readReference } from "../reference/read-reference.ts";
import { regionOf } from "../view-models/trend-asked.ts";
import type { FileBytes, OpeningData } from "./engine-api.ts";

/** What a file is and holds. */
export function readFileFacts(reference: OpeningData["reference"], file: FileBytes): Promise<IngestResult> {
  return ingest(new Uint8Array(file.bytes), file.fileName, readReference(reference));
}

/** A region by code, path or name; refuses what is unknown or ambiguous. Codes that only a file knows are taken as they are. */
export function readRegionText(reference: OpeningData["reference"], text: string): RegionCode {
  return regionOf(readReference(reference), text);
}
