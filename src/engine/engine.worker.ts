/** The engine's worker: receives, calls the engine, replies. */

import { expose, type ProxyMarked, type Remote, releaseProxy } from "comlink";
import type { SavedClaims } from "../dataset/saved-claims.ts";
import { type SavedLoads, savedLoadsInMemory } from "../dataset/saved-loads.ts";
import type { SavedRecipes } from "../dataset/saved-recipes.ts";
import type { ReadProgress } from "../domain/byte-source.ts";
import type { ColumnAnswers } from "../domain/column-mapping.ts";
import type { ReadingAnswers } from "../domain/recipe.ts";
import type { Protection } from "../domain/suppression.ts";
import type { TableMapping } from "../domain/table-mapping.ts";
import { evaluationForbidden, storageAbsent } from "../text/engine-nl.ts";
import type { RecipeChange } from "../view-models/data/recipes-view.ts";
import type { OwnClaimsChange } from "../view-models/review/own-claims-view.ts";
import { createEngine, type Engine } from "./engine.ts";
import type {
  BackupSection,
  CommitOptions,
  DatasetState,
  FileBytes,
  KnownSections,
  OpeningData,
} from "./engine-api.ts";
import { openIndexedDbLoads } from "./indexed-db-loads.ts";
import { isLater, type LaterQuestion, type PageQuestion } from "./question.ts";
import { expectFiles, readInWorker } from "./read-in-worker.ts";
import { storageFailure } from "./storage-failure.ts";

interface Storage {
  readonly saved: SavedLoads;
  readonly recipes: SavedRecipes;
  readonly claims: SavedClaims;
  readonly warning?: string;
  readonly onOtherTab: (listener: () => void) => void;
}

async function openStorage(): Promise<Storage> {
  try {
    const saved = await openIndexedDbLoads();
    return { saved, recipes: saved.recipes, claims: saved.claims, onOtherTab: saved.onOtherTab };
  } catch (cause) {
    // Without storage the app works for as long as the tab is open, and says so.
    const [{ savedRecipesInMemory }, { savedClaimsInMemory }] = await Promise.all([
      import("../dataset/saved-recipes.ts"),
      import("../dataset/saved-claims.ts"),
    ]);
    return {
      saved: savedLoadsInMemory(),
      recipes: savedRecipesInMemory(),
      claims: savedClaimsInMemory(),
      warning: storageAbsent(storageFailure(cause)),
      onOtherTab: () => undefined,
    };
  }
}

/** Arquero compiles its expressions; a host that forbids that for this file must be told, not half served. */
function assertEvaluationAllowed(): void {
  try {
    new Function("return 1");
  } catch (cause) {
    throw new Error(evaluationForbidden(), { cause });
  }
}

/** Opened while the page is still fetching. */
const opening = openStorage();

let engine: Engine | undefined;
let notify: (state: DatasetState) => void = () => undefined;

/** Checks that can be stopped, by the key that the page gave them. */
const stoppable = new Map<number, AbortController>();

type OnProgress = Remote<((progress: ReadProgress) => void) & ProxyMarked>;

async function checkWatched(
  file: FileBytes,
  answers: ColumnAnswers | ReadingAnswers | undefined,
  key: number,
  onProgress: OnProgress | undefined,
) {
  const controller = new AbortController();
  stoppable.set(key, controller);
  const { signal } = controller;
  const report = (progress: ReadProgress): void => void onProgress?.(progress);
  try {
    return await running().check(file, answers, { signal, ...(onProgress ? { onProgress: report } : {}) });
  } finally {
    stoppable.delete(key);
    onProgress?.[releaseProxy]();
  }
}

function running(): Engine {
  if (!engine) throw new Error("open the engine first");
  return engine;
}

async function fetchAndAnswer(question: LaterQuestion) {
  const { answerLater } = await import("./on-request.ts");
  return answerLater(running().context(), question);
}

const remote = {
  open: async (data: OpeningData): Promise<DatasetState> => {
    assertEvaluationAllowed();
    const storage = await opening;
    const opened = createEngine({
      saved: storage.saved,
      recipes: storage.recipes.read,
      read: readInWorker,
      expectFiles,
      now: () => new Date().toISOString(),
      ...(storage.warning ? { storageWarning: storage.warning } : {}),
    });
    const state = await opened.open(data);
    engine = opened;
    storage.onOtherTab(() => {
      opened.refresh().then(notify, (cause: unknown) => {
        throw cause;
      });
    });
    return state;
  },
  answer: (question: PageQuestion) => (isLater(question) ? fetchAndAnswer(question) : running().answer(question)),
  check: (file: FileBytes, answers?: ColumnAnswers | ReadingAnswers) => running().check(file, answers),
  checkWatched,
  stopCheck: (key: number) => stoppable.get(key)?.abort(),
  expectFiles: () => running().expectFiles(),
  sample: (file: FileBytes, mapping: TableMapping) => running().sample(file, mapping),
  commit: (stageId: string, options: CommitOptions) => running().commit(stageId, options),
  lines: (key: string, file: FileBytes, lines: readonly number[]) => running().lines(key, file, lines),
  discard: (stageId: string) => running().discard(stageId),
  undo: (id: string) => running().undo(id),
  redo: (id: string) => running().redo(id),
  remove: (id: string) => running().remove(id),
  recipes: async (change: RecipeChange) => {
    const [{ changeRecipes }, { recipes }] = await Promise.all([import("./recipe-book.ts"), opening]);
    return changeRecipes(recipes, change, new Date().toISOString());
  },
  claims: async (change: OwnClaimsChange) => {
    const [{ changeClaims }, { claims }] = await Promise.all([import("./claim-book.ts"), opening]);
    return changeClaims(claims, running().context(), change, new Date().toISOString());
  },
  showAsOf: (id: string | undefined) => running().showAsOf(id),
  protect: (protection: Protection) => running().protect(protection),
  compareLoads: (earlier: string, later: string) => running().compareLoads(earlier, later),
  backup: (sections: readonly BackupSection[]) => running().backup(sections),
  restore: (file: Blob, known: KnownSections) => running().restore(file, known),
  listen: (listener: (state: DatasetState) => void) => {
    notify = listener;
  },
};

/** What the page can call on this worker. */
export type EngineRemote = typeof remote;

expose(remote);
