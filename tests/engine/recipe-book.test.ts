import { describe, expect, it } from "vitest";
import { savedRecipesInMemory } from "../../src/dataset/saved-recipes.ts";
import type { RecipeDraft } from "../../src/domain/recipe.ts";
import { changeRecipes } from "../../src/engine/recipe-book.ts";

const NOW = "2026-08-15T09:41:00Z";
const DRAFT: RecipeDraft = {
  layout: { delimiter: ";", heads: ["jongeren"] },
  reads: { kind: "columns", answers: [{ head: "Jongeren", answer: { kind: "leaveOut" } }] },
};

describe("the recipes of a person", () => {
  it("are kept under a name, renamed and removed", async () => {
    const saved = savedRecipesInMemory();
    const kept = await changeRecipes(saved, { kind: "save", name: " Swing ", draft: DRAFT }, NOW);
    expect(kept.message).toBe("Het recept ‘Swing’ is bewaard.");
    const [recipe] = kept.recipes;
    expect(recipe).toMatchObject({ name: "Swing", detail: "bewaard op 15 augustus 2026 · 1 kolom: jongeren" });
    const renamed = await changeRecipes(saved, { kind: "rename", id: recipe?.id ?? "", name: "Jongeren" }, NOW);
    expect(renamed.recipes.map(({ name }) => name)).toEqual(["Jongeren"]);
    expect((await changeRecipes(saved, { kind: "remove", id: recipe?.id ?? "" }, NOW)).recipes).toEqual([]);
  });

  it("take the place of an earlier one of that name and layout, and of no other", async () => {
    const saved = savedRecipesInMemory();
    await changeRecipes(saved, { kind: "save", name: "Swing", draft: DRAFT }, NOW);
    const again = await changeRecipes(saved, { kind: "save", name: "swing", draft: DRAFT }, NOW);
    expect(again.recipes).toHaveLength(1);
    const other = { ...DRAFT, layout: { delimiter: ",", heads: ["x"] } };
    await expect(changeRecipes(saved, { kind: "save", name: "Swing", draft: other }, NOW)).rejects.toThrow(
      "andere naam",
    );
  });

  it("travel in a file, and a damaged file is refused with nothing taken from it", async () => {
    const from = savedRecipesInMemory();
    const { file } = await changeRecipes(from, { kind: "save", name: "Swing", draft: DRAFT }, NOW);
    const to = savedRecipesInMemory();
    const taken = await changeRecipes(to, { kind: "import", text: file }, NOW);
    expect(taken.message).toBe("1 recept overgenomen: ‘Swing’.");
    const cut = changeRecipes(to, { kind: "import", text: file.slice(0, 40) }, NOW);
    await expect(cut).rejects.toThrow("geen leesbare JSON. Er is niets overgenomen.");
  });

  it("come back from a backup beside those that are here, which stay as they are", async () => {
    const saved = savedRecipesInMemory();
    const { recipes, file } = await changeRecipes(saved, { kind: "save", name: "Swing", draft: DRAFT }, NOW);
    await changeRecipes(saved, { kind: "rename", id: recipes[0]?.id ?? "", name: "Jongeren" }, NOW);
    const here = await changeRecipes(saved, { kind: "restore", text: file }, NOW);
    expect(here.recipes.map(({ name }) => name)).toEqual(["Jongeren"]);
    const elsewhere = await changeRecipes(savedRecipesInMemory(), { kind: "restore", text: file }, NOW);
    expect(elsewhere.recipes.map(({ name }) => name)).toEqual(["Swing"]);
  });

  it("need a name", async () => {
    const nameless = changeRecipes(savedRecipesInMemory(), { kind: "save", name: " ", draft: DRAFT }, NOW);
    await expect(nameless).rejects.toThrow("Geef het recept een naam.");
  });

  it("say so when they cannot be kept", async () => {
    const full = {
      ...savedRecipesInMemory(),
      put: () => Promise.reject(new DOMException("full", "QuotaExceededError")),
    };
    const kept = changeRecipes(full, { kind: "save", name: "Swing", draft: DRAFT }, NOW);
    await expect(kept).rejects.toThrow("Er is niets veranderd.");
  });
});
