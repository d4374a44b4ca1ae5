import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountCell, type CountTable, isSensitive } from "../../../src/analysis/disclosure/count-table.ts";
import { suppressCells } from "../../../src/analysis/disclosure/suppress-cells.ts";

const THRESHOLD = 4;
const cell = (value: number): CountCell => ({ value, isRestricted: true });

/** A district that tells its year, and the years of its municipalities. */
function district(counts: readonly number[]): CountTable {
  const sum = counts.reduce((total, value) => total + value, 0);
  const rows = [
    { area: "d", parent: undefined, whole: cell(sum), parts: [] },
    ...counts.map((value, at) => ({ area: `m${at}`, parent: "d", whole: cell(value), parts: [] })),
  ];
  return { rows, parts: 0, isSumKnown: () => true };
}

interface Reading {
  readonly value: number;
  /** The values that it can have for a reader, by trying all. */
  readonly seen: ReadonlySet<number>;
}

/** Of every municipality that is suppressed, after an edition that counted otherwise. */
function readings(counts: readonly number[], earlier: readonly number[]): readonly Reading[] {
  const suppressed = suppressCells(district(counts), THRESHOLD, suppressCells(district(earlier), THRESHOLD));
  if (suppressed.has("d")) return [];
  const hidden = counts.filter((_, at) => suppressed.has(`m${at}`));
  const seen = hidden.map(() => new Set<number>());
  const tryFrom = (values: readonly number[], left: number): void => {
    const value = hidden[values.length];
    if (value === undefined) {
      if (left === 0) for (const [at, each] of values.entries()) seen[at]?.add(each);
      return;
    }
    for (let each = 0; each <= left; each++) {
      // "<4" tells that the count is 1, 2 or 3, and a cross that it is not.
      if (isSmall(each) === isSmall(value)) tryFrom([...values, each], left - each);
    }
  };
  tryFrom(
    [],
    hidden.reduce((total, value) => total + value, 0),
  );
  return hidden.map((value, at) => ({ value, seen: seen[at] ?? new Set() }));
}

function isSmall(value: number): boolean {
  return isSensitive(cell(value), THRESHOLD);
}

describe("the years of a district of which a reader sees which are small, tried one by one", () => {
  it("leave all three values of every small count possible, and every other count at least the threshold wide", () => {
    const years = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -2, max: 0 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(years, (drawn) => {
        const earlier = drawn.map(([count]) => count);
        const counts = drawn.map(([count, revision]) => Math.max(0, count + revision));
        for (const { value, seen } of readings(counts, earlier)) {
          if (isSmall(value)) expect([...seen].sort()).toEqual([1, 2, 3]);
          else expect(Math.max(...seen) - Math.min(...seen)).toBeGreaterThanOrEqual(THRESHOLD);
        }
      }),
      { seed: 20181, numRuns: 300 },
    );
  });
});
