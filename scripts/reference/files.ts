/** Texts of files by their path under a folder: what the scripts read and write, and what tests replace. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Texts by path relative to the folder, with `/` between parts. */
export type Files = ReadonlyMap<string, string>;

/** Every file below a folder; an absent folder gives no files. */
export function readFolder(folder: string): Files {
  let paths: readonly string[];
  try {
    paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return new Map();
    throw cause;
  }
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")]));
}

/** Writes the files that differ from what stands there; the paths written. */
export function writeFolder(folder: string, files: Files): readonly string[] {
  const existing = readFolder(folder);
  const changed = [...files].filter(([path, text]) => existing.get(path) !== text);
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return changed.map(([path]) => path);
}

/** The text of a file that must be there. */
export function textOf(files: Files, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path}: the file is missing`);
  return text;
}
