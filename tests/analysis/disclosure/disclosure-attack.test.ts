import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CountCell,
  type CountTable,
  isSensitive,
  type Suppressions,
} from "../../../src/analysis/disclosure/count-table.ts";
import { suppressCells } from "../../../src/analysis/disclosure/suppress-cells.ts";
import { isMixed, withoutPublic } from "../../../src/analysis/disclosure/without-public.ts";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";
import { attack, attackRounded } from "../../support/disclosure/attack.ts";
import { worlds } from "../../support/disclosure/worlds.ts";

const TABLES = 1000;
const WORLDS = fc.sample(worlds, { seed: 20181, numRuns: TABLES });

describe(`an attack by linear programming on ${TABLES} random tables of months, areas and districts, in two editions`, () => {
  it("cannot exclude any small value of a small count, nor bring another figure within an interval under the threshold", () => {
    for (const { threshold, first, second } of WORLDS) {
      const before = suppressCells(first, threshold);
      const after = suppressCells(second, threshold, before);
      expect(attack(first, threshold, before)).toEqual([]);
      expect(attack(second, threshold, after)).toEqual([]);
    }
  }, 300_000);

  it("undoes most tables in which the small counts alone are suppressed", () => {
    const attacked = WORLDS.slice(0, 200).filter(({ threshold, second }) => smallOnly(second, threshold).size > 0);
    const undone = attacked.filter(
      ({ threshold, second }) => attack(second, threshold, smallOnly(second, threshold)).length > 0,
    );
    expect(undone.length).toBeGreaterThan(attacked.length / 2);
  });
});

describe("the same attack where the figures of some months are public", () => {
  it("knows these too, and still finds nothing", () => {
    const random = seededRandom(47);
    for (const { threshold, second } of WORLDS.slice(0, 400)) {
      const table = withPublicMonths(second, random);
      expect(isMixed(table)).toBe(false);
      const own = { ...table, rows: withoutPublic(table.rows) };
      expect(attack(own, threshold, suppressCells(own, threshold))).toEqual([]);
    }
  }, 120_000);
});

describe("the same attack where all that is shown is rounded to multiples of five", () => {
  it("finds nothing: a reader knows less than of the figures themselves", () => {
    for (const { threshold, first, second } of WORLDS.slice(0, 100)) {
      const before = suppressCells(first, threshold);
      expect(attackRounded(second, threshold, suppressCells(second, threshold, before))).toEqual([]);
    }
  }, 120_000);

  it("still undoes some tables in which the small counts alone are suppressed: rounding does not take the place of that", () => {
    const undone = WORLDS.slice(0, 100).filter(
      ({ threshold, second }) => attackRounded(second, threshold, smallOnly(second, threshold)).length > 0,
    );
    expect(undone.length).toBeGreaterThan(0);
  }, 120_000);
});

describe("what is suppressed", () => {
  it("holds every small count, and nothing at all where there is none", () => {
    for (const { threshold, second } of WORLDS) {
      const suppressed = suppressCells(second, threshold);
      const small = smallOnly(second, threshold);
      for (const [area, cells] of small) {
        expect(suppressed.get(area)?.whole || !cells.whole).toBe(true);
        for (const part of cells.parts) expect(suppressed.get(area)?.parts).toContain(part);
      }
      if (small.size === 0) expect(suppressed.size).toBe(0);
    }
  });

  it("stays suppressed in a later edition", () => {
    for (const { threshold, first, second } of WORLDS) {
      const before = suppressCells(first, threshold);
      const after = suppressCells(second, threshold, before);
      for (const [area, cells] of before) {
        expect(after.get(area)?.whole || !cells.whole).toBe(true);
        for (const part of cells.parts) expect(after.get(area)?.parts).toContain(part);
      }
    }
  });

  it("is nothing in figures of a public source", () => {
    for (const { threshold, second } of WORLDS.slice(0, 100)) {
      expect(suppressCells(madePublic(second), threshold).size).toBe(0);
    }
  });
});

function smallOnly({ rows }: CountTable, threshold: number): Suppressions {
  const cells = rows.map(({ area, whole, parts }) => {
    const small = parts.flatMap((cell, part) => (isSensitive(cell, threshold) ? [part] : []));
    return [area, { whole: isSensitive(whole, threshold), parts: new Set(small) }] as const;
  });
  return new Map(cells.filter(([, { whole, parts }]) => whole || parts.size > 0));
}

/** As the table of a world, but that of a third of its months everything is public. */
function withPublicMonths(table: CountTable, random: () => number): CountTable {
  const isOwn = Array.from({ length: table.parts }, () => random() > 1 / 3);
  const hasOwn = table.parts === 0 || isOwn.some(Boolean);
  const marked = (cell: CountCell | undefined, isRestricted: boolean) => cell && { ...cell, isRestricted };
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      whole: marked(row.whole, hasOwn && (table.parts === 0 || row.parts.some((cell, part) => cell && isOwn[part]))),
      parts: row.parts.map((cell, part) => marked(cell, isOwn[part] ?? false)),
    })),
  };
}

function madePublic(table: CountTable): CountTable {
  const open = <T extends { readonly value: number } | undefined>(cell: T) => cell && { ...cell, isRestricted: false };
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, whole: open(row.whole), parts: row.parts.map(open) })),
  };
}
