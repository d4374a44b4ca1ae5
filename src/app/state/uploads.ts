/** Files that a person offered: each is checked after the one before it; a failure of one leaves the others alone. */

import { create } from "zustand";
import { archiveSignature, SIGNATURE_BYTES } from "../../domain/archive.ts";
import type { ReadProgress } from "../../domain/byte-source.ts";
import type { ColumnAnswers } from "../../domain/column-mapping.ts";
import type { IncidentColumns } from "../../domain/incidents.ts";
import { type ReadingAnswers, readingAnswers } from "../../domain/recipe.ts";
import type { TableMapping } from "../../domain/table-mapping.ts";
import type { CommitOptions, DatasetState, EngineClient, FileBytes, Unpacked } from "../../engine/engine-api.ts";
import { loadedFile, notLoadedFile } from "../../text/controls-nl.ts";
import { stoppedFile } from "../../text/data/queue-nl.ts";
import { DATA_PAGE } from "../../text/pages/pages-nl.ts";
import type { CheckView } from "../../view-models/data/loads-view.ts";
import type { MappingSampleView } from "../../view-models/data/mapping-sample-view.ts";

interface ItemBase {
  readonly key: string;
  readonly fileName: string;
}
export type UploadItem = ItemBase &
  (
    | { readonly state: "waiting" }
    | { readonly state: "checking"; readonly progress?: ReadProgress }
    | {
        /** `rechecking`: read once more, with what was said of its columns. */
        readonly state: "checked" | "rechecking" | "loading";
        readonly check: CheckView;
        readonly failure?: string;
        /** Set when this is not the first look. */
        readonly again?: boolean;
      }
    /** Could not be checked at all; `failure` says what happened. */
    | { readonly state: "failed"; readonly failure: string }
    /** Loaded, left alone or stopped; `message` says which. `among`: one of several, which does not take the focus. */
    | { readonly state: "done"; readonly message: string; readonly among?: true }
    /** An archive of which the files stand beside it; `message` says how many, and what stayed in it. */
    | { readonly state: "unpacked"; readonly message: string }
  );

/** An item with what its file was found to be. */
export type CheckedItem = Extract<UploadItem, { readonly check: CheckView }>;

/** A file as a browser gives it: it goes to the engine unread. Tests give their own, which are read here. */
export interface OfferedFile {
  readonly name: string;
  readonly lastModified: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

interface UploadState {
  readonly items: readonly UploadItem[];
  /** Files loaded since the queue was last empty. */
  readonly loaded: number;
}

export const useUploads = create<UploadState>()(() => ({ items: [], loaded: 0 }));

const MILLISECONDS_UNKNOWN = 0;
let offered = 0;
/** The files behind the open items: a second look reads them again. */
const sources = new Map<string, OfferedFile>();
/** What was said of the open items so far: a second look is with all of it. */
const said = new Map<string, ReadingAnswers>();
/** What is being read, and how to stop it. */
const running = new Map<string, AbortController>();
let queue: Promise<void> = Promise.resolve();

/** Adds files to the end of the queue. Resolves when all of them have been checked. */
export function offerFiles(engine: EngineClient, files: readonly OfferedFile[]): Promise<void> {
  const waiting = files.map(asWaiting);
  useUploads.setState(({ items, loaded }) => {
    const open = items.filter(isOpen);
    return { items: [...open, ...waiting], loaded: open.length === 0 ? 0 : loaded };
  });
  queue = waiting.reduce((before, { key }) => before.then(() => checkOne(engine, key)), queue);
  return queue;
}

function asWaiting(file: OfferedFile): UploadItem {
  offered += 1;
  const key = String(offered);
  sources.set(key, file);
  return { key, fileName: file.name, state: "waiting" };
}

function isOpen({ state }: UploadItem): boolean {
  return state !== "done" && state !== "unpacked";
}

/** Checks a waiting file; one that was taken off the queue meanwhile is passed over. */
async function checkOne(engine: EngineClient, key: string): Promise<void> {
  const file = sources.get(key);
  if (file === undefined) return;
  const item: ItemBase = { key, fileName: file.name };
  replace(key, { ...item, state: "checking" });
  const controller = new AbortController();
  const { signal } = controller;
  running.set(key, controller);
  const onProgress = (progress: ReadProgress): void => replace(key, { ...item, state: "checking", progress });
  try {
    const offer = await bytesOf(file);
    const unpacked: Unpacked = (await isArchive(offer)) ? await engine.unpack(offer, { signal }) : { kind: "plain" };
    if (unpacked.kind === "refused") replace(key, { ...item, state: "failed", failure: unpacked.sentence });
    else if (unpacked.kind === "files") await checkInside(engine, item, unpacked);
    else
      replace(key, { ...item, state: "checked", check: await engine.check(offer, undefined, { signal, onProgress }) });
  } catch (error) {
    if (signal.aborted) replace(key, { ...item, state: "done", message: stoppedFile(file.name), among: true });
    else replace(key, { ...item, state: "failed", failure: sentenceOf(error, DATA_PAGE.unreadableText) });
  } finally {
    running.delete(key);
  }
}

/** Takes a waiting file off the queue, or stops reading it; nothing of it is kept. */
export function cancelFile(key: string): void {
  const item = useUploads.getState().items.find((known) => known.key === key);
  if (item?.state === "checking") running.get(key)?.abort();
  if (item?.state !== "waiting") return;
  replace(key, { key, fileName: item.fileName, state: "done", message: stoppedFile(item.fileName), among: true });
}

/** The files of an archive take their places behind it and are checked in turn. */
async function checkInside(
  engine: EngineClient,
  archive: ItemBase,
  { files, sentence }: Extract<Unpacked, { readonly kind: "files" }>,
): Promise<void> {
  const inside = files.map((file) => asWaiting(fileOf(file)));
  const behind: readonly UploadItem[] = [{ ...archive, state: "unpacked", message: sentence }, ...inside];
  useUploads.setState(({ items }) => ({ items: items.flatMap((item) => (item.key === archive.key ? behind : item)) }));
  sources.delete(archive.key);
  for (const { key } of inside) await checkOne(engine, key);
}

function fileOf({ fileName, bytes, modified }: FileBytes): OfferedFile {
  const lastModified = modified === undefined ? MILLISECONDS_UNKNOWN : Date.parse(modified);
  return new File([bytes], fileName, { lastModified });
}

async function bytesOf(file: OfferedFile): Promise<FileBytes> {
  const bytes = file instanceof Blob ? file : await file.arrayBuffer();
  const modified = dateOf(file.lastModified);
  return { fileName: file.name, bytes, ...(modified === undefined ? {} : { modified }) };
}

/** Whether a file begins as an archive does. */
async function isArchive({ bytes }: FileBytes): Promise<boolean> {
  const first = bytes.slice(0, SIGNATURE_BYTES);
  return archiveSignature(new Uint8Array(first instanceof Blob ? await first.arrayBuffer() : first)) !== undefined;
}

/**
 * Reads a checked file again, with what was said of its columns; a file that is gone by now stays as it was checked. Asked
 * again meanwhile, the earlier reading stops.
 */
export function recheckFile(engine: EngineClient, key: string, given: ColumnAnswers | ReadingAnswers): Promise<void> {
  const item = useUploads.getState().items.find((known) => known.key === key);
  const file = sources.get(key);
  if ((item?.state !== "checked" && item?.state !== "rechecking") || file === undefined) return queue;
  const { fileName, check } = item;
  const answers = { ...said.get(key), ...readingAnswers(given) };
  said.set(key, answers);
  running.get(key)?.abort();
  const controller = new AbortController();
  const { signal } = controller;
  running.set(key, controller);
  replace(key, { key, fileName, state: "rechecking", check });
  queue = queue.then(async () => {
    if (signal.aborted) return;
    try {
      const again = await engine.check(await bytesOf(file), answers, { signal });
      if (!signal.aborted) replace(key, { key, fileName, state: "checked", check: again, again: true });
    } catch (error) {
      const failure = sentenceOf(error, DATA_PAGE.unreadableText);
      if (!signal.aborted) replace(key, { key, fileName, state: "checked", check, failure });
    } finally {
      if (running.get(key) === controller) running.delete(key);
    }
  });
  return queue;
}

/** What the first rows of a file give by a mapping; `undefined` when there is nothing to show. */
export async function sampleOfFile(
  engine: EngineClient,
  key: string,
  mapping: TableMapping,
): Promise<MappingSampleView | undefined> {
  const file = sources.get(key);
  return file === undefined ? undefined : engine.sample(await bytesOf(file), mapping);
}

export type PrintedLines = Awaited<ReturnType<EngineClient["lines"]>>;

/** Lines of a checked file as printed; rejects when the file is gone or may not be shown. */
export async function printedLines(engine: EngineClient, key: string, lines: readonly number[]): Promise<PrintedLines> {
  const item = useUploads.getState().items.find((known) => known.key === key);
  const file = sources.get(key);
  const linesKey = item && "check" in item ? item.check.quality?.linesKey : undefined;
  if (file === undefined || linesKey === undefined) throw new Error("the file is not there any more");
  return engine.lines(linesKey, await bytesOf(file), lines);
}

/** Counts a list of incidents that was refused, by these columns; nothing but the counts comes back. */
export function countFile(engine: EngineClient, key: string, incidents: IncidentColumns): Promise<void> {
  const item = useUploads.getState().items.find((known) => known.key === key);
  const file = sources.get(key);
  if (item?.state !== "checked" || file === undefined) return queue;
  const { fileName, check } = item;
  replace(key, { key, fileName, state: "rechecking", check });
  queue = queue.then(async () => {
    try {
      const counted = await engine.check({ ...(await bytesOf(file)), incidents });
      const again =
        counted.accepted || check.incidents === undefined ? counted : { ...counted, incidents: check.incidents };
      replace(key, { key, fileName, state: "checked", check: again });
    } catch (error) {
      replace(key, { key, fileName, state: "checked", check, failure: sentenceOf(error, DATA_PAGE.unreadableText) });
    }
  });
  return queue;
}

/** Loads a checked file; gives the new state of the dataset, or `undefined` when it could not be loaded. */
export async function loadFile(
  engine: EngineClient,
  key: string,
  options: CommitOptions,
  among?: true,
): Promise<DatasetState | undefined> {
  const item = useUploads.getState().items.find((known) => known.key === key);
  if (item?.state !== "checked" || item.check.stageId === undefined) return undefined;
  const { fileName, check } = item;
  replace(key, { key, fileName, state: "loading", check });
  try {
    const state = await engine.commit(item.check.stageId, options);
    replace(key, { key, fileName, state: "done", message: loadedFile(fileName), ...(among ? { among } : {}) });
    useUploads.setState(({ loaded }) => ({ loaded: loaded + 1 }));
    return state;
  } catch (error) {
    replace(key, { key, fileName, state: "checked", check, failure: sentenceOf(error, DATA_PAGE.commitFailed) });
    return undefined;
  }
}

/** Forgets a checked file; nothing of it is kept. */
export async function leaveFile(engine: EngineClient, key: string): Promise<void> {
  const item = useUploads.getState().items.find((known) => known.key === key);
  if (item?.state !== "checked") return;
  replace(key, { key, fileName: item.fileName, state: "done", message: notLoadedFile(item.fileName) });
  if (item.check.stageId !== undefined) await engine.discard(item.check.stageId);
}

/** Takes a message or a file that could not be checked off the page. */
export function removeItem(key: string): void {
  forget(key);
  useUploads.setState(({ items }) => ({ items: items.filter((item) => item.key !== key) }));
}

function forget(key: string): void {
  sources.delete(key);
  said.delete(key);
}

function replace(key: string, item: UploadItem): void {
  if (item.state === "done") forget(key);
  useUploads.setState(({ items }) => ({ items: items.map((known) => (known.key === key ? item : known)) }));
}

function sentenceOf(error: unknown, otherwise: string): string {
  return error instanceof Error && error.message !== "" ? error.message : otherwise;
}

/** The day a file was last changed, `YYYY-MM-DD`; `undefined` when the browser does not say. */
function dateOf(milliseconds: number): string | undefined {
  if (milliseconds <= MILLISECONDS_UNKNOWN) return undefined;
  return new Date(milliseconds).toISOString().slice(0, 10);
}
