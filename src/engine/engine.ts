/**
 * The engine: loads in, answers out. Plain TypeScript without a worker in it, the same in the browser, on the command line
 * and in tests. It holds the only copy of the data.
 */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { createDataset } from "../dataset/dataset.ts";
import { type Load, loadId } from "../dataset/load.ts";
import type { SavedLoads } from "../dataset/saved-loads.ts";
import type { ColumnAnswers } from "../domain/column-mapping.ts";
import { Refusal } from "../domain/refusal.ts";
import type { IngestResult } from "../ingest/ingest.ts";
import { readReference } from "../reference/read-reference.ts";
import type { Reference } from "../reference/reference.ts";
import { publicationUnreadable, unknownLoad, wrongEditionDate } from "../text/engine-nl.ts";
import type { CheckView } from "../view-models/loads-view.ts";
import { answerQuestion } from "./answer.ts";
import type { CheckWatch, DatasetState, FileBytes, FileToRead, OpeningData, PublicationBytes } from "./engine-api.ts";
import { createLoadLog } from "./load-log.ts";
import { type EditionDate, isExistingDate, proposeEditionDate, publicationLoad, uploadLoad } from "./make-load.ts";
import type { Answer, Question } from "./question.ts";

/**
 * Reads files: in a short-lived worker of its own in the browser, directly elsewhere. The buffers may be handed over; the
 * engine does not look at them again. A watched reading rejects with a `Refusal` when it is stopped.
 */
export type ReadFiles = (
  reference: OpeningData["reference"],
  files: readonly FileToRead[],
  watch?: CheckWatch,
) => Promise<readonly IngestResult[]>;

export interface EngineOptions {
  readonly read: ReadFiles;
  /** Where loads are kept between visits. */
  readonly saved: SavedLoads;
  /** The present moment, ISO. */
  readonly now: () => string;
  /** A Dutch sentence when loads cannot be kept at all (no storage). */
  readonly storageWarning?: string;
}

export interface Engine {
  /** Reads reference data, publications and saved loads. Throws with a sentence when a publication cannot be read. */
  readonly open: (data: OpeningData) => Promise<DatasetState>;
  readonly answer: <Q extends Question>(question: Q) => Answer<Q>;
  /** Reads a file and says what it is. Nothing is stored; checked again, it takes the place of what was checked before. */
  readonly check: (file: FileBytes, answers?: ColumnAnswers, watch?: CheckWatch) => Promise<CheckView>;
  readonly commit: (stageId: string, options: { readonly editionDate?: string }) => Promise<DatasetState>;
  readonly discard: (stageId: string) => void;
  readonly undo: (id: string) => Promise<DatasetState>;
  /** Reads the saved loads again: another tab has changed them. */
  readonly refresh: () => Promise<DatasetState>;
  /** What the analyses stand on. Throws before `open`. */
  readonly context: () => AnalysisContext;
}

interface Staged {
  readonly result: IngestResult;
  readonly edition: EditionDate;
}

/** A new engine without data; call `open` first. */
export function createEngine(options: EngineOptions): Engine {
  let reference: Reference | undefined;
  let referenceFiles: OpeningData["reference"] = {};
  let publications: readonly Load[] = [];
  const log = createLoadLog(options.saved, options.storageWarning);
  let opened: AnalysisContext | undefined;
  const staged = new Map<string, Staged>();

  const context = (): AnalysisContext => {
    if (!opened) throw new Error("the engine has no data yet");
    return opened;
  };

  // Changes wait for each other: a second one begins with what the first has left.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const result = last.then(change);
    last = result.catch(() => undefined);
    return result;
  };

  const rebuild = async (): Promise<DatasetState> => {
    if (!reference) throw new Error("the engine has no reference data yet");
    const shipped = new Set(publications.map(({ id }) => id));
    const loads = [...publications, ...log.loads().filter(({ id }) => !shipped.has(id))];
    const version = await versionOf(loads);
    opened = { dataset: createDataset(loads, version), reference };
    const warning = log.warning();
    return warning ? { version, warning } : { version };
  };

  const stage = async (result: IngestResult, file: Omit<FileBytes, "bytes">): Promise<CheckView> => {
    const { describeCheck } = await import("./describe-check.ts");
    const opened = context();
    const id = loadId(result.receipt.hash);
    const edition = proposeEditionDate(result.receipt, file, today(options.now()));
    const alreadyLoaded = opened.dataset.load(id) !== undefined;
    const { observations } = result;
    const load =
      observations && !alreadyLoaded
        ? uploadLoad(result, observations, { editionDate: edition.date, loadedAt: options.now() })
        : undefined;
    staged.delete(id);
    if (load) staged.set(id, { result, edition });
    return describeCheck(opened, { result, edition, alreadyLoaded, load });
  };

  return {
    open: (data) =>
      inTurn(async () => {
        reference = readReference(data.reference);
        referenceFiles = data.reference;
        const results = await options.read(data.reference, data.publications);
        publications = data.publications.map((publication, at) => loadOf(publication, results[at]));
        await log.read();
        return rebuild();
      }),
    answer: (question) => answerQuestion(context(), question, log.warning()),
    check: async (file, answers, watch) => {
      const { fileName, modified } = file;
      const [result] = await options.read(referenceFiles, [answers ? { ...file, answers } : file], watch);
      if (!result) throw new Error(`nothing came back for ${fileName}`);
      return stage(result, modified === undefined ? { fileName } : { fileName, modified });
    },
    commit: (stageId, { editionDate }) =>
      inTurn(async () => {
        const waiting = staged.get(stageId);
        if (!waiting?.result.observations) throw new Refusal(unknownLoad());
        if (editionDate !== undefined && !isExistingDate(editionDate)) throw new Refusal(wrongEditionDate(editionDate));
        const load = uploadLoad(waiting.result, waiting.result.observations, {
          editionDate: editionDate ?? waiting.edition.date,
          loadedAt: options.now(),
        });
        await log.append(load);
        staged.delete(stageId);
        return rebuild();
      }),
    discard: (stageId) => {
      staged.delete(stageId);
    },
    undo: (id) =>
      inTurn(async () => {
        await log.undo(id);
        return rebuild();
      }),
    refresh: () =>
      inTurn(async () => {
        await log.read();
        return rebuild();
      }),
    context,
  };
}

function loadOf(publication: PublicationBytes, result: IngestResult | undefined): Load {
  if (!result?.observations) throw new Refusal(publicationUnreadable(publication.fileName));
  return publicationLoad(result, result.observations, publication);
}

/** Hash of what is loaded and how its columns were read, whatever the order. */
async function versionOf(loads: readonly Load[]): Promise<string> {
  const text = loads
    .map(({ receipt, editionDate }) => `${receipt.hash} ${editionDate} ${JSON.stringify(receipt.columns ?? [])}`)
    .sort()
    .join("\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function today(now: string): string {
  return now.slice(0, "YYYY-MM-DD".length);
}
