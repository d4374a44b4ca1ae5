/** The page of the engine's answers: it hands the file over and passes on what the worker measured. */

import { wrap } from "comlink";
import type { OpeningData } from "../../src/engine/engine-api.ts";
import type { AnswerTimes } from "./answer-times.ts";
import type { EngineBenchRemote } from "./engine.worker.ts";

declare global {
  interface Window {
    readonly enginePage: EnginePage;
  }
}

export interface EnginePage {
  readonly open: (reference: OpeningData["reference"]) => Promise<void>;
  readonly answers: () => Promise<AnswerTimes>;
  readonly aggregate: EngineBenchRemote["aggregate"];
}

const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module", name: "engine" });
const remote = wrap<EngineBenchRemote>(worker);
const broken = new Promise<never>((_, reject) => {
  worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker stopped")));
});

function chosen(): File {
  const file = document.querySelector("input")?.files?.[0];
  if (file === undefined) throw new Error("no file was chosen");
  return file;
}

const page: EnginePage = {
  open: (reference) => Promise.race([remote.open(reference, chosen()), broken]),
  answers: () => Promise.race([remote.answers(), broken]),
  aggregate: (who) => Promise.race([remote.aggregate(who), broken]),
};
Object.defineProperty(window, "enginePage", { value: page });
