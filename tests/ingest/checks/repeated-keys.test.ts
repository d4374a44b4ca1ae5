import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ObservationColumns } from "../../../src/domain/observation.ts";
import type { PeriodCode } from "../../../src/domain/period.ts";
import type { RegionCode } from "../../../src/domain/region.ts";
import { cellKeys, repeatedKeys } from "../../../src/ingest/checks/cell-keys.ts";
import { lineSet } from "../../../src/ingest/line-set.ts";
import { selectRows } from "../../../src/ingest/select-rows.ts";

/** Columns with these codes, in dictionaries of this length: of which most texts occur nowhere when it is large. */
function columnsOf(rows: readonly (readonly [number, number, number])[], dictionaryLength: number): ObservationColumns {
  const texts = Array.from({ length: dictionaryLength }, (_, at) => `text ${at}`);
  const codes = (place: 0 | 1 | 2) => Uint32Array.from(rows, (row) => row[place]);
  return {
    length: rows.length,
    indicator: { dictionary: texts, codes: codes(0) },
    region: { dictionary: texts as RegionCode[], codes: codes(1) },
    period: { dictionary: texts as PeriodCode[], codes: codes(2) },
    measure: { dictionary: ["count"], codes: new Uint32Array(rows.length) },
    value: Float64Array.from(rows, (_, at) => at),
    status: new Uint8Array(rows.length),
    line: Uint32Array.from(rows, (_, at) => at + 2),
  };
}

const code = fc.nat(5);
const rows = fc.array(fc.tuple(code, code, code), { maxLength: 60 });

describe("the cells of a file", () => {
  it.each([
    ["a dictionary that is filled", 6],
    ["a dictionary so large that most cells are not there", 2000],
  ])("are found repeated as a list of all would tell, with %s", (_, dictionaryLength) => {
    fc.assert(
      fc.property(rows, (given) => {
        const columns = columnsOf(given, dictionaryLength);
        const keys = given.map((_row, at) => cellKeys(columns)(at));
        const repeated = new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
        expect(new Set(repeatedKeys(columns))).toEqual(repeated);
      }),
      { numRuns: 60 },
    );
  });

  it("have as many lines as a set of them holds", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), fc.nat(200), (lines, asked) => {
        const found = lineSet(Uint32Array.from(lines));
        expect([found.size, found.has(asked)]).toEqual([new Set(lines).size, lines.includes(asked)]);
      }),
    );
  });

  it("are selected with the texts of what is left and no others", () => {
    const columns = columnsOf(
      [
        [0, 3, 1],
        [1, 2, 1],
        [0, 2, 0],
      ],
      4,
    );
    const { indicator, region, value, line, length } = selectRows(columns, (row) => row !== 1);
    expect(length).toBe(2);
    expect([indicator.dictionary, [...indicator.codes]]).toEqual([["text 0"], [0, 0]]);
    expect([region.dictionary, [...region.codes]]).toEqual([
      ["text 3", "text 2"],
      [0, 1],
    ]);
    expect([[...value], [...line]]).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });
});
