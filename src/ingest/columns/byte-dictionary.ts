/**
 * The different fields of one column as bytes, each once. In an export nearly every field is that of the row above or the
 * one that followed it last time, so these are compared first; only then is the field looked up.
 */

import { areEqual, type ByteText, byteText, hashOf } from "./byte-text.ts";

export const QUOTE = 0x22;
export const LF = 0x0a;
export const CR = 0x0d;

/** How fields are parted: the delimiter, and the bytes behind a field of this column. */
export interface FieldEnds {
  readonly delimiter: number;
  /** The delimiter, or in the last column the first byte of the line end. */
  readonly first: number;
  /** The line feed of a line end of two bytes; 0 when the end is one byte. */
  readonly second: number;
}

/** Number of different fields so far: when a row raises it, the row shows something for the first time. */
export interface FieldCounter {
  fields: number;
}

export interface ByteDictionary {
  readonly ends: FieldEnds;
  /** Counts the fields of all columns of a file together. */
  readonly counter: FieldCounter;
  /** Fields as they stand in the file, quotes and end included, one behind the other. */
  pool: ByteText;
  /** Where each field begins in the pool; one more than there are fields. */
  starts: Uint32Array;
  size: number;
  /** Place + 1 by hash; 0 is free. The number of slots is a power of two. */
  slots: Uint32Array;
  /** Per field the one that followed it last time. */
  followers: Uint32Array;
  /** The field that was taken last. */
  last: number;
  /** Whether the last guess that held was a follower. */
  moving: boolean;
  /** Guesses in a row that did not hold: after some, guessing is left for a while. */
  misses: number;
}

/** More different fields than any key has: a column with more is no key, and is better read in another way. */
const MOST_FIELDS = 100_000;

/** What {@link take} gives for a field that is not parted as the others, or one too many. */
export const NOT_TAKEN = -1;

/** A new, empty dictionary. */
export function byteDictionary(ends: FieldEnds, counter: FieldCounter): ByteDictionary {
  return {
    ends,
    counter,
    pool: byteText(new Uint8Array(1024)),
    starts: new Uint32Array(257),
    size: 0,
    slots: new Uint32Array(512),
    followers: new Uint32Array(256),
    last: 0,
    moving: false,
    misses: 0,
  };
}

/**
 * Takes the field that begins at `at`; gives where the next one begins, or {@link NOT_TAKEN}. Its place in the dictionary
 * is `last`. The text has a line end at or behind the end of the row.
 */
export function take(dictionary: ByteDictionary, text: ByteText, at: number): number {
  if (dictionary.size === 0) return lookUp(dictionary, text, at);
  const { last } = dictionary;
  if (dictionary.misses < MISSES || isGuessingAgain(dictionary)) {
    const follower = dictionary.followers[last] ?? 0;
    const guess = dictionary.moving ? follower : last;
    const next = matchedUpTo(dictionary, guess, text, at);
    if (next > 0) {
      dictionary.last = guess;
      dictionary.misses = 0;
      return next;
    }
    const other = dictionary.moving ? last : follower;
    const second = matchedUpTo(dictionary, other, text, at);
    if (second > 0) {
      dictionary.moving = !dictionary.moving;
      dictionary.last = other;
      dictionary.misses = 0;
      return second;
    }
  }
  dictionary.misses += 1;
  // Codes are as long as each other: one that is known is found without looking for its end.
  const length = (dictionary.starts[last + 1] ?? 0) - (dictionary.starts[last] ?? 0);
  if (at + length <= text.bytes.length) {
    const place = (dictionary.slots[slotOf(dictionary, text, at, length)] ?? 0) - 1;
    if (place >= 0) return follow(dictionary, place, at + length);
  }
  return lookUp(dictionary, text, at);
}

/** Misses in a row after which only one field in {@link TRIED_AGAIN} is guessed. */
const MISSES = 16;
const TRIED_AGAIN = 32;

function isGuessingAgain({ misses }: ByteDictionary): boolean {
  return misses % TRIED_AGAIN === 0;
}

/** The position behind the field when it stands at `at`; 0 when another one does. */
function matchedUpTo(dictionary: ByteDictionary, place: number, text: ByteText, at: number): number {
  const from = dictionary.starts[place] ?? 0;
  const length = (dictionary.starts[place + 1] ?? 0) - from;
  const next = at + length;
  return next <= text.bytes.length && areEqual(dictionary.pool, from, text, at, length) ? next : 0;
}

function lookUp(dictionary: ByteDictionary, text: ByteText, at: number): number {
  const end = fieldEnd(dictionary.ends, text.bytes, at);
  if (end === NOT_TAKEN) return NOT_TAKEN;
  const slot = slotOf(dictionary, text, at, end - at);
  const held = dictionary.slots[slot] ?? 0;
  if (held > 0) return follow(dictionary, held - 1, end);
  if (dictionary.size >= MOST_FIELDS) return NOT_TAKEN;
  add(dictionary, text.bytes.subarray(at, end), slot);
  return follow(dictionary, dictionary.size - 1, end);
}

/** The slot of the field of this length at `at`; a free one when it is not known. */
function slotOf({ slots, starts, pool }: ByteDictionary, text: ByteText, at: number, length: number): number {
  const mask = slots.length - 1;
  let slot = hashOf(text, at, length) >>> Math.clz32(mask);
  for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
    const from = starts[held - 1] ?? 0;
    if ((starts[held] ?? 0) - from === length && areEqual(pool, from, text, at, length)) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

function follow(dictionary: ByteDictionary, place: number, end: number): number {
  dictionary.followers[dictionary.last] = place;
  dictionary.last = place;
  return end;
}

function add(dictionary: ByteDictionary, field: Uint8Array, slot: number): void {
  const { size } = dictionary;
  const start = dictionary.starts[size] ?? 0;
  const end = start + field.length;
  if (end > dictionary.pool.bytes.length) {
    dictionary.pool = byteText(larger(dictionary.pool.bytes, new Uint8Array(end * 2)));
  }
  dictionary.pool.bytes.set(field, start);
  if (size + 2 > dictionary.starts.length) dictionary.starts = larger(dictionary.starts, new Uint32Array(size * 2 + 2));
  dictionary.starts[size + 1] = end;
  if (size + 1 > dictionary.followers.length) {
    dictionary.followers = larger(dictionary.followers, new Uint32Array(size * 2));
  }
  dictionary.followers[size] = size;
  dictionary.slots[slot] = size + 1;
  dictionary.size += 1;
  dictionary.counter.fields += 1;
  if (dictionary.size * 2 > dictionary.slots.length) rehash(dictionary);
}

function larger<A extends Uint8Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function rehash(dictionary: ByteDictionary): void {
  dictionary.slots = new Uint32Array(dictionary.slots.length * 4);
  const { slots, starts, pool, size } = dictionary;
  for (let place = 0; place < size; place++) {
    const from = starts[place] ?? 0;
    slots[slotOf(dictionary, pool, from, (starts[place + 1] ?? 0) - from)] = place + 1;
  }
}

/**
 * The position behind the field that begins at `at` and behind its end. Only the plain forms: in quotes without a quote or a
 * line end inside, or without any quote; anything else is {@link NOT_TAKEN}.
 */
function fieldEnd(ends: FieldEnds, buffer: Uint8Array, at: number): number {
  let position = at;
  if (buffer[at] === QUOTE) {
    position += 1;
    for (let byte = buffer[position] ?? LF; byte !== QUOTE; byte = buffer[position] ?? LF) {
      if (byte === LF || byte === CR) return NOT_TAKEN;
      position += 1;
    }
    position += 1;
  } else {
    for (let byte = buffer[position] ?? QUOTE; byte !== ends.first; byte = buffer[position] ?? QUOTE) {
      if (byte === QUOTE || byte === LF || byte === CR || byte === ends.delimiter) return NOT_TAKEN;
      position += 1;
    }
  }
  return behindEnd(ends, buffer, position);
}

/** The position behind the end of a field, when that is what stands at `at`. */
export function behindEnd(ends: FieldEnds, buffer: Uint8Array, at: number): number {
  if (buffer[at] !== ends.first) return NOT_TAKEN;
  if (ends.second === 0) return at + 1;
  return buffer[at + 1] === ends.second ? at + 2 : NOT_TAKEN;
}

/** The bytes of each field, without its quotes and its end. */
export function fieldsOf(dictionary: ByteDictionary): readonly Uint8Array[] {
  const { pool, starts, ends, size } = dictionary;
  const endLength = ends.second === 0 ? 1 : 2;
  return Array.from({ length: size }, (_, place) => {
    const field = pool.bytes.subarray(starts[place] ?? 0, (starts[place + 1] ?? 0) - endLength);
    return field[0] === QUOTE ? field.subarray(1, -1) : field;
  });
}
