/**
 * A machine-made export piece by piece into columns, without its text. What comes back is what the strict reader would have
 * found: the columns, and a sheet of those rows that recognising and checking a file look at (its first rows, every row that
 * shows a text of a column for the first time, and the last). Any doubt gives `undefined`: then the strict reader reads it all.
 */

import { type Decoded, decode, fieldDecoder } from "../decode.ts";
import { DELIMITER_SAMPLE } from "../delimiter.ts";
import { longLayout } from "../formats/long/long-layout.ts";
import type { LongTable } from "../formats/long/long-table.ts";
import { isIsoDate } from "../formats/tidy/tidy-dates.ts";
import { readSheet, type Sheet } from "../read-sheet.ts";
import { trimCell } from "../trim-cell.ts";
import { CR, fieldsOf, LF } from "./byte-dictionary.ts";
import { areDoubtful } from "./row-numbers.ts";
import { type RowScanner, rowScanner } from "./row-scanner.ts";
import type { ScannedColumn, ScannedRows } from "./scanned-rows.ts";
import { planTable, type TablePlan } from "./table-plan.ts";

export interface ReadColumns {
  readonly decoded: Decoded;
  /** The rows that are looked at, with their lines in the file. */
  readonly sheet: Sheet;
  readonly table: LongTable;
}

/** A file that is read in pieces. */
export interface PiecesOfFile {
  readonly bytes: number;
  /** The first bytes, at least {@link START_BYTES} or all there are. */
  readonly start: Uint8Array;
  /** Bytes from places all over the file, at least one. */
  readonly samples: readonly Uint8Array[];
  /** Bytes from the first, in order; up to the end of a row when others read the rest. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** The rows behind those, when others read them. */
  readonly rest?: Promise<ScannedPart | undefined> | undefined;
  /** Called after each piece with the rows so far. */
  readonly onRows?: (rows: number) => void;
}

/** The last rows of a file, scanned apart from those before them. */
export interface ScannedPart {
  readonly scanned: ScannedRows;
  readonly end: FileEnd;
}

/** What is fetched of a file to see what it is. */
export const START_BYTES = 256 * 1024;
/** As many of its rows are read for that in the strict way: more than any check looks at; and as many bytes at least. */
const START_ROWS = 2000;
const LEAST_START_BYTES = DELIMITER_SAMPLE * 1.25;
/** A row is never as long as this. */
export const LONGEST_ROW = 64 * 1024;

/** How a file is read, by its start. */
export interface PlannedFile {
  readonly plan: TablePlan;
  /** Whole rows. */
  readonly start: Uint8Array;
  readonly firstLines: Uint32Array;
}

/** The plan of a file of so many bytes, or `undefined` for every one that does not begin as a machine-made long table. */
export function planFile({ bytes, start: first }: Pick<PiecesOfFile, "bytes" | "start">): PlannedFile | undefined {
  const extent = first.length >= bytes ? "whole" : "start";
  const start = extent === "whole" ? first : firstRows(first);
  const decoded = decode(start);
  if (!decoded || decoded.encoding.startsWith("utf-16")) return undefined;
  if (extent === "start" && decoded.text.length <= DELIMITER_SAMPLE) return undefined;
  const top = readSheet(decoded.text);
  const plan = planTable(top, extent);
  return plan && { plan, start, firstLines: top.lines };
}

function firstRows(bytes: Uint8Array): Uint8Array {
  let to = 0;
  for (let rows = 0; rows < START_ROWS || to < LEAST_START_BYTES; rows++) {
    const next = bytes.indexOf(LF, to) + 1;
    if (next === 0) break;
    to = next;
  }
  return bytes.subarray(0, to);
}

/** The columns of a file, or `undefined` for every file that is not plainly a machine-made long table. */
export async function readColumns(planned: PlannedFile, file: PiecesOfFile): Promise<ReadColumns | undefined> {
  const { plan, firstLines } = planned;
  const scanner = rowScanner(plan, expectedRows(file), firstLines.at(-1) ?? 0);
  const end = await scanPieces(file, scanner, plan);
  if (end === "notUnderstood") return undefined;
  if (!file.rest) return assemble(scanner.finish(), { ...planned, end });
  const rest = await file.rest;
  if (!rest || !scanner.append(rest.scanned)) return undefined;
  // Where the first part holds the last row, nothing is left for the second.
  return assemble(scanner.finish(), { ...planned, end: rest.scanned.lineCount === 0 ? end : rest.end });
}

/** The rows of the last part of a file, of which `bytes` is the size; its pieces begin with a row. */
export async function scanPart(
  { plan }: PlannedFile,
  part: Pick<PiecesOfFile, "bytes" | "samples" | "pieces" | "onRows">,
): Promise<ScannedPart | undefined> {
  const own = { ...plan, linesAbove: 0 };
  const scanner = rowScanner(own, expectedRows(part), 0);
  const end = await scanPieces(part, scanner, own);
  return end === "notUnderstood" ? undefined : { scanned: scanner.finish(), end };
}

/** Rows that the columns have room for, over what samples say: less than what is cut off for being too much. */
const MARGIN = 1.05;

/** About as many rows as the file has, by the line ends in its samples: rows grow longer or shorter on the way. */
function expectedRows({ bytes, samples }: Pick<PiecesOfFile, "bytes" | "samples">): number {
  const length = samples.reduce((sum, sample) => sum + sample.length, 0);
  const ends = samples.reduce((sum, sample) => sum + lineEnds(sample), 0);
  return Math.ceil((bytes * ends * MARGIN) / length) + 64;
}

function lineEnds(bytes: Uint8Array): number {
  let ends = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) ends += 1;
  return ends;
}

/** What stands at the end of a file that was understood. */
type FileEnd = "lineEnd" | "noLineEnd";

/** Rows that lie across the border of two pieces are put together first. */
async function scanPieces(
  file: Pick<PiecesOfFile, "pieces" | "onRows">,
  scanner: RowScanner,
  plan: TablePlan,
): Promise<FileEnd | "notUnderstood"> {
  let rest = new Uint8Array();
  for await (const piece of file.pieces) {
    let from = 0;
    if (rest.length > 0) {
      from = piece.indexOf(LF) + 1;
      const row = joined([rest, from === 0 ? piece : piece.subarray(0, from)]);
      if (row.length > LONGEST_ROW) return "notUnderstood";
      if (from === 0) {
        rest = row;
        continue;
      }
      if (!scanner.scan(row, 0, row.length)) return "notUnderstood";
    }
    const to = piece.lastIndexOf(LF) + 1;
    if (to > from && !scanner.scan(piece, from, to)) return "notUnderstood";
    rest = piece.slice(Math.max(from, to));
    if (rest.length > LONGEST_ROW) return "notUnderstood";
    file.onRows?.(scanner.rows());
  }
  if (rest.length === 0) return "lineEnd";
  if (rest.at(-1) === CR) return "notUnderstood";
  const row = joined([rest, Uint8Array.from(plan.lineEnding === "crlf" ? [CR, LF] : [LF])]);
  return scanner.scan(row, 0, row.length) ? "noLineEnd" : "notUnderstood";
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What was scanned as the strict reader would give it, when it is certain that it would give the same. */
function assemble(scanned: ScannedRows, file: PlannedFile & { readonly end: FileEnd }): ReadColumns | undefined {
  const { plan, start, firstLines, end } = file;
  const lookedAt = joined([start, ...scanned.shown.map(({ bytes }) => bytes)]);
  const lineEndLength = plan.lineEnding === "crlf" ? 2 : 1;
  const isCut = end === "noLineEnd" && scanned.shown.length > 0;
  const decoded = decode(isCut ? lookedAt.subarray(0, -lineEndLength) : lookedAt);
  if (!decoded) return undefined;
  const read = readSheet(decoded.text);
  const lines = Uint32Array.from([...firstLines, ...scanned.shown.map(({ line }) => line)]);
  if (read.rows.length !== lines.length || read.quoteProblem || read.lineEnding !== plan.lineEnding) return undefined;
  const sheet = { ...read, lines };
  if (JSON.stringify(longLayout(sheet)) !== JSON.stringify(plan.layout)) return undefined;
  const table = tableOf(scanned, plan, fieldDecoder(decoded.encoding));
  return table && { decoded, sheet, table };
}

/** The table of the columns; none when a key is blank, for such a row may be no row of figures at all. */
function tableOf(
  { rows, columns, lines, oddRows }: ScannedRows,
  { layout, delimiter }: TablePlan,
  decodeField: (bytes: Uint8Array) => string,
): LongTable | undefined {
  const textsOf = (column: ScannedColumn): readonly string[] => fieldsOf(column.dictionary).map(decodeField);
  const [offence, region, period] = [columns[layout.offence], columns[layout.region], columns[layout.period]];
  if (!offence || !region || !period) return undefined;
  const keys = [offence, region, period].map(textsOf);
  if (keys.some((texts) => texts.some((text) => trimCell(text) === ""))) return undefined;
  // Dates make some tables one of another layout, which is told by all rows together.
  if (keys.some((texts) => texts.some(isIsoDate)) || columns.some(({ numbers }) => areDoubtful(numbers)))
    return undefined;
  const [offences = [], regions = [], periods = []] = keys;
  const topics = layout.topics.flatMap(({ column }) => columns[column] ?? []);
  return {
    rows,
    offence: { texts: offences, codes: offence.codes },
    region: { texts: regions, codes: region.codes },
    period: { texts: periods, codes: period.codes },
    topics: topics.map((topic) => ({ cells: topic.cells, odd: textsOf(topic) })),
    lines,
    oddRows,
    delimiter: String.fromCharCode(delimiter),
  };
}
