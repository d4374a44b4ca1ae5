import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edition, growthByAge, unripeAges } from "../../../src/analysis/quality/growth-by-age.ts";
import type { MonthSum } from "../../../src/dataset/month-sums.ts";
import { type Month, month, shiftPeriod } from "../../../src/domain/period.ts";

const LAST = month(2026, 6);
const back = (months: number): Month => shiftPeriod(LAST, -months);

function sumOf(of: Month, sum: number, areas = "76 all"): MonthSum {
  return { indicator: "police_crime:1.1.1", month: of, level: "municipality", sum, areas };
}

/** Monthly editions, each published the month after its last month; `countAt` gives a month's count at an age. */
function editions(
  count: number,
  countAt: (age: number, edition: number) => number,
  areas?: (age: number, edition: number) => string,
): readonly Edition[] {
  return Array.from({ length: count }, (_, at) => {
    const published = back(count - 1 - at);
    return {
      published,
      sums: Array.from({ length: 30 }, (_, young) =>
        sumOf(shiftPeriod(published, -1 - young), countAt(young + 1, at), areas?.(young + 1, at)),
      ),
    };
  });
}

const unripe = (given: readonly Edition[]) => unripeAges(growthByAge(given));

describe("growth of months after they were first published", () => {
  it("is nothing where no edition ever changed a figure, so that every month is ripe", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 5000 }), (loads, count) => {
        const given = editions(loads, () => count);
        for (const growth of growthByAge(given)) expect(growth).toMatchObject({ median: 0, grew: 0, shrank: 0 });
        expect(unripe(given)).toBeUndefined();
      }),
    );
  });

  it("is found as large as it is, at the ages at which it happens and no others", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 100, max: 100_000 }),
        (ripeAge, percent, count) => {
          const given = editions(16, (age) => (age < ripeAge + 1 ? count : count * (1 + percent / 100)));
          const found = unripe(given);
          expect(found?.map(({ age }) => age)).toEqual(Array.from({ length: ripeAge }, (_, at) => at + 1));
          for (const { median, months, grew } of found ?? []) {
            expect(median).toBeCloseTo(percent / 100, 10);
            // The last editions of a month may themselves still be too young to show its growth.
            expect(grew).toBeLessThanOrEqual(months);
          }
        },
      ),
    );
  });

  it("is not said of fewer than five months, which needs six monthly editions", () => {
    const growing = (age: number) => (age === 1 ? 100 : 110);
    expect(unripe(editions(5, growing))).toBeUndefined();
    expect(unripe(editions(6, growing))?.[0]).toMatchObject({ age: 1, months: 5, grew: 5, shrank: 0 });
  });

  it("is not said where months grow as often as they shrink, nor where they usually shrink", () => {
    const turns = (age: number, edition: number) => (age > 1 ? 100 : edition % 2 === 0 ? 90 : 110);
    expect(unripe(editions(13, turns))).toBeUndefined();
    expect(unripe(editions(13, (age) => (age === 1 ? 110 : 100)))).toBeUndefined();
  });

  it("is not said of less than one per cent", () => {
    expect(unripe(editions(12, (age) => (age === 1 ? 1000 : 1005)))).toBeUndefined();
  });

  it("is not that of a table which is counted anew as a whole", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), fc.integer({ min: 1, max: 11 }), (factor, from) => {
        const given = editions(12, (_, edition) => (edition < from ? 1000 : 1000 * factor));
        expect(unripe(given)).toBeUndefined();
      }),
    );
  });

  it("compares the same areas only: an area that joins is no growth", () => {
    const given = editions(
      12,
      (age) => (age === 1 ? 1000 : 1300),
      (age) => (age === 1 ? "60 some" : "76 all"),
    );
    expect(growthByAge(given).find(({ age }) => age === 1)).toBeUndefined();
  });

  it("does not depend on the order in which the editions were loaded", () => {
    const given = editions(10, (age, edition) => 1000 - 60 / age + edition);
    fc.assert(
      fc.property(fc.shuffledSubarray([...given], { minLength: given.length }), (shuffled) => {
        expect(growthByAge(shuffled)).toEqual(growthByAge(given));
      }),
    );
  });
});
