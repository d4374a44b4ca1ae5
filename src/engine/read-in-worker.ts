/** Reading files in short-lived workers, so that questions are answered meanwhile. */

import { proxy, transfer, wrap } from "comlink";
import type { IngestResult } from "../ingest/ingest.ts";
import { stopped } from "./cancelled.ts";
import type { ReadFiles } from "./engine.ts";
import type { CheckWatch, FileToRead, OpeningData } from "./engine-api.ts";
import type { IngestRemote } from "./ingest.worker.ts";
import { shareOut } from "./share-out.ts";
import { buffersIn, sizeOf } from "./transfer.ts";
import { failureOf } from "./worker-failure.ts";

/** More workers than this cost more to start than they save. */
const MOST_WORKERS = 3;

interface Reader {
  readonly worker: Worker;
  readonly failure: Promise<never>;
}

/** Started with the engine: by the time the publications have been fetched, their readers are there. */
const ready: Reader[] = Array.from({ length: workersFor(MOST_WORKERS) }, startReader);

/**
 * Hands the buffers over, waits for the columns, ends the workers: also when it is stopped, for that is how reading stops.
 * Large files are spread over the processors.
 */
export const readInWorker: ReadFiles = async (reference, files, watch) => {
  const shares = shareOut(
    files.map(({ bytes }) => sizeOf(bytes)),
    workersFor(files.length),
  );
  const read = await Promise.all(
    shares.map(async (share) => {
      const own = share.flatMap((at) => files[at] ?? []);
      const results = await readShare(reference, own, watch ?? {});
      return share.map((at, index) => [at, results[index]] as const);
    }),
  );
  const byPlace = new Map(read.flat());
  return files.flatMap((_, at) => byPlace.get(at) ?? []);
};

async function readShare(
  reference: OpeningData["reference"],
  files: readonly FileToRead[],
  { onProgress, signal }: CheckWatch,
): Promise<readonly IngestResult[]> {
  const { worker, failure } = ready.pop() ?? startReader();
  const cancelled = stopped(signal, () => worker.terminate());
  const sent = transfer([...files], buffersIn(files));
  try {
    const reading = wrap<IngestRemote>(worker).read(reference, sent, onProgress && proxy(onProgress));
    return await Promise.race([reading, failure, cancelled.rejection]);
  } finally {
    cancelled.forget();
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
