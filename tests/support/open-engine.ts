/** Engines for tests: opened with the committed data, a clock that stands still and storage in memory. */

import { readFileSync } from "node:fs";
import { type SavedLoads, savedLoadsInMemory } from "../../src/dataset/saved-loads.ts";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import type { DatasetState, OpeningData, PublicationBytes } from "../../src/engine/engine-api.ts";
import { readPublicationIndex } from "../../src/engine/opening-files.ts";
import { readFiles } from "../../src/engine/read-files.ts";
import { referenceFiles } from "./reference.ts";

const folder = new URL("../../data/publications/", import.meta.url);

export const NOW = "2026-11-22T09:00:00.000Z";

/** The committed publications with these ids; all of them without a list. */
export function publications(ids?: readonly string[]): readonly PublicationBytes[] {
  const index = readPublicationIndex(readFileSync(new URL("index.json", folder), "utf8")) ?? [];
  return index
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map(({ file, ...about }) => ({ ...about, fileName: file, bytes: fileBytes(new URL(file, folder)) }));
}

function fileBytes(file: URL): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}

/** What an engine opens with; without publications unless they are named. */
export function openingData(ids: readonly string[] = []): OpeningData {
  return { reference: referenceFiles(), publications: publications(ids) };
}

export async function openEngine(
  given: {
    readonly publications?: readonly string[];
    readonly saved?: SavedLoads;
    readonly now?: () => string;
    readonly storageWarning?: string;
  } = {},
): Promise<{ readonly engine: Engine; readonly opened: DatasetState }> {
  const engine = createEngine({
    read: readFiles,
    saved: given.saved ?? savedLoadsInMemory(),
    now: given.now ?? (() => NOW),
    ...(given.storageWarning === undefined ? {} : { storageWarning: given.storageWarning }),
  });
  return { engine, opened: await engine.open(openingData(given.publications ?? [])) };
}
