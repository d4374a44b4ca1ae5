/** Reading files in short-lived workers, so that questions are answered meanwhile. */

import { transfer, wrap } from "comlink";
import type { IngestResult } from "../ingest/ingest.ts";
import type { ReadFiles } from "./engine.ts";
import type { FileBytes, OpeningData } from "./engine-api.ts";
import type { IngestRemote } from "./ingest.worker.ts";
import { shareOut } from "./share-out.ts";
import { failureOf } from "./worker-failure.ts";

/** More workers than this cost more to start than they save. */
const MOST_WORKERS = 3;

interface Reader {
  readonly worker: Worker;
  readonly failure: Promise<never>;
}

/** Started with the engine: by the time the publications have been fetched, their readers are there. */
const ready: Reader[] = Array.from({ length: workersFor(MOST_WORKERS) }, startReader);

/** Hands the buffers over, waits for the columns, ends the workers. Large files are spread over the processors. */
export const readInWorker: ReadFiles = async (reference, files) => {
  const shares = shareOut(
    files.map(({ bytes }) => bytes.byteLength),
    workersFor(files.length),
  );
  const read = await Promise.all(
    shares.map(async (share) => {
      const own = share.flatMap((at) => files[at] ?? []);
      const results = await readShare(reference, own);
      return share.map((at, index) => [at, results[index]] as const);
    }),
  );
  const byPlace = new Map(read.flat());
  return files.flatMap((_, at) => byPlace.get(at) ?? []);
};

async function readShare(
  reference: OpeningData["reference"],
  files: readonly FileBytes[],
): Promise<readonly IngestResult[]> {
  const { worker, failure } = ready.pop() ?? startReader();
  const buffers = files.map(({ bytes }) => bytes);
  try {
    return await Promise.race([wrap<IngestRemote>(worker).read(reference, transfer([...files], buffers)), failure]);
  } finally {
    worker.terminate();
  }
}

/** One processor is left to the page; where there are two, the page does little while files are read. */
function workersFor(files: number): number {
  return Math.min(files, MOST_WORKERS, Math.max(2, navigator.hardwareConcurrency - 1));
}

function startReader(): Reader {
  const worker = new Worker(new URL("./ingest.worker.ts", import.meta.url), { type: "module", name: "ingest" });
  return { worker, failure: failureOf(worker) };
}
