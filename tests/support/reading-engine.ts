/** An engine for tests of the page whose checks and recipes are real; everything else is as the fake one has it. */

import { readFileSync } from "node:fs";
import { savedLoadsInMemory } from "../../src/dataset/saved-loads.ts";
import { savedRecipesInMemory } from "../../src/dataset/saved-recipes.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { REFERENCE_FILES } from "../../src/engine/opening-files.ts";
import { readFiles } from "../../src/engine/read-files.ts";
import { changeRecipes } from "../../src/engine/recipe-book.ts";
import { type FakeEngine, fakeEngine } from "./fake-engine.ts";

const NOW = "2026-11-22T09:00:00.000Z";

export async function readingEngine(): Promise<FakeEngine> {
  const saved = savedRecipesInMemory();
  const engine = createEngine({ read: readFiles, saved: savedLoadsInMemory(), recipes: saved.read, now: () => NOW });
  const reference = Object.fromEntries(
    REFERENCE_FILES.map((name) => [name, readFileSync(`data/reference/${name}`, "utf8")]),
  );
  await engine.open({ reference, publications: [] });
  return fakeEngine({
    check: engine.check,
    sample: engine.sample,
    recipes: (change) => changeRecipes(saved, change, NOW),
  });
}
