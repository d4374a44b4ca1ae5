/** The buffers that workers hand over instead of copying: those of files to read, and those of a file that was read. */

import type { IngestResult } from "../ingest/ingest.ts";
import type { FileBytes } from "./engine-api.ts";

export function buffersOf(result: IngestResult): ArrayBuffer[] {
  const columns = result.observations;
  if (!columns) return [];
  const arrays = [
    ...[columns.indicator, columns.region, columns.period, columns.measure].map((column) => column.codes),
    ...[columns.value, columns.status, columns.line],
  ];
  return arrays.map((array) => array.buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}

/** The buffers among the files; a `Blob` crosses by itself. */
export function buffersIn(files: readonly FileBytes[]): ArrayBuffer[] {
  return files.map(({ bytes }) => bytes).filter((bytes) => bytes instanceof ArrayBuffer);
}

/** Number of bytes of a file. */
export function sizeOf(bytes: FileBytes["bytes"]): number {
  return bytes instanceof ArrayBuffer ? bytes.byteLength : bytes.size;
}
