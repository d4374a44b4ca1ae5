/** An engine that keeps nothing between runs: for the command line. */

import { savedLoadsInMemory } from "../dataset/saved-loads.ts";
import { createEngine, type Engine } from "./engine.ts";

/** A new engine without data, whose loads live as long as the process. */
export function createEngineInMemory(now: () => string): Engine {
  return createEngine({ saved: savedLoadsInMemory(), now });
}
