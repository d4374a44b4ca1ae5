/** The committed reference data, for tests. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReference } from "../../src/reference/read-reference.ts";
import type { Reference, ReferenceFiles } from "../../src/reference/reference.ts";
import { REFERENCE_FILE_NAMES } from "../../src/reference/reference-files.ts";

const FOLDER = join("data", "reference");
let loaded: Reference | undefined;

/** The texts of `data/reference` that the app fetches: spread them and replace one to plant a fault. */
export function referenceFiles(): ReferenceFiles {
  return Object.fromEntries(REFERENCE_FILE_NAMES.map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
}

/** The reference of the committed files; read once per test file. */
export function loadReference(): Reference {
  loaded ??= readReference(referenceFiles());
  return loaded;
}
