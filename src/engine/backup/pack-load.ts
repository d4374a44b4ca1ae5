/** A load as two files of a backup: JSON for what is text, and its columns as the bytes they are. */

import { isAbsences, type LogEntry } from "../../dataset/log-entry.ts";
import { readSavedRecord, SAVED_SCHEMA, toSavedRecord } from "../../dataset/saved-record.ts";

/** Columns in the order of the file: the widest first, so that each begins where its numbers must. */
const DICTIONARY_COLUMNS = ["indicator", "region", "period", "measure"] as const;
const WORD = Uint32Array.BYTES_PER_ELEMENT;
const DOUBLE = Float64Array.BYTES_PER_ELEMENT;

export interface PackedLoad {
  /** Text parts of the saved record, and the times in which the load did not count. */
  readonly json: string;
  /** Values, then codes of indicator, region, period and measure, lines, statuses; little-endian. */
  readonly columns: Uint8Array<ArrayBuffer>;
}

/** An entry of the log as it goes into a backup; nothing of it is rounded or left out. */
export function packLoad(entry: LogEntry): PackedLoad {
  const { load, ...record } = toSavedRecord(entry.load);
  const { columns } = entry.load;
  const arrays = [
    columns.value,
    ...DICTIONARY_COLUMNS.map((name) => columns[name].codes),
    columns.line,
    columns.status,
  ];
  const bytes = new Uint8Array(arrays.reduce((size, array) => size + array.byteLength, 0));
  let at = 0;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  const dictionaries = Object.fromEntries(DICTIONARY_COLUMNS.map((name) => [name, columns[name].dictionary]));
  return {
    json: JSON.stringify({
      ...record,
      load: { ...entry.load, columns: { length: columns.length, ...dictionaries } },
      absences: entry.absences,
    }),
    columns: bytes,
  };
}

/** The entry of a packed load of any earlier schema; why not when it is damaged or of a later one. */
export function unpackLoad(json: unknown, bytes: Uint8Array): LogEntry | "damaged" | "later" {
  if (!isObject(json) || !isObject(json["load"]) || !isObject(json["load"]["columns"])) return "damaged";
  const { absences = [], ...record } = json;
  if (typeof record["schema"] === "number" && record["schema"] > SAVED_SCHEMA) return "later";
  const columns = unpackColumns(json["load"]["columns"], bytes);
  const load = columns === undefined ? undefined : readSavedRecord({ ...record, load: { ...json["load"], columns } });
  return load && isAbsences(absences) ? { load, absences } : "damaged";
}

function unpackColumns(described: Readonly<Record<string, unknown>>, bytes: Uint8Array): unknown {
  const { length } = described;
  const words = DICTIONARY_COLUMNS.length + 1;
  if (typeof length !== "number" || bytes.byteLength !== length * (DOUBLE + words * WORD + 1)) return undefined;
  const own = new Uint8Array(bytes).buffer;
  const wordsAt = (place: number) => new Uint32Array(own, length * (DOUBLE + place * WORD), length);
  return {
    length,
    ...Object.fromEntries(
      DICTIONARY_COLUMNS.map((name, place) => [name, { dictionary: described[name], codes: wordsAt(place).slice() }]),
    ),
    value: new Float64Array(own, 0, length).slice(),
    line: wordsAt(DICTIONARY_COLUMNS.length).slice(),
    status: new Uint8Array(own, length * (DOUBLE + words * WORD), length).slice(),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
