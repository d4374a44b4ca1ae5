import { describe, expect, it } from "vitest";
import type { CountCell, CountRow, CountTable, Suppressions } from "../../../src/analysis/disclosure/count-table.ts";
import { isMixed, suppressAll, withoutPublic } from "../../../src/analysis/disclosure/without-public.ts";

const own = (value: number): CountCell => ({ value, isRestricted: true });
const known = (value: number): CountCell => ({ value, isRestricted: false });
type Cell = CountCell | undefined;

function row(area: string, parent: string | undefined, whole: Cell, parts: readonly Cell[] = []): CountRow {
  return { area, parent, whole, parts };
}

function table(rows: readonly CountRow[]): CountTable {
  return { rows, parts: rows[0]?.parts.length ?? 0, isSumKnown: () => true };
}

describe("own figures beside public ones", () => {
  it("hide no more than what is not public of them", () => {
    const rows = [
      row("d", undefined, own(20), [own(12), own(8)]),
      row("m0", "d", own(11), [own(9), known(2)]),
      row("m1", "d", own(9), [known(3), own(6)]),
    ];
    expect(withoutPublic(rows)).toEqual([
      row("d", undefined, own(15), [own(9), own(6)]),
      row("m0", "d", own(9), [own(9), undefined]),
      row("m1", "d", own(6), [undefined, own(6)]),
    ]);
  });

  it("hide nothing less than nought where more is public than a sum says", () => {
    const rows = [row("d", undefined, own(4)), row("m0", "d", known(6))];
    expect(withoutPublic(rows)[0]?.whole?.value).toBe(0);
  });
});

describe("own and public figures under one sum", () => {
  it("are mixed in the month in which a municipality of each kind stands", () => {
    const rows = [
      row("d", undefined, own(20), [own(12), own(8)]),
      row("m0", "d", own(11), [own(9), known(2)]),
      row("m1", "d", own(9), [own(3), own(6)]),
    ];
    expect(isMixed(table(rows))).toBe(true);
  });

  it("are not mixed where each month is all of one kind", () => {
    const rows = [
      row("d", undefined, own(20), [known(12), own(8)]),
      row("m0", "d", own(11), [known(9), own(2)]),
      row("m1", "d", own(9), [known(3), own(6)]),
    ];
    expect(isMixed(table(rows))).toBe(false);
  });

  it("are mixed where months are own and the year is public", () => {
    const rows = [row("d", undefined, known(20), [own(12), own(8)]), row("m0", "d", own(20), [own(12), own(8)])];
    expect(isMixed(table(rows))).toBe(true);
  });

  it("are not mixed by a public year of public months: those say as much", () => {
    const rows = [row("d", undefined, known(12), [known(12), undefined]), row("m0", "d", own(8), [undefined, own(8)])];
    expect(isMixed(table(rows))).toBe(false);
  });

  it("are mixed in years of which one is public", () => {
    expect(isMixed(table([row("d", undefined, own(20)), row("m0", "d", own(11)), row("m1", "d", known(9))]))).toBe(
      true,
    );
    expect(isMixed(table([row("d", undefined, own(20)), row("m0", "d", own(11)), row("m1", "d", own(9))]))).toBe(false);
  });
});

describe("figures that cannot be protected one by one", () => {
  const rows = [
    row("d", undefined, own(30), [own(20), own(10)]),
    row("m0", "d", undefined, [own(20), undefined]),
    row("m1", "d", undefined, [undefined, undefined]),
  ];
  const all = new Map([
    ["d", { whole: true, parts: new Set([0, 1]) }],
    ["m0", { whole: false, parts: new Set([0]) }],
  ]);
  const small = rows.map((each) => (each.area === "m0" ? row("m0", "d", undefined, [own(2), undefined]) : each));

  it("are all suppressed where one is small: what is there, and no more", () => {
    expect(suppressAll(table(small), 5)).toEqual(all);
  });

  it("are all told where none is", () => {
    expect(suppressAll(table(rows), 5).size).toBe(0);
  });

  it("stay suppressed when they were in an earlier edition", () => {
    const before: Suppressions = new Map([["m0", { whole: false, parts: new Set([0]) }]]);
    expect(suppressAll(table(rows), 5, before)).toEqual(all);
  });

  it("are suppressed by year where only years are counted", () => {
    expect(suppressAll(table([row("d", undefined, own(3))]), 5)).toEqual(
      new Map([["d", { whole: true, parts: new Set() }]]),
    );
  });
});
