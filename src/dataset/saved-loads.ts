/** The port through which loads are kept between visits, and the migrations of what is kept. */

import { PROVENANCES } from "../domain/measured.ts";
import type { Load } from "./load.ts";

/** Raised by one with every migration below. */
export const SAVED_SCHEMA = 1;

/** A load as it lies in storage. */
export interface SavedRecord {
  readonly schema: number;
  readonly id: string;
  readonly load: unknown;
}

export interface SavedLoads {
  /** Every readable load, and the ids of records that could not be read (left where they are). */
  readonly read: () => Promise<{ readonly loads: readonly Load[]; readonly damaged: readonly string[] }>;
  /** Keeps a load in one transaction; rejects when it could not be kept, and then nothing has changed. */
  readonly append: (load: Load) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

interface Migration {
  /** Schema that this migration makes. */
  readonly to: number;
  readonly what: string;
  readonly apply: (load: unknown) => unknown;
}

/** In order; none yet, since the first schema is the present one. */
const MIGRATIONS: readonly Migration[] = [];

/** Reads a stored record of any earlier schema; `undefined` when it is damaged or of a later schema. */
export function readSavedRecord(record: unknown): Load | undefined {
  if (!isRecord(record) || record.schema > SAVED_SCHEMA) return undefined;
  const load = MIGRATIONS.filter((migration) => migration.to > record.schema).reduce(
    (value, migration) => migration.apply(value),
    record.load,
  );
  return isLoad(load) && load.id === record.id ? load : undefined;
}

export function toSavedRecord(load: Load): SavedRecord {
  return { schema: SAVED_SCHEMA, id: load.id, load };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isRecord(value: unknown): value is SavedRecord {
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
  const arrays = [
    ...dictionaries.map((column) => (isObject(column) ? column["codes"] : undefined)),
    ...["value", "status", "line"].map((name) => columns[name]),
  ];
  return (
    typeof length === "number" &&
    typeof value["id"] === "string" &&
    PROVENANCES.some((provenance) => provenance === value["provenance"]) &&
    isDate(value["editionDate"]) &&
    isDate(value["loadedAt"]) &&
    typeof value["receipt"]["hash"] === "string" &&
    typeof value["receipt"]["fileName"] === "string" &&
    Array.isArray(value["regionNames"]) &&
    arrays.every((array) => hasLength(array, length)) &&
    dictionaries.every((column) => isObject(column) && hasCodesWithin(column))
  );
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && Number.isFinite(Date.parse(value));
}

function hasLength(array: unknown, length: number): boolean {
  return ArrayBuffer.isView(array) && "length" in array && array.length === length;
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

/** Keeps loads in memory only: for Node, tests, and browsers without storage. */
export function savedLoadsInMemory(initial: readonly Load[] = []): SavedLoads {
  const loads = new Map(initial.map((load) => [load.id, load]));
  return {
    read: async () => ({ loads: [...loads.values()], damaged: [] }),
    append: async (load) => {
      loads.set(load.id, load);
    },
    remove: async (id) => {
      loads.delete(id);
    },
  };
}
