/** A load as it lies in storage, the migrations of what earlier versions kept, and the check of what is read back. */

import { PROVENANCES } from "../domain/measured.ts";
import { columnsChecksum } from "./column-checksum.ts";
import type { Load } from "./load.ts";

/** Raised by one with every migration below. */
export const SAVED_SCHEMA = 2;

/** A record of the present schema. */
export interface SavedRecord {
  readonly schema: number;
  readonly id: string;
  /** What the load was, apart from it: a damaged record can still be named. */
  readonly about: RecordAbout;
  /** Of the columns, by `columnsChecksum`. */
  readonly checksum: number;
  readonly load: unknown;
}

export interface RecordAbout {
  readonly fileName: string;
  /** ISO time of loading. */
  readonly loadedAt: string;
  readonly rows: number;
}

/** A record that cannot be used. It stays where it is until a person removes it. */
export interface UnreadableRecord {
  readonly id: string;
  /** `later`: a version of the app that is newer than this one has written it. */
  readonly reason: "damaged" | "later";
  /** As far as it can still be read. */
  readonly about: Partial<RecordAbout>;
}

interface Migration {
  /** Schema that this migration makes. */
  readonly to: number;
  readonly what: string;
  readonly apply: (record: KeptRecord) => KeptRecord;
}

/** What every schema has in common. */
interface KeptRecord {
  readonly schema: number;
  readonly id: string;
  readonly load: unknown;
  readonly about?: unknown;
  readonly checksum?: unknown;
}

/** In order; each is pure and leaves a record that it cannot understand to the check behind it. */
const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    what: "name, time and size of the load stand beside it, and a checksum of its columns",
    apply: (record) => (isLoad(record.load) ? toSavedRecord(record.load) : record),
  },
];

/** Reads a stored record of any earlier schema; `undefined` when it is damaged or of a later schema. */
export function readSavedRecord(record: unknown): Load | undefined {
  if (!isRecord(record) || record.schema > SAVED_SCHEMA) return undefined;
  const { load, checksum } = MIGRATIONS.filter((migration) => migration.to > record.schema).reduce(
    (value, migration) => migration.apply(value),
    record,
  );
  return isLoad(load) && load.id === record.id && columnsChecksum(load.columns) === checksum ? load : undefined;
}

export function toSavedRecord(load: Load): SavedRecord {
  const { id, receipt, loadedAt, columns } = load;
  return {
    schema: SAVED_SCHEMA,
    id,
    about: { fileName: receipt.fileName, loadedAt, rows: receipt.rowsKept },
    checksum: columnsChecksum(columns),
    load,
  };
}

/** What can still be said of a record that cannot be used. */
export function describeUnreadable(id: string, record: unknown): UnreadableRecord {
  if (!isRecord(record)) return { id, reason: "damaged", about: {} };
  const load = isObject(record.load) ? record.load : {};
  const receipt = isObject(load["receipt"]) ? load["receipt"] : {};
  const about = isObject(record.about) ? record.about : { fileName: receipt["fileName"], loadedAt: load["loadedAt"] };
  const { fileName, loadedAt, rows } = about as Readonly<Record<string, unknown>>;
  return {
    id,
    reason: record.schema > SAVED_SCHEMA ? "later" : "damaged",
    about: {
      ...(typeof fileName === "string" ? { fileName } : {}),
      ...(isDate(loadedAt) ? { loadedAt: String(loadedAt) } : {}),
      ...(typeof rows === "number" ? { rows } : {}),
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isRecord(value: unknown): value is KeptRecord {
  return isObject(value) && typeof value["schema"] === "number" && typeof value["id"] === "string" && "load" in value;
}

/** Checks the parts whose damage would break the merge or a page: columns of equal length, codes and dates that exist. */
function isLoad(value: unknown): value is Load {
  if (!isObject(value) || !isObject(value["columns"]) || !isObject(value["receipt"]) || !isObject(value["source"])) {
    return false;
  }
  const { columns } = value;
  const { length } = columns;
  const dictionaries = ["indicator", "region", "period", "measure"].map((name) => columns[name]);
  const codes = dictionaries.map((column) => (isObject(column) ? column["codes"] : undefined));
  return (
    typeof length === "number" &&
    typeof value["id"] === "string" &&
    PROVENANCES.some((provenance) => provenance === value["provenance"]) &&
    isDate(value["editionDate"]) &&
    isDate(value["loadedAt"]) &&
    typeof value["receipt"]["hash"] === "string" &&
    typeof value["receipt"]["fileName"] === "string" &&
    Array.isArray(value["regionNames"]) &&
    codes.every((array) => array instanceof Uint32Array && array.length === length) &&
    columns["value"] instanceof Float64Array &&
    columns["status"] instanceof Uint8Array &&
    columns["line"] instanceof Uint32Array &&
    [columns["value"], columns["status"], columns["line"]].every((array) => array.length === length) &&
    dictionaries.every((column) => isObject(column) && hasCodesWithin(column))
  );
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && Number.isFinite(Date.parse(value));
}

/** Whether every code of a column stands for a text of its dictionary. */
function hasCodesWithin({ dictionary, codes }: Readonly<Record<string, unknown>>): boolean {
  return (
    Array.isArray(dictionary) &&
    dictionary.every((text) => typeof text === "string") &&
    codes instanceof Uint32Array &&
    codes.every((code) => code < dictionary.length)
  );
}
