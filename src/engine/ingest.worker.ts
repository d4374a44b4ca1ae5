/** Reads files and is gone: cancelling is ending this worker. */

import { expose, transfer } from "comlink";
import type { ReadProgress } from "../domain/byte-source.ts";
import type { FileToRead, OpeningData } from "./engine-api.ts";
import { readFiles } from "./read-files.ts";
import { buffersOf } from "./transfer.ts";

/** Milliseconds between two reports: as often as a person can follow. */
const BETWEEN_REPORTS = 100;

function throttled(report: (progress: ReadProgress) => void): (progress: ReadProgress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (performance.now() - last < BETWEEN_REPORTS) return;
    last = performance.now();
    report(progress);
  };
}

const remote = {
  read: async (
    reference: OpeningData["reference"],
    files: readonly FileToRead[],
    onProgress?: (progress: ReadProgress) => void,
  ) => {
    const results = await readFiles(reference, files, onProgress ? { onProgress: throttled(onProgress) } : {});
    return transfer(results, results.flatMap(buffersOf));
  },
};

/** What the engine can call on this worker. */
export type IngestRemote = typeof remote;

expose(remote);
