import { describe, expect, it } from "vitest";
import { readMappingFile } from "../../src/engine/mapping-file.ts";

const MAPPING = {
  delimiter: ";",
  linesAbove: 0,
  headerRows: 1,
  columns: [{ head: "Plaats", role: { kind: "region" } }],
  fixed: { measure: "count" },
  names: [],
};

describe("a file that says how tables are read", () => {
  it("is a mapping or a file of recipes", () => {
    expect(readMappingFile(JSON.stringify(MAPPING))).toEqual({ mapping: MAPPING });
    const recipes = '{"kind":"veiligheidsbeeld-recipes","schema":1,"recipes":[]}';
    expect(readMappingFile(recipes)).toEqual({ recipes: [] });
  });

  it.each(["", "{}", "[1]", '{"delimiter":"#"}', '{"kind":"veiligheidsbeeld-recipes","schema":9}'])(
    "is nothing else: %s",
    (text) => {
      expect(readMappingFile(text)).toBeUndefined();
    },
  );
});
