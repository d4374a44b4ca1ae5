/** Reading files where the caller is: in the worker made for it, on the command line, in tests. */

import { type IngestResult, ingest } from "../ingest/ingest.ts";
import { readReference } from "../reference/read-reference.ts";
import type { FileToRead, OpeningData } from "./engine-api.ts";

/** What each file is and holds, in the order given. */
export async function readFiles(
  reference: OpeningData["reference"],
  files: readonly FileToRead[],
): Promise<readonly IngestResult[]> {
  const known = readReference(reference);
  return Promise.all(files.map((file) => ingest(new Uint8Array(file.bytes), file.fileName, known, file.answers)));
}
