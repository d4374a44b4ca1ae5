/** A file that says how tables are read: one mapping, or recipes as the page gives them out. */

import { readRecipeFile } from "../dataset/saved-recipes.ts";
import { readTableMapping } from "../domain/read-mapping.ts";
import type { ReadingAnswers } from "../domain/recipe.ts";

/** What the file says; `undefined` when it is neither. */
export function readMappingFile(text: string): Pick<ReadingAnswers, "mapping" | "recipes"> | undefined {
  const file = readRecipeFile(text);
  if ("recipes" in file) return { recipes: file.recipes };
  if (file.problem !== "otherFile") return undefined;
  const mapping = readTableMapping(JSON.parse(text.replace(/^\uFEFF/, "")));
  return mapping && { mapping };
}
