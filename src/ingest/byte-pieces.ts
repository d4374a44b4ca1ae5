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

/** Bytes as they come in. They last until the next ones are asked for: all lie in one buffer. */
export interface ArrivedBytes {
  readonly bytes: Uint8Array;
  /** The whole piece, when these are the last of it. */
  readonly piece?: Uint8Array;
}

/**
 * A stretch in pieces of a size, the last one shorter, each in as many parts as it comes in. Whoever works on a part before
 * the next one is asked for gives the browser time to read ahead: the waits are a fifth of what they are for whole pieces.
 */
export async function* piecesOf(content: Content, { from, to }: Stretch, size: number): AsyncGenerator<ArrivedBytes> {
  if (content instanceof Uint8Array) {
    for (let at = from; at < to; at += size) {
      const piece = content.subarray(at, Math.min(to, at + size));
      yield { bytes: piece, piece };
    }
    return;
  }
  const stream = content.slice(from, to).stream();
  const room = Math.min(to - from, size);
  const filling = fillingReader(stream);
  yield* filling ? filled(filling, room) : gathered(stream.getReader(), room);
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

async function* filled(reader: FillingReader, room: number): AsyncGenerator<ArrivedBytes> {
  let buffer = new ArrayBuffer(room);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(buffer, length));
      if (!value) return;
      // Also at the end, when nothing is added, the buffer comes back with what was in it.
      buffer = value.buffer;
      if (done) break;
      length += value.length;
      if (length < room) {
        yield { bytes: value };
        continue;
      }
      yield { bytes: value, piece: new Uint8Array(buffer) };
      length = 0;
    }
    if (length > 0) yield { bytes: NOTHING, piece: new Uint8Array(buffer, 0, length) };
  } finally {
    await reader.cancel();
  }
}

async function* gathered(reader: ByteReader, room: number): AsyncGenerator<ArrivedBytes> {
  const buffer = new Uint8Array(room);
  let length = 0;
  try {
    for (let { value } = await reader.read(); value; { value } = await reader.read()) {
      for (let at = 0; at < value.length; ) {
        const bytes = value.subarray(at, at + room - length);
        buffer.set(bytes, length);
        at += bytes.length;
        length += bytes.length;
        if (length < room) {
          yield { bytes };
          continue;
        }
        yield { bytes, piece: buffer };
        length = 0;
      }
    }
    if (length > 0) yield { bytes: NOTHING, piece: buffer.subarray(0, length) };
  } finally {
    await reader.cancel();
  }
}

const NOTHING = new Uint8Array();

const SAMPLES = 16;
const SAMPLE_BYTES = 16 * 1024;

/** Bytes from places at equal distances over a stretch. */
export function samplesOf(content: Content, { from, to }: Stretch): Promise<readonly Uint8Array[]> {
  const places = Array.from({ length: SAMPLES }, (_, at) => from + Math.floor(((at + 0.5) * (to - from)) / SAMPLES));
  return Promise.all(places.map((at) => bytesOf(content, { from: at, to: Math.min(to, at + SAMPLE_BYTES) })));
}
