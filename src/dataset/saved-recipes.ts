/** The port through which recipes are kept between visits, and the file in which they travel. */

import { readRecipe } from "../domain/read-mapping.ts";
import type { Recipe } from "../domain/recipe.ts";

/** Raised when the shape of a recipe changes. */
const RECIPE_SCHEMA = 1;
const FILE_KIND = "veiligheidsbeeld-recipes";

/** A recipe as it lies in storage. */
export interface SavedRecipeRecord {
  readonly schema: number;
  readonly id: string;
  readonly recipe: unknown;
}

export interface SavedRecipes {
  /** Every readable recipe; those of a later version or damaged ones stay where they are. */
  readonly read: () => Promise<readonly Recipe[]>;
  /** Keeps recipes, all or none; rejects when they could not be kept. */
  readonly put: (recipes: readonly Recipe[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export function toRecipeRecord(recipe: Recipe): SavedRecipeRecord {
  return { schema: RECIPE_SCHEMA, id: recipe.id, recipe };
}

/** The recipe of a record; `undefined` when it is damaged or of a later version. */
export function readRecipeRecord(record: SavedRecipeRecord): Recipe | undefined {
  return record.schema === RECIPE_SCHEMA ? readRecipe(record.recipe) : undefined;
}

/** Recipes as a file of JSON with a numbered schema. */
export function recipeFile(recipes: readonly Recipe[]): string {
  return `${JSON.stringify({ kind: FILE_KIND, schema: RECIPE_SCHEMA, recipes }, null, 2)}\n`;
}

/** Why a file of recipes cannot be taken in. Nothing of it is kept then. */
export type RecipeFileProblem = "notJson" | "otherFile" | "laterSchema" | "damaged";

/** The recipes of a file: all of them, or why not. `at` is the place of the first damaged one, counted from 1. */
export function readRecipeFile(
  text: string,
): { readonly recipes: readonly Recipe[] } | { readonly problem: RecipeFileProblem; readonly at?: number } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: "notJson" };
  }
  if (!isFile(content) || content["kind"] !== FILE_KIND) return { problem: "otherFile" };
  const { schema, recipes } = content;
  if (typeof schema === "number" && schema > RECIPE_SCHEMA) return { problem: "laterSchema" };
  if (schema !== RECIPE_SCHEMA || !Array.isArray(recipes)) return { problem: "damaged" };
  const read = recipes.map(readRecipe);
  const damaged = read.indexOf(undefined);
  if (damaged >= 0) return { problem: "damaged", at: damaged + 1 };
  return { recipes: read.flatMap((recipe) => (recipe ? [recipe] : [])) };
}

function isFile(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keeps recipes in memory only: for Node, tests, and browsers without storage. */
export function savedRecipesInMemory(initial: readonly Recipe[] = []): SavedRecipes {
  const recipes = new Map(initial.map((recipe) => [recipe.id, recipe]));
  return {
    read: async () => [...recipes.values()],
    put: async (added) => {
      for (const recipe of added) recipes.set(recipe.id, recipe);
    },
    remove: async (id) => {
      recipes.delete(id);
    },
  };
}
