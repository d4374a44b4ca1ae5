/** What a first visit fetches from `data/`, raw and as a server sends it. */

import { gzipSync } from "node:zlib";
import { REFERENCE_FILE_NAMES } from "../../src/reference/reference-files.ts";
import { type Files, textOf } from "../reference/files.ts";
import { publications } from "../reference/tables.ts";

/** Most that everything fetched at the first screen may weigh, gzip. */
export const FIRST_SCREEN_BYTES = 1_500_000;
/** Most that the publications may weigh in the repository. */
export const REPOSITORY_BYTES = 8_000_000;

export interface FileSize {
  readonly path: string;
  readonly raw: number;
  readonly gzip: number;
}

/** Each file that the app fetches before its first screen. */
export function fetchedSizes(data: Files): readonly FileSize[] {
  const paths = [
    ...REFERENCE_FILE_NAMES.map((name) => `reference/${name}`),
    "publications/index.json",
    ...publications(data).map((entry) => `publications/${entry.text("file")}`),
  ];
  return paths.map((path) => {
    const bytes = Buffer.from(textOf(data, path));
    return { path, raw: bytes.length, gzip: gzipSync(bytes, { level: 6 }).length };
  });
}
