/** Text to sheet: rows of cells as printed, with the line each one starts on. The only place that knows PapaParse. */

import Papa from "papaparse";
import type { Receipt } from "../domain/receipt.ts";
import { countDelimiter } from "./delimiter.ts";
import { trimCell } from "./trim-cell.ts";

export interface Sheet {
  /** Cells as printed, padding included; title, header, body and footer alike. */
  readonly rows: readonly (readonly string[])[];
  /** Line in the file on which each row starts, counted from 1. */
  readonly lines: Uint32Array;
  readonly delimiter: string;
  readonly lineEnding: Receipt["lineEnding"];
  /** Whether any field is in quotes. */
  readonly quoted: boolean;
  readonly endsWithNewline: boolean;
  /** Whether the file ends with a closing quote: then its last field is whole. */
  readonly endsWithQuote: boolean;
  /** A quote that is never closed (the file is cut off), or one that closes in the middle of a field. */
  readonly quoteProblem: { readonly kind: "unclosed" | "misplaced"; readonly line: number } | undefined;
}

/**
 * Reads a text strictly by its quotes. Never throws; a text without lines gives a sheet without rows. The delimiter is counted
 * unless somebody says it.
 */
export function readSheet(text: string, said?: string): Sheet {
  const lineEnding = lineEndingOf(text);
  const unixText = lineEnding === "lf" ? text : text.replace(/\r\n?/g, "\n");
  const { body, firstLine, declared } = withoutSeparatorLine(unixText);
  const delimiter = said ?? declared ?? countDelimiter(body);
  const endsWithNewline = body.endsWith("\n");
  const content = endsWithNewline ? body.slice(0, -1) : body;
  const parsed = Papa.parse<string[]>(content, {
    delimiter,
    newline: "\n",
    quoteChar: '"',
    escapeChar: '"',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
    fastMode: false,
  });
  const lines = startLines(parsed.data, firstLine);
  return {
    rows: parsed.data,
    lines,
    delimiter,
    lineEnding,
    quoted: content.includes('"'),
    endsWithNewline,
    endsWithQuote: trimCell(content).endsWith('"'),
    quoteProblem: quoteProblem(parsed.errors, lines),
  };
}

/** Excel understands a first line `sep=;` and keeps it when it saves. */
function withoutSeparatorLine(text: string): {
  readonly body: string;
  readonly firstLine: number;
  readonly declared: string | undefined;
} {
  const match = /^sep=([;,\t|])\n/i.exec(text);
  return match
    ? { body: text.slice(match[0].length), firstLine: 2, declared: match[1] }
    : { body: text, firstLine: 1, declared: undefined };
}

function lineEndingOf(text: string): Sheet["lineEnding"] {
  if (!text.includes("\r")) return "lf";
  const crlf = text.includes("\r\n");
  const cr = /\r(?!\n)/.test(text);
  const lf = /(?:^|[^\r])\n/.test(text);
  if (crlf) return cr || lf ? "mixed" : "crlf";
  return lf ? "mixed" : "cr";
}

function startLines(rows: readonly (readonly string[])[], firstLine: number): Uint32Array {
  const lines = new Uint32Array(rows.length);
  let line = firstLine;
  for (const [index, row] of rows.entries()) {
    lines[index] = line;
    line += 1 + newlinesIn(row);
  }
  return lines;
}

function newlinesIn(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count++;
  return count;
}

function quoteProblem(errors: readonly Papa.ParseError[], lines: Uint32Array): Sheet["quoteProblem"] {
  const unclosed = errors.find((error) => error.code === "MissingQuotes");
  const misplaced = errors.find((error) => error.code === "InvalidQuotes");
  const first = misplaced ?? unclosed;
  if (!first) return undefined;
  return { kind: misplaced ? "misplaced" : "unclosed", line: lines[first.row ?? 0] ?? 1 };
}
