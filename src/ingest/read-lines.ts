/** The text of a few lines of a file as printed: nothing of a file is kept, so that they are looked up in the file itself. */

import type { ByteSource } from "../domain/byte-source.ts";
import { decode } from "./decode.ts";
import { personalKind } from "./refusals/personal-shapes.ts";

export interface PrintedLine {
  /** Counted from 1, as an editor shows it. */
  readonly line: number;
  /** Cut where it is long; `undefined` when it looks like data of a person, which is shown to nobody. */
  readonly text: string | undefined;
}

/** Bytes read at a time. */
const PIECE = 1 << 22;
/** Characters of a line that are shown. */
const LONGEST = 300;
/** Bytes of a line that are kept while it is read. */
const LONGEST_BYTES = 4 * LONGEST;
/** Most lines that are looked up at once. */
const MOST_LINES = 100;
const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

/**
 * Looks the lines up, reading no further than the last one. Lines that the file does not have are left out. Rejects when the
 * source cannot be read any more. A file in UTF-16 is read as a whole.
 */
export async function readLines(source: ByteSource, lines: readonly number[]): Promise<readonly PrintedLine[]> {
  const wanted = [...new Set(lines)].sort((a, b) => a - b).slice(0, MOST_LINES);
  const start = new Uint8Array(await source.slice(0, Math.min(source.size, 2048)).arrayBuffer());
  const texts = start.includes(0) || isMarkedUtf16(start) ? await wholeText(source) : undefined;
  const found = texts ? fromText(texts, wanted) : await fromPieces(source, wanted);
  return found.map(({ line, text }) => ({ line, text: isPersonal(text) ? undefined : cut(text) }));
}

interface FoundLine {
  readonly line: number;
  readonly text: string;
}

function isMarkedUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

async function wholeText(source: ByteSource): Promise<string> {
  return decode(new Uint8Array(await source.slice(0, source.size).arrayBuffer()))?.text ?? "";
}

function fromText(text: string, wanted: readonly number[]): readonly FoundLine[] {
  const all = text.split(/\r\n|\r|\n/);
  return wanted.flatMap((line) => {
    const found = all[line - 1];
    return found === undefined ? [] : [{ line, text: found }];
  });
}

/** Walks over the bytes: in every encoding but UTF-16 a line end is a byte of its own. */
async function fromPieces(source: ByteSource, wanted: readonly number[]): Promise<readonly FoundLine[]> {
  const found: FoundLine[] = [];
  let next = 0;
  let line = 1;
  let bytes: number[] = [];
  let afterReturn = false;
  const finish = (): void => {
    if (line === wanted[next]) {
      found.push({ line, text: decode(Uint8Array.from(bytes))?.text ?? "" });
      next += 1;
    }
    bytes = [];
    line += 1;
  };
  for (let from = 0; from < source.size && next < wanted.length; from += PIECE) {
    const piece = new Uint8Array(await source.slice(from, Math.min(from + PIECE, source.size)).arrayBuffer());
    for (const byte of piece) {
      const secondOfPair = byte === LINE_FEED && afterReturn;
      afterReturn = byte === CARRIAGE_RETURN;
      if (secondOfPair) continue;
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) finish();
      else if (line === wanted[next] && bytes.length < LONGEST_BYTES) bytes.push(byte);
    }
  }
  if (bytes.length > 0) finish();
  return found;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Cells are looked at one by one, as they are when a file is refused for them. */
function isPersonal(text: string): boolean {
  return text.split(/[;,\t|]/).some((cell) => {
    const trimmed = cell.replace(/^[\s"]+|[\s"]+$/g, "");
    // Nine digits are row numbers here: a file with citizen service numbers has been refused as a whole.
    return !/^\d{9}$/.test(trimmed) && personalKind(trimmed) !== undefined;
  });
}
