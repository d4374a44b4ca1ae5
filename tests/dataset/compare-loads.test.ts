import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLoads } from "../../src/dataset/compare-loads.ts";
import { type CellStatus, observationAt } from "../../src/domain/observation.ts";
import { aLoad, type TestRow } from "../support/loads.ts";

const earlier = (...rows: readonly TestRow[]) => aLoad({ id: "1".repeat(16), rows });
const later = (...rows: readonly TestRow[]) => aLoad({ id: "2".repeat(16), rows });

describe(compareLoads, () => {
  it("tells added, gone and revised figures apart", () => {
    const comparison = compareLoads(
      earlier(
        { region: "GM0153", value: 10 },
        { region: "GM0200", value: 20 },
        { region: "GM0202", value: 30 },
        { region: "GM0228", value: 40, status: "provisional" },
      ),
      later(
        { region: "GM0153", value: 12 },
        { region: "GM0200", status: "missing:unknown" },
        { region: "GM0202", value: 30 },
        { region: "GM0228", value: 40 },
        { region: "GM0275", value: 5 },
      ),
    );
    expect(comparison).toMatchObject({ added: 1, gone: 1, revised: 1, unchanged: 2, restated: 1, outside: 0 });
    expect(comparison.byIndicator).toEqual([
      {
        indicator: "police_crime:1.1.1",
        measure: "count",
        level: "municipality",
        periods: "years",
        added: 1,
        gone: 1,
        revised: 1,
        difference: 2,
      },
    ]);
    expect(comparison.byRegion).toEqual([
      { region: "GM0153", added: 0, gone: 0, revised: 1 },
      { region: "GM0200", added: 0, gone: 1, revised: 0 },
      { region: "GM0275", added: 1, gone: 0, revised: 0 },
    ]);
    expect(comparison.byPeriod).toEqual([{ period: "2018JJ00", added: 1, gone: 1, revised: 1 }]);
  });

  it("counts as outside what the later load does not cover, and not as gone", () => {
    const both = { region: "GM0153", value: 1 };
    const comparison = compareLoads(
      earlier(
        both,
        { region: "GM0153", period: "2012JJ00", value: 2 },
        { indicator: "police_crime:2.5.2", region: "GM0153", value: 3 },
        { region: "GM0200", value: 4 },
      ),
      later(both),
    );
    expect(comparison).toMatchObject({ gone: 0, outside: 3, unchanged: 1, byIndicator: [] });
  });

  it("adds nothing up over levels of areas, kinds of periods or measures", () => {
    const rows = (value: number): readonly TestRow[] => [
      { region: "RE02", value },
      { region: "GM0153", value },
      { region: "GM0153", period: "2018MM01", value },
      { region: "GM0153", measure: "per1000", value },
    ];
    const { byIndicator } = compareLoads(earlier(...rows(1)), later(...rows(3)));
    const groups = byIndicator.map(({ level, periods, measure, difference }) => [level, periods, measure, difference]);
    expect(groups).toEqual([
      ["municipality", "months", "count", 2],
      ["municipality", "years", "count", 2],
      ["police_unit", "years", "count", 2],
      ["municipality", "years", "per1000", 2],
    ]);
  });

  it("lists the largest differences first, and apart from them the largest as a share", () => {
    const { largest, largestRelative } = compareLoads(
      earlier(
        { region: "GM0153", value: 1000 },
        { region: "GM0200", value: 2 },
        { region: "GM0202", value: 0 },
        { region: "GM0228", value: 10 },
      ),
      later(
        { region: "GM0153", value: 900 },
        { region: "GM0200", value: 6 },
        { region: "GM0202", value: 4 },
        { region: "GM0228", value: 9 },
      ),
    );
    expect(largest.map(({ region, before, after }) => [region, before, after])).toEqual([
      ["GM0153", 1000, 900],
      ["GM0200", 2, 6],
      ["GM0202", 0, 4],
      ["GM0228", 10, 9],
    ]);
    expect(largestRelative.map(({ region }) => region)).toEqual(["GM0200", "GM0153", "GM0228"]);
  });

  it("lists twenty at most, and counts all", () => {
    const rows = (add: number) =>
      Array.from({ length: 50 }, (_, at) => ({ region: `WK0153${10 + at}`, value: at + add }));
    const comparison = compareLoads(earlier(...rows(1)), later(...rows(2)));
    expect([comparison.largest.length, comparison.largestRelative.length, comparison.revised]).toEqual([20, 20, 50]);
  });

  it("compares loads with more possible cells than one array would hold", () => {
    const rows = (add: number): readonly TestRow[] =>
      Array.from({ length: 3000 }, (_, at) => ({
        indicator: `police_crime:${1 + (at % 100)}.1.1`,
        region: `WK${String(100_000 + at)}`,
        period: `${2020 - (at % 5)}MM${String(1 + (at % 12)).padStart(2, "0")}`,
        value: at % 3 === 0 ? at + add : at,
      }));
    expect(compareLoads(earlier(...rows(0)), later(...rows(1)))).toMatchObject({
      added: 0,
      gone: 0,
      revised: 1000,
      unchanged: 2000,
    });
  });

  it("takes a missing figure for none, on either side", () => {
    const missing = { region: "GM0153", status: "missing:secret" } as const;
    const known = { region: "GM0153", value: 0 };
    expect(compareLoads(earlier(missing), later(known))).toMatchObject({ added: 1, gone: 0, revised: 0 });
    expect(compareLoads(earlier(known), later(missing))).toMatchObject({ added: 0, gone: 1, revised: 0 });
    expect(compareLoads(earlier(missing), later(missing))).toMatchObject({ added: 0, gone: 0, unchanged: 0 });
  });

  it("finds no difference between a load and itself", () => {
    const load = earlier({ region: "GM0153", value: 1 }, { region: "GM0200", status: "missing:unknown" });
    expect(compareLoads(load, load)).toMatchObject({ added: 0, gone: 0, revised: 0, unchanged: 1, largest: [] });
  });
});

describe("the counts, against a comparison cell by cell", () => {
  const row = fc.record({
    indicator: fc.constantFrom("police_crime:1.1.1", "police_crime:2.5.2"),
    region: fc.constantFrom("GM0153", "GM0200", "RE02"),
    period: fc.constantFrom("2018JJ00", "2019JJ00", "2019MM01"),
    value: fc.nat(3),
    status: fc.constantFrom<CellStatus>("observed", "provisional", "missing:unknown"),
  });
  const rows = fc.uniqueArray(row, {
    maxLength: 18,
    selector: ({ indicator, region, period }) => `${indicator} ${region} ${period}`,
  });

  /** Figures by cell, read row by row. */
  const figuresOf = ({ columns }: ReturnType<typeof aLoad>) =>
    new Map(
      Array.from({ length: columns.length }, (_, at) => observationAt(columns, at)).flatMap(
        ({ classification, code, region, period, value }) =>
          value === undefined ? [] : [[`${classification}:${code} ${region} ${period}`, value] as const],
      ),
    );

  it("are the same, and turned around added and gone change places", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const [a, b] = [earlier(...first), later(...second)];
        const [before, after] = [figuresOf(a), figuresOf(b)];
        const comparison = compareLoads(a, b);
        const shared = [...after].filter(([cell]) => before.has(cell));
        expect(comparison.added).toBe(after.size - shared.length);
        expect(comparison.revised).toBe(shared.filter(([cell, value]) => before.get(cell) !== value).length);
        expect(comparison.gone + comparison.outside).toBe(before.size - shared.length);
        const back = compareLoads(b, a);
        expect(back.added).toBe(comparison.gone + comparison.outside);
        expect(back.gone + back.outside).toBe(comparison.added);
        expect(back.revised).toBe(comparison.revised);
      }),
    );
  });

  it("are those of their groups together", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const { byIndicator, byRegion, byPeriod, added, gone, revised } = compareLoads(
          earlier(...first),
          later(...second),
        );
        for (const groups of [byIndicator, byRegion, byPeriod]) {
          const sum = (kind: "added" | "gone" | "revised") => groups.reduce((total, group) => total + group[kind], 0);
          expect([sum("added"), sum("gone"), sum("revised")]).toEqual([added, gone, revised]);
        }
      }),
    );
  });
});
