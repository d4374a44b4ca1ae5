/**
 * The engine: loads in, answers out. Plain TypeScript without a worker in it, the same in the browser, on the command line
 * and in tests. It holds the only copy of the data.
 */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { columnsChecksum } from "../dataset/column-checksum.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { type Load, loadId } from "../dataset/load.ts";
import { takenBackAt } from "../dataset/log-entry.ts";
import type { SavedLoads } from "../dataset/saved-loads.ts";
import type { ColumnAnswers } from "../domain/column-mapping.ts";
import { type ReadingAnswers, type Recipe, readingAnswers } from "../domain/recipe.ts";
import { Refusal } from "../domain/refusal.ts";
import { DEFAULT_PROTECTION, isThreshold, type Protection } from "../domain/suppression.ts";
import type { IngestResult } from "../ingest/ingest.ts";
import { readReference } from "../reference/read-reference.ts";
import type { Reference } from "../reference/reference.ts";
import { asOfText } from "../text/data/history-nl.ts";
import {
  linesNotShown,
  publicationUnreadable,
  unknownLoad,
  wrongEditionDate,
  wrongThreshold,
} from "../text/engine-nl.ts";
import { formatDateTime } from "../text/format.ts";
import type { LoadComparisonView } from "../view-models/data/load-comparison-view.ts";
import { loadTitleOf } from "../view-models/data/loads.ts";
import type { CheckView } from "../view-models/data/loads-view.ts";
import { answerQuestion } from "./answer.ts";
import type {
  BackupSection,
  CheckWatch,
  CommitOptions,
  DatasetState,
  EngineClient,
  FileBytes,
  FileToRead,
  KnownSections,
  OpeningData,
  PublicationBytes,
  Restored,
} from "./engine-api.ts";
import { createLoadLog } from "./load-log.ts";
import { type EditionDate, isExistingDate, proposeEditionDate, publicationLoad, uploadLoad } from "./make-load.ts";
import type { Answer, Question } from "./question.ts";
import { toldDataset } from "./told-figures.ts";

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
  /** Readers stand ready from now on; absent where they need not be started. */
  readonly expectFiles?: (reference: OpeningData["reference"]) => Promise<void>;
  /** Where loads are kept between visits. */
  readonly saved: SavedLoads;
  /** Recipes that may fit a file; none where nobody can keep them. */
  readonly recipes?: () => Promise<readonly Recipe[]>;
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
  readonly check: (file: FileBytes, answers?: ColumnAnswers | ReadingAnswers, watch?: CheckWatch) => Promise<CheckView>;
  readonly expectFiles: () => Promise<void>;
  readonly sample: EngineClient["sample"];
  readonly lines: EngineClient["lines"];
  readonly commit: (stageId: string, options: CommitOptions) => Promise<DatasetState>;
  readonly discard: (stageId: string) => void;
  /** Takes a load back; `redo` brings it back, `remove` removes what was taken back, or is damaged, for good. */
  readonly undo: (id: string) => Promise<DatasetState>;
  readonly redo: (id: string) => Promise<DatasetState>;
  readonly remove: (id: string) => Promise<DatasetState>;
  /** Answers from the loads as they were after the one with this id, until the next change or until asked for now again. */
  readonly showAsOf: (id: string | undefined) => Promise<DatasetState>;
  /** Sets how counts of a person's own figures are told. Refuses what is no threshold. */
  readonly protect: (protection: Protection) => Promise<DatasetState>;
  /** What two loads say otherwise, publications and loads that were taken back included. */
  readonly compareLoads: (earlier: string, later: string) => Promise<LoadComparisonView>;
  /** Everything that is kept, as one file; `sections` are what the page keeps itself. */
  readonly backup: (sections: readonly BackupSection[]) => Promise<Blob>;
  /** Adds what a backup has and is not here yet. Refuses a damaged or later one, and then nothing has changed. */
  readonly restore: (file: Blob, known: KnownSections) => Promise<Restored>;
  /** Reads the saved loads again: another tab has changed them. */
  readonly refresh: () => Promise<DatasetState>;
  /** What the analyses stand on: the loads of now, or as of an earlier one. Throws before `open`. */
  readonly context: () => AnalysisContext;
}

interface Staged {
  readonly result: IngestResult;
  readonly edition: EditionDate;
  /** Rows that a doubt is about. */
  readonly doubtful: Uint32Array;
}

/** A new engine without data; call `open` first. */
export function createEngine(options: EngineOptions): Engine {
  let reference: Reference | undefined;
  let referenceFiles: OpeningData["reference"] = {};
  let publications: readonly Load[] = [];
  const log = createLoadLog(options.saved, options.storageWarning);
  let opened: AnalysisContext | undefined;
  /** As `opened`, or as of the load of `asOf`. */
  let shown: AnalysisContext | undefined;
  let asOf: string | undefined;
  let protection = DEFAULT_PROTECTION;
  const staged = new Map<string, Staged>();
  /** Files of which lines may be shown, by the key of their check. */
  const printable = new Set<string>();

  const given = (context: AnalysisContext | undefined): AnalysisContext => {
    if (!context) throw new Error("the engine has no data yet");
    return context;
  };
  const context = (): AnalysisContext => given(shown);

  // Changes wait for each other: a second one begins with what the first has left.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const result = last.then(change);
    last = result.catch(() => undefined);
    return result;
  };

  const rebuild = async (): Promise<DatasetState> => {
    if (!reference) throw new Error("the engine has no reference data yet");
    const known = reference;
    const shipped = new Set(publications.map(({ id }) => id));
    const datasetOf = (moment?: string): Promise<Dataset> => {
      const loads = [...publications, ...log.loads(moment).filter(({ id }) => !shipped.has(id))];
      return toldDataset(loads, { reference: known, protection, asOf: moment });
    };
    opened = { dataset: await datasetOf(), reference };
    const earlier = asOf === undefined ? undefined : log.entry(asOf);
    if (!earlier) asOf = undefined;
    shown = earlier ? { dataset: await datasetOf(earlier.load.id), reference } : opened;
    const warning = log.warning();
    return {
      version: shown.dataset.version,
      log: log.revision(),
      ...(warning ? { warning } : {}),
      ...(earlier ? { asOf: asOfText(loadTitleOf(earlier.load), formatDateTime(earlier.load.loadedAt)) } : {}),
    };
  };

  /** A change of the log; what it leaves is shown as it is now. */
  const change = (work: () => Promise<void>): Promise<DatasetState> =>
    inTurn(async () => {
      await work();
      asOf = undefined;
      return rebuild();
    });

  const stage = async (result: IngestResult, file: Omit<FileBytes, "bytes">): Promise<CheckView> => {
    const { describeCheck } = await import("./describe-check.ts");
    const now = given(opened);
    const id = loadId(result.receipt.hash);
    const edition = proposeEditionDate(result.receipt, file, today(options.now()));
    const alreadyLoaded = now.dataset.load(id) !== undefined;
    const { observations } = result;
    const earlier = alreadyLoaded ? undefined : log.entry(id);
    // Read otherwise than before (a column answered differently), it is something new to load.
    const isSame =
      alreadyLoaded ||
      (earlier && observations && columnsChecksum(observations) === columnsChecksum(earlier.load.columns));
    const load =
      observations && !isSame
        ? uploadLoad(result, observations, { editionDate: edition.date, loadedAt: options.now() })
        : undefined;
    staged.delete(id);
    const takenBack = earlier && { loadId: id, at: takenBackAt(earlier) ?? "" };
    const { view, doubtful } = describeCheck(now, { result, edition, alreadyLoaded, takenBack, load });
    if (load) staged.set(id, { result, edition, doubtful });
    if (view.quality?.linesKey) printable.add(view.quality.linesKey);
    return view;
  };

  return {
    open: (data) =>
      inTurn(async () => {
        reference = readReference(data.reference);
        protection = data.protection ?? DEFAULT_PROTECTION;
        referenceFiles = data.reference;
        const shipped = data.publications.map((publication) => ({ ...publication, isPublication: true }));
        const results = await options.read(data.reference, shipped);
        publications = data.publications.map((publication, at) => loadOf(publication, results[at]));
        await log.read();
        return rebuild();
      }),
    answer: (question) =>
      answerQuestion(context(), question, {
        entries: log.entries(),
        unreadable: log.unreadable(),
        storageWarning: log.warning(),
        asOf,
      }),
    check: async (file, answers, watch) => {
      const { fileName, modified } = file;
      // A file can be read without recipes; the section about them says what is wrong with their storage.
      const recipes = (await options.recipes?.().catch(() => [])) ?? [];
      const said = { recipes, ...readingAnswers(answers) };
      const [result] = await options.read(referenceFiles, [{ ...file, answers: said }], watch);
      if (!result) throw new Error(`nothing came back for ${fileName}`);
      return stage(result, modified === undefined ? { fileName } : { fileName, modified });
    },
    expectFiles: async () => options.expectFiles?.(referenceFiles),
    sample: async (file, mapping) => {
      const { sampleOfFile } = await import("./sample-of-file.ts");
      const read = (part: FileToRead) => options.read(referenceFiles, [part]);
      return sampleOfFile(read, given(opened).reference, file, mapping);
    },
    lines: async (key, { bytes }, wanted) => {
      if (!printable.has(key)) throw new Refusal(linesNotShown());
      const { readLines } = await import("../ingest/read-lines.ts");
      return readLines(bytes instanceof ArrayBuffer ? new Blob([bytes]) : bytes, wanted);
    },
    commit: (stageId, { editionDate, without }) =>
      change(async () => {
        const waiting = staged.get(stageId);
        if (!waiting?.result.observations) throw new Refusal(unknownLoad());
        if (editionDate !== undefined && !isExistingDate(editionDate)) throw new Refusal(wrongEditionDate(editionDate));
        const { withoutRows } = await import("./without-rows.ts");
        const kept = without === "doubtful" ? withoutRows(waiting.result, waiting.doubtful) : waiting.result;
        const load = uploadLoad(kept, kept.observations ?? waiting.result.observations, {
          editionDate: editionDate ?? waiting.edition.date,
          loadedAt: options.now(),
        });
        await log.append([{ load, absences: [] }]);
        staged.delete(stageId);
      }),
    discard: (stageId) => void staged.delete(stageId),
    undo: (id) => change(() => log.undo(id, options.now())),
    redo: (id) => change(() => log.redo(id, options.now())),
    remove: (id) => change(() => log.remove(id)),
    showAsOf: (id) =>
      inTurn(async () => {
        if (id !== undefined && !log.entry(id)) throw new Refusal(unknownLoad());
        asOf = id;
        return rebuild();
      }),
    protect: (wanted) =>
      inTurn(async () => {
        if (!isThreshold(wanted.threshold)) throw new Refusal(wrongThreshold());
        protection = wanted;
        return rebuild();
      }),
    compareLoads: async (earlierId, laterId) => {
      const [earlier, later] = [earlierId, laterId].map(
        (id) => publications.find((load) => load.id === id) ?? log.entry(id)?.load,
      );
      if (!earlier || !later) throw new Refusal(unknownLoad());
      const { compareToldLoads } = await import("./compare-told-loads.ts");
      return compareToldLoads(given(opened), [earlier, later], protection);
    },
    backup: async (sections) => {
      const { makeBackup } = await import("./backup/make-backup.ts");
      return makeBackup({ entries: log.entries(), sections, madeAt: options.now() });
    },
    restore: async (file, known) => {
      const { readBackup } = await import("./backup/read-backup.ts");
      const { entries, sections } = await readBackup(file, known);
      const missing = () => entries.filter(({ load }) => !log.entry(load.id));
      const added = missing().length;
      const state = await change(() => log.append(missing()));
      return { state, sections, added, present: entries.length - added };
    },
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

function today(now: string): string {
  return now.slice(0, "YYYY-MM-DD".length);
}
