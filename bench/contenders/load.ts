/** The page of a contender: it hands the file over, waits, and is measured meanwhile. */

import { wrap } from "comlink";
import type { OpeningData } from "../../src/engine/engine-api.ts";
import type { ContenderName, Sums } from "./contender.ts";
import type { ContenderRemote } from "./contender.worker.ts";

/** Times in milliseconds. */
export interface LoadPage {
  /** Starts the contender; resolves with how long that took. */
  readonly start: (name: ContenderName, reference: OpeningData["reference"]) => Promise<number>;
  /** Loads the chosen file; resolves with how long it took until the data stood ready in the worker that asked for them. */
  readonly load: () => Promise<number>;
  readonly sums: () => Promise<Sums>;
}

declare global {
  interface Window {
    readonly loadPage: LoadPage;
  }
}

const worker = new Worker(new URL("./contender.worker.ts", import.meta.url), { type: "module", name: "contender" });
const remote = wrap<ContenderRemote>(worker);
const broken = new Promise<never>((_, reject) => {
  worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker stopped")));
});

async function timed(work: Promise<unknown>): Promise<number> {
  const from = performance.now();
  await Promise.race([work, broken]);
  return performance.now() - from;
}

function chosen(): File {
  const file = document.querySelector("input")?.files?.[0];
  if (file === undefined) throw new Error("no file was chosen");
  return file;
}

const page: LoadPage = {
  start: (name, reference) => timed(remote.start(name, reference)),
  load: () => timed(remote.load(chosen())),
  sums: () => Promise.race([remote.sums(), broken]),
};
Object.defineProperty(window, "loadPage", { value: page });
