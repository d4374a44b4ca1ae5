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

  it("loses all months of a municipality whose year is small, but those in which it counts nothing", () => {
    const suppressed = told(suppressCells(district([2, 0, 1], [40, 50, 60], [41, 51, 61]), 5));
    expect(suppressed["m0"]).toMatch(/^year/);
    expect(Object.keys(suppressed).length).toBeGreaterThanOrEqual(2);
    expect(suppressed["d"]).toBeUndefined();
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
