import { describe, expect, it } from "vitest";
import type { CountCell, CountRow, CountTable, Suppressions } from "../../../src/analysis/disclosure/count-table.ts";
import {
  isKnownNought,
  type PartsOfTotal,
  withheldAreas,
  withoutSums,
} from "../../../src/analysis/disclosure/withheld-areas.ts";

const cell = (value: number): CountCell => ({ value, isRestricted: true });
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Counts by municipality, of one year; or by municipality and month. */
type Counts = readonly (number | readonly number[])[];

function row(area: string, parent: string | undefined, counts: number | readonly number[]): CountRow {
  if (typeof counts === "number") return { area, parent, whole: cell(counts), parts: [] };
  return { area, parent, whole: cell(sumOf(counts)), parts: counts.map(cell) };
}

/** A district, whose sums are told, with its municipalities m0, m1 … */
function district(counts: Counts): CountTable {
  const months = counts.map((each) => (typeof each === "number" ? [] : each));
  const parts = months[0]?.length ?? 0;
  const ofAll = Array.from({ length: parts }, (_, part) => sumOf(months.map((each) => each[part] ?? 0)));
  const top = parts > 0 ? ofAll : sumOf(counts.map((each) => (typeof each === "number" ? each : 0)));
  return {
    rows: [row("d", undefined, top), ...counts.map((each, at) => row(`m${at}`, "d", each))],
    parts,
    isSumKnown: () => true,
  };
}

function kinOf(total: CountTable, parts: readonly CountTable[], suppressed: Suppressions = new Map()): PartsOfTotal {
  return { total, suppressed, parts, threshold: 5 };
}

const year = { whole: true, parts: new Set<number>() };
const sorted = (areas: ReadonlySet<string>): readonly string[] => [...areas].sort();

describe("the parts of a total that is told", () => {
  it("are withheld in the largest other municipality too, of which the sum then leaves room on both sides", () => {
    // m0 and m2 have 92 of the one and 90 of the other, in totals of 62 and 120: the 2 can be all from 0 to 62.
    const kin = kinOf(district([62, 90, 120, 90]), [district([2, 40, 90, 10]), district([60, 50, 30, 80])]);
    const { areas, areSumsTold } = withheldAreas(kin, new Set(["m0"]));
    expect(sorted(areas)).toEqual(["m0", "m2"]);
    expect(areSumsTold).toBe(true);
  });

  it("are withheld in a district too where its sums give them away", () => {
    // Of 14 at most 10 fit in m1: the 4 in m0 would be told. So the sum goes, and m1, which it covered, is told.
    const kin = kinOf(district([54, 10]), [district([4, 10]), district([50, 0])]);
    const { areas, areSumsTold } = withheldAreas(kin, new Set(["m0"]));
    expect(sorted(areas)).toEqual(["d", "m0"]);
    expect(areSumsTold).toBe(false);
  });

  it("are withheld in two whole districts where one cannot cover its municipalities, and told in the unit", () => {
    const unit = (m0: number, m1: number, m2: number): CountTable => ({
      rows: [
        row("m2", "d1", m2),
        row("m1", "d0", m1),
        row("m0", "d0", m0),
        row("d1", "u", m2),
        row("d0", "u", m0 + m1),
        row("u", undefined, m0 + m1 + m2),
      ],
      parts: 0,
      isSumKnown: () => true,
    });
    const kin = kinOf(unit(54, 10, 70), [unit(4, 10, 30), unit(50, 0, 40)]);
    const { areas, areSumsTold } = withheldAreas(kin, new Set(["m0"]));
    expect(sorted(areas)).toEqual(["d0", "d1", "m0", "m1", "m2"]);
    expect(areSumsTold).toBe(true);
  });

  it("are withheld alone where no sum is known", () => {
    const open = (counts: Counts): CountTable => ({ ...district(counts), isSumKnown: () => false });
    const kin = kinOf(open([62, 90]), [open([2, 40]), open([60, 50])]);
    expect(sorted(withheldAreas(kin, new Set(["m0"])).areas)).toEqual(["m0"]);
  });

  it("are withheld where the total can reach the threshold, which its own protection promises", () => {
    // m2 would be known to have 48 to 51 of the one: m0 has room for 3 only. With m1 there is enough.
    const total = district([3, 90, 80]);
    const suppressed = new Map([
      ["m0", year],
      ["m2", year],
    ]);
    const kin = kinOf(total, [district([1, 40, 50]), district([2, 50, 30])], suppressed);
    const { areas, areSumsTold } = withheldAreas(kin, new Set(["m0", "m2"]));
    expect(sorted(areas)).toEqual(["m0", "m1", "m2"]);
    expect(areSumsTold).toBe(true);
  });

  it("are withheld in every month of a municipality, when each month and the year have room", () => {
    const total = district([
      [62, 80],
      [90, 100],
    ]);
    const ofTwo = [
      district([
        [2, 30],
        [40, 40],
      ]),
      district([
        [60, 50],
        [50, 60],
      ]),
    ];
    expect(sorted(withheldAreas(kinOf(total, ofTwo), new Set(["m0"])).areas)).toEqual(["m0", "m1"]);
  });

  it("are withheld with the sums where one month has no room, whatever the others have", () => {
    const total = district([
      [54, 80],
      [10, 100],
    ]);
    const ofTwo = [
      district([
        [4, 30],
        [10, 40],
      ]),
      district([
        [50, 50],
        [0, 60],
      ]),
    ];
    expect(sorted(withheldAreas(kinOf(total, ofTwo), new Set(["m0"])).areas)).toEqual(["d", "m0"]);
  });

  it("are withheld with the sums where a figure is missing, for then more sums are known than these", () => {
    const gap = district([60, 50, 30, 80]);
    const rows = gap.rows.map((each) => (each.area === "m3" ? { ...each, whole: undefined } : each));
    const kin = kinOf(district([62, 90, 120, 90]), [district([2, 40, 90, 10]), { ...gap, rows }]);
    expect(sorted(withheldAreas(kin, new Set(["m0"])).areas)).toEqual(["d", "m0"]);
  });

  it("are withheld with the sums where a part is counted in years and the total in months", () => {
    const months = [
      [31, 31],
      [45, 45],
      [60, 60],
    ];
    const years = district([60, 50, 30]);
    const kin = kinOf(district(months), [district([2, 40, 90]), years]);
    expect(withheldAreas(kin, new Set(["m0"]))).toEqual({ areas: new Set(["m0", "d"]), areSumsTold: false });
  });

  it("are withheld with the sums where a part is counted in months and the total in years", () => {
    const months = district([
      [30, 30],
      [25, 25],
      [15, 15],
    ]);
    const kin = kinOf(district([62, 90, 120]), [district([2, 40, 90]), months]);
    expect(withheldAreas(kin, new Set(["m0"]))).toEqual({ areas: new Set(["m0", "d"]), areSumsTold: false });
  });

  it("are withheld with the sums where a part has a municipality that the total lacks", () => {
    const kin = kinOf(district([62, 90]), [district([2, 40]), district([60, 50, 30])]);
    expect(sorted(withheldAreas(kin, new Set(["m0"])).areas)).toEqual(["d", "m0"]);
  });

  it("are withheld with the sums where a part lacks a municipality", () => {
    const short = district([60, 50, 30]);
    const rows = short.rows.filter(({ area }) => area !== "m1");
    const kin = kinOf(district([62, 90, 120]), [district([2, 40, 90]), { ...short, rows }]);
    expect(sorted(withheldAreas(kin, new Set(["m0"])).areas)).toEqual(["d", "m0"]);
  });

  it("are withheld with the sums where a part lacks one month of a municipality", () => {
    const months = (m0: number, m1: number): CountTable =>
      district([
        [m0, m0],
        [m1, m1],
      ]);
    const gap = months(60, 50);
    const rows = gap.rows.map((each) => (each.area === "m1" ? { ...each, parts: [cell(50), undefined] } : each));
    const kin = kinOf(months(62, 90), [months(2, 40), { ...gap, rows }]);
    expect(sorted(withheldAreas(kin, new Set(["m0"])).areas)).toEqual(["d", "m0"]);
  });

  it("leave a small count room down to one, and are withheld further where it could not be one", () => {
    // 92 of the one in m0 and m2: with 91 in all in m2 the count in m0 is 1 or more, with 90 it is 2 or more.
    const room = kinOf(district([62, 80, 91]), [district([2, 40, 90]), district([60, 40, 1])]);
    expect(sorted(withheldAreas(room, new Set(["m0"])).areas)).toEqual(["m0", "m2"]);
    const none = kinOf(district([62, 80, 90]), [district([2, 40, 90]), district([60, 40, 0])]);
    expect(sorted(withheldAreas(none, new Set(["m0"])).areas)).toEqual(["m0", "m1", "m2"]);
  });

  it("are withheld further where each month has room and the year has not", () => {
    // Two months of m0 are known to have one or more each, so its year cannot be one.
    const total = district([
      [62, 62, 62],
      [70, 70, 70],
      [90, 90, 90],
    ]);
    const one = district([
      [1, 1, 1],
      [30, 30, 30],
      [90, 90, 40],
    ]);
    const other = district([
      [61, 61, 61],
      [40, 40, 40],
      [0, 0, 50],
    ]);
    expect(sorted(withheldAreas(kinOf(total, [one, other]), new Set(["m0"])).areas)).toEqual(["m0", "m1", "m2"]);
  });

  it("are told everywhere when nothing is touched", () => {
    const kin = kinOf(district([62, 90]), [district([22, 40]), district([40, 50])]);
    expect(sorted(withheldAreas(kin, new Set()).areas)).toEqual([]);
  });
});

describe("an area without its sums", () => {
  const rows = [
    row("u", undefined, 9),
    row("d0", "u", 9),
    row("m0", "d0", 5),
    row("m1", "d0", 4),
    row("w0", "m0", 3),
    row("w1", "m1", 3),
  ];

  it("has all areas above it and below it withheld, and none beside it", () => {
    expect(sorted(withoutSums(rows, new Set(["m0"])).areas)).toEqual(["d0", "m0", "u", "w0"]);
    expect(sorted(withoutSums(rows, new Set(["w1"])).areas)).toEqual(["d0", "m1", "u", "w1"]);
  });
});

describe("a nought among what is withheld", () => {
  // Of the third all seven are in m1, which is told.
  const third = district([0, 7, 0]);
  const kin = kinOf(district([62, 97, 120]), [district([2, 40, 90]), district([60, 50, 30]), third]);
  const withheld = { areas: new Set(["m0", "m2"]), areSumsTold: true };

  it("is known where the told rest leaves nothing of the sum", () => {
    expect(isKnownNought(kin, withheld, third, "m0", "whole")).toBe(true);
    expect(isKnownNought(kin, withheld, kin.parts[0] ?? third, "m0", "whole")).toBe(false);
  });

  it("does not stand in the way of telling the sums", () => {
    expect(withheldAreas(kin, new Set(["m0"])).areas).toEqual(withheld.areas);
  });

  it("is known from a total of nought, also where no sum over areas is told", () => {
    const nought = kinOf(district([0, 90]), [district([0, 40]), district([0, 50])]);
    const all = { areas: new Set(["m0", "d"]), areSumsTold: false };
    const [part] = nought.parts;
    if (!part) throw new TypeError("no part");
    expect(isKnownNought(nought, all, part, "m0", "whole")).toBe(true);
    expect(isKnownNought(nought, all, part, "d", "whole")).toBe(false);
    expect(isKnownNought({ ...nought, suppressed: new Map([["m0", year]]) }, all, part, "m0", "whole")).toBe(false);
  });

  it("is known in a month whose total is told, and not in one whose total is suppressed", () => {
    const months = district([
      [0, 0],
      [40, 50],
    ]);
    const suppressed = new Map([["m0", { whole: false, parts: new Set([0]) }]]);
    const all = { areas: new Set(["m0", "d"]), areSumsTold: false };
    const ofMonths = kinOf(months, [months], suppressed);
    expect(isKnownNought(ofMonths, all, months, "m0", 0)).toBe(false);
    expect(isKnownNought(ofMonths, all, months, "m0", 1)).toBe(true);
    expect(isKnownNought(ofMonths, all, months, "m0", "whole")).toBe(true);
  });

  it("is known from the sum above it where it is the only one in that", () => {
    const only = district([0]);
    const all = { areas: new Set(["m0", "d"]), areSumsTold: false };
    const suppressed = new Map([["m0", year]]);
    expect(isKnownNought(kinOf(only, [only], suppressed), all, only, "m0", "whole")).toBe(true);
  });

  it("is not known where there is no total", () => {
    const rows = third.rows.map((each) => ({ ...each, whole: undefined }));
    const none = kinOf({ ...third, rows }, [third]);
    const all = { areas: new Set(["m0"]), areSumsTold: false };
    expect(isKnownNought(none, all, third, "m0", "whole")).toBe(false);
  });
});
