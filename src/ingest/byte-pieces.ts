/** The bytes of a file piece by piece, however it is held. */

import type { ByteSource } from "../domain/byte-source.ts";

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
  const reader = content.slice(from, to).stream().getReader();
  const buffer = new Uint8Array(Math.min(to - from, size));
  let filled = 0;
  try {
    for (let { value } = await reader.read(); value; { value } = await reader.read()) {
      for (let at = 0; at < value.length; ) {
        const part = value.subarray(at, at + buffer.length - filled);
        buffer.set(part, filled);
        at += part.length;
        filled += part.length;
        if (filled < buffer.length) continue;
        yield buffer;
        filled = 0;
      }
    }
    if (filled > 0) yield buffer.subarray(0, filled);
  } finally {
    await reader.cancel();
  }
}

const SAMPLES = 16;
const SAMPLE_BYTES = 16 * 1024;

/** Bytes from places at equal distances over a stretch. */
export function samplesOf(content: Content, { from, to }: Stretch): Promise<readonly Uint8Array[]> {
  const places = Array.from({ length: SAMPLES }, (_, at) => from + Math.floor(((at + 0.5) * (to - from)) / SAMPLES));
  return Promise.all(places.map((at) => bytesOf(content, { from: at, to: Math.min(to, at + SAMPLE_BYTES) })));
}
