/** The recipes of a person: looked at, changed, taken out as a file and taken in. Fetched when somebody asks. */

import { readRecipeFile, recipeFile, type SavedRecipes } from "../dataset/saved-recipes.ts";
import type { Recipe, RecipeDraft } from "../domain/recipe.ts";
import { Refusal } from "../domain/refusal.ts";
import * as text from "../text/data/recipes-nl.ts";
import { formatDate } from "../text/format.ts";
import type { RecipeChange, RecipesView } from "../view-models/data/recipes-view.ts";

/** Makes a change and gives the recipes as they are then. Refuses, with a sentence, what cannot be done. */
export async function changeRecipes(saved: SavedRecipes, change: RecipeChange, now: string): Promise<RecipesView> {
  const before = await saved.read();
  const message = await applied(saved, before, change, now);
  const recipes = [...(await saved.read())].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  return {
    recipes: recipes.map(({ id, name, savedAt, layout }) => ({
      id,
      name,
      detail: text.recipeDetail(formatDate(savedAt.slice(0, "YYYY-MM-DD".length)), layout.heads),
    })),
    file: recipeFile(recipes),
    ...(message === undefined ? {} : { message }),
  };
}

async function applied(
  saved: SavedRecipes,
  before: readonly Recipe[],
  change: RecipeChange,
  now: string,
): Promise<string | undefined> {
  switch (change.kind) {
    case "look":
      return undefined;
    case "save": {
      const recipe = newRecipe(before, { name: nameOf(change.name), draft: change.draft, now });
      await keep(saved, [recipe]);
      return text.recipeSaved(recipe.name);
    }
    case "rename": {
      const name = nameOf(change.name);
      const known = existing(before, change.id);
      if (before.some((other) => other.id !== known.id && sameName(other.name, name))) {
        throw new Refusal(text.recipeNameTaken(name));
      }
      await keep(saved, [{ ...known, name }]);
      return text.recipeRenamed(name);
    }
    case "remove": {
      const { id, name } = existing(before, change.id);
      await saved.remove(id);
      return text.recipeRemoved(name);
    }
    case "import": {
      const recipes = recipesIn(change.text);
      await keep(saved, recipes);
      return text.recipesImported(recipes.map(({ name }) => name));
    }
    case "restore": {
      await keep(
        saved,
        recipesIn(change.text).filter(({ id }) => !before.some((known) => known.id === id)),
      );
      return undefined;
    }
  }
}

function recipesIn(file: string): readonly Recipe[] {
  const read = readRecipeFile(file);
  if ("problem" in read) throw new Refusal(text.recipeFileRefused(read.problem, read.at));
  return read.recipes;
}

/** Saved again under its name for the same layout, a recipe takes the place of the earlier one. */
function newRecipe(
  before: readonly Recipe[],
  { name, draft, now }: { readonly name: string; readonly draft: RecipeDraft; readonly now: string },
): Recipe {
  const earlier = before.find((recipe) => sameName(recipe.name, name));
  if (earlier && JSON.stringify(earlier.layout) !== JSON.stringify(draft.layout)) {
    throw new Refusal(text.recipeNameTaken(name));
  }
  return { id: earlier?.id ?? crypto.randomUUID(), name, savedAt: now, ...draft };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function nameOf(given: string): string {
  const name = given.trim().slice(0, 80);
  if (name === "") throw new Refusal(text.recipeWithoutName());
  return name;
}

function existing(recipes: readonly Recipe[], id: string): Recipe {
  const found = recipes.find((recipe) => recipe.id === id);
  if (!found) throw new Refusal(text.recipeGone());
  return found;
}

async function keep(saved: SavedRecipes, recipes: readonly Recipe[]): Promise<void> {
  try {
    await saved.put(recipes);
  } catch (cause) {
    throw new Refusal(text.recipesNotKept(), { cause });
  }
}
