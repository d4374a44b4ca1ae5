/** Reading files where the caller is: in the worker made for it, on the command line, in tests. */

import type { Content } from "../ingest/byte-pieces.ts";
import { countIncidents } from "../ingest/incidents/count-incidents.ts";
import { type IngestResult, ingestOpened } from "../ingest/ingest.ts";
import { openFile } from "../ingest/open-file.ts";
import type { ReadRest } from "../ingest/read-part.ts";
import { readReference } from "../reference/read-reference.ts";
import type { Reference } from "../reference/reference.ts";
import type { CheckWatch, FileToRead, OpeningData } from "./engine-api.ts";

export interface ReadOptions extends Pick<CheckWatch, "onProgress"> {
  /** Who reads the second part of a large file at the same time. */
  readonly readRest?: ReadRest;
}

/** What each file is and holds, in the order given. Whoever wants to stop it ends the worker around it. */
export function readFiles(
  reference: OpeningData["reference"],
  files: readonly FileToRead[],
  options?: ReadOptions,
): Promise<readonly IngestResult[]> {
  return readKnowing(() => readReference(reference), files, options);
}

/** As {@link readFiles}, by a reference that is asked for once the files are on their way. */
export async function readKnowing(
  reference: () => Reference,
  files: readonly FileToRead[],
  { onProgress, readRest }: ReadOptions = {},
): Promise<readonly IngestResult[]> {
  const options = { ...(onProgress ? { onProgress } : {}), ...(readRest ? { readRest } : {}) };
  // Opened first: bytes are fetched, and a second part is read elsewhere, while the reference is made ready here.
  const opened = files.map((file) => ({
    ...file,
    ...(file.incidents ? {} : { open: openFile(contentOf(file), options) }),
  }));
  const known = reference();
  return Promise.all(
    opened.map(async ({ bytes, fileName, answers, incidents = {}, isPublication = false, open }) => {
      if (open) return ingestOpened(await open, fileName, known, answers, { isPublication });
      const buffer = bytes instanceof ArrayBuffer ? bytes : await bytes.arrayBuffer();
      return countIncidents(new Uint8Array(buffer), fileName, known, incidents);
    }),
  );
}

function contentOf({ bytes }: FileToRead): Content {
  return bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes;
}
