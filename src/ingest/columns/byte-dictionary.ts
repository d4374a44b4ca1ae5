/**
 * The different fields of one column as bytes, each once. In an export nearly every field is that of the row above or the
 * one that followed it last time, so these are compared first, byte by byte; only then is the field looked up.
 */

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
  pool: Uint8Array;
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
  /** Of the field that was looked up last, without its end. */
  hash: number;
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
    pool: new Uint8Array(1024),
    starts: new Uint32Array(257),
    size: 0,
    slots: new Uint32Array(512),
    followers: new Uint32Array(256),
    last: 0,
    moving: false,
    misses: 0,
    hash: 0,
  };
}

/**
 * Takes the field that begins at `at`; gives where the next one begins, or {@link NOT_TAKEN}. Its place in the dictionary
 * is `last`. The buffer has a line end at or behind the end of the row.
 */
export function take(dictionary: ByteDictionary, buffer: Uint8Array, at: number): number {
  if (dictionary.size > 0 && isGuessing(dictionary)) {
    const { last } = dictionary;
    const follower = dictionary.followers[last] ?? 0;
    const guess = dictionary.moving ? follower : last;
    const next = matchedUpTo(dictionary, guess, buffer, at);
    if (next > 0) {
      dictionary.last = guess;
      dictionary.misses = 0;
      return next;
    }
    const other = dictionary.moving ? last : follower;
    const second = matchedUpTo(dictionary, other, buffer, at);
    if (second > 0) {
      dictionary.moving = !dictionary.moving;
      dictionary.last = other;
      dictionary.misses = 0;
      return second;
    }
  }
  return lookUp(dictionary, buffer, at);
}

/** Misses in a row after which only one field in {@link TRIED_AGAIN} is guessed. */
const MISSES = 16;
const TRIED_AGAIN = 32;

function isGuessing(dictionary: ByteDictionary): boolean {
  dictionary.misses += 1;
  return dictionary.misses <= MISSES || dictionary.misses % TRIED_AGAIN === 0;
}

/** The position behind the field when it stands at `at`; 0 when another one does. */
function matchedUpTo(dictionary: ByteDictionary, place: number, buffer: Uint8Array, at: number): number {
  const { pool, starts } = dictionary;
  const end = starts[place + 1] ?? 0;
  let position = at;
  for (let from = starts[place] ?? 0; from < end; from++) {
    if (pool[from] !== buffer[position]) return 0;
    position += 1;
  }
  return position;
}

function lookUp(dictionary: ByteDictionary, buffer: Uint8Array, at: number): number {
  const end = fieldEnd(dictionary, buffer, at);
  if (end === NOT_TAKEN) return NOT_TAKEN;
  const mask = dictionary.slots.length - 1;
  let slot = dictionary.hash & mask;
  for (let held = dictionary.slots[slot] ?? 0; held !== 0; held = dictionary.slots[slot] ?? 0) {
    if (matchedUpTo(dictionary, held - 1, buffer, at) === end) return follow(dictionary, held - 1, end);
    slot = (slot + 1) & mask;
  }
  if (dictionary.size >= MOST_FIELDS) return NOT_TAKEN;
  add(dictionary, buffer.subarray(at, end), slot);
  return follow(dictionary, dictionary.size - 1, end);
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
  if (end > dictionary.pool.length) dictionary.pool = larger(dictionary.pool, new Uint8Array(end * 2));
  dictionary.pool.set(field, start);
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
  const slots = new Uint32Array(dictionary.slots.length * 4);
  const mask = slots.length - 1;
  for (let place = 0; place < dictionary.size; place++) {
    fieldEnd(dictionary, dictionary.pool, dictionary.starts[place] ?? 0);
    let slot = dictionary.hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  dictionary.slots = slots;
}

/**
 * The position behind the field that begins at `at` and behind its end; its hash is left in the dictionary. Only the plain
 * forms: in quotes without a quote or a line end inside, or without any quote; anything else is {@link NOT_TAKEN}.
 */
function fieldEnd(dictionary: ByteDictionary, buffer: Uint8Array, at: number): number {
  const { ends } = dictionary;
  let position = at;
  let hash = 0x811c9dc5;
  if (buffer[at] === QUOTE) {
    hash = 0;
    position += 1;
    for (let byte = buffer[position] ?? LF; byte !== QUOTE; byte = buffer[position] ?? LF) {
      if (byte === LF || byte === CR) return NOT_TAKEN;
      hash = Math.imul(hash ^ byte, 0x01000193);
      position += 1;
    }
    position += 1;
  } else {
    for (let byte = buffer[position] ?? QUOTE; byte !== ends.first; byte = buffer[position] ?? QUOTE) {
      if (byte === QUOTE || byte === LF || byte === CR || byte === ends.delimiter) return NOT_TAKEN;
      hash = Math.imul(hash ^ byte, 0x01000193);
      position += 1;
    }
  }
  dictionary.hash = hash ^ (hash >>> 15);
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
    const field = pool.subarray(starts[place] ?? 0, (starts[place + 1] ?? 0) - endLength);
    return field[0] === QUOTE ? field.subarray(1, -1) : field;
  });
}
