/** Records as an earlier version of the app left them in storage; typed arrays are written as `{ "Uint32Array": […] }`. */

import { readdirSync, readFileSync } from "node:fs";
import type { Load } from "../../src/dataset/load.ts";

const folder = new URL("../fixtures/storage/", import.meta.url);

const ARRAYS: Readonly<Record<string, (numbers: number[]) => ArrayBufferView>> = {
  Uint8Array: (numbers) => new Uint8Array(numbers),
  Uint32Array: (numbers) => new Uint32Array(numbers),
  Float64Array: (numbers) => new Float64Array(numbers),
};

interface FirstSchemaRecord {
  readonly schema: 1;
  readonly id: string;
  /** What a load was then is what it is now; what changes one day is said here. */
  readonly load: Load;
}

/** Every record of schema 1, by the format of its file. */
export function firstSchemaRecords(): readonly FirstSchemaRecord[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith("schema-1-"))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"), revive));
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const [entry, ...rest] = Object.entries(value);
  const make = entry && rest.length === 0 ? ARRAYS[entry[0]] : undefined;
  return make && entry ? make(entry[1]) : value;
}
