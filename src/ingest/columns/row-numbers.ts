/**
 * Row numbers of an export. Up to seven digits they are nothing else. Of eight digits they could be citizen service numbers
 * that lost their zero: as in every column, these are weighed as a whole, each different number once.
 */

import { passesElevenTest } from "../refusals/citizen-numbers.ts";
import { behindEnd, type FieldEnds, NOT_TAKEN, QUOTE } from "./byte-dictionary.ts";

/** What is known of the row numbers of one column. Plain data: it crosses between workers. */
export interface RowNumbers {
  readonly ends: FieldEnds;
  /** As in the plan of the table. */
  readonly quotesSeen: boolean;
  /** A bit per long number; absent as long as there is none. */
  seen: Uint8Array | undefined;
  different: number;
  passing: number;
}

const SPACE = 0x20;
const ZERO = 0x30;
const PLAIN_DIGITS = 7;
const LONG_DIGITS = 8;
/** Fewer long numbers say nothing. */
const FEWEST = 5;

/** A column of which no number has been seen. */
export function rowNumbers(ends: FieldEnds, { quotesSeen }: { readonly quotesSeen: boolean }): RowNumbers {
  return { ends, quotesSeen, seen: undefined, different: 0, passing: 0 };
}

/** The position behind the row number at `at`; a field that is anything else is not taken. */
export function skipNumber(numbers: RowNumbers, buffer: Uint8Array, at: number): number {
  const isQuoted = buffer[at] === QUOTE;
  if (isQuoted && !numbers.quotesSeen) return NOT_TAKEN;
  const content = isQuoted ? at + 1 : at;
  let position = content;
  while (buffer[position] === SPACE) position += 1;
  const first = position;
  let value = 0;
  for (let digit = (buffer[position] ?? 0) - ZERO; digit >= 0 && digit <= 9; ) {
    value = value * 10 + digit;
    position += 1;
    digit = (buffer[position] ?? 0) - ZERO;
  }
  const digits = position - first;
  while (buffer[position] === SPACE) position += 1;
  if (digits === 0 || digits > LONG_DIGITS) return NOT_TAKEN;
  if (digits > PLAIN_DIGITS) {
    if (position - content > digits) return NOT_TAKEN;
    weigh(numbers, value);
  }
  if (isQuoted && buffer[position] !== QUOTE) return NOT_TAKEN;
  return behindEnd(numbers.ends, buffer, isQuoted ? position + 1 : position);
}

function weigh(numbers: RowNumbers, value: number): void {
  numbers.seen ??= new Uint8Array(10 ** LONG_DIGITS / 8);
  const { seen } = numbers;
  const bit = 1 << (value & 7);
  const byte = seen[value >>> 3] ?? 0;
  if ((byte & bit) !== 0) return;
  seen[value >>> 3] = byte | bit;
  numbers.different += 1;
  if (passesElevenTest(String(value).padStart(LONG_DIGITS + 1, "0"))) numbers.passing += 1;
}

/** Weighs the long numbers of a later part of the column too. */
export function addNumbers(numbers: RowNumbers, { seen }: RowNumbers): void {
  for (const [place, byte] of (seen ?? []).entries()) {
    for (let bit = 0; byte >>> bit > 0; bit++) if ((byte >>> bit) & 1) weigh(numbers, place * 8 + bit);
  }
}

/** Whether the long ones may be more than numbers of rows. */
export function areDoubtful({ different, passing }: RowNumbers): boolean {
  return different >= FEWEST && passing * 2 >= different;
}
