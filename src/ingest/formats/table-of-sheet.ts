/** The body of a sheet as a long table: cells that are all there as texts become codes. */

import type { Sheet } from "../read-sheet.ts";
import { emptyOrOdd } from "./body-rows.ts";
import type { LongLayout } from "./long/long-layout.ts";
import { type CodedTexts, type LongTable, type OddRow, PLAIN_DIGITS, type TopicCells } from "./long/long-table.ts";

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

/** The rows below the header, each with its codes, or odd with the reason. */
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
  const cells = new Float64Array(rows);
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
