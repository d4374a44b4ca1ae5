/** The engine as the page holds it: typed promises in front of a worker. */

import { proxy, transfer, wrap } from "comlink";
import type { ReadProgress } from "../domain/byte-source.ts";
import { stopped } from "./cancelled.ts";
import type { EngineRemote } from "./engine.worker.ts";
import type { EngineClient, FileBytes } from "./engine-api.ts";
import type { PageAnswer, PageQuestion } from "./question.ts";
import type { UnpackRemote } from "./unpack.worker.ts";
import { failureOf } from "./worker-failure.ts";

/** Starts the engine's worker. One client serves the whole page. */
export function createEngineClient(): EngineClient {
  const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module", name: "engine" });
  const remote = wrap<EngineRemote>(worker);
  const failure = failureOf(worker);
  let checks = 0;
  const orFailure = <T>(reply: Promise<T>): Promise<T> => Promise.race([reply, failure]);

  return {
    open: (data) => {
      const buffers = data.publications.map((publication) => publication.bytes);
      return orFailure(remote.open(transfer(data, buffers)));
    },
    // The worker answers a question with the view model that belongs to it; only the type is lost on the way.
    answer: async <Q extends PageQuestion>(question: Q) =>
      (await orFailure<unknown>(remote.answer(question))) as PageAnswer<Q>,
    check: (file, answers, watch) => {
      if (!watch) return orFailure(remote.check(sent(file), answers));
      checks += 1;
      const key = checks;
      const { signal, onProgress } = watch;
      let waiting = true;
      const heard = onProgress && proxy((progress: ReadProgress) => (waiting ? onProgress(progress) : undefined));
      const cancelled = stopped(signal, () => void orFailure(remote.stopCheck(key)).catch(() => undefined));
      const reply = orFailure(remote.checkWatched(sent(file), answers, key, heard));
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
    sample: (file, mapping) => orFailure(remote.sample(sent(file), mapping)),
    lines: (key, file, lines) => orFailure(remote.lines(key, sent(file), lines)),
    commit: (stageId, options) => orFailure(remote.commit(stageId, options)),
    discard: (stageId) => orFailure(remote.discard(stageId)),
    undo: (id) => orFailure(remote.undo(id)),
    redo: (id) => orFailure(remote.redo(id)),
    remove: (id) => orFailure(remote.remove(id)),
    recipes: (change) => orFailure(remote.recipes(change)),
    claims: (change) => orFailure(remote.claims(change)),
    showAsOf: (id) => orFailure(remote.showAsOf(id)),
    protect: (threshold) => orFailure(remote.protect(threshold)),
    compareLoads: (earlier, later) => orFailure(remote.compareLoads(earlier, later)),
    backup: (sections) => orFailure(remote.backup(sections)),
    restore: (file, known) => orFailure(remote.restore(file, known)),
    onChange: (listener) => {
      let listening = true;
      remote.listen(proxy((state) => (listening ? listener(state) : undefined))).catch(() => undefined);
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
