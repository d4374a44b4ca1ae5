/** What the section about recipes says. */

import type { RecipeDraft } from "../../domain/recipe.ts";

export interface RecipeView {
  readonly id: string;
  readonly name: string;
  /** "bewaard op 15 augustus 2026 · 4 kolommen: plaats, maand, wat, aantal" */
  readonly detail: string;
}

export interface RecipesView {
  readonly recipes: readonly RecipeView[];
  /** All recipes as a file of JSON. */
  readonly file: string;
  /** What came of the change that was asked for. */
  readonly message?: string;
}

/** A change of the recipes, or a look at them. Refused with a sentence when it cannot be done. */
export type RecipeChange =
  | { readonly kind: "look" }
  | { readonly kind: "save"; readonly name: string; readonly draft: RecipeDraft }
  | { readonly kind: "rename"; readonly id: string; readonly name: string }
  | { readonly kind: "remove"; readonly id: string }
  | { readonly kind: "import"; readonly text: string }
  /** From a backup: recipes that are here stay as they are. */
  | { readonly kind: "restore"; readonly text: string };
