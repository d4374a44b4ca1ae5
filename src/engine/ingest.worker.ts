/** Reads one file and is gone: cancelling is ending this worker. */

import { expose, transfer } from "comlink";
import { type IngestResult, ingest } from "../ingest/ingest.ts";
import { readReference } from "../reference/read-reference.ts";
import type { FileBytes, OpeningData } from "./engine-api.ts";
import { buffersOf } from "./transfer.ts";

const remote = {
  read: async (reference: OpeningData["reference"], file: FileBytes): Promise<IngestResult> => {
    const result = await ingest(new Uint8Array(file.bytes), file.fileName, readReference(reference));
    return transfer(result, buffersOf(result));
  },
};

export type IngestRemote = typeof remote;

expose(remote);
