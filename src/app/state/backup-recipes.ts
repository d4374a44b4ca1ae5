/** Recipes in a backup: a section of their own, which the engine keeps. */

import type { BackupSection, EngineClient, KnownSections } from "../../engine/engine-api.ts";

const NAME = "recipes";
const SCHEMA = 1;

export const KNOWN_RECIPES: KnownSections = { [NAME]: SCHEMA };

/** The recipes as they are now. */
export async function recipesSection(engine: EngineClient): Promise<BackupSection> {
  const { file } = await engine.recipes({ kind: "look" });
  return { name: NAME, schema: SCHEMA, value: file };
}

/** Adds the recipes of a backup that are not here yet; rejects with a sentence when they cannot be read. */
export async function restoreRecipes(engine: EngineClient, sections: readonly BackupSection[]): Promise<void> {
  const text = sections.find(({ name }) => name === NAME)?.value;
  if (typeof text === "string") await engine.recipes({ kind: "restore", text });
}
