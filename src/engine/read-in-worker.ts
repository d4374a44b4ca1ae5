/** Reading files in a short-lived worker, so that questions are answered meanwhile. */

import { transfer, wrap } from "comlink";
import type { ReadFiles } from "./engine.ts";
import type { IngestRemote } from "./ingest.worker.ts";
import { failureOf } from "./worker-failure.ts";

/** Hands the buffers over, waits for the columns, ends the worker. */
export const readInWorker: ReadFiles = async (reference, files) => {
  const worker = new Worker(new URL("./ingest.worker.ts", import.meta.url), { type: "module", name: "ingest" });
  const buffers = files.map(({ bytes }) => bytes);
  try {
    return await Promise.race([
      wrap<IngestRemote>(worker).read(reference, transfer([...files], buffers)),
      failureOf(worker),
    ]);
  } finally {
    worker.terminate();
  }
};
