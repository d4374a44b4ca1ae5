import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Edition,
  type Growth,
  growthByAge,
  monthsFrom,
  unripeAges,
} from "../../../src/analysis/quality/growth-by-age.ts";
import type { MonthSum } from "../../../src/dataset/month-sums.ts";
import { type Month, month, shiftPeriod } from "../../../src/domain/period.ts";

const LAST = month(2026, 6);
const back = (months: number): Month => shiftPeriod(LAST, -months);

function sumOf(of: Month, sum: number, areas = "76 all", level: MonthSum["level"] = "municipality"): MonthSum {
  return { indicator: "police_crime:1.1.1", month: of, level, sum, areas };
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
        expect(unripe(given)).toEqual([]);
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
          expect(found.map(({ age }) => age)).toEqual(Array.from({ length: ripeAge }, (_, at) => at + 1));
          for (const { median, months, grew } of found) {
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
    expect(growthByAge(editions(5, growing))).toEqual([]);
    expect(unripe(editions(6, growing))[0]).toMatchObject({ age: 1, months: 5, grew: 5, shrank: 0 });
  });

  it("is not said where months grow as often as they shrink, nor where they usually shrink", () => {
    const turns = (age: number, edition: number) => (age > 1 ? 100 : edition % 2 === 0 ? 90 : 110);
    expect(unripe(editions(13, turns))).toEqual([]);
    expect(unripe(editions(13, (age) => (age === 1 ? 110 : 100)))).toEqual([]);
  });

  it("is not said of less than one per cent", () => {
    expect(unripe(editions(12, (age) => (age === 1 ? 1000 : 1005)))).toEqual([]);
  });

  it("is not that of a table which is counted anew as a whole", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), fc.integer({ min: 1, max: 11 }), (factor, from) => {
        const given = editions(12, (_, edition) => (edition < from ? 1000 : 1000 * factor));
        expect(unripe(given)).toEqual([]);
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

/** Sums of one month in a first edition, and in a later one. */
interface Seen {
  readonly of: Month;
  readonly first: readonly MonthSum[];
  readonly last: readonly MonthSum[];
}

/** Growth of months that were each first seen in an edition of the month after, and again in one last edition of them all. */
function growthOf(seen: readonly Seen[]): readonly Growth[] {
  return growthByAge([
    ...seen.map(({ of, first }): Edition => ({ published: shiftPeriod(of, 1), sums: first })),
    { published: LAST, sums: seen.flatMap(({ last }) => last) },
  ]);
}

/** Every other month, so many: what one edition calls old is then in no other edition. */
const everyOther = (count: number): readonly Month[] => Array.from({ length: count }, (_, at) => back(24 - 2 * at));

describe("what became of the months of one age", () => {
  it("is the median with the quartiles between the months that lie around them, and how many grew and shrank", () => {
    const later = [113, 98, 105, 100, 103, 108];
    const found = growthOf(
      everyOther(6).map((of, at) => ({ of, first: [sumOf(of, 100)], last: [sumOf(of, later[at] ?? 0)] })),
    );
    expect(found).toHaveLength(1);
    // In order −2, 0, 3, 5, 8, 13 %: the quartiles lie at a quarter and three quarters of the five steps between them.
    expect(found[0]).toMatchObject({ age: 1, months: 6, grew: 4, shrank: 1 });
    expect(found[0]?.low).toBeCloseTo(0.0075, 12);
    expect(found[0]?.median).toBeCloseTo(0.04, 12);
    expect(found[0]?.high).toBeCloseTo(0.0725, 12);
  });

  it("is given youngest first, from the month of publication itself to twelve months", () => {
    const given = Array.from({ length: 20 }, (_, at) => back(at)).map(
      (published): Edition => ({
        published,
        sums: Array.from({ length: 40 }, (_, at) => sumOf(shiftPeriod(published, at - 38), 500)),
      }),
    );
    expect(growthByAge(given).map(({ age }) => age)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("is not told of the newest edition, which nothing came after", () => {
    const given = editions(10, (age) => (age === 1 ? 100 : 110));
    expect(growthByAge(given)[0]).toMatchObject({ age: 1, months: 9 });
  });

  it("compares with the newest edition that still has the month, whatever lies between", () => {
    const of = everyOther(5);
    const first = of.map((each): Edition => ({ published: shiftPeriod(each, 1), sums: [sumOf(each, 100)] }));
    const between: Edition = { published: back(2), sums: of.map((each) => sumOf(each, 180)) };
    const last: Edition = { published: back(1), sums: of.map((each) => sumOf(each, 120)) };
    const without: Edition = { published: LAST, sums: [sumOf(back(1), 900)] };
    expect(growthByAge([...first, between, last, without])[0]?.median).toBeCloseTo(0.2, 12);
  });

  it("counts a month once per age, by the later of two editions of one month", () => {
    const twice = everyOther(5).flatMap((of): readonly Edition[] => [
      { published: shiftPeriod(of, 1), sums: [sumOf(of, 60)] },
      { published: shiftPeriod(of, 1), sums: [sumOf(of, 100)] },
    ]);
    const last: Edition = { published: LAST, sums: everyOther(5).map((of) => sumOf(of, 125)) };
    expect(growthByAge([...twice, last])).toEqual([
      { age: 1, months: 5, grew: 5, shrank: 0, median: 0.25, low: 0.25, high: 0.25 },
    ]);
  });

  it("is not told of months in which nothing was counted, nor of months of which no area is the same", () => {
    const nothing = everyOther(5).map((of) => ({ of, first: [sumOf(of, 0)], last: [sumOf(of, 7)] }));
    expect(growthOf(nothing)).toEqual([]);
    const others = everyOther(5).map((of) => ({
      of,
      first: [sumOf(of, 90)],
      last: [sumOf(of, 99, "76 all", "police_district")],
    }));
    expect(growthOf(others)).toEqual([]);
  });

  it("is that of the areas that both editions have, whatever else one of them has", () => {
    const found = growthOf(
      everyOther(5).map((of) => ({
        of,
        first: [sumOf(of, 5000, "75 some"), sumOf(of, 900, "1 unit", "police_unit")],
        last: [sumOf(of, 990, "1 unit", "police_unit"), sumOf(of, 6000)],
      })),
    );
    expect(found[0]?.median).toBeCloseTo(0.1, 12);
  });

  it("is that of the level of areas that counts most, for the others lie inside it", () => {
    const levels = (of: Month, inside: number, country: number): readonly MonthSum[] => [
      sumOf(of, inside),
      sumOf(of, country, "1 country", "country"),
    ];
    const found = growthOf(
      everyOther(5).map((of) => ({ of, first: levels(of, 900, 10_000), last: levels(of, 990, 12_000) })),
    );
    expect(found[0]?.median).toBeCloseTo(0.2, 12);
  });

  it("goes without what the months of thirteen months and older changed by, each by its size", () => {
    const found = growthOf(
      everyOther(5).map((of) => {
        // Of age 1, 12, 13 and 30 in the edition of the month after.
        const sums = (...counts: readonly [number, number, number, number]) =>
          [0, 11, 12, 29].map((before, at) => sumOf(shiftPeriod(of, -before), counts[at] ?? 0));
        return { of, first: sums(100, 50, 1000, 3000), last: sums(121, 66, 1000, 3400) };
      }),
    );
    // The old months rose from 4,000 to 4,400, by 10 %: of 21 % and 32 % remains 10 % and 20 %.
    expect(found.map(({ age }) => age)).toEqual([1, 12]);
    expect(found[0]?.median).toBeCloseTo(0.1, 12);
    expect(found[1]?.median).toBeCloseTo(0.2, 12);
  });
});

describe("ages at which months usually still grow", () => {
  const growth = (age: number, of: Partial<Growth>): Growth => ({
    ...{ age, months: 10, grew: 10, shrank: 0, median: 0.05, low: 0.02, high: 0.08 },
    ...of,
  });

  // P(at least so many heads): 5 of 5 is 1/32, 4 of 4 is 1/16, 7 of 8 is 9/256, 8 of 10 is 56/1024.
  it.each([
    { grew: 5, shrank: 0, isUnripe: true },
    { grew: 4, shrank: 0, isUnripe: false },
    { grew: 7, shrank: 1, isUnripe: true },
    { grew: 8, shrank: 2, isUnripe: false },
    { grew: 0, shrank: 0, isUnripe: false },
    { grew: 0, shrank: 8, isUnripe: false },
  ])("are told by chance from those where $grew grew and $shrank shrank: $isUnripe", ({ grew, shrank, isUnripe }) => {
    expect(unripeAges([growth(1, { grew, shrank })])).toHaveLength(isUnripe ? 1 : 0);
  });

  it("have a median growth of one per cent or more", () => {
    expect(unripeAges([growth(1, { median: 0.01 })])).toHaveLength(1);
    expect(unripeAges([growth(1, { median: 0.0099 })])).toEqual([]);
  });

  it("end at the first age that does not, whatever comes after it", () => {
    const [young, ripe, late] = [growth(1, {}), growth(2, { median: 0 }), growth(3, {})];
    expect(unripeAges([young, ripe, late])).toEqual([young]);
    expect(unripeAges([ripe, late])).toEqual([]);
    expect(unripeAges([young, late])).toEqual([young, late]);
  });
});

it("counts whole months from a month to a later one, across a year", () => {
  expect(monthsFrom(month(2025, 11), month(2026, 2))).toBe(3);
  expect(monthsFrom(month(2026, 2), month(2025, 11))).toBe(-3);
});
