/** The buffers of a read file that workers hand over instead of copying. */

import type { IngestResult } from "../ingest/ingest.ts";

export function buffersOf(result: IngestResult): ArrayBuffer[] {
  const columns = result.observations;
  if (!columns) return [];
  const arrays = [
    ...[columns.indicator, columns.region, columns.period, columns.measure].map((column) => column.codes),
    ...[columns.value, columns.status, columns.line],
  ];
  return arrays.map((array) => array.buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}
