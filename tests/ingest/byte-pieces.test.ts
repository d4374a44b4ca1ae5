import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ByteSource, ByteStream } from "../../src/domain/byte-source.ts";
import { piecesOf, type Stretch } from "../../src/ingest/byte-pieces.ts";

/** A stream that gives its bytes in parts of a size, and then says nothing any more: not even that this was all. */
function endless(bytes: Uint8Array<ArrayBuffer>, part: number, kind: "bytes" | "own buffers"): ByteStream {
  let at = 0;
  const pull = (controller: {
    readonly enqueue: (chunk: Uint8Array<ArrayBuffer>) => void;
  }): Promise<void> | undefined => {
    if (at >= bytes.length) return new Promise(() => undefined);
    controller.enqueue(bytes.slice(at, at + part));
    at += part;
    return undefined;
  };
  // Nothing is fetched ahead, so that it is the reader who waits.
  const stream =
    kind === "bytes"
      ? new ReadableStream({ type: "bytes", pull })
      : new ReadableStream<Uint8Array<ArrayBuffer>>({ pull }, { highWaterMark: 0 });
  return stream as unknown as ByteStream;
}

function sourceOf(bytes: Uint8Array<ArrayBuffer>, part: number, kind: "bytes" | "own buffers"): ByteSource {
  return {
    size: bytes.length,
    slice: (start, end) => ({
      arrayBuffer: async () => bytes.slice(start, end).buffer,
      stream: () => endless(bytes.slice(start, end), part, kind),
    }),
  };
}

async function piecesIn(source: ByteSource | Uint8Array, stretch: Stretch, size: number): Promise<readonly number[][]> {
  const pieces: number[][] = [];
  for await (const piece of piecesOf(source, stretch, size)) pieces.push([...piece]);
  return pieces;
}

const counted = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, at) => at % 251);

describe.each(["bytes", "own buffers"] as const)("the pieces of a file that is read as a stream of %s", (kind) => {
  it("are those of the bytes themselves, whichever stretch, size and parts, though the stream never tells its end", async () => {
    const some = (most: number) => fc.integer({ min: 1, max: most });
    await fc.assert(
      fc.asyncProperty(some(300), some(300), some(80), some(50), async (length, first, size, part) => {
        const bytes = counted(length);
        const stretch = { from: Math.min(first, length) - 1, to: length };
        const read = await piecesIn(sourceOf(bytes, part, kind), stretch, size);
        expect(read).toEqual(await piecesIn(bytes, stretch, size));
      }),
    );
  });

  it("are none of nothing", async () => {
    expect(await piecesIn(sourceOf(counted(5), 2, kind), { from: 3, to: 3 }, 4)).toEqual([]);
  });

  it("end with the file when it has become shorter", async () => {
    const short = new Blob([counted(10)]);
    const source: ByteSource = { size: 20, slice: () => short };
    expect(await piecesIn(source, { from: 0, to: 20 }, 8)).toEqual(await piecesIn(counted(10), { from: 0, to: 10 }, 8));
  });
});
