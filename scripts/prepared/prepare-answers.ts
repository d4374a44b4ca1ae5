/** Asks the engine beforehand what the first screen asks of it. */

import type { PreparedAnswers } from "../../src/app/queries/prepared.ts";
import { readPublications, readReferenceFiles } from "../../src/cli/files.ts";
import { createEngineInMemory } from "../../src/engine/engine-in-memory.ts";
import { openingDigest } from "../../src/engine/opening-digest.ts";
import type { Question } from "../../src/engine/question.ts";

/** What the overview asks, and what stands around every page. */
const FIRST_QUESTIONS: readonly Question[] = [{ kind: "catalogue" }, { kind: "overview" }];

/** The engine's answers over the data that comes with the app. */
export async function prepareAnswers(): Promise<PreparedAnswers> {
  const [reference, publications] = await Promise.all([readReferenceFiles(), readPublications()]);
  const digest = await openingDigest({ reference, publications });
  const engine = createEngineInMemory(() => new Date().toISOString());
  await engine.open({ reference, publications });
  return { digest, answers: FIRST_QUESTIONS.map((question) => ({ question, answer: engine.answer(question) })) };
}
