/** Files of `data/` as rows, as objects and as the typed reference, for the checks. */

import { classification, type OffenceCode, offenceCode } from "../../src/domain/indicator.ts";
import { type CsvRow, readCsv } from "../../src/reference/read-csv.ts";
import { type JsonObject, readJson } from "../../src/reference/read-json.ts";
import { readReference } from "../../src/reference/read-reference.ts";
import type { OffenceType, Reference } from "../../src/reference/reference.ts";
import { REFERENCE_FILE_NAMES } from "../../src/reference/reference-files.ts";
import { type Files, textOf } from "./files.ts";

/** Rows of a CSV in `data/reference`. */
export function referenceRows(data: Files, name: string): readonly CsvRow[] {
  return readCsv(name, textOf(data, `reference/${name}`));
}

/** A JSON file in `data/reference`. */
export function referenceJson(data: Files, name: string): JsonObject {
  return readJson(name, textOf(data, `reference/${name}`));
}

const read = new WeakMap<Files, Reference>();

/** The reference as the app reads it, read once; throws on faulty files, as the app does. */
export function referenceOf(data: Files): Reference {
  const known = read.get(data);
  if (known) return known;
  const texts = REFERENCE_FILE_NAMES.map((name) => [name, textOf(data, `reference/${name}`)]);
  const reference = readReference(Object.fromEntries(texts));
  read.set(data, reference);
  return reference;
}

/** Every year from one to another, both included. */
export function years(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

/** The types of a classification by its name. */
export function typesOf(reference: Reference, name: string): readonly OffenceType[] {
  const inClassification = classification(name);
  return inClassification ? reference.offenceTypes.all(inClassification) : [];
}

/** A cell of a publication in the untyped layout. */
export interface PublishedCell {
  readonly line: number;
  readonly code: OffenceCode | undefined;
  readonly region: string;
  readonly period: string;
  readonly count: number;
}

const UNTYPED_LINE = /^"(\d+)";"([^"]*)";"([^"]*)";"([^"]*)";"( *\d+)"$/;

/** Entries of `publications/index.json`. */
export function publications(data: Files): readonly JsonObject[] {
  return readJson("index.json", textOf(data, "publications/index.json")).objects("publications");
}

/** Cells of a real publication, by the table it comes from; a line that is not in the layout has a NaN count. */
export function cellsOf(data: Files, table: string): readonly PublishedCell[] {
  const lines = textOf(data, `publications/${table}.csv`).trimEnd().split("\n");
  return lines.slice(1).map((line, index) => {
    const [, , code = "", region = "", period = "", count = ""] = UNTYPED_LINE.exec(line) ?? [];
    return {
      line: index + 2,
      code: offenceCode(code),
      region: region.trim(),
      period,
      count: count === "" ? Number.NaN : Number(count),
    };
  });
}

/** Sum of the counts of the cells that hold. */
export function sumOf(cells: readonly PublishedCell[], holds: (cell: PublishedCell) => boolean): number {
  return cells.reduce((sum, cell) => (holds(cell) ? sum + cell.count : sum), 0);
}
