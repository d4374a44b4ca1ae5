/** Reading files in short-lived workers, so that questions are answered meanwhile. */

import { proxy, type Remote, transfer, wrap } from "comlink";
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
  readonly remote: Remote<IngestRemote>;
  readonly failure: Promise<never>;
  /** Resolves when it knows the reference; absent as long as it was told nothing. */
  informed?: Promise<void>;
}

/** A large file is read by so many. */
const READERS_OF_LARGE_FILE = 2;

/** Started with the engine: by the time the publications have been fetched, their readers are there. */
const ready: Reader[] = Array.from({ length: workersFor(MOST_WORKERS) }, startReader);

/** What readers that wait for files are told; absent as long as none are expected. */
let expected: OpeningData["reference"] | undefined;

/** From now on readers stand ready: a person may offer a file at any moment. Resolves when the first ones do. */
export async function expectFiles(reference: OpeningData["reference"]): Promise<void> {
  expected = reference;
  makeReady();
  await Promise.all(ready.map(({ informed, failure }) => Promise.race([informed, failure])));
}

function makeReady(): void {
  if (expected === undefined) return;
  while (ready.length < READERS_OF_LARGE_FILE) ready.push(startReader());
  for (const reader of ready) inform(reader, expected);
}

function inform(reader: Reader, reference: OpeningData["reference"]): void {
  reader.informed ??= reader.remote.inform(reference);
}

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
      const isShared = isLarge && shares.length === 1;
      const results = await readShare(reference, own, watch ?? {}, isShared);
      return share.map((at, index) => [at, results[index]] as const);
    }),
  );
  const byPlace = new Map(read.flat());
  return files.flatMap((_, at) => byPlace.get(at) ?? []);
};

/** Shared is what a second reader reads along in. */
async function readShare(
  reference: OpeningData["reference"],
  files: readonly FileToRead[],
  { onProgress, signal }: CheckWatch,
  isShared: boolean,
): Promise<readonly IngestResult[]> {
  const first = ready.pop() ?? startReader();
  const second = isShared ? (ready.pop() ?? startReader()) : undefined;
  inform(first, reference);
  const stop = (): void => {
    first.worker.terminate();
    second?.worker.terminate();
  };
  const cancelled = stopped(signal, stop);
  try {
    const reading = first.remote.read(
      transfer([...files], buffersIn(files)),
      onProgress && proxy(onProgress),
      second && portTo(second),
    );
    return await Promise.race([reading, first.failure, cancelled.rejection, ...(second ? [second.failure] : [])]);
  } finally {
    cancelled.forget();
    stop();
    makeReady();
  }
}

/** A port at which another worker reaches this one. */
function portTo({ remote }: Reader): MessagePort {
  const { port1, port2 } = new MessageChannel();
  void remote.help(transfer(port1, [port1]));
  return transfer(port2, [port2]);
}

/** One processor is left to the page; where there are two, the page does little while files are read. */
function workersFor(files: number): number {
  return Math.min(files, MOST_WORKERS, Math.max(2, navigator.hardwareConcurrency - 1));
}

function startReader(): Reader {
  const worker = new Worker(new URL("./ingest.worker.ts", import.meta.url), { type: "module", name: "ingest" });
  return { worker, remote: wrap<IngestRemote>(worker), failure: failureOf(worker) };
}
