import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Notation, type NumberCell, parseNumber } from "../../src/ingest/parse-number.ts";

const number = (value: number): NumberCell => ({ kind: "number", value });
const missing = (reason: "unknown" | "impossible" | "secret"): NumberCell => ({ kind: "missing", reason });
const unreadable: NumberCell = { kind: "unreadable" };

describe("parseNumber", () => {
  it.each<{ name: string; cell: string; notation: Notation; gives: NumberCell }>([
    { name: "a padded whole number", cell: "     645", notation: "dutch", gives: number(645) },
    { name: "nought is a figure", cell: "       0", notation: "dutch", gives: number(0) },
    { name: "minus nought is nought", cell: "-0", notation: "dutch", gives: number(0) },
    { name: "a padded dot", cell: "       .", notation: "dutch", gives: missing("unknown") },
    { name: "a blank", cell: "", notation: "dutch", gives: missing("impossible") },
    { name: "only spaces", cell: "  \u00a0 ", notation: "dutch", gives: missing("impossible") },
    { name: "x", cell: "x", notation: "english", gives: missing("secret") },
    { name: "a special value of Swing", cell: " -99996", notation: "english", gives: missing("unknown") },
    { name: "its neighbour is a number", cell: "-99998", notation: "english", gives: number(-99998) },
    { name: "a dash means nothing here", cell: "-", notation: "dutch", gives: unreadable },
    { name: "Dutch thousands", cell: "1.390", notation: "dutch", gives: number(1390) },
    { name: "the same, English", cell: "1.390", notation: "english", gives: number(1.39) },
    { name: "Dutch millions with decimals", cell: "1.154.950,5", notation: "dutch", gives: number(1_154_950.5) },
    { name: "English millions with decimals", cell: "1,154,950.5", notation: "english", gives: number(1_154_950.5) },
    { name: "a Dutch decimal", cell: "34,8", notation: "dutch", gives: number(34.8) },
    { name: "a Dutch decimal in an English file", cell: "34,8", notation: "english", gives: unreadable },
    { name: "an English decimal in a Dutch file", cell: "34.8", notation: "dutch", gives: unreadable },
    { name: "groups that are not of three", cell: "1.39.0", notation: "dutch", gives: unreadable },
    { name: "a no-break space for thousands", cell: "12\u00a0345", notation: "dutch", gives: number(12345) },
    {
      name: "a space inside padding is no thousand mark",
      cell: "   2 285",
      notation: "dutch",
      gives: { kind: "unreadable" },
    },
    { name: "a thin space for thousands", cell: "12\u2009345,5", notation: "dutch", gives: number(12345.5) },
    { name: "a zero-width space around it", cell: "\u200b645\u200b", notation: "dutch", gives: number(645) },
    { name: "a round number of R", cell: "1e+05", notation: "english", gives: number(100000) },
    { name: "an exponent that may have lost digits", cell: "1.2E+05", notation: "english", gives: unreadable },
    { name: "hexadecimal", cell: "0x10", notation: "english", gives: unreadable },
    { name: "the word Infinity", cell: "Infinity", notation: "english", gives: unreadable },
    { name: "more digits than a number holds", cell: "99999999999999999999", notation: "english", gives: unreadable },
    { name: "a number with its unit", cell: "34,8%", notation: "dutch", gives: unreadable },
    { name: "a date made by Excel", cell: "jan-18", notation: "dutch", gives: unreadable },
    { name: "digits of another script", cell: "١٢", notation: "dutch", gives: unreadable },
  ])("$name", ({ cell, notation, gives }) => {
    expect(parseNumber(cell, notation)).toEqual(gives);
  });

  it("gives back every number that was written in its notation", () => {
    const formats = {
      dutch: new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 3 }),
      english: new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 }),
    };
    fc.assert(
      fc.property(
        fc
          .integer({ min: -999_999_999, max: 999_999_999 })
          .filter((value) => ![-99996, -99997, -99999].includes(value / 1000)),
        fc.constantFrom<Notation>("dutch", "english"),
        fc.integer({ min: 0, max: 12 }),
        (thousandths, notation, padding) => {
          const value = thousandths / 1000;
          const cell = formats[notation].format(value).padStart(padding);
          expect(parseNumber(cell, notation)).toEqual(number(value));
        },
      ),
    );
  });

  it("never gives a number that is not finite, whatever the cell", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<Notation>("dutch", "english"), (cell, notation) => {
        const read = parseNumber(cell, notation);
        if (read.kind === "number") expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
