/** The bytes of a file piece by piece, however it is held. */

import type { ByteReader, ByteSource, ByteStream, FillingReader } from "../domain/byte-source.ts";

/** Bytes that are there, or that are read when they are asked for. */
export type Content = Uint8Array | ByteSource;

/** From the first byte up to and not including the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function sizeOf(content: Content): number {
  return content instanceof Uint8Array ? content.length : content.size;
}

/** The bytes of a stretch, at once. */
export async function bytesOf(content: Content, { from, to }: Stretch): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content.subarray(from, to);
  return new Uint8Array(await content.slice(from, to).arrayBuffer());
}

/** A stretch in pieces of a size, the last one shorter. A piece lasts until the next one is asked for: all lie in one buffer. */
export async function* piecesOf(content: Content, { from, to }: Stretch, size: number): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) {
    for (let at = from; at < to; at += size) yield content.subarray(at, Math.min(to, at + size));
    return;
  }
  const stream = content.slice(from, to).stream();
  const filling = fillingReader(stream);
  const expected = { bytes: to - from, room: Math.min(to - from, size) };
  yield* filling ? filled(filling, expected) : gathered(stream.getReader(), expected);
}

/** A reader without memory of its own; `undefined` in browsers that have none. */
function fillingReader(stream: ByteStream): FillingReader | undefined {
  try {
    return stream.getReader({ mode: "byob" });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * So many bytes, in pieces of a size. The number says when all are there: the end of a stream is not waited for, because
 * Chromium does not always tell it.
 */
interface Expected {
  readonly bytes: number;
  readonly room: number;
}

async function* filled(reader: FillingReader, { bytes, room }: Expected): AsyncGenerator<Uint8Array> {
  let buffer = new ArrayBuffer(room);
  let length = 0;
  try {
    for (let left = bytes; left > 0; ) {
      const { done, value } = await reader.read(new Uint8Array(buffer, length));
      if (!value) return;
      // Also at the end, when nothing is added, the buffer comes back with what was in it.
      buffer = value.buffer;
      if (done) break;
      left -= value.length;
      length += value.length;
      if (length < room) continue;
      yield new Uint8Array(buffer);
      length = 0;
    }
    if (length > 0) yield new Uint8Array(buffer, 0, length);
  } finally {
    await reader.cancel();
  }
}

async function* gathered(reader: ByteReader, { bytes, room }: Expected): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(room);
  let length = 0;
  try {
    for (let left = bytes; left > 0; ) {
      const { value } = await reader.read();
      if (!value) break;
      left -= value.length;
      for (let at = 0; at < value.length; ) {
        const part = value.subarray(at, at + room - length);
        buffer.set(part, length);
        at += part.length;
        length += part.length;
        if (length < room) continue;
        yield buffer;
        length = 0;
      }
    }
    if (length > 0) yield buffer.subarray(0, length);
  } finally {
    await reader.cancel();
  }
}

const SAMPLES = 6;
const SAMPLE_BYTES = 16 * 1024;

/** Bytes from places at equal distances over a stretch. */
export function samplesOf(content: Content, { from, to }: Stretch): Promise<readonly Uint8Array[]> {
  const places = Array.from({ length: SAMPLES }, (_, at) => from + Math.floor(((at + 0.5) * (to - from)) / SAMPLES));
  return Promise.all(places.map((at) => bytesOf(content, { from: at, to: Math.min(to, at + SAMPLE_BYTES) })));
}
