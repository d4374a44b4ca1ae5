/** A worker that breaks must be heard of, not waited for. */

import { engineStopped } from "../text/engine-nl.ts";

/** Rejects when the worker breaks, and never does anything else. */
export function failureOf(worker: Worker): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    const stopped = (cause: unknown): void => reject(new Error(engineStopped(), { cause }));
    worker.addEventListener("error", (event) => stopped(event.message), { once: true });
    worker.addEventListener("messageerror", () => stopped("a message could not be read"), { once: true });
  });
  // Whoever races against it hears of it; between two races nobody listens.
  failure.catch(() => undefined);
  return failure;
}
