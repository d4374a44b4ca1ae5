/**
 * Answers that were worked out while building. This file stands for a build without them; `scripts/prepared/prepared-plugin.ts`
 * puts those of the engine in its place.
 */

import type { PageAnswer, PageQuestion } from "../../engine/question.ts";

/** A question with the engine's answer to it. */
export interface PreparedAnswer<Q extends PageQuestion = PageQuestion> {
  readonly question: Q;
  readonly answer: PageAnswer<Q>;
}

export interface PreparedAnswers {
  /** See `openingDigest`: what the answers were made of. */
  readonly digest: string;
  readonly answers: readonly PreparedAnswer[];
}

export const PREPARED: PreparedAnswers | undefined = undefined;
