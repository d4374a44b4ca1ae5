/** Reads files and is gone: cancelling is ending this worker. Reads the second part of a file for another one, if asked. */

import { expose, proxy, type Remote, transfer, wrap } from "comlink";
import type { ReadProgress } from "../domain/byte-source.ts";
import { buffersOfRows } from "../ingest/columns/scanned-rows.ts";
import { type PartProgress, type ReadRest, readRest } from "../ingest/read-part.ts";
import { readReference } from "../reference/read-reference.ts";
import type { Reference } from "../reference/reference.ts";
import type { FileToRead, OpeningData } from "./engine-api.ts";
import { readKnowing } from "./read-files.ts";
import { buffersOf } from "./transfer.ts";

/** Milliseconds between two reports: as often as a person can follow. */
const BETWEEN_REPORTS = 100;

function throttled<P>(report: (progress: P) => void): (progress: P) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (performance.now() - last < BETWEEN_REPORTS) return;
    last = performance.now();
    report(progress);
  };
}

/** What one reader can ask of another over a port. */
const second = {
  readRest: async (content: Blob, from: number, onProgress: (progress: PartProgress) => void) => {
    const part = await readRest(content, from, throttled(onProgress));
    return part && transfer(part, buffersOfRows(part.scanned));
  },
};

function restBy(other: Remote<typeof second>): ReadRest {
  return async (content, from, onProgress) =>
    content instanceof Blob ? other.readRest(content, from, proxy(onProgress)) : readRest(content, from, onProgress);
}

let reference: () => Reference = () => {
  throw new Error("inform the reader first");
};

const remote = {
  /** Comes before the first file. What it says is made ready in a free moment, or when it is needed; resolves when it is. */
  inform: async (texts: OpeningData["reference"]) => {
    let made: Reference | undefined;
    reference = () => (made ??= readReference(texts));
    await new Promise((resolve) => setTimeout(resolve));
    reference();
  },
  /** `helper` is a port of another of these workers, that reads the second part of a large file. */
  read: async (files: readonly FileToRead[], onProgress?: (progress: ReadProgress) => void, helper?: MessagePort) => {
    const results = await readKnowing(reference, files, {
      ...(onProgress ? { onProgress: throttled(onProgress) } : {}),
      ...(helper ? { readRest: restBy(wrap<typeof second>(helper)) } : {}),
    });
    return transfer(results, results.flatMap(buffersOf));
  },
  /** Waits at a port for what another one asks. */
  help: (port: MessagePort) => expose(second, port),
};

/** What the engine can call on this worker. */
export type IngestRemote = typeof remote;

expose(remote);
