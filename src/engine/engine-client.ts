/** The engine as the page holds it: typed promises in front of a worker. */

import { proxy, type Remote, transfer, wrap } from "comlink";
import type { ReadProgress } from "../domain/byte-source.ts";
import { stopped } from "./cancelled.ts";
import type { EngineRemote } from "./engine.worker.ts";
import type { DatasetState, EngineClient, FileBytes } from "./engine-api.ts";
import type { PageAnswer, PageQuestion } from "./question.ts";
import type { UnpackRemote } from "./unpack.worker.ts";
import { failureOf } from "./worker-failure.ts";

/** Starts the engine's worker when it may; what is asked before waits for it. One client serves the whole page. */
export function createEngineClient(mayStart: Promise<unknown>): EngineClient {
  const started = mayStart.then(() => {
    const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module", name: "engine" });
    // In an object: a promise would take a remote by itself for another promise.
    return { remote: wrap<EngineRemote>(worker), failure: failureOf(worker) };
  });
  started.catch(() => undefined);
  let checks = 0;
  const ask = async <T>(question: (remote: Remote<EngineRemote>) => Promise<T>): Promise<T> => {
    const { remote, failure } = await started;
    return Promise.race([question(remote), failure]);
  };

  return {
    open: (data) => {
      const buffers = data.publications.map((publication) => publication.bytes);
      return ask((remote) => remote.open(transfer(data, buffers)));
    },
    // The worker answers a question with the view model that belongs to it; only the type is lost on the way.
    answer: async <Q extends PageQuestion>(question: Q) =>
      (await ask<unknown>((remote) => remote.answer(question))) as PageAnswer<Q>,
    check: (file, answers, watch) => {
      if (!watch) return ask((remote) => remote.check(sent(file), answers));
      checks += 1;
      const key = checks;
      const { signal, onProgress } = watch;
      let waiting = true;
      const heard = onProgress && proxy((progress: ReadProgress) => (waiting ? onProgress(progress) : undefined));
      const cancelled = stopped(signal, () => void ask((remote) => remote.stopCheck(key)).catch(() => undefined));
      const reply = ask((remote) => remote.checkWatched(sent(file), answers, key, heard));
      return Promise.race([reply, cancelled.rejection]).finally(() => {
        waiting = false;
        cancelled.forget();
      });
    },
    unpack: async (file, watch) => {
      const own = new Worker(new URL("./unpack.worker.ts", import.meta.url), { type: "module", name: "unpack" });
      const cancelled = stopped(watch?.signal, () => own.terminate());
      try {
        return await Promise.race([wrap<UnpackRemote>(own).unpack(sent(file)), failureOf(own), cancelled.rejection]);
      } finally {
        cancelled.forget();
        own.terminate();
      }
    },
    expectFiles: () => ask((remote) => remote.expectFiles()),
    sample: (file, mapping) => ask((remote) => remote.sample(sent(file), mapping)),
    lines: (key, file, lines) => ask((remote) => remote.lines(key, sent(file), lines)),
    commit: (stageId, options) => ask((remote) => remote.commit(stageId, options)),
    discard: (stageId) => ask((remote) => remote.discard(stageId)),
    undo: (id) => ask((remote) => remote.undo(id)),
    redo: (id) => ask((remote) => remote.redo(id)),
    remove: (id) => ask((remote) => remote.remove(id)),
    recipes: (change) => ask((remote) => remote.recipes(change)),
    claims: (change) => ask((remote) => remote.claims(change)),
    showAsOf: (id) => ask((remote) => remote.showAsOf(id)),
    protect: (protection) => ask((remote) => remote.protect(protection)),
    compareLoads: (earlier, later) => ask((remote) => remote.compareLoads(earlier, later)),
    backup: (sections) => ask((remote) => remote.backup(sections)),
    restore: (file, known) => ask((remote) => remote.restore(file, known)),
    onChange: (listener) => {
      let listening = true;
      const heard = proxy((state: DatasetState) => (listening ? listener(state) : undefined));
      ask((remote) => remote.listen(heard)).catch(() => undefined);
      return () => {
        listening = false;
      };
    },
  };
}

/** A buffer is handed over; a file of the browser crosses unread. */
function sent(file: FileBytes): FileBytes {
  return file.bytes instanceof ArrayBuffer ? transfer(file, [file.bytes]) : file;
}
