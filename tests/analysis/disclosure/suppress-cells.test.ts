import { describe, expect, it } from "vitest";
import type { CountCell, CountRow, CountTable, Suppressions } from "../../../src/analysis/disclosure/count-table.ts";
import { isMarked, suppressCells } from "../../../src/analysis/disclosure/suppress-cells.ts";

const cell = (value: number): CountCell => ({ value, isRestricted: true });
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A row of a year, or of its months. */
function row(area: string, parent: string | undefined, ...counts: readonly number[]): CountRow {
  return {
    area,
    parent,
    whole: cell(sumOf(counts)),
    parts: counts.length > 1 ? counts.map(cell) : [],
  };
}

/** A district with its municipalities `m0`, `m1` …, each with a year or with months. */
function district(...municipalities: readonly (readonly number[])[]): CountTable {
  const months = (municipalities[0] ?? []).map((_, at) => sumOf(municipalities.map((counts) => counts[at] ?? 0)));
  const rows = [row("d", undefined, ...months), ...municipalities.map((counts, at) => row(`m${at}`, "d", ...counts))];
  return { rows, parts: months.length > 1 ? months.length : 0, isSumKnown: () => true };
}

function told(suppressed: Suppressions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...suppressed]
      .map(([area, { whole, parts }]) => [area, [...(whole ? ["year"] : []), ...[...parts].sort()].join(" ")] as const)
      .sort(),
  );
}

describe("a table of years", () => {
  it("loses the small count and the two smallest others that keep each other vague", () => {
    expect(told(suppressCells(district([4], [7], [12], [14], [15]), 5))).toEqual({
      m0: "year",
      m1: "year",
      m2: "year",
    });
  });

  it("loses the smallest other that makes room for the small counts, which a nought does not", () => {
    expect(told(suppressCells(district([4], [3], [0], [40], [50]), 5))).toEqual({
      m0: "year",
      m1: "year",
      m3: "year",
    });
  });

  it("loses the small count alone where nobody knows the sum", () => {
    const table = { ...district([4], [7], [12]), isSumKnown: () => false };
    expect(told(suppressCells(table, 5))).toEqual({ m0: "year" });
  });

  it("loses nothing where counts are 0 or reach the threshold", () => {
    expect(told(suppressCells(district([0], [5], [12]), 5))).toEqual({});
  });

  it("loses a whole district and its sum when the sum itself is small", () => {
    expect(told(suppressCells(district([1], [2], [0]), 5))).toEqual({ d: "year", m0: "year", m1: "year", m2: "year" });
  });

  it("loses its sum as well when two small counts are all there is and their sum gives both away", () => {
    expect(told(suppressCells(district([4], [4]), 5))).toEqual({ d: "year", m0: "year", m1: "year" });
  });

  it("takes the smallest counts wherever they stand", () => {
    expect(told(suppressCells(district([15], [14], [12], [7], [4]), 5))).toEqual({
      m2: "year",
      m3: "year",
      m4: "year",
    });
  });

  it("says nothing of a year that nobody delivered, in this edition or the one before", () => {
    const absent: CountRow = { area: "m2", parent: "d", whole: undefined, parts: [] };
    const table = district([4], [4]);
    const before = new Map([["m2", { whole: true, parts: new Set<number>() }]]);
    const suppressed = suppressCells({ ...table, rows: [...table.rows, absent] }, 5, before);
    expect(told(suppressed)).toEqual({ d: "year", m0: "year", m1: "year" });
  });

  it("follows the threshold", () => {
    expect(told(suppressCells(district([4], [30], [40], [50]), 4))).toEqual({});
    expect(told(suppressCells(district([4], [30], [40], [50]), 10))).toEqual({ m0: "year", m1: "year", m2: "year" });
  });

  it("tells that a small count is small, but not where anything below it is suppressed or months are counted", () => {
    const marked = (table: CountTable): readonly string[] => {
      const suppressed = suppressCells(table, 5);
      return table.rows
        .filter((each) => suppressed.has(each.area) && isMarked(table, suppressed, each))
        .map((each) => each.area);
    };
    expect(marked(district([4], [7], [12], [14]))).toEqual(["m0", "m1", "m2"]);
    expect(marked(district([1], [2], [0]))).toEqual([]);
    expect(marked(district([4, 20], [30, 30], [40, 40]))).toEqual([]);
  });
});

describe(isMarked, () => {
  const only = (area: string, parent?: string): CountRow => ({ area, parent, whole: cell(4), parts: [] });
  const [unit, d1, d2, m1] = [only("u"), only("d1", "u"), only("d2", "u"), only("m1", "d1")];
  const table: CountTable = { rows: [unit, d1, d2, m1], parts: 0, isSumKnown: () => true };
  const whole = { whole: true, parts: new Set<number>() };

  it("holds for the lowest areas", () => {
    expect(isMarked(table, new Map([["m1", whole]]), m1)).toBe(true);
  });

  it("does not hold for an area with others below it, nor for one with such an area beside it", () => {
    expect(isMarked(table, new Map([["d1", whole]]), d1)).toBe(false);
    expect(isMarked(table, new Map([["d2", whole]]), d2)).toBe(false);
  });

  it("does not hold below an area that is suppressed itself", () => {
    const both = new Map([
      ["d1", whole],
      ["m1", whole],
    ]);
    expect(isMarked(table, both, m1)).toBe(false);
  });

  it("holds for an area that stands by itself, whatever stands elsewhere in the table", () => {
    const alone = only("x");
    expect(isMarked({ ...table, rows: [...table.rows, alone] }, new Map([["x", whole]]), alone)).toBe(true);
  });
});

describe("a table of months", () => {
  it("loses a block of two municipalities and two months around one small month, of the smallest figures", () => {
    const table = district([3, 20, 30], [40, 50, 60], [41, 51, 61]);
    expect(told(suppressCells(table, 5))).toEqual({ m0: "0 1", m1: "0 1" });
  });

  it("loses no year for it", () => {
    const suppressed = suppressCells(district([3, 20, 30], [40, 50, 60], [41, 51, 61]), 5);
    for (const { whole } of suppressed.values()) expect(whole).toBe(false);
  });

  it("loses one other month of the area where nobody knows the sums over areas", () => {
    const table = { ...district([3, 20, 30], [40, 50, 60]), isSumKnown: () => false };
    expect(told(suppressCells(table, 5))).toEqual({ m0: "0 1" });
  });

  it("takes the smallest figures wherever they stand", () => {
    const table = district([60, 50, 40], [61, 51, 41], [30, 20, 3]);
    expect(told(suppressCells(table, 5))).toEqual({ m0: "1 2", m2: "1 2" });
    expect(told(suppressCells(district([61, 51, 41], [30, 20, 3], [60, 50, 40]), 5))).toEqual({
      m1: "1 2",
      m2: "1 2",
    });
  });

  it("loses a year that is small with its months, and those of the smallest other, but no month in which it counts nothing", () => {
    // Two years are anything of 153 together, and the months of each anything of 42 and of 61.
    expect(told(suppressCells(district([2, 0, 1], [40, 50, 60], [41, 51, 61]), 5))).toEqual({
      m0: "year 0 2",
      m1: "year 0 2",
    });
  });

  it("loses the months of a year that is suppressed beside one without months, for readers would add them up", () => {
    const yearOnly: CountRow = { area: "m0", parent: "d", whole: cell(3), parts: [] };
    const monthly = [row("m1", "d", 20, 30), row("m2", "d", 30, 40)];
    const d: CountRow = { area: "d", parent: undefined, whole: cell(123), parts: [] };
    const table = {
      rows: [d, yearOnly, ...monthly],
      parts: 2,
      isSumKnown: (_: string, at: number | "whole") => at === "whole",
    };
    expect(told(suppressCells(table, 5))).toEqual({ m0: "year", m1: "year 0 1" });
  });

  it("loses another month of an area that stands by itself, or under one that is not there", () => {
    for (const parent of [undefined, "elsewhere"]) {
      const table = { rows: [row("a", parent, 3, 20, 30)], parts: 3, isSumKnown: () => true };
      expect(told(suppressCells(table, 5))).toEqual({ a: "0 1" });
    }
  });

  it("loses all of a municipality when the one wijk with a small month may be all of it", () => {
    const rows = [row("gm", undefined, 13, 60, 90), row("wk", "gm", 3, 20, 30)];
    expect(told(suppressCells({ rows, parts: 3, isSumKnown: () => true }, 5))).toEqual({
      gm: "year 0 1 2",
      wk: "year 0 1 2",
    });
  });

  it("loses all months of that municipality, also where those beside it have lost some", () => {
    const rows = [
      row("u", undefined, 203, 270, 253),
      row("gm1", "u", 113, 160, 190),
      row("gm2", "u", 50, 60, 3),
      row("gm3", "u", 40, 50, 60),
      row("wk", "gm1", 3, 20, 30),
    ];
    const suppressed = told(suppressCells({ rows, parts: 3, isSumKnown: () => true }, 5));
    expect(suppressed).toMatchObject({ gm1: "year 0 1 2", wk: "year 0 1 2" });
  });

  it("loses everything below a district of which a month is small, but the months in which nobody counts", () => {
    const suppressed = told(suppressCells(district([1, 0, 30], [1, 0, 20], [0, 0, 25]), 5));
    expect(suppressed["d"]).toBe("0 2");
    expect(suppressed).toMatchObject({ m0: "year 0 2", m1: "year 0 2", m2: "year 0 2" });
  });

  it("suppresses an only municipality as its district is", () => {
    const suppressed = told(suppressCells(district([3, 20, 30]), 5));
    expect(suppressed["m0"]).toBe(suppressed["d"]);
  });

  it("keeps what an earlier edition suppressed, and protects that as well", () => {
    const before = new Map([["m1", { whole: false, parts: new Set([2]) }]]);
    const suppressed = told(suppressCells(district([30, 20, 30], [40, 50, 60], [41, 51, 61]), 5, before));
    expect(suppressed["m1"]).toContain("2");
    expect(Object.keys(suppressed).length).toBeGreaterThanOrEqual(2);
  });
});
