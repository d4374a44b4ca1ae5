import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecipe } from "../../src/domain/read-mapping.ts";
import type { Recipe } from "../../src/domain/recipe.ts";
import type { MappedName } from "../../src/domain/table-mapping.ts";
import type { IngestResult } from "../../src/ingest/ingest.ts";
import { figuresOf, readLines } from "../support/mapped-tables.ts";
import { expectEveryRowCounted } from "./every-row-counted.ts";

const LIST = [
  '"Soort misdrijf";"Regio\'s";"Perioden";"Geregistreerde misdrijven (aantal)"',
  ...["Nijmgen", "Arnhem", "Enschede", "Achterhoek (CR)"].map(
    (name, at) => `"1.1.1 Diefstal/inbraak woning";"${name}";"2018";"${at + 1}"`,
  ),
];
const TEMPLATE = [
  "classification;indicator;region;period;value;unit;status;note",
  "upload;hennep/ruimingen;Twente;2024;12;aantal;;",
  "upload;hennep/ruimingen;Gelderland Mid;2024;7;aantal;;",
];
const SWING = ["Jaar;Geolevel;Geoitem;Woninginbraak", "2018;gemeente;Enschede;12", "2018;politiedistrict;Twentte;40"];
const PIVOT = [
  '"Geregistreerde misdrijven; soort misdrijf, gemeente"',
  '"Soort misdrijf: 1.1.1 Diefstal/inbraak woning"',
  '""',
  '"Onderwerp";"Geregistreerde misdrijven";"Geregistreerde misdrijven"',
  '"Perioden";"2017";"2018"',
  '"Regio\'s";"aantal";"aantal"',
  '"Enschede";"12";"14"',
  '"Achterhoek (CR)";"3";"4"',
  '"Bron: Politie"',
];
const WIDE = [
  "Regio's;Soort misdrijf;2017;2018",
  "Enschede;1.1.1 Diefstal/inbraak woning;12;14",
  "Achterhoek (CR);1.1.1 Diefstal/inbraak woning;3;4",
];

const nijmegen: MappedName = { dimension: "region", name: "Nijmgen", as: "GM0268" };
const leftOut: MappedName = { dimension: "region", name: "Achterhoek (CR)" };

function statesOf({ regions = [] }: IngestResult): readonly string[] {
  return regions.map(({ name, state }) => `${name}: ${state}`);
}

describe("names of regions in a file that is recognised", () => {
  it.each([
    ["a list of StatLine", LIST, ["Achterhoek (CR): unknown", "Nijmgen: byName"]],
    ["the own template", TEMPLATE, ["Gelderland Mid: unknown"]],
    ["a sheet of Swing", SWING, ["Twentte: unknown"]],
    ["a pivot", PIVOT, ["Achterhoek (CR): unknown"]],
    ["a wide table", WIDE, ["Achterhoek (CR): unknown"]],
  ])("are asked about where nobody knows them: %s", async (_what, lines, asked) => {
    const result = await readLines(lines);
    expect(result.receipt.accepted).toBe(true);
    expect(statesOf(result)).toEqual(asked);
    expectEveryRowCounted(result);
  });

  it("come with proposals, of which none is taken by itself", async () => {
    const { regions = [], observations } = await readLines(LIST);
    expect(regions.find(({ name }) => name === "Nijmgen")?.proposals).toContain("GM0268");
    expect(observations?.region.dictionary).not.toContain("GM0268");
  });

  it("are read as a person said, and the receipt holds it as something that was said", async () => {
    const result = await readLines(LIST, { names: [nijmegen, leftOut] });
    expect(figuresOf(result)).toContain("police_crime:1.1.1 GM0268 2018JJ00 count 1 observed");
    expect(result.receipt.names).toEqual([nijmegen, leftOut]);
    expect(result.receipt.dropped).toEqual([{ reason: "leftOut", count: 1, lines: [5] }]);
    expect(result.issues.find(({ code }) => code === "regionsSaid")).toMatchObject({
      severity: "note",
      facts: { meant: "Nijmgen = Nijmegen", left: "Achterhoek (CR)" },
    });
    expect(result.issues.map(({ code }) => code)).not.toContain("regionLooksLike");
    expectEveryRowCounted(result);
  });

  it.each([
    ["the own template", TEMPLATE, "Gelderland Mid", "district/gelderland-midden"],
    ["a sheet of Swing", SWING, "Twentte", "district/twente"],
    ["a pivot", PIVOT, "Achterhoek (CR)", "district/noord-en-oost-gelderland"],
    ["a wide table", WIDE, "Achterhoek (CR)", "district/noord-en-oost-gelderland"],
  ])("are read as a person said in %s too", async (_what, lines, name, as) => {
    const result = await readLines(lines, { names: [{ dimension: "region", name, as }] });
    expect(result.observations?.region.dictionary).toContain(as);
    expect(statesOf(result)).toEqual([`${name}: said`]);
    expectEveryRowCounted(result);
  });

  it("never change a name that the reference data know, and an answer that names no region is none", async () => {
    const names: readonly MappedName[] = [
      { dimension: "region", name: "Enschede", as: "GM0268" },
      { dimension: "region", name: "Nijmgen", as: "GM9999" },
    ];
    const result = await readLines(LIST, { names });
    expect(figuresOf(result)).toEqual(figuresOf(await readLines(LIST)));
    expect(result.receipt.names).toBeUndefined();
  });

  it("under which a region of the file would come twice give a conflict, not a sum", async () => {
    const result = await readLines(LIST, { names: [{ dimension: "region", name: "Nijmgen", as: "GM0202" }] });
    expect(result.issues.map(({ code }) => code)).toContain("conflictingCells");
    expect(result.observations?.region.dictionary).not.toContain("GM0202");
  });

  it("of an old municipality become part of today's, as any other", async () => {
    const lines = [
      TEMPLATE[0] ?? "",
      "police_crime;1.1.1;Rijnwaardn;2016;3;aantal;;",
      "police_crime;1.1.1;Zevenaar;2016;9;aantal;;",
    ];
    const result = await readLines(lines, { names: [{ dimension: "region", name: "Rijnwaardn", as: "GM0196" }] });
    expect(result.issues.map(({ code }) => code)).toContain("regionRenamed");
  });
});

describe("answers about names that are kept as a recipe", () => {
  async function kept(): Promise<Recipe> {
    const { recipe } = await readLines(LIST, { names: [nijmegen, leftOut] });
    const saved = { id: "r", name: "Jaarlijst", savedAt: "2026-08-15T09:41:00Z", ...recipe };
    const read = readRecipe(JSON.parse(JSON.stringify(saved)));
    if (!read) throw new Error("the recipe cannot be read back");
    return read;
  }

  it("are known in next year's file with the same heads", async () => {
    const next = LIST.map((line) => line.replace('"2018"', '"2019"'));
    const result = await readLines(next, { recipes: [await kept()] });
    expect(figuresOf(result)).toContain("police_crime:1.1.1 GM0268 2019JJ00 count 1 observed");
    expect(result.receipt.evidence).toContainEqual({ kind: "recipe", text: "Jaarlijst" });
    expect(result.receipt.names).toEqual([nijmegen, leftOut]);
  });

  it("are not followed in a file with other heads, nor where two recipes fit", async () => {
    const recipe = await kept();
    const other = LIST.map((line, at) => (at === 0 ? line.replace("Regio's", "Gebieden") : line));
    expect((await readLines(other, { recipes: [recipe] })).receipt.names).toBeUndefined();
    const twice = [recipe, { ...recipe, id: "s", name: "Andere lijst" }];
    expect((await readLines(LIST, { recipes: twice })).receipt.names).toBeUndefined();
  });

  it("give way to what a person says now", async () => {
    const now: MappedName = { dimension: "region", name: "Nijmgen", as: "GM0296" };
    const result = await readLines(LIST, { names: [now], recipes: [await kept()] });
    expect(result.observations?.region.dictionary).toContain("GM0296");
  });

  it("are taken back by a person who leaves every name as it is", async () => {
    const result = await readLines(LIST, { names: [], recipes: [await kept()] });
    expect(figuresOf(result)).toEqual(figuresOf(await readLines(LIST, {})));
    expect(result.receipt.names).toBeUndefined();
    expect(result.receipt.evidence).not.toContainEqual({ kind: "recipe", text: "Jaarlijst" });
  });
});

const row = fc.record({
  name: fc.constantFrom("Nijmgen", "Armhem", "Enschede", "Wierden", "Achterhoek (CR)"),
  period: fc.constantFrom("2016", "2017", "2018"),
  value: fc.constantFrom("12", "0", "."),
});
const answer = fc.constantFrom("GM0268", "GM0202", "RE02", undefined);

describe("the law of explained names", () => {
  it("gives the figures of the same file with the region printed as its code, and without the rows that are left out", async () => {
    const lines = (rows: readonly string[]): readonly string[] => [LIST[0] ?? "", ...rows];
    const answers = fc.record({ Nijmgen: answer, "Achterhoek (CR)": answer });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), answers, async (rows, said) => {
        const names = Object.entries(said).map(
          ([name, as]): MappedName => ({ dimension: "region", name, ...(as === undefined ? {} : { as }) }),
        );
        const printed = ({ name, period, value }: Readonly<Record<"name" | "period" | "value", string>>): string =>
          `"1.1.1 Diefstal/inbraak woning";"${name}";"${period}";"${value}"`;
        const explained = await readLines(lines(rows.map(printed)), { names });
        const isKept = ({ name }: (typeof rows)[number]): boolean =>
          !Object.hasOwn(said, name) || Reflect.get(said, name) !== undefined;
        const coded = rows.filter(isKept).map((each) => {
          const code: unknown = Reflect.get(said, each.name);
          return printed({ ...each, name: typeof code === "string" ? code : each.name });
        });
        expectEveryRowCounted(explained);
        const expected = coded.length === 0 ? [] : figuresOf(await readLines(lines(coded)));
        expect(figuresOf(explained)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
