import { describe, expect, it } from "vitest";
import { readRecipe, readTableMapping } from "../../src/domain/read-mapping.ts";
import type { Recipe } from "../../src/domain/recipe.ts";
import type { TableMapping } from "../../src/domain/table-mapping.ts";

const MAPPING: TableMapping = {
  delimiter: ";",
  linesAbove: 2,
  headerRows: 1,
  columns: [
    { head: "Plaats", role: { kind: "region" } },
    { head: "Maand", role: { kind: "month" } },
    { head: "Soort", role: { kind: "undecided" } },
    {
      head: "Aantal",
      role: { kind: "value", region: "RE02", period: "2018", indicator: "police_crime:1.1.1", measure: "count" },
    },
    { head: "", role: { kind: "value" } },
  ],
  fixed: { region: "GM0153", period: "2018-08", indicator: "police_crime:1.1.1", measure: "count" },
  notation: "dutch",
  names: [
    { dimension: "region", name: "Hengello", as: "GM0164" },
    { dimension: "indicator", name: "Elders" },
    { dimension: "measure", name: "aantal", as: "count" },
  ],
};

const RECIPE: Recipe = {
  id: "r1",
  name: "Maandlijst Twente",
  savedAt: "2026-08-15T09:41:00Z",
  layout: { delimiter: ";", heads: ["plaats", "aantal"] },
  reads: { kind: "table", mapping: MAPPING },
};

const ANSWERS = [
  { head: "Jongeren", answer: { kind: "indicator", indicator: "police_nuisance:E35", measure: "count" } },
  { head: "Index", answer: { kind: "leaveOut" } },
];

/** As JSON would give it back. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** The mapping with one field changed. */
const mappingWith = (changed: Record<string, unknown>) => readTableMapping({ ...MAPPING, ...changed });
const columnWith = (column: unknown) => mappingWith({ columns: [...MAPPING.columns, column] });
const nameWith = (name: unknown) => mappingWith({ names: [...MAPPING.names, name] });
const recipeWith = (changed: Record<string, unknown>) => readRecipe({ ...RECIPE, ...changed });
const readsWith = (reads: unknown) => recipeWith({ reads });
const answerWith = (answer: unknown) => readsWith({ kind: "columns", answers: [{ head: "Jongeren", answer }] });

describe(readTableMapping, () => {
  it("gives back what was saved", () => expect(readTableMapping(stored(MAPPING))).toStrictEqual(MAPPING));

  it("takes nothing over that it does not know", () => {
    const more = {
      ...MAPPING,
      also: 1,
      columns: MAPPING.columns.map((column) => ({ ...column, also: 1, role: { ...column.role, also: 1 } })),
      fixed: { ...MAPPING.fixed, also: 1 },
      names: MAPPING.names.map((name) => ({ ...name, also: 1 })),
    };
    expect(readTableMapping(more)).toEqual(MAPPING);
  });

  it("needs no fixed dimensions, names or notation", () => {
    const { fixed: _fixed, names: _names, notation: _notation, ...rest } = MAPPING;
    const found = readTableMapping(rest);
    expect(found).toStrictEqual({ ...rest, fixed: {}, names: [] });
    expect(Object.keys(found ?? {})).not.toContain("notation");
  });

  it("takes a table without heads and without lines above it", () => {
    expect(mappingWith({ linesAbove: 0, headerRows: 0 })).toMatchObject({ linesAbove: 0, headerRows: 0 });
  });

  it("takes five hundred columns, and no more", () => {
    const columns = (length: number) => Array.from({ length }, () => ({ head: "x", role: { kind: "ignore" } }));
    expect(mappingWith({ columns: columns(500) })?.columns).toHaveLength(500);
    expect(mappingWith({ columns: columns(501) })).toBeUndefined();
  });

  it.each([undefined, null, "mapping", 7, [], [MAPPING]])("refuses %j", (value) =>
    expect(readTableMapping(value)).toBeUndefined(),
  );

  it.each([
    ["a delimiter that no table has", { delimiter: ":" }],
    ["no delimiter", { delimiter: undefined }],
    ["lines above it that are no number", { linesAbove: "2" }],
    ["fewer lines above it than none", { linesAbove: -1 }],
    ["half a line of heads", { headerRows: 1.5 }],
    ["no rows of heads", { headerRows: undefined }],
    ["columns that are no list", { columns: { length: 0 } }],
    ["no columns", { columns: undefined }],
    ["names that are no list", { names: "Hengello" }],
    ["fixed dimensions that are a list", { fixed: [] }],
    ["a notation that does not exist", { notation: "swiss" }],
    ["no notation but null", { notation: null }],
    ["dates of a sheet that mean neither", { sheetDates: "weeks" }],
    ["a fixed region that is no text", { fixed: { region: 153 } }],
    ["a fixed period that is no text", { fixed: { period: 2018 } }],
    ["a fixed indicator that is no text", { fixed: { indicator: 111 } }],
    ["a fixed measure that does not exist", { fixed: { measure: "sum" } }],
  ])("refuses %s", (_what, changed) => expect(mappingWith(changed)).toBeUndefined());

  it.each([
    ["no object", "Plaats"],
    ["null", null],
    ["without a head", { role: { kind: "region" } }],
    ["with a head that is no text", { head: 2018, role: { kind: "region" } }],
    ["without a role", { head: "Plaats" }],
    ["with a role that does not exist", { head: "Plaats", role: { kind: "place" } }],
    ["with a measure that does not exist", { head: "Aantal", role: { kind: "value", measure: "sum" } }],
    ["with a region that is no text", { head: "Aantal", role: { kind: "value", region: 153 } }],
  ])("refuses a column %s, and the other columns with it", (_what, column) =>
    expect(columnWith(column)).toBeUndefined(),
  );

  it.each([
    ["that is no object", "Hengello"],
    ["without a text", { dimension: "region" }],
    ["of a number", { dimension: "region", name: 7 }],
    ["of a period, which is never named", { dimension: "period", name: "2018" }],
    ["that stands for a number", { dimension: "region", name: "Hengello", as: 164 }],
  ])("refuses a name %s, and the other names with it", (_what, name) => expect(nameWith(name)).toBeUndefined());
});

describe(readRecipe, () => {
  it("gives back what was saved, of a table and of a sheet with answers about its columns", () => {
    expect(readRecipe(stored(RECIPE))).toEqual(RECIPE);
    const swing = { ...RECIPE, reads: { kind: "columns", answers: ANSWERS } };
    expect(readRecipe(stored(swing))).toEqual(swing);
  });

  it("keeps names that stand beside answers about columns, and no list without any", () => {
    const [name] = MAPPING.names;
    const withNames = { kind: "columns", answers: ANSWERS, names: [name] };
    expect(readsWith(stored(withNames))?.reads).toStrictEqual(withNames);
    expect(readsWith({ ...withNames, names: [] })?.reads).toStrictEqual({ kind: "columns", answers: ANSWERS });
    expect(readsWith({ ...withNames, names: [{ name: "Hengello" }] })).toBeUndefined();
    expect(readsWith({ ...withNames, names: "Hengello" })).toBeUndefined();
  });

  it("takes nothing over that it does not know", () => {
    expect(readRecipe({ ...RECIPE, also: 1, layout: { ...RECIPE.layout, also: 1 } })).toEqual(RECIPE);
    const reads = { kind: "columns", answers: [{ head: "Index", also: 1, answer: { kind: "leaveOut", also: 1 } }] };
    expect(readsWith(reads)?.reads).toEqual({
      kind: "columns",
      answers: [{ head: "Index", answer: { kind: "leaveOut" } }],
    });
  });

  it.each([undefined, null, "recipe", [RECIPE]])("refuses %j", (value) => expect(readRecipe(value)).toBeUndefined());

  it.each([
    ["no id", { id: undefined }],
    ["a blank id", { id: "" }],
    ["an id that is a number", { id: 1 }],
    ["no name", { name: undefined }],
    ["a name of blanks alone", { name: "  " }],
    ["a name that is a number", { name: 1 }],
    ["no time of saving", { savedAt: undefined }],
    ["a time of saving that is none", { savedAt: "gisteren" }],
    ["a time of saving that is a number", { savedAt: 1_786_787_260_000 }],
    ["no layout", { layout: undefined }],
    ["a layout that is a list", { layout: [] }],
    ["a layout without delimiter", { layout: { heads: ["plaats"] } }],
    ["a layout without heads", { layout: { delimiter: ";" } }],
    ["heads that are no texts", { layout: { delimiter: ";", heads: ["plaats", 2018] } }],
    ["nothing to read by", { reads: undefined }],
    ["a way of reading that does not exist", { reads: { kind: "both", mapping: MAPPING, answers: ANSWERS } }],
    ["a table without a mapping", { reads: { kind: "table", answers: ANSWERS } }],
    ["a sheet without answers", { reads: { kind: "columns", mapping: MAPPING } }],
    ["answers without a head", { reads: { kind: "columns", answers: [{ answer: { kind: "leaveOut" } }] } }],
    ["answers that are no objects", { reads: { kind: "columns", answers: ["Jongeren"] } }],
  ])("refuses %s", (_what, changed) => expect(recipeWith(changed)).toBeUndefined());

  it.each([
    ["nothing", undefined],
    ["no object", "leaveOut"],
    ["a kind that does not exist", { kind: "guess", indicator: "police_crime:1.1.1", measure: "count" }],
    ["an indicator without its name", { kind: "indicator", measure: "count" }],
    ["an indicator that is a number", { kind: "indicator", indicator: 111, measure: "count" }],
    ["an indicator without its measure", { kind: "indicator", indicator: "police_crime:1.1.1" }],
    ["a measure that does not exist", { kind: "indicator", indicator: "police_crime:1.1.1", measure: "sum" }],
  ])("refuses an answer that is %s", (_what, answer) => expect(answerWith(answer)).toBeUndefined());
});
