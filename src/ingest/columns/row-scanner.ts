/** Rows of a machine-made export from bytes to columns of codes. What it does not understand, it leaves to the strict reader. */

import type { OddRow } from "../formats/long/long-table.ts";
import { PLAIN_DIGITS } from "../formats/long/long-table.ts";
import { appendColumn } from "./append-column.ts";
import { behindEnd, byteDictionary, CR, type FieldCounter, LF, NOT_TAKEN, QUOTE, take } from "./byte-dictionary.ts";
import { type ByteText, byteText } from "./byte-text.ts";
import { rowNumbers, skipNumber } from "./row-numbers.ts";
import type { ScannedColumn, ScannedRows, ShownRow } from "./scanned-rows.ts";
import type { ColumnKind, TablePlan } from "./table-plan.ts";

export interface RowScanner {
  /** Reads whole rows; `false` when one of them is not understood, and then all is given up. */
  readonly scan: (buffer: Uint8Array, from: number, to: number) => boolean;
  /** Adds the rows of the part of the file that follows; `false` when all is given up. */
  readonly append: (part: ScannedRows) => boolean;
  readonly rows: () => number;
  readonly finish: () => ScannedRows;
}

const SPACE = 0x20;
const ZERO = 0x30;
/** Blank lines that are counted one by one; a file with more of them is no machine's. */
const MOST_BLANK_LINES = 1000;
/** Growth of columns that were estimated too short. */
const GROWTH = 1.5;

/** A scanner for as many rows as expected, or more. Rows up to `seenUpTo`, a line, need not be shown. */
export function rowScanner(plan: TablePlan, expectedRows: number, seenUpTo: number): RowScanner {
  const counter: FieldCounter = { fields: 0 };
  const columns = plan.columns.map((kind, index) => scannedColumn(plan, kind, index, { rows: expectedRows, counter }));
  const oddRows: OddRow[] = [];
  const shown: ShownRow[] = [];
  const isCrlf = plan.lineEnding === "crlf";
  let capacity = expectedRows;
  let lines = new Uint32Array(capacity);
  let rows = 0;
  let line = 1;
  let lastLine = 0;
  let last: ShownRow | undefined;

  const makeRoom = (needed: number): void => {
    if (needed <= capacity) return;
    capacity = Math.max(needed, Math.ceil(capacity * GROWTH) + 1024);
    lines = longer(lines, new Uint32Array(capacity));
    for (const column of columns) {
      if (column.codes.length > 0) column.codes = longer(column.codes, new Uint32Array(capacity));
      if (column.cells.length > 0) column.cells = longer(column.cells, new Float64Array(capacity));
    }
  };

  const blankLine = (buffer: Uint8Array, at: number): number => {
    if (buffer[at] === LF) return isCrlf ? NOT_TAKEN : at + 1;
    return isCrlf && buffer[at + 1] === LF ? at + 2 : NOT_TAKEN;
  };

  /** Reads one row into the next place; gives where the row behind it begins. */
  const scanRow = (text: ByteText, from: number): number => {
    makeRoom(rows + 1);
    return scanFields(columns, text, from, rows, plan);
  };

  const scan = (buffer: Uint8Array, from: number, to: number): boolean => {
    const text = byteText(buffer);
    let at = from;
    for (; line <= plan.linesAbove && at < to; line++) at = buffer.indexOf(LF, at) + 1;
    let start = at;
    let end = at;
    let known = counter.fields;
    // Millions of rows pass here: what changes with each is kept at hand.
    let row = rows;
    let current = line;
    while (at < to) {
      if (isLineEnd(buffer[at])) {
        const next = blankLine(buffer, at);
        if (next === NOT_TAKEN || oddRows.length >= MOST_BLANK_LINES) return false;
        oddRows.push({ after: row, reason: "separatorsOnly", line: current });
        if (current > seenUpTo) shown.push({ line: current, bytes: buffer.slice(at, next) });
        at = next;
        current += 1;
        continue;
      }
      if (row >= capacity) makeRoom(row + 1);
      start = at;
      at = scanFields(columns, text, at, row, plan);
      if (at === NOT_TAKEN) return false;
      end = at;
      lastLine = current;
      lines[row] = current;
      row += 1;
      if (counter.fields !== known) {
        known = counter.fields;
        if (current > seenUpTo) shown.push({ line: current, bytes: buffer.slice(start, at) });
      }
      current += 1;
    }
    rows = row;
    line = current;
    if (end > start) last = { line: lastLine, bytes: buffer.slice(start, end) };
    return true;
  };

  const append = (part: ScannedRows): boolean => {
    const linesAbove = line - 1;
    // Between the lines above the body there are no parts.
    if (linesAbove < plan.linesAbove) return false;
    if (oddRows.length + part.oddRows.length > MOST_BLANK_LINES) return false;
    // Read as if they followed: so every field that is new to the file gets its place, in the order of the file.
    for (const { line: inPart, bytes } of part.shown) {
      const row = { line: linesAbove + inPart, bytes };
      const isBlank = isLineEnd(bytes[0]);
      const known = counter.fields;
      if (!isBlank && scanRow(byteText(bytes), 0) === NOT_TAKEN) return false;
      if (isBlank || counter.fields !== known) shown.push(row);
      if (!isBlank) last = row;
    }
    makeRoom(rows + part.rows);
    for (const [index, column] of columns.entries()) {
      const added = part.columns[index];
      if (added && !appendColumn(column, added, { at: rows, rows: part.rows })) return false;
    }
    for (let row = 0; row < part.rows; row++) lines[rows + row] = linesAbove + (part.lines[row] ?? 0);
    for (const odd of part.oddRows) oddRows.push({ ...odd, after: rows + odd.after, line: linesAbove + odd.line });
    rows += part.rows;
    line += part.lineCount;
    return true;
  };

  return {
    scan,
    append,
    rows: () => rows,
    finish: () => {
      const isShown = !last || last.line <= seenUpTo || shown.some((row) => row.line === last?.line);
      const all = isShown || !last ? shown : [...shown, last].sort((a, b) => a.line - b.line);
      return { rows, lineCount: line - 1, columns, lines, oddRows, shown: all };
    },
  };
}

/** Reads the fields of one row; gives where the row behind it begins. */
function scanFields(
  columns: readonly ScannedColumn[],
  text: ByteText,
  from: number,
  row: number,
  plan: TablePlan,
): number {
  let at = from;
  for (let index = 0; index < columns.length && at !== NOT_TAKEN; index++) {
    const column = columns[index];
    if (!column) break;
    if (column.codes.length > 0) {
      at = take(column.dictionary, text, at);
      column.codes[row] = column.dictionary.last;
    } else if (column.kind === "rowNumber") {
      at = skipNumber(column.numbers, text.bytes, at);
    } else if (column.kind === "topic") {
      at = scanFigure(column, text, at, row, plan);
    } else at = take(column.dictionary, text, at);
  }
  return at;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}

function scannedColumn(
  plan: TablePlan,
  kind: ColumnKind,
  index: number,
  { rows, counter }: { readonly rows: number; readonly counter: FieldCounter },
): ScannedColumn {
  const isLast = index === plan.columns.length - 1;
  const lineEnd = plan.lineEnding === "crlf" ? { first: CR, second: LF } : { first: LF, second: 0 };
  const ends = { delimiter: plan.delimiter, ...(isLast ? lineEnd : { first: plan.delimiter, second: 0 }) };
  const isKey = kind === "offence" || kind === "region" || kind === "period";
  return {
    kind,
    ends,
    dictionary: byteDictionary(ends, counter),
    numbers: rowNumbers(ends, plan),
    codes: new Uint32Array(isKey ? rows : 0),
    cells: new Float64Array(kind === "topic" ? rows : 0),
  };
}

function longer<A extends Uint32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** A whole number as itself; any other text by its place in the dictionary of odd ones. */
function scanFigure(
  column: ScannedColumn,
  text: ByteText,
  at: number,
  row: number,
  { paddingSeen, quotesSeen }: TablePlan,
): number {
  const buffer = text.bytes;
  const isQuoted = buffer[at] === QUOTE;
  if (isQuoted && !quotesSeen) return NOT_TAKEN;
  const content = isQuoted ? at + 1 : at;
  let position = content;
  while (buffer[position] === SPACE) position += 1;
  const first = position;
  let value = 0;
  for (let digit = (buffer[position] ?? 0) - ZERO; digit >= 0 && digit <= 9; ) {
    value = value * 10 + digit;
    position += 1;
    digit = (buffer[position] ?? 0) - ZERO;
  }
  const digits = position - first;
  if (digits > 0 && digits <= PLAIN_DIGITS) {
    while (buffer[position] === SPACE) position += 1;
    const closed = !isQuoted || buffer[position] === QUOTE;
    const next = closed ? behindEnd(column.ends, buffer, isQuoted ? position + 1 : position) : NOT_TAKEN;
    if (next !== NOT_TAKEN) {
      column.cells[row] = value;
      return first === content || paddingSeen ? next : NOT_TAKEN;
    }
  }
  const next = take(column.dictionary, text, at);
  column.cells[row] = -1 - column.dictionary.last;
  return next;
}
