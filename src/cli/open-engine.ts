/** An engine for one command. */

import type { ColumnAnswers } from "../domain/column-mapping.ts";
import { Refusal } from "../domain/refusal.ts";
import { DEFAULT_PROTECTION } from "../domain/suppression.ts";
import type { Engine } from "../engine/engine.ts";
import { createEngineInMemory } from "../engine/engine-in-memory.ts";
import { roundedCountsNote } from "../text/data/small-counts-nl.ts";
import type { Arguments } from "./arguments.ts";
import { readOffered, readPublications, readReferenceFiles } from "./files.ts";
import { printJson } from "./print-json.ts";

/**
 * An engine with the files given, or with the publications when there are none. Refuses a file that cannot be loaded. Own figures
 * are told as the {@link PROTECTION_OPTIONS} say.
 */
export async function openEngine({ files, option, has }: Arguments, answers?: ColumnAnswers): Promise<Engine> {
  const engine = createEngineInMemory(() => new Date().toISOString());
  const publications = files.length > 0 ? [] : await readPublications();
  await engine.open({ reference: await readReferenceFiles(), publications });
  const threshold = Number(option("threshold") ?? DEFAULT_PROTECTION.threshold);
  await engine.protect({ threshold, isRounded: has("round") });
  for (const file of (await Promise.all(files.map(readOffered))).flat()) {
    const check = await engine.check(file, answers);
    if (check.stageId === undefined) throw new Refusal(`${check.title}. ${check.findings[0]?.sentence ?? ""}`.trim());
    await engine.commit(check.stageId, {});
  }
  return engine;
}

/** Prints an answer; where own counts are told rounded its `notes` say so. */
export function printAnswer(engine: Engine, answer: object): void {
  const notes = "notes" in answer && Array.isArray(answer.notes) ? answer.notes : [];
  const isRounded = engine.context().dataset.rounding !== undefined;
  printJson(isRounded ? { ...answer, notes: [...notes, roundedCountsNote()] } : answer);
}
