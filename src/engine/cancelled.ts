/** What stops when somebody aborts it. */

import { Refusal } from "../domain/refusal.ts";
import { checkCancelled } from "../text/engine-nl.ts";

/** Something that is being waited for and can be stopped. */
export interface Stoppable {
  /** Rejects with a `Refusal` once aborted, and never does anything else. */
  readonly rejection: Promise<never>;
  /** Stops listening: there is nothing left to stop. */
  readonly forget: () => void;
}

/** Calls `stop` and rejects when the signal is aborted, or when it is already. */
export function stopped(signal: AbortSignal | undefined, stop: () => void): Stoppable {
  let onAbort = (): void => undefined;
  const rejection = new Promise<never>((_, reject) => {
    onAbort = () => {
      stop();
      reject(new Refusal(checkCancelled()));
    };
  });
  // Whoever races against it hears of it; nobody else has to.
  rejection.catch(() => undefined);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener("abort", onAbort, { once: true });
  return { rejection, forget: () => signal?.removeEventListener("abort", onAbort) };
}
