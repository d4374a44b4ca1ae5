import { describe, expect, it } from "vitest";
import type { CountCell, CountRow, CountTable, Suppressions } from "../../../src/analysis/disclosure/count-table.ts";
import { countDisclosures } from "../../../src/analysis/disclosure/disclosures.ts";

const cell = (value: number): CountCell => ({ value, isRestricted: true });
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** An area under `d` that counts a year, or months of which the year is the sum; a month that is not counted is left open. */
function area(name: string, ...counts: readonly (number | undefined)[]): CountRow {
  const parts = counts.map((value) => (value === undefined ? undefined : cell(value)));
  const whole = cell(sumOf(counts.map((value) => value ?? 0)));
  return { area: name, parent: "d", whole, parts: counts.length > 1 ? parts : [] };
}

const months = (...parts: readonly number[]) => ({ whole: false, parts: new Set(parts) });
const year = (...parts: readonly number[]) => ({ whole: true, parts: new Set(parts) });

type Known = CountTable["isSumKnown"];
const everySum: Known = () => true;
const noSum: Known = () => false;

/** How many figures tell too much when the threshold is five, for readers who know these sums. */
function disclosed(
  children: readonly CountRow[],
  suppressed: Suppressions,
  isSumKnown: Known = everySum,
  below: readonly CountRow[] = [],
): number {
  const parent: CountRow = { area: "d", parent: undefined, whole: undefined, parts: [] };
  const parts = Math.max(...children.map((child) => child.parts.length));
  const table = { rows: [parent, ...children, ...below], parts, isSumKnown };
  return countDisclosures({ table, threshold: 5, parent, children }, suppressed);
}

describe("suppressed years", () => {
  it("are the rest of the sum when one alone is suppressed", () => {
    expect(disclosed([area("a", 4), area("b", 40)], new Map([["a", year()]]))).toBe(1);
    expect(disclosed([area("a", 4), area("b", 40)], new Map([["b", year()]]))).toBe(1);
  });

  it("tell nothing but that they are small where the sum is not known", () => {
    expect(disclosed([area("a", 4), area("b", 40)], new Map([["a", year()]]), noSum)).toBe(0);
  });

  it("tell too much in pairs: beside a count of 1 to 4, 7 of 11 is from 7 to 10", () => {
    const both = new Map([
      ["a", year()],
      ["b", year()],
    ]);
    expect(disclosed([area("a", 4), area("b", 7)], both)).toBe(1);
  });

  it("of two small counts tell nothing when their sum is five, and exclude the value 4 when it is four", () => {
    const both = new Map([
      ["a", year()],
      ["b", year()],
    ]);
    expect(disclosed([area("a", 4), area("b", 1)], both)).toBe(0);
    expect(disclosed([area("a", 3), area("b", 1)], both)).toBe(2);
    // With a sum of seven, neither can be under 3.
    expect(disclosed([area("a", 4), area("b", 3)], both)).toBe(2);
  });

  it("are wide enough when another one can be five more: 7 and 12 beside a small count are from 5 to 17 with 4", () => {
    const all = new Map([
      ["a", year()],
      ["b", year()],
      ["c", year()],
    ]);
    // a: 1 … 4; b: 5 … 23 − 1 − 5 = 17; c the same.
    expect(disclosed([area("a", 4), area("b", 7), area("c", 12)], all)).toBe(0);
    // a + b + c = 15: b is 5 … 9, which is four wide, and a can be all of 1 … 4.
    expect(disclosed([area("a", 4), area("b", 5), area("c", 6)], all)).toBe(2);
    // a + b + c = 16: b is 5 … 10.
    expect(disclosed([area("a", 4), area("b", 5), area("c", 7)], all)).toBe(0);
  });

  it("find no shelter beside a nought, which is told not to be small: it is 0 or at least the threshold", () => {
    const both = new Map([
      ["a", year()],
      ["z", year()],
    ]);
    // Of a sum of four the nought cannot be five, so it is 0 and the small count 4.
    expect(disclosed([area("a", 4), area("z", 0)], both)).toBe(2);
    const all = new Map([
      ["a", year()],
      ["b", year()],
      ["z", year()],
    ]);
    // Of a sum of seven: 4 and 3, 3 and 4, or 1 and 1 with a nought that is 5. No small count can be 2.
    expect(disclosed([area("a", 4), area("b", 3), area("z", 0)], all)).toBe(2);
    // Of a sum of 16 all can be: b 5 … 15 makes room for every small value, and the nought can be 10.
    expect(disclosed([area("a", 4), area("b", 12), area("z", 0)], all)).toBe(0);
  });

  it("are not told to be small when anything below a sibling is counted", () => {
    const both = new Map([
      ["a", year()],
      ["b", year()],
    ]);
    const below: CountRow = { area: "b1", parent: "b", whole: cell(7), parts: [] };
    // Without a mark both are from 0 to 11.
    expect(disclosed([area("a", 4), area("b", 7)], both, everySum, [below])).toBe(0);
  });

  it("are an interval of their sum in which every figure must be as wide as the threshold", () => {
    const both = new Map([
      ["a", year()],
      ["b", year()],
    ]);
    const below: CountRow = { area: "b1", parent: "b", whole: cell(1), parts: [] };
    // 0 … 4 is too narrow for both, 0 … 5 is not.
    expect(disclosed([area("a", 3), area("b", 1)], both, everySum, [below])).toBe(2);
    expect(disclosed([area("a", 4), area("b", 1)], both, everySum, [below])).toBe(0);
  });

  it("that nobody delivered tell nothing", () => {
    const absent: CountRow = { area: "a", parent: "d", whole: undefined, parts: [] };
    expect(disclosed([absent, area("b", 40)], new Map([["a", year()]]))).toBe(0);
  });
});

describe("suppressed months", () => {
  it("are the rest of the year when one alone is suppressed, and vague with another when nobody knows the sums", () => {
    const children = [area("a", 3, 20, 30), area("b", 40, 50, 60)];
    expect(disclosed(children, new Map([["a", months(0)]]), noSum)).toBe(1);
    expect(disclosed(children, new Map([["a", months(0, 1)]]), noSum)).toBe(0);
  });

  it("are each the rest of a month when the sums over areas are known and no other area is suppressed", () => {
    const children = [area("a", 3, 20, 30), area("b", 40, 50, 60)];
    expect(disclosed(children, new Map([["a", months(0, 1)]]))).toBe(2);
  });

  it("of two areas are vague in two months", () => {
    const children = [area("a", 3, 20, 30), area("b", 40, 50, 60)];
    const block = new Map([
      ["a", months(0, 1)],
      ["b", months(0, 1)],
    ]);
    // a in month 0: at least 43 − 90 and at most 23, so 0 … 23; the others follow.
    expect(disclosed(children, block)).toBe(0);
    expect(
      disclosed(
        children,
        new Map([
          ["a", months(0)],
          ["b", months(0)],
        ]),
      ),
    ).toBe(2);
  });

  it("are too narrow when their year, or the month, is a small sum", () => {
    const block = new Map([
      ["a", months(0, 1)],
      ["b", months(0, 1)],
    ]);
    // a: 3 of 4, so both its months are 0 … 4, and those of b are as narrow, from 39 to 43 and from 47 to 51.
    expect(disclosed([area("a", 3, 1), area("b", 40, 50)], block)).toBe(4);
    // With 5 together each is 0 … 5.
    expect(disclosed([area("a", 3, 2), area("b", 40, 50)], block)).toBe(0);
  });

  it("of a year that is suppressed too are known together with the other such years", () => {
    const children = [area("a", 2, 1), area("b", 20, 30)];
    const onlyA = new Map([["a", year(0, 1)]]);
    // The months over the areas are known: 22 and 31, so is everything of a, the year among it.
    expect(disclosed(children, onlyA, (_, at) => at !== "whole")).toBe(3);
    expect(disclosed(children, onlyA, (_, at) => at === "whole")).toBe(3);
    expect(disclosed(children, onlyA, noSum)).toBe(0);
  });

  it("and the sum of one month known, another not, leave the year and the other month open", () => {
    const children = [area("a", 2, 1), area("b", 20, 30)];
    expect(disclosed(children, new Map([["a", year(0, 1)]]), (_, at) => at === 0)).toBe(1);
  });

  it("that one area has not delivered protect nothing there: that area stands in its own months alone", () => {
    const children = [area("a", 3, 20, 30), area("b", 40, undefined, 60)];
    const block = new Map([
      ["a", months(0, 1)],
      ["b", months(0)],
    ]);
    // Month 0 of b is the rest of its year. Month 1 of a is the only one there, so month 0 of a is known as well.
    expect(disclosed(children, block)).toBe(3);
  });

  it("of an area with gaps are protected by one that has all of its months", () => {
    const children = [area("a", 3, 20, 30), area("b", 40, 50, 60), area("c", 30, 31, undefined)];
    const block = new Map([
      ["a", months(0, 1)],
      ["b", months(0, 1)],
      ["c", months(0, 1)],
    ]);
    expect(disclosed(children, block)).toBe(0);
  });
});

describe("nothing suppressed", () => {
  it("tells nothing that is not told already", () => {
    expect(disclosed([area("a", 4), area("b", 40)], new Map())).toBe(0);
    expect(disclosed([area("a", 3, 20, 30)], new Map())).toBe(0);
  });
});

describe("an area under no sum", () => {
  it("is known by its own year alone", () => {
    const alone = area("a", 3, 20, 30);
    const group = {
      table: { rows: [alone], parts: 3, isSumKnown: everySum },
      threshold: 5,
      parent: undefined,
      children: [alone],
    };
    expect(countDisclosures(group, new Map([["a", months(0)]]))).toBe(1);
    expect(countDisclosures(group, new Map([["a", months(0, 1)]]))).toBe(0);
    expect(countDisclosures(group, new Map([["a", year(0, 1, 2)]]))).toBe(0);
  });
});
