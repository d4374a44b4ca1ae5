/** Reading files in short-lived workers, so that questions are answered meanwhile. */

import { proxy, transfer, wrap } from "comlink";
import { DIGEST_AT_ONCE_BYTES } from "../ingest/hash.ts";
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
      const isLarge = own.some(({ bytes }) => bytes instanceof Blob && bytes.size > DIGEST_AT_ONCE_BYTES);
      const readers = isLarge && shares.length === 1 ? 2 : 1;
      const results = await readShare(reference, own, watch ?? {}, readers);
      return share.map((at, index) => [at, results[index]] as const);
    }),
  );
  const byPlace = new Map(read.flat());
  return files.flatMap((_, at) => byPlace.get(at) ?? []);
};

/** With two readers the second reads along in large files. */
async function readShare(
  reference: OpeningData["reference"],
  files: readonly FileToRead[],
  { onProgress, signal }: CheckWatch,
  readers: 1 | 2,
): Promise<readonly IngestResult[]> {
  const { worker, failure } = ready.pop() ?? startReader();
  const second = readers === 2 ? (ready.pop() ?? startReader()) : undefined;
  const stop = (): void => {
    worker.terminate();
    second?.worker.terminate();
  };
  const cancelled = stopped(signal, stop);
  try {
    const reading = wrap<IngestRemote>(worker).read(
      reference,
      transfer([...files], buffersIn(files)),
      onProgress && proxy(onProgress),
      second && portTo(second.worker),
    );
    return await Promise.race([reading, failure, cancelled.rejection, ...(second ? [second.failure] : [])]);
  } finally {
    cancelled.forget();
    stop();
  }
}

/** A port at which another worker reaches this one. */
function portTo(worker: Worker): MessagePort {
  const { port1, port2 } = new MessageChannel();
  void wrap<IngestRemote>(worker).help(transfer(port1, [port1]));
  return transfer(port2, [port2]);
}

/** One processor is left to the page; where there are two, the page does little while files are read. */
function workersFor(files: number): number {
  return Math.min(files, MOST_WORKERS, Math.max(2, navigator.hardwareConcurrency - 1));
}

function startReader(): Reader {
  const worker = new Worker(new URL("./ingest.worker.ts", import.meta.url), { type: "module", name: "ingest" });
  return { worker, failure: failureOf(worker) };
}
