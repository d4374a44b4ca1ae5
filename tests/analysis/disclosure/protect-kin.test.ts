import { describe, expect, it } from "vitest";
import type { CountRow, SuppressedCells } from "../../../src/analysis/disclosure/count-table.ts";
import { protectKin, type ToldIndicator } from "../../../src/analysis/disclosure/protect-kin.ts";
import type { ProtectedYear } from "../../../src/analysis/disclosure/protect-year.ts";
import type { YearTable } from "../../../src/analysis/disclosure/year-tables.ts";
import type { IndicatorId } from "../../../src/domain/indicator.ts";
import type { PeriodCode } from "../../../src/domain/period.ts";
import { indicator } from "../../support/dataset.ts";

const TOTAL = indicator("own:total");
const ONE = indicator("own:one");
const OTHER = indicator("own:other");
const kin = { told: [TOTAL], total: TOTAL, others: [ONE, OTHER] };
const withheld: SuppressedCells = { whole: true, parts: new Set() };

/** Years of a district and its municipalities m0, m1 …; suppressed in some of them. */
function aYear(
  counts: readonly number[],
  suppressed: readonly string[] = [],
  given: Partial<YearTable> = {},
): ProtectedYear {
  const cell = (value: number) => ({ value, isRestricted: true });
  const rows: readonly CountRow[] = [
    { area: "d", parent: undefined, whole: cell(counts.reduce((sum, each) => sum + each, 0)), parts: [] },
    ...counts.map((value, at) => ({ area: `m${at}`, parent: "d", whole: cell(value), parts: [] })),
  ];
  const code = "2024JJ00" as PeriodCode;
  const table = { rows, parts: 0, isSumKnown: () => true, code, periods: [], quarters: [], isMixed: false, ...given };
  return { table, suppressed: new Map(suppressed.map((area) => [area, withheld])), finer: undefined };
}

const total = aYear([62, 90, 120]);
const one = aYear([2, 40, 90], ["m0", "m1"]);
const other = aYear([60, 50, 30]);

type Told = ReadonlyMap<IndicatorId, ToldIndicator>;

function areasOf(told: Told, of: IndicatorId): readonly string[] {
  return [...(told.get(of)?.suppressed.keys() ?? [])].sort();
}

function protect(years: readonly (readonly [IndicatorId, ProtectedYear])[], before: Told = new Map()): Told {
  return protectKin(kin, new Map(years), before, 5);
}

describe("a total and its parts", () => {
  it("tell the total as it is by itself, and no part where any of them is suppressed", () => {
    const told = protect([
      [TOTAL, total],
      [ONE, one],
      [OTHER, other],
    ]);
    expect(areasOf(told, TOTAL)).toEqual([]);
    expect(areasOf(told, ONE)).toEqual(["m0", "m1"]);
    expect(areasOf(told, OTHER)).toEqual(["m0", "m1"]);
    expect([TOTAL, ONE, OTHER].map((each) => told.get(each)?.isFirst)).toEqual([true, false, false]);
  });

  it("withhold the parts where the total is suppressed", () => {
    const told = protect([
      [TOTAL, aYear([62, 90, 120], ["m1", "m2"])],
      [ONE, aYear([22, 40, 90])],
      [OTHER, aYear([40, 50, 30])],
    ]);
    expect(areasOf(told, TOTAL)).toEqual(["m1", "m2"]);
    expect(areasOf(told, ONE)).toEqual(["m1", "m2"]);
  });

  it("keep withholding what an earlier edition withheld", () => {
    const before = protect([
      [TOTAL, total],
      [ONE, one],
      [OTHER, other],
    ]);
    const open: readonly (readonly [IndicatorId, ProtectedYear])[] = [
      [TOTAL, aYear([82, 90, 120])],
      [ONE, aYear([22, 40, 90])],
      [OTHER, aYear([60, 50, 30])],
    ];
    expect(areasOf(protect(open), OTHER)).toEqual([]);
    expect(areasOf(protect(open, before), OTHER)).toEqual(["m0", "m1"]);
  });

  it("do not tell sums again that an earlier edition had to withhold", () => {
    const before = protect([
      [TOTAL, aYear([54, 10, 0])],
      [ONE, aYear([4, 10, 0], ["m0"])],
      [OTHER, aYear([50, 0, 0])],
    ]);
    expect(before.get(ONE)?.withheld?.areSumsTold).toBe(false);
    const after = protect(
      [
        [TOTAL, aYear([62, 90, 120])],
        [ONE, aYear([2, 40, 90], ["m0"])],
        [OTHER, other],
      ],
      before,
    );
    expect(areasOf(after, ONE)).toContain("d");
    expect(after.get(ONE)?.withheld?.areSumsTold).toBe(false);
  });
});

describe("parts that cannot be protected one by one", () => {
  it("are all withheld where own figures stand beside public ones and any is suppressed", () => {
    const mixed = aYear([2, 40, 90], ["m0"], { isMixed: true });
    const told = protect([
      [TOTAL, total],
      [ONE, mixed],
      [OTHER, other],
    ]);
    expect(areasOf(told, OTHER)).toEqual(["d", "m0", "m1", "m2"]);
    expect(told.get(OTHER)?.withheld?.areSumsTold).toBe(false);
  });

  it("hide their noughts too where own figures stand beside public ones and any is suppressed", () => {
    const told = protect([
      [TOTAL, aYear([62, 0, 120])],
      [ONE, aYear([2, 0, 90], ["m0"], { isMixed: true })],
      [OTHER, aYear([60, 0, 30])],
    ]);
    expect(areasOf(told, OTHER)).toEqual(["d", "m0", "m1", "m2"]);
  });

  it("are all told where own figures stand beside public ones and none is suppressed", () => {
    const told = protect([
      [TOTAL, total],
      [ONE, aYear([22, 40, 90], [], { isMixed: true })],
      [OTHER, other],
    ]);
    expect([ONE, OTHER].flatMap((each) => areasOf(told, each))).toEqual([]);
  });

  it("are all withheld where the total came in smaller parts of the year than before", () => {
    const told = protect([
      [TOTAL, { ...total, finer: total.table }],
      [ONE, aYear([22, 40, 90])],
      [OTHER, other],
    ]);
    expect(areasOf(told, ONE)).toEqual(["d", "m0", "m1", "m2"]);
    expect(told.get(ONE)?.withheld?.areSumsTold).toBe(false);
  });
});

describe("a total of which one part is there", () => {
  const alone = { told: [TOTAL], total: TOTAL, others: [ONE] };

  it("hides it where it hides itself, when the two are the same", () => {
    const years = new Map([
      [TOTAL, aYear([2, 40, 90], ["m0", "m1"])],
      [ONE, aYear([2, 40, 90])],
    ]);
    const told = protectKin(alone, years, new Map(), 5);
    expect(areasOf(told, ONE)).toEqual(["m0", "m1"]);
    expect(told.get(ONE)?.isFirst).toBe(false);
  });

  it("is not one of two of which the other has only noughts: that one is told of as well", () => {
    const told = protect([
      [TOTAL, aYear([62, 90, 120])],
      [ONE, aYear([62, 90, 120])],
      [OTHER, aYear([0, 0, 0])],
    ]);
    expect([...told.keys()]).toEqual([TOTAL, ONE, OTHER]);
  });

  it("withholds it by area when they are not", () => {
    const years = new Map([
      [TOTAL, total],
      [ONE, one],
    ]);
    expect(areasOf(protectKin(alone, years, new Map(), 5), ONE)).toEqual(["m0", "m1"]);
    expect(areasOf(protectKin(alone, years, new Map(), 5), TOTAL)).toEqual([]);
  });
});

describe("a nought of a part that is withheld", () => {
  const third = indicator("own:third");
  const three = { told: [TOTAL], total: TOTAL, others: [ONE, OTHER, third] };
  const years = new Map([
    [TOTAL, aYear([62, 97, 120])],
    [ONE, aYear([2, 40, 90], ["m0", "m2"])],
    [OTHER, aYear([60, 50, 30])],
    [third, aYear([0, 7, 0])],
  ]);

  it("is told where readers know it: the 7 of the district are in m1, which is told", () => {
    const told = protectKin(three, years, new Map(), 5);
    expect(areasOf(told, ONE)).toEqual(["m0", "m2"]);
    expect(areasOf(told, third)).toEqual([]);
  });
});

describe("parts with months", () => {
  const cell = (value: number) => ({ value, isRestricted: true });
  const months = (counts: readonly (number | undefined)[]) =>
    counts.map((value) => (value === undefined ? undefined : cell(value)));
  const inMonths = (counts: readonly (number | undefined)[], suppressed: readonly string[] = []): ProtectedYear =>
    aYear([], suppressed, {
      parts: 2,
      rows: [
        {
          area: "m0",
          parent: undefined,
          whole: cell(counts.reduce<number>((sum, each) => sum + (each ?? 0), 0)),
          parts: months(counts),
        },
      ],
    });

  it("are withheld in the months that they have", () => {
    const told = protect([
      [TOTAL, inMonths([60, undefined])],
      [ONE, inMonths([2, undefined], ["m0"])],
      [OTHER, inMonths([58, undefined])],
    ]);
    expect(told.get(OTHER)?.suppressed).toEqual(new Map([["m0", { whole: true, parts: new Set([0]) }]]));
  });
});

describe("kin without a total that is told", () => {
  it("are withheld in every sum above what is touched, also one that only one of them has", () => {
    const cell = (value: number) => ({ value, isRestricted: true });
    const unit = { area: "u", parent: undefined, whole: cell(300), parts: [] };
    const inUnit = one.table.rows.map((each) => (each.area === "d" ? { ...each, parent: "u" } : each));
    const years = new Map([
      [TOTAL, total],
      [ONE, { ...one, table: { ...one.table, rows: [unit, ...inUnit] } }],
    ]);
    const told = protectKin({ told: [ONE], total: undefined, others: [TOTAL] }, years, new Map(), 5);
    expect([...(told.get(TOTAL)?.withheld?.areas ?? [])].sort()).toEqual(["d", "m0", "m1", "u"]);
  });

  it("have no sums told: not of what came first, and not of the total that came later", () => {
    const later = { told: [ONE, OTHER], total: undefined, others: [TOTAL] };
    const years = new Map([
      [TOTAL, total],
      [ONE, one],
      [OTHER, other],
    ]);
    const told = protectKin(later, years, new Map(), 5);
    expect(areasOf(told, ONE)).toEqual(["m0", "m1"]);
    expect(areasOf(told, TOTAL)).toEqual(["d", "m0", "m1"]);
  });

  it("is an error when one of them has no figures", () => {
    expect(() => protectKin(kin, new Map([[TOTAL, total]]), new Map(), 5)).toThrow(RangeError);
  });
});
