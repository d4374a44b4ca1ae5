/** What the scanner gives: the rows of a file, or of a part of it, as columns. Plain data: it crosses between workers. */

import type { OddRow, TopicCells } from "../formats/long/long-table.ts";
import type { ByteDictionary, FieldEnds } from "./byte-dictionary.ts";
import type { RowNumbers } from "./row-numbers.ts";
import type { ColumnKind } from "./table-plan.ts";

/** A column of the file and what is gathered of it. */
export interface ScannedColumn {
  readonly kind: ColumnKind;
  readonly ends: FieldEnds;
  readonly dictionary: ByteDictionary;
  readonly numbers: RowNumbers;
  /** Places in the dictionary, of a key; empty for other columns. */
  codes: Uint32Array;
  /** As {@link TopicCells}, of a topic; empty for other columns. */
  cells: Float64Array;
}

/** A row that shows a field for the first time, or none at all, as it stands in the file. */
export interface ShownRow {
  readonly line: number;
  readonly bytes: Uint8Array;
}

export interface ScannedRows {
  readonly rows: number;
  /** Lines that were read, those without a row included. */
  readonly lineCount: number;
  readonly columns: readonly ScannedColumn[];
  readonly lines: Uint32Array;
  readonly oddRows: readonly OddRow[];
  /** Rows behind the start of the file that recognising the file has to see, in order; the last one is always among them. */
  readonly shown: readonly ShownRow[];
}

/** The buffers of the columns, which can be handed over instead of copied. */
export function buffersOfRows({ columns, lines }: ScannedRows): ArrayBuffer[] {
  const arrays = [lines, ...columns.flatMap(({ codes, cells }) => [codes, cells])];
  return arrays.map((array) => array.buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}
