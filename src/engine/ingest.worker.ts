/** Reads files and is gone: cancelling is ending this worker. */

import { expose, transfer } from "comlink";
import type { FileToRead, OpeningData } from "./engine-api.ts";
import { readFiles } from "./read-files.ts";
import { buffersOf } from "./transfer.ts";

const remote = {
  read: async (reference: OpeningData["reference"], files: readonly FileToRead[]) => {
    const results = await readFiles(reference, files);
    return transfer(results, results.flatMap(buffersOf));
  },
};

/** What the engine can call on this worker. */
export type IngestRemote = typeof remote;

expose(remote);
