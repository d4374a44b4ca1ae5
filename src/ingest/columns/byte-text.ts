/** Bytes of a file that are compared and hashed four at a time: several times as fast as one by one. */

export interface ByteText {
  readonly bytes: Uint8Array;
  /** The same bytes. */
  readonly words: DataView;
}

const WORD = 4;

export function byteText(bytes: Uint8Array): ByteText {
  return { bytes, words: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** Whether so many bytes from one place on are those from another; both are there. The last word overlaps the one before it. */
export function areEqual(a: ByteText, from: number, b: ByteText, at: number, length: number): boolean {
  const last = length - WORD;
  if (last < 0) {
    for (let step = 0; step < length; step++) if (a.bytes[from + step] !== b.bytes[at + step]) return false;
    return true;
  }
  for (let step = 0; step < last; step += WORD) {
    if (a.words.getInt32(from + step) !== b.words.getInt32(at + step)) return false;
  }
  return a.words.getInt32(from + last) === b.words.getInt32(at + last);
}

/** A hash of so many bytes, of which the highest bits are the best. */
export function hashOf({ bytes, words }: ByteText, at: number, length: number): number {
  const last = at + length - WORD;
  if (last < at) {
    let hash = length;
    for (let place = at; place < at + length; place++) hash = mixed(hash, bytes[place] ?? 0);
    return hash;
  }
  let hash = length;
  for (let place = at; place < last; place += WORD) hash = mixed(hash, words.getInt32(place));
  return mixed(hash, words.getInt32(last));
}

function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}
