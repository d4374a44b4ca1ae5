/** The committed reference data, for tests. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readReference } from "../../src/reference/read-reference.ts";
import type { Reference, ReferenceFiles } from "../../src/reference/reference.ts";
import { REFERENCE_FILE_NAMES } from "../../src/reference/reference-files.ts";

const folder = new URL("../../data/reference/", import.meta.url);
let loaded: Reference | undefined;

/** The texts of `data/reference` that the app fetches: spread them and replace one to plant a fault. */
export function referenceFiles(): ReferenceFiles {
  return Object.fromEntries(
    REFERENCE_FILE_NAMES.map((name) => [name, readFileSync(fileURLToPath(new URL(name, folder)), "utf8")]),
  );
}

/** The reference of the committed files; read once per test file. */
export function loadReference(): Reference {
  loaded ??= readReference(referenceFiles());
  return loaded;
}
