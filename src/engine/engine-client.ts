/** The engine as the page holds it: typed promises in front of two workers. */

import { proxy, transfer, wrap } from "comlink";
import { engineStopped } from "../text/engine-nl.ts";
import type { EngineRemote } from "./engine.worker.ts";
import type { EngineClient, OpeningData } from "./engine-api.ts";
import type { IngestRemote } from "./ingest.worker.ts";
import type { Answer, Question } from "./question.ts";
import { buffersOf } from "./transfer.ts";

/** Rejects when the worker breaks, so that a question never waits for ever. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(engineStopped(), { cause: event.message })), {
      once: true,
    });
    worker.addEventListener("messageerror", () => reject(new Error(engineStopped())), { once: true });
  });
}

/** Starts the engine's worker. One client serves the whole page. */
export function createEngineClient(): EngineClient {
  const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module", name: "engine" });
  const remote = wrap<EngineRemote>(worker);
  const failure = failureOf(worker);
  failure.catch(() => undefined);
  const orFailure = <T>(reply: Promise<T>): Promise<T> => Promise.race([reply, failure]);
  let reference: OpeningData["reference"] = {};

  return {
    open: (data) => {
      reference = data.reference;
      const buffers = data.publications.map((publication) => publication.bytes);
      return orFailure(remote.open(transfer(data, buffers)));
    },
    // The worker answers a question with the view model that belongs to it; only the type is lost on the way.
    answer: async <Q extends Question>(question: Q) => (await orFailure<unknown>(remote.answer(question))) as Answer<Q>,
    check: async (file) => {
      const reader = new Worker(new URL("./ingest.worker.ts", import.meta.url), { type: "module", name: "ingest" });
      try {
        const read = wrap<IngestRemote>(reader).read(reference, transfer(file, [file.bytes]));
        const result = await Promise.race([read, failureOf(reader)]);
        const { fileName, modified } = file;
        return await orFailure(
          remote.stage(transfer(result, buffersOf(result)), modified ? { fileName, modified } : { fileName }),
        );
      } finally {
        reader.terminate();
      }
    },
    commit: (stageId, options) => orFailure(remote.commit(stageId, options)),
    discard: (stageId) => orFailure(remote.discard(stageId)),
    undo: (id) => orFailure(remote.undo(id)),
    onChange: (listener) => {
      let listening = true;
      remote.listen(proxy((state) => (listening ? listener(state) : undefined))).catch(() => undefined);
      return () => {
        listening = false;
      };
    },
  };
}
