/** `--mapping FILE.json`: how a table is read that no format recognises. */

import { readFile } from "node:fs/promises";
import type { ReadingAnswers } from "../domain/recipe.ts";
import { Refusal } from "../domain/refusal.ts";
import { readMappingFile } from "../engine/mapping-file.ts";
import { unreadableFile, unreadableMapping } from "../text/data/asked-nl.ts";
import { readColumnAnswers } from "./column-answers.ts";
import { readRegionNames } from "./region-names.ts";

/** What is said of the files: by `--column` and `--name`, and by a file that holds a mapping or recipes. Refuses, with the reason, any other file. */
export async function readSaid(
  options: (name: string) => readonly string[],
  path: string | undefined,
): Promise<ReadingAnswers> {
  const columns = readColumnAnswers(options("column"));
  const names = readRegionNames(options("name"));
  const said = path === undefined ? {} : readMappingFile(await readText(path));
  if (!said) throw new Refusal(unreadableMapping(path ?? ""));
  return { ...said, ...(columns.length > 0 ? { columns } : {}), ...(names.length > 0 ? { names } : {}) };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
    throw new Refusal(unreadableFile(path, code), { cause });
  }
}
