/** The first screen of a reader who has no loads of their own: answers from the build, before there is an engine. */

import type { QueryClient } from "@tanstack/react-query";
import { DEFAULT_THRESHOLD } from "../../domain/suppression.ts";
import type { OpeningData } from "../../engine/engine-api.ts";
import { openingDigest } from "../../engine/opening-digest.ts";
import type { Route } from "../state/address.ts";
import { usePreferences } from "../state/preferences.ts";
import { useSelection } from "../state/selection.ts";
import { answerKey } from "./answers.ts";
import type { PreparedAnswers } from "./prepared.ts";

interface FirstScreen {
  readonly queryClient: QueryClient;
  /** What the engine will open. */
  readonly data: Promise<OpeningData>;
  readonly prepared: PreparedAnswers | undefined;
  /** Whether this device certainly keeps no loads. */
  readonly hasNoLoads: () => Promise<boolean>;
  /** Resolves when the screen with the prepared answers has been painted. */
  readonly painted: () => Promise<unknown>;
}

/**
 * Puts the prepared answers where pages look while the dataset has no version yet, if they are what the engine will answer:
 * made of the data that lies here now, for a reader without loads and with the usual threshold. Resolves when the engine may
 * start: once they have been painted, and at once where something else is asked or they are not to be shown. Never rejects.
 */
export async function showFirstScreen(screen: FirstScreen): Promise<void> {
  if (!isFirstScreen(useSelection.getState().route)) return;
  await Promise.race([showPrepared(screen).catch(() => undefined), anotherQuestion()]);
}

async function showPrepared({ queryClient, data, prepared, hasNoLoads, painted }: FirstScreen): Promise<void> {
  if (usePreferences.getState().threshold !== DEFAULT_THRESHOLD) return;
  if (prepared === undefined) return;
  const [isNewReader, digest] = await Promise.all([hasNoLoads(), data.then(openingDigest)]);
  if (!isNewReader || digest !== prepared.digest) return;
  for (const { question, answer } of prepared.answers) queryClient.setQueryData(answerKey(undefined, question), answer);
  await painted();
}

/** Whether a page asks nothing but what is prepared. */
function isFirstScreen(route: Route): boolean {
  return route.page === "overview" && route.strategy === undefined;
}

function anotherQuestion(): Promise<void> {
  return new Promise((resolve) => {
    const stop = useSelection.subscribe(({ route }) => {
      if (isFirstScreen(route)) return;
      stop();
      resolve();
    });
  });
}
