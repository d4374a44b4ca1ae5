/** Reads a CSV of `data/reference`: comma, a header row, one line per row. The only PapaParse in this folder. */

import Papa from "papaparse";
import { fault } from "./fault.ts";

/** One row below the header. Every reader throws an error with file and row when the cell does not hold. */
export interface CsvRow {
  readonly file: string;
  /** Line in the file, counted from 1; the header is line 1. */
  readonly line: number;
  /** The cell, trimmed; an empty one is a fault. */
  readonly text: (column: string) => string;
  /** The cell, trimmed; `undefined` when empty. */
  readonly optional: (column: string) => string | undefined;
  readonly number: (column: string) => number;
  readonly optionalNumber: (column: string) => number | undefined;
  /** `true` or `false`, nothing else. */
  readonly flag: (column: string) => boolean;
  /** The parts of a cell between `|`; empty when the cell is. */
  readonly list: (column: string) => readonly string[];
  /** An ISO date, `YYYY-MM-DD`; `undefined` when empty. */
  readonly optionalDate: (column: string) => string | undefined;
  readonly fault: (problem: string) => Error;
  /** All cells by column, trimmed: for checks against a schema. */
  readonly cells: () => Readonly<Record<string, string>>;
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The rows of a CSV. A row with more or fewer cells than the header, or an empty file, is a fault. */
export function readCsv(file: string, text: string): readonly CsvRow[] {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: ",", header: false });
  const problem = parsed.errors[0];
  if (problem) throw fault(file, (problem.row ?? 0) + 1, problem.message);
  const [header, ...body] = parsed.data;
  if (!header || header.length < 2) throw fault(file, 1, "there is no header row");
  if (new Set(header).size < header.length) throw fault(file, 1, "a column name stands there twice");
  return body.flatMap((cells, index) => {
    if (cells.length === 1 && cells[0] === "") return [];
    return [rowOf(file, index + 2, header, cells)];
  });
}

function rowOf(file: string, line: number, header: readonly string[], cells: readonly string[]): CsvRow {
  if (cells.length !== header.length) {
    throw fault(file, line, `${cells.length} cells where the header has ${header.length}`);
  }
  const rowFault = (problem: string): Error => fault(file, line, problem);
  const optional = (column: string): string | undefined => {
    const index = header.indexOf(column);
    if (index < 0) throw fault(file, 1, `there is no column "${column}"`);
    const cell = (cells[index] ?? "").trim();
    return cell === "" ? undefined : cell;
  };
  const text = (column: string): string => {
    const cell = optional(column);
    if (cell === undefined) throw rowFault(`"${column}" is empty`);
    return cell;
  };
  const optionalNumber = (column: string): number | undefined => {
    const cell = optional(column);
    if (cell === undefined) return undefined;
    const value = Number(cell);
    if (!Number.isFinite(value)) throw rowFault(`"${column}" is not a number: ${cell}`);
    return value;
  };
  return {
    file,
    line,
    text,
    optional,
    optionalNumber,
    number: (column) => optionalNumber(column) ?? Number(text(column)),
    flag: (column) => {
      const cell = text(column);
      if (cell !== "true" && cell !== "false") throw rowFault(`"${column}" is not true or false: ${cell}`);
      return cell === "true";
    },
    list: (column) => {
      const cell = optional(column);
      return cell === undefined ? [] : cell.split("|").map((part) => part.trim());
    },
    optionalDate: (column) => {
      const cell = optional(column);
      if (cell !== undefined && !DATE.test(cell)) throw rowFault(`"${column}" is not a date: ${cell}`);
      return cell;
    },
    fault: rowFault,
    cells: () => Object.fromEntries(header.map((column, index) => [column, (cells[index] ?? "").trim()])),
  };
}
