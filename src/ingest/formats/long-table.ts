/**
 * The body of a long table as columns of codes: what every reader of such a table fills, and all that is looked at after.
 * Whatever way the fields were found, from here on there is one way.
 */

import type { DropReason } from "../../domain/receipt.ts";
import type { Sheet } from "../read-sheet.ts";
import { emptyOrOdd } from "./body-rows.ts";
import type { LongLayout } from "./long-layout.ts";

/** A column of keys: its texts as printed, in the order in which they first occur, and per row the place of its text. */
export interface CodedTexts {
  readonly texts: readonly string[];
  /** May be longer than there are rows. */
  readonly codes: Uint32Array;
}

/** A column of figures. */
export interface TopicCells {
  /** Per row a whole number of at most nine digits, or −(1 + place in `odd`). May be longer than there are rows. */
  readonly cells: Int32Array;
  /** Every other text as printed, each once: marks, blanks, decimals. */
  readonly odd: readonly string[];
}

/** A row below the header that holds no figures. */
export interface OddRow {
  /** Number of rows of figures above it. */
  readonly after: number;
  readonly reason: DropReason;
  readonly line: number;
}

export interface LongTable {
  /** Rows of figures. */
  readonly rows: number;
  readonly offence: CodedTexts;
  readonly region: CodedTexts;
  readonly period: CodedTexts;
  /** In the order of the topics of the layout. */
  readonly topics: readonly TopicCells[];
  /** Line in the file of each row, counted from 1, ascending. May be longer than there are rows. */
  readonly lines: Uint32Array;
  readonly oddRows: readonly OddRow[];
  readonly delimiter: string;
}

/** Most digits of a figure that is held as itself. */
const PLAIN_DIGITS = 9;
const SPACE = 0x20;
const ZERO = 0x30;

/** The value of a whole number of at most nine digits, padded with spaces or not; −1 for every other text. */
function plainNumber(text: string): number {
  let at = 0;
  let end = text.length;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  while (end > at && text.charCodeAt(end - 1) === SPACE) end--;
  if (at === end || end - at > PLAIN_DIGITS) return -1;
  let value = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The table of a sheet whose cells are all there as texts. */
export function tableOfSheet(sheet: Sheet, layout: LongLayout): LongTable {
  const most = Math.max(0, sheet.rows.length - layout.headerRow - 1);
  const [offence, region, period] = [textCoder(most), textCoder(most), textCoder(most)];
  const topics = layout.topics.map(() => topicCoder(most));
  const lines = new Uint32Array(most);
  const oddRows: OddRow[] = [];
  let rows = 0;
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    const line = sheet.lines[row] ?? 0;
    const reason = emptyOrOdd(cells, layout.heads.length);
    if (reason) {
      oddRows.push({ after: rows, reason, line });
      continue;
    }
    offence.set(rows, cells[layout.offence] ?? "");
    region.set(rows, cells[layout.region] ?? "");
    period.set(rows, cells[layout.period] ?? "");
    for (const [index, topic] of layout.topics.entries()) topics[index]?.set(rows, cells[topic.column] ?? "");
    lines[rows] = line;
    rows += 1;
  }
  return {
    rows,
    offence: offence.column(),
    region: region.column(),
    period: period.column(),
    topics: topics.map((topic) => topic.column()),
    lines,
    oddRows,
    delimiter: sheet.delimiter,
  };
}

function textCoder(rows: number): { set: (row: number, text: string) => void; column: () => CodedTexts } {
  const places = new Map<string, number>();
  const codes = new Uint32Array(rows);
  return {
    set: (row, text) => {
      codes[row] = placeOf(places, text);
    },
    column: () => ({ texts: [...places.keys()], codes }),
  };
}

function topicCoder(rows: number): { set: (row: number, text: string) => void; column: () => TopicCells } {
  const places = new Map<string, number>();
  const cells = new Int32Array(rows);
  return {
    set: (row, text) => {
      const value = plainNumber(text);
      cells[row] = value >= 0 ? value : -1 - placeOf(places, text);
    },
    column: () => ({ cells, odd: [...places.keys()] }),
  };
}

function placeOf(places: Map<string, number>, text: string): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size);
  return places.size - 1;
}
