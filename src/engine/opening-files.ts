/** What the app opens with: the reference files, and how the index of publications reads. Without the engine. */

import { PROVENANCES } from "../domain/measured.ts";
import { REFERENCE_FILE_NAMES } from "../reference/reference-files.ts";
import type { PublicationBytes } from "./engine-api.ts";

export const REFERENCE_FILES: readonly string[] = REFERENCE_FILE_NAMES;

/** The list of publications, under `data/`. */
export const PUBLICATION_INDEX = "publications/index.json";

/** One publication as the index describes it: all but its bytes. */
export type PublicationEntry = Omit<PublicationBytes, "bytes" | "fileName"> & { readonly file: string };

/** A file name in the folder itself: nothing that leads out of it. */
const FILE_NAME = /^[\w][\w.-]*$/;

/** The entries of an index; `undefined` when it is not one. */
export function readPublicationIndex(text: string): readonly PublicationEntry[] | undefined {
  const index = parsed(text);
  const listed = isRecord(index) ? index["publications"] : undefined;
  if (!Array.isArray(listed)) return undefined;
  const entries = listed.map(readEntry);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function readEntry(entry: unknown): PublicationEntry | undefined {
  if (!isRecord(entry)) return undefined;
  const [id, file, table, publisher] = [
    text(entry["id"]),
    text(entry["file"]),
    text(entry["table"]),
    text(entry["source"]),
  ];
  const provenance = PROVENANCES.find((known) => known === entry["provenance"]);
  const [edition, editionDate] = [text(entry["edition"]), text(entry["editionDate"])];
  if (id === undefined || file === undefined || !FILE_NAME.test(file) || provenance === undefined) return undefined;
  return {
    id,
    file,
    provenance,
    publisher: publisher ?? "",
    table: table ?? "",
    ...(edition === undefined ? {} : { edition }),
    ...(editionDate === undefined ? {} : { editionDate }),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
