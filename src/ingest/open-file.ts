/** A file as it comes in: its hash, and its columns when it is large and plainly made by a machine. */

import type { ReadProgress } from "../domain/byte-source.ts";
import { bytesOf, type Content, samplesOf, sizeOf } from "./byte-pieces.ts";
import { planFile, type ReadColumns, readColumns, START_BYTES } from "./columns/read-columns.ts";
import { contentHash, DIGEST_AT_ONCE_BYTES, hashOfDigests, type PieceDigests, pieceDigests } from "./hash.ts";
import { noText } from "./not-csv.ts";
import {
  digestedPieces,
  type PartProgress,
  type ReadPart,
  type ReadRest,
  secondPartOf,
  withEndOfRow,
} from "./read-part.ts";

/** From this size a file is read by columns where that is possible; a smaller one is read as fast in the strict way. */
const COLUMNS_FROM_BYTES = 1024 * 1024;

export interface OpenOptions {
  /** Called after every piece that was read. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Size from which a file is read by columns; {@link COLUMNS_FROM_BYTES} unless a test says otherwise. */
  readonly columnsFromBytes?: number;
  /** Size of the pieces that are scanned, for tests: the border of a piece may fall anywhere. */
  readonly pieceBytes?: number;
  /** Reads the second part of a file above {@link DIGEST_AT_ONCE_BYTES} elsewhere, at the same time. */
  readonly readRest?: ReadRest;
  /** Where a second part begins, for tests: also of a small file, at any byte. */
  readonly restFrom?: number;
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
export async function openFile(content: Content, options: OpenOptions): Promise<OpenedFile> {
  const size = sizeOf(content);
  const all = { from: 0, to: size };
  if (size > DIGEST_AT_ONCE_BYTES) {
    const digests = pieceDigests();
    const found = await columnsOf(content, size, { restFrom: secondPartOf(size), ...options }, digests);
    if (found) {
      const hash = await hashOfDigests([...(await digests.finish()), ...(found.rest?.digests ?? [])]);
      return { hash, bytes: size, columns: found.columns, whole: () => bytesOf(content, all) };
    }
    const bytes = await bytesOf(content, all);
    return { hash: await contentHash(bytes), bytes: size, whole: async () => bytes };
  }
  const bytes = await bytesOf(content, all);
  const [hash, found] = await Promise.all([contentHash(bytes), columnsOf(bytes, size, options)]);
  return { hash, bytes: size, whole: async () => bytes, ...(found ? { columns: found.columns } : {}) };
}

interface FoundColumns {
  readonly columns: ReadColumns;
  /** Absent when the file was read in one part. */
  readonly rest: ReadPart | undefined;
}

async function columnsOf(
  content: Content,
  size: number,
  options: OpenOptions,
  digests?: PieceDigests,
): Promise<FoundColumns | undefined> {
  const { onProgress, columnsFromBytes = COLUMNS_FROM_BYTES, pieceBytes, readRest, restFrom = size } = options;
  const own = { bytesRead: 0, rows: 0 };
  let other: PartProgress = { bytesRead: 0, rows: 0 };
  const report = (): void =>
    onProgress?.({ bytesRead: own.bytesRead + other.bytesRead, bytes: size, rows: own.rows + other.rows });
  if (size < columnsFromBytes) {
    own.bytesRead = size;
    report();
    return undefined;
  }
  const isShared = readRest !== undefined && restFrom < size;
  const to = isShared ? restFrom : size;
  const reportOther = (progress: PartProgress): void => {
    other = progress;
    report();
  };
  // Asked for first: the other one sees for itself how the file is to be read.
  const rest = isShared ? readRest(content, to, reportOther) : undefined;
  // Whoever waits for it hears of it; when the first part is not understood, nobody does.
  rest?.catch(() => undefined);
  const [start, samples] = await Promise.all([
    bytesOf(content, { from: 0, to: Math.min(size, START_BYTES) }),
    samplesOf(content, { from: 0, to: size }),
  ]);
  const planned = noText(start) ? undefined : planFile({ bytes: size, start });
  if (!planned) return undefined;
  const pieces = digestedPieces(
    content,
    { from: 0, to },
    { digests, pieceBytes, onBytes: (bytes) => (own.bytesRead += bytes) },
  );
  const columns = await readColumns(planned, {
    bytes: size,
    start,
    samples,
    pieces: rest ? withEndOfRow(pieces, content, to) : pieces,
    rest,
    onRows: (rows) => {
      own.rows = rows;
      report();
    },
  });
  return columns && { columns, rest: await rest };
}
