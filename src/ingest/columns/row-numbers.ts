/**
 * Row numbers of an export. Up to seven digits they are nothing else. Of eight digits they could be citizen service numbers
 * that lost their zero: as in every column, these are weighed as a whole, each different number once.
 */

import { passesElevenTest } from "../refusals/citizen-numbers.ts";
import { behindEnd, type FieldEnds, NOT_TAKEN, QUOTE } from "./byte-dictionary.ts";

export interface RowNumbers {
  /** The position behind the row number at `at`; a field that is anything else is not taken. */
  readonly skip: (buffer: Uint8Array, at: number) => number;
  /** Whether the long ones may be more than numbers of rows. */
  readonly areDoubtful: () => boolean;
}

const SPACE = 0x20;
const ZERO = 0x30;
const PLAIN_DIGITS = 7;
const LONG_DIGITS = 8;
/** Fewer long numbers say nothing. */
const FEWEST = 5;

/** The row numbers of one column; `quotesSeen` as in the plan of the table. */
export function rowNumbers(ends: FieldEnds, { quotesSeen }: { readonly quotesSeen: boolean }): RowNumbers {
  let seen: Uint8Array | undefined;
  let different = 0;
  let passing = 0;

  const weigh = (value: number): void => {
    seen ??= new Uint8Array(10 ** LONG_DIGITS / 8);
    const bit = 1 << (value & 7);
    const byte = seen[value >>> 3] ?? 0;
    if ((byte & bit) !== 0) return;
    seen[value >>> 3] = byte | bit;
    different += 1;
    if (passesElevenTest(String(value).padStart(LONG_DIGITS + 1, "0"))) passing += 1;
  };

  const skip = (buffer: Uint8Array, at: number): number => {
    const isQuoted = buffer[at] === QUOTE;
    if (isQuoted && !quotesSeen) return NOT_TAKEN;
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
      weigh(value);
    }
    if (isQuoted && buffer[position] !== QUOTE) return NOT_TAKEN;
    return behindEnd(ends, buffer, isQuoted ? position + 1 : position);
  };

  return { skip, areDoubtful: () => different >= FEWEST && passing * 2 >= different };
}
