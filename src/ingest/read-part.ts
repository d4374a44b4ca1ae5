/** A large file in two parts that are read at the same time, by whoever is given the second. */

import { bytesOf, type Content, piecesOf, type Stretch, samplesOf, sizeOf } from "./byte-pieces.ts";
import { LF } from "./columns/byte-dictionary.ts";
import { LONGEST_ROW, planFile, type ScannedPart, START_BYTES, scanPart } from "./columns/read-columns.ts";
import { DIGEST_PIECE_BYTES, type PieceDigests, pieceDigests } from "./hash.ts";

/** How far the reading of a part has come. */
export interface PartProgress {
  readonly bytesRead: number;
  readonly rows: number;
}

/** The rows of the second part, and the digests of its pieces. */
export interface ReadPart extends ScannedPart {
  readonly digests: readonly ArrayBuffer[];
}

/** Reads a file from a byte on; `undefined` when it has to be read in the strict way. */
export type ReadRest = (
  content: Content,
  from: number,
  onProgress: (progress: PartProgress) => void,
) => Promise<ReadPart | undefined>;

/** Where the second part begins: halfway, where a piece that is digested ends. */
export function secondPartOf(size: number): number {
  return Math.round(size / 2 / DIGEST_PIECE_BYTES) * DIGEST_PIECE_BYTES;
}

/** Reads the second part: the row that `from` lies in, or that begins there, belongs to the first. */
export const readRest: ReadRest = async (content, from, onProgress) => {
  const size = sizeOf(content);
  const stretch = { from, to: size };
  const [start, samples] = await Promise.all([
    bytesOf(content, { from: 0, to: Math.min(size, START_BYTES) }),
    samplesOf(content, stretch),
  ]);
  const planned = planFile({ bytes: size, start });
  if (!planned) return undefined;
  const digests = pieceDigests();
  let bytesRead = 0;
  const pieces = digestedPieces(content, stretch, { digests, onBytes: (bytes) => (bytesRead += bytes) });
  const part = await scanPart(planned, {
    bytes: size - from,
    samples,
    pieces: behindFirstLine(pieces),
    onRows: (rows) => onProgress({ bytesRead, rows }),
  });
  return part && { ...part, digests: await digests.finish() };
};

export interface PieceOptions {
  readonly digests?: PieceDigests | undefined;
  readonly onBytes: (bytes: number) => void;
  /** Size of what is given at once; that of a digested piece unless a test says otherwise. */
  readonly pieceBytes?: number | undefined;
}

/** The pieces of a stretch, each digested before it is looked at. */
export async function* digestedPieces(
  content: Content,
  stretch: Stretch,
  { digests, onBytes, pieceBytes = DIGEST_PIECE_BYTES }: PieceOptions,
): AsyncGenerator<Uint8Array> {
  for await (const piece of piecesOf(content, stretch, DIGEST_PIECE_BYTES)) {
    await digests?.add(piece);
    for (let from = 0; from < piece.length; from += pieceBytes) {
      const part = piece.subarray(from, from + pieceBytes);
      onBytes(part.length);
      yield part;
    }
  }
}

/** The pieces of a first part, and behind them the rest of its last row: as much of it as shows that it is too long for one. */
export async function* withEndOfRow(
  pieces: AsyncIterable<Uint8Array>,
  content: Content,
  from: number,
): AsyncGenerator<Uint8Array> {
  yield* pieces;
  const next = await bytesOf(content, { from, to: Math.min(sizeOf(content), from + LONGEST_ROW + 1) });
  yield next.subarray(0, next.indexOf(LF) + 1 || next.length);
}

async function* behindFirstLine(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFound = false;
  for await (const piece of pieces) {
    const behind: number = isFound ? 0 : piece.indexOf(LF) + 1;
    isFound ||= behind > 0;
    if (isFound) yield piece.subarray(behind);
  }
}
