/** A number that changes when any figure, code, line or dictionary of some columns changes. */

import type { DictionaryColumn, ObservationColumns } from "../domain/observation.ts";

const START = 0x811c9dc5;
const FACTOR = 0x9e3779b1;

/** An unsigned number of 32 bits, in one pass over the columns. It finds damage; it is no proof against intent. */
export function columnsChecksum(columns: ObservationColumns): number {
  let sum = mix(START, columns.length);
  for (const column of dictionaryColumns(columns)) {
    sum = column.dictionary.reduce(ofText, mix(sum, column.dictionary.length));
    sum = ofWords(sum, column.codes);
  }
  const { value, status, line } = columns;
  sum = ofWords(sum, new Uint32Array(value.buffer, value.byteOffset, value.byteLength / Uint32Array.BYTES_PER_ELEMENT));
  sum = ofWords(sum, line);
  return ofWords(sum, status) >>> 0;
}

/** The dictionary columns in the order in which they are kept. */
function dictionaryColumns(columns: ObservationColumns): readonly DictionaryColumn<string>[] {
  return [columns.indicator, columns.region, columns.period, columns.measure];
}

function ofWords(start: number, words: Uint32Array | Uint8Array): number {
  let sum = start;
  for (let at = 0; at < words.length; at++) sum = mix(sum, words[at] ?? 0);
  return sum;
}

function ofText(start: number, text: string): number {
  let sum = mix(start, text.length);
  for (let at = 0; at < text.length; at++) sum = mix(sum, text.charCodeAt(at));
  return sum;
}

function mix(sum: number, word: number): number {
  const mixed = Math.imul(sum ^ word, FACTOR);
  return mixed ^ (mixed >>> 15);
}
