import { describe, expect, it } from "vitest";
import type { Recipe } from "../../../src/domain/recipe.ts";
import { asked, figuresOf, openKinds, readLines } from "../../support/mapped-tables.ts";

const JULY = ["Maandlijst juli", "Plaats;Maand;Aantal", "Enschede;2024-07;12", "Hengello;2024-07;7"];

async function recipeOf(lines: readonly string[]): Promise<Recipe> {
  const { mapping } = await asked(lines);
  const complete = {
    ...mapping,
    fixed: { indicator: "police_crime:1.1.1" },
    names: [{ dimension: "region" as const, name: "Hengello", as: "GM0164" }],
  };
  const { recipe } = await readLines(lines, { mapping: complete });
  if (!recipe) throw new Error("nothing to keep");
  return { id: "r", name: "Maandlijst Twente", savedAt: "2026-08-15T09:41:00Z", ...recipe };
}

describe("a recipe", () => {
  it("reads next month's file, also under a longer title, and the receipt says so", async () => {
    const recipes = [await recipeOf(JULY)];
    const august = ["Maandlijst augustus", "", "plaats;maand;aantal", "Hengello;2024-08;9", "Borne;2024-08;1"];
    const result = await readLines(august, { recipes });
    expect(result.receipt.evidence).toEqual([{ kind: "recipe", text: "Maandlijst Twente" }]);
    expect(figuresOf(result)).toEqual([
      "police_crime:1.1.1 GM0147 2024MM08 count 1 provisional",
      "police_crime:1.1.1 GM0164 2024MM08 count 9 provisional",
    ]);
  });

  it("asks for a name and for a column that are new", async () => {
    const recipes = [await recipeOf(JULY)];
    const name = await asked(["Plaats;Maand;Aantal", "Almeloo;2024-08;9"], { recipes });
    expect(name.questions).toEqual([{ kind: "unknownName", dimension: "region", name: "Almeloo", rows: 1 }]);
    const column = await asked(["Plaats;Maand;Soort;Aantal", "Almelo;2024-08;poging;9"], { recipes });
    expect(column.recipe).toBe("Maandlijst Twente");
    expect(openKinds(column)).toEqual(["columnRole"]);
  });

  it("is not followed for a table that lacks a column, has another delimiter, or that two recipes fit", async () => {
    const recipe = await recipeOf(JULY);
    const without = await asked(["Plaats;Aantal", "Almelo;9"], { recipes: [recipe] });
    const comma = await asked(["Plaats,Maand,Aantal", "Almelo,2024-08,9"], { recipes: [recipe] });
    const two = await asked(JULY, { recipes: [recipe, { ...recipe, id: "s", name: "Andere" }] });
    expect([without.recipe, comma.recipe, two.recipe]).toEqual([undefined, undefined, undefined]);
  });

  it("does not keep the period that was said for all rows: the next file has another", async () => {
    const lines = ["Plaats;Aantal", "Enschede;12", "Hengelo;7"];
    const { mapping } = await asked(lines);
    const fixed = { indicator: "police_crime:1.1.1", period: "2024-07" };
    const { recipe } = await readLines(lines, { mapping: { ...mapping, fixed } });
    expect(recipe?.reads).toMatchObject({ mapping: { fixed: { indicator: "police_crime:1.1.1" } } });
    const next = await asked(lines, { recipes: [{ id: "r", name: "x", savedAt: "2026-08-15", ...recipe } as Recipe] });
    expect(next.questions).toEqual([{ kind: "dimensionMissing", dimension: "period", heads: ["Aantal"] }]);
  });

  it("answers the columns of a sheet of Swing again", async () => {
    const lines = ["Jaar;Geolevel;Geoitem;Jongeren", "2018;gemeente;153;12"];
    const columns = [
      { head: "Jongeren", answer: { kind: "indicator", indicator: "police_nuisance:E35", measure: "count" } },
    ] as const;
    const { recipe } = await readLines(lines, { columns });
    const recipes = recipe ? [{ id: "s", name: "Swing", savedAt: "2026-08-15", ...recipe }] : [];
    const next = await readLines(["Jaar;Geolevel;Geoitem;Jongeren", "2019;gemeente;153;14"], { recipes });
    expect(figuresOf(next)).toEqual(["police_nuisance:E35 GM0153 2019JJ00 count 14 observed"]);
    expect(next.receipt.evidence.at(-1)).toEqual({ kind: "recipe", text: "Swing" });
    const wider = ["Jaar;Geolevel;Geoitem;Jongeren;Ouderen", "2019;gemeente;153;14;3"];
    const open = (await readLines(wider, { recipes })).questions.filter(({ answer }) => answer === undefined);
    expect(open.map(({ head }) => head)).toEqual(["Ouderen"]);
  });
});
