/** An engine that keeps nothing between runs and reads files itself: for the command line. */

import { savedLoadsInMemory } from "../dataset/saved-loads.ts";
import { createEngine, type Engine } from "./engine.ts";
import { readFiles } from "./read-files.ts";

/** A new engine without data, whose loads live as long as the process. */
export function createEngineInMemory(now: () => string): Engine {
  return createEngine({ saved: savedLoadsInMemory(), now, read: readFiles });
}
