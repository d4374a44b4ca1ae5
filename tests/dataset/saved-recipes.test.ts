import { describe, expect, it } from "vitest";
import { readRecipeFile, readRecipeRecord, recipeFile, toRecipeRecord } from "../../src/dataset/saved-recipes.ts";
import type { Recipe } from "../../src/domain/recipe.ts";

const RECIPE: Recipe = {
  id: "r1",
  name: "Maandlijst Twente",
  savedAt: "2026-08-15T09:41:00Z",
  layout: { delimiter: ";", heads: ["plaats", "aantal"] },
  reads: {
    kind: "table",
    mapping: {
      delimiter: ";",
      linesAbove: 2,
      headerRows: 1,
      columns: [
        { head: "Plaats", role: { kind: "region" } },
        { head: "Aantal", role: { kind: "value", indicator: "police_crime:1.1.1", measure: "count" } },
      ],
      fixed: {},
      notation: "dutch",
      names: [
        { dimension: "region", name: "Hengello", as: "GM0164" },
        { dimension: "region", name: "Elders" },
      ],
    },
  },
};
const SWING: Recipe = {
  ...RECIPE,
  id: "r2",
  name: "Swing",
  reads: {
    kind: "columns",
    answers: [{ head: "Jongeren", answer: { kind: "indicator", indicator: "police_nuisance:E35", measure: "count" } }],
  },
};

describe("recipes in a file", () => {
  it("come back as they were", () => {
    expect(readRecipeFile(recipeFile([RECIPE, SWING]))).toEqual({ recipes: [RECIPE, SWING] });
  });

  it.each([
    ["no JSON", "{", { problem: "notJson" }],
    ["another file", '{"kind":"backup"}', { problem: "otherFile" }],
    ["a list", "[]", { problem: "otherFile" }],
    ["a later schema", recipeFile([RECIPE]).replace('"schema": 1', '"schema": 2'), { problem: "laterSchema" }],
    [
      "a role that does not exist",
      recipeFile([SWING, RECIPE]).replace('"region"', '"place"'),
      { problem: "damaged", at: 2 },
    ],
    ["a measure that does not exist", recipeFile([RECIPE]).replace('"count"', '"sum"'), { problem: "damaged", at: 1 }],
    ["a name that is blank", recipeFile([RECIPE]).replace("Maandlijst Twente", " "), { problem: "damaged", at: 1 }],
  ])("are refused as a whole when it holds %s", (_what, text, expected) => {
    expect(readRecipeFile(text)).toEqual(expected);
  });
});

describe("recipes in storage", () => {
  it("come back as they were, and are left alone when a later version wrote them", () => {
    const record = toRecipeRecord(RECIPE);
    expect(readRecipeRecord(structuredClone(record))).toEqual(RECIPE);
    expect(readRecipeRecord({ ...record, schema: 2 })).toBeUndefined();
  });
});
