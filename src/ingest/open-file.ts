/** A file as it comes in: its hash, and its columns when it is large and plainly made by a machine. */

import type { ByteSource, ReadProgress } from "../domain/byte-source.ts";
import { type ReadColumns, readColumns, START_BYTES } from "./columns/read-columns.ts";
import { contentHash, DIGEST_AT_ONCE_BYTES, DIGEST_PIECE_BYTES, type HashOfPieces, hashOfPieces } from "./hash.ts";
import { noText } from "./not-csv.ts";

/** From this size a file is read by columns where that is possible; a smaller one is read as fast in the strict way. */
const COLUMNS_FROM_BYTES = 1024 * 1024;

export interface OpenOptions {
  /** Called after every piece that was read. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Size from which a file is read by columns; {@link COLUMNS_FROM_BYTES} unless a test says otherwise. */
  readonly columnsFromBytes?: number;
  /** Size of the pieces that are scanned, for tests: the border of a piece may fall anywhere. */
  readonly pieceBytes?: number;
  /** A publication that comes with the app: it is not searched for what is refused. */
  readonly isPublication?: boolean;
}

export interface OpenedFile {
  readonly hash: string;
  /** Number of bytes. */
  readonly bytes: number;
  /** Absent for every file that has to be read in the strict way. */
  readonly columns?: ReadColumns;
  /** All bytes, for the strict way. */
  readonly whole: () => Promise<Uint8Array>;
}

/** Opens a file. One above {@link DIGEST_AT_ONCE_BYTES} is held as a whole only when it has to be read in the strict way. */
export async function openFile(content: Uint8Array | ByteSource, options: OpenOptions): Promise<OpenedFile> {
  const size = content instanceof Uint8Array ? content.length : content.size;
  if (size > DIGEST_AT_ONCE_BYTES) return openInPieces(content, size, options);
  const bytes = await sliceOf(content, 0, size);
  const [hash, columns] = await Promise.all([contentHash(bytes), columnsOf(bytes, size, options)]);
  return { hash, bytes: size, whole: async () => bytes, ...(columns ? { columns } : {}) };
}

async function openInPieces(content: Uint8Array | ByteSource, size: number, options: OpenOptions): Promise<OpenedFile> {
  const hash = hashOfPieces();
  const columns = await columnsOf(content, size, options, hash);
  if (columns) return { hash: await hash.finish(), bytes: size, columns, whole: () => sliceOf(content, 0, size) };
  const bytes = await sliceOf(content, 0, size);
  return { hash: await contentHash(bytes), bytes: size, whole: async () => bytes };
}

async function columnsOf(
  content: Uint8Array | ByteSource,
  size: number,
  options: OpenOptions,
  hash?: HashOfPieces,
): Promise<ReadColumns | undefined> {
  const { onProgress, columnsFromBytes = COLUMNS_FROM_BYTES, pieceBytes = DIGEST_PIECE_BYTES } = options;
  const report = (bytesRead: number, rows: number): void => onProgress?.({ bytesRead, bytes: size, rows });
  if (size < columnsFromBytes) {
    report(size, 0);
    return undefined;
  }
  const start = await sliceOf(content, 0, Math.min(size, START_BYTES));
  if (noText(start)) return undefined;
  const samples = start.length < size ? await samplesOf(content, size) : [start];
  let bytesRead = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of piecesOf(content, size)) {
      await hash?.add(piece);
      for (let from = 0; from < piece.length; from += pieceBytes) {
        const part = piece.subarray(from, from + pieceBytes);
        bytesRead += part.length;
        yield part;
      }
    }
  }
  return readColumns({ bytes: size, start, samples, pieces: pieces(), onRows: (rows) => report(bytesRead, rows) });
}

/** The bytes in pieces of {@link DIGEST_PIECE_BYTES}. A piece lasts until the next one is asked for: all lie in one buffer. */
async function* piecesOf(content: Uint8Array | ByteSource, size: number): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) {
    for (let from = 0; from < size; from += DIGEST_PIECE_BYTES) yield content.subarray(from, from + DIGEST_PIECE_BYTES);
    return;
  }
  const reader = content.stream().getReader();
  const buffer = new Uint8Array(Math.min(size, DIGEST_PIECE_BYTES));
  let filled = 0;
  try {
    for (let { value } = await reader.read(); value; { value } = await reader.read()) {
      for (let from = 0; from < value.length; ) {
        const part = value.subarray(from, from + buffer.length - filled);
        buffer.set(part, filled);
        from += part.length;
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

/** Bytes from places at equal distances. */
function samplesOf(content: Uint8Array | ByteSource, size: number): Promise<readonly Uint8Array[]> {
  const places = Array.from({ length: SAMPLES }, (_, at) => Math.floor(((at + 0.5) * size) / SAMPLES));
  return Promise.all(places.map((from) => sliceOf(content, from, Math.min(size, from + SAMPLE_BYTES))));
}

async function sliceOf(content: Uint8Array | ByteSource, from: number, to: number): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content.subarray(from, to);
  return new Uint8Array(await content.slice(from, to).arrayBuffer());
}
