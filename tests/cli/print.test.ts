import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell } from "../../src/cli/csv-cell.ts";
import { toSortedJson } from "../../src/cli/print-json.ts";

describe(toSortedJson, () => {
  it("sorts the keys of every level and keeps the order of lists", () => {
    expect(toSortedJson({ b: [{ d: 1, c: 2 }, "a"], a: null })).toBe(
      '{\n  "a": null,\n  "b": [\n    {\n      "c": 2,\n      "d": 1\n    },\n    "a"\n  ]\n}',
    );
  });

  it("leaves out what is undefined", () => {
    expect(toSortedJson({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("throws rather than print %d", (value) => {
    expect(() => toSortedJson({ deep: [{ value }] })).toThrow("not a number for JSON");
  });

  it("gives the same text whatever the order of the keys, and loses nothing", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(toSortedJson(reversed)).toBe(toSortedJson(value));
        expect(JSON.parse(toSortedJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe(csvCell, () => {
  it.each([
    { cell: "Enschede", printed: "Enschede" },
    { cell: "", printed: "" },
    { cell: "box, garage", printed: '"box, garage"' },
    { cell: 'zeg "ja"', printed: '"zeg ""ja"""' },
    { cell: "twee\nregels", printed: '"twee\nregels"' },
    { cell: "=1+1", printed: "'=1+1" },
    { cell: "+31", printed: "'+31" },
    { cell: "@SUM(A1)", printed: "'@SUM(A1)" },
    { cell: "-geen getal", printed: "'-geen getal" },
    { cell: '=HYPERLINK("http://x","y")', printed: '"\'=HYPERLINK(""http://x"",""y"")"' },
    { cell: "\t=1", printed: "'\t=1" },
    { cell: "-12", printed: "-12" },
    { cell: "-0.5", printed: "-0.5" },
    { cell: "1e-7", printed: "1e-7" },
    { cell: "-1+1", printed: "'-1+1" },
  ])("prints $cell as $printed", ({ cell, printed }) => {
    expect(csvCell(cell)).toBe(printed);
  });

  it("never begins a cell with what a spreadsheet runs, unless it is a number", () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const shown = csvCell(cell).replace(/^"/, "");
        if (/^[=+\-@\t\r]/.test(shown)) expect(Number.isFinite(Number(cell))).toBe(true);
      }),
    );
  });

  it("prints every number as it is", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(csvCell(String(value))).toBe(String(value));
      }),
    );
  });
});
