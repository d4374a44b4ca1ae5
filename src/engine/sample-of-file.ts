/** What the first rows of a file give by a mapping. Fetched when a person says how a table is read. */

import type { TableMapping } from "../domain/table-mapping.ts";
import type { IngestResult } from "../ingest/ingest.ts";
import type { Reference } from "../reference/reference.ts";
import { mappingSampleView } from "../view-models/data/first-figures.ts";
import type { MappingSampleView } from "../view-models/data/mapping-sample-view.ts";
import type { FileBytes, FileToRead } from "./engine-api.ts";

/** More bytes than the rows of a sample take, and few enough to read after every answer. */
const MOST_BYTES = 256 * 1024;
const LINE_END = 0x0a;

/** Reads the beginning of a file by a mapping; `undefined` when it is no table that is asked about. */
export async function sampleOfFile(
  read: (file: FileToRead) => Promise<readonly IngestResult[]>,
  reference: Reference,
  { fileName, bytes }: FileBytes,
  mapping: TableMapping,
): Promise<MappingSampleView | undefined> {
  const [result] = await read({ fileName, bytes: await beginning(bytes), answers: { mapping } });
  return result?.mapping && mappingSampleView(result.mapping.sample, reference);
}

/** The first whole lines of a large file; a small one as it is. */
async function beginning(bytes: FileBytes["bytes"]): Promise<FileBytes["bytes"]> {
  const size = bytes instanceof ArrayBuffer ? bytes.byteLength : bytes.size;
  if (size <= MOST_BYTES) return bytes;
  const part = bytes.slice(0, MOST_BYTES);
  const first = new Uint8Array(part instanceof ArrayBuffer ? part : await part.arrayBuffer());
  const end = first.lastIndexOf(LINE_END) + 1;
  // In UTF-16 with the low byte first a zero belongs to the line end.
  return first.slice(0, first[end] === 0 ? end + 1 : end || first.length).buffer;
}
