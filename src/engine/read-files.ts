/** Reading files where the caller is: in the worker made for it, on the command line, in tests. */

import { countIncidents } from "../ingest/incidents/count-incidents.ts";
import { type IngestResult, ingest } from "../ingest/ingest.ts";
import type { ReadRest } from "../ingest/read-part.ts";
import { readReference } from "../reference/read-reference.ts";
import type { CheckWatch, FileToRead, OpeningData } from "./engine-api.ts";

export interface ReadOptions extends Pick<CheckWatch, "onProgress"> {
  /** Who reads the second part of a large file at the same time. */
  readonly readRest?: ReadRest;
}

/** What each file is and holds, in the order given. Whoever wants to stop it ends the worker around it. */
export async function readFiles(
  reference: OpeningData["reference"],
  files: readonly FileToRead[],
  { onProgress, readRest }: ReadOptions = {},
): Promise<readonly IngestResult[]> {
  const known = readReference(reference);
  return Promise.all(
    files.map(async ({ bytes, fileName, answers, incidents, isPublication = false }) => {
      if (incidents) {
        const buffer = bytes instanceof ArrayBuffer ? bytes : await bytes.arrayBuffer();
        return countIncidents(new Uint8Array(buffer), fileName, known, incidents);
      }
      return ingest(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes, fileName, known, answers, {
        ...(onProgress ? { onProgress } : {}),
        ...(readRest ? { readRest } : {}),
        isPublication,
      });
    }),
  );
}
