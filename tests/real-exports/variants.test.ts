import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { readVariants } from "../ingest/robustness/read-variants.ts";
import { loadReference } from "../support/reference.ts";
import { realBytes, realExportsArePresent, realFolder } from "./independent-count.ts";

/** Of a large file the first part says as much: whole lines of it. */
const LARGEST = 100_000;

function beginning(name: string): Uint8Array {
  const bytes = realBytes(name);
  return bytes.length <= LARGEST ? bytes : bytes.slice(0, bytes.lastIndexOf(0x0a, LARGEST) + 1);
}

const names = realExportsArePresent ? readdirSync(realFolder).filter((name) => name.endsWith(".csv")) : [];

describe.skipIf(!realExportsArePresent)("real exports, moved about, saved again or translated", () => {
  it.each(names)("%s gives the same figures, or is refused or questioned", async (name) => {
    const read = (bytes: Uint8Array) => ingest(bytes, name, loadReference());
    expect((await readVariants(beginning(name), read)).broken).toEqual([]);
  });
});
