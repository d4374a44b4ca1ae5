/** An engine for one command. */

import type { ColumnAnswers } from "../domain/column-mapping.ts";
import { Refusal } from "../domain/refusal.ts";
import type { Engine } from "../engine/engine.ts";
import { createEngineInMemory } from "../engine/engine-in-memory.ts";
import { readOffered, readPublications, readReferenceFiles } from "./files.ts";

/**
 * An engine with the files given, or with the publications when there are none. Refuses a file that cannot be loaded.
 * `threshold`: the smallest count of own figures that is told.
 */
export async function openEngine(
  files: readonly string[],
  threshold?: string,
  answers?: ColumnAnswers,
): Promise<Engine> {
  const engine = createEngineInMemory(() => new Date().toISOString());
  const publications = files.length > 0 ? [] : await readPublications();
  await engine.open({ reference: await readReferenceFiles(), publications });
  if (threshold !== undefined) await engine.protect(Number(threshold));
  for (const file of (await Promise.all(files.map(readOffered))).flat()) {
    const check = await engine.check(file, answers);
    if (check.stageId === undefined) throw new Refusal(`${check.title}. ${check.findings[0]?.sentence ?? ""}`.trim());
    await engine.commit(check.stageId, {});
  }
  return engine;
}
