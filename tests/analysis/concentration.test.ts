import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  giniCoefficient,
  lorenzCurve,
  shareInFullest,
  shareInFullestByChance,
} from "../../src/analysis/concentration.ts";
import { seededRandom } from "../../src/analysis/places/seeded-random.ts";

const counts = fc
  .array(fc.nat(1000), { minLength: 2, maxLength: 60 })
  .filter((list) => list.some((count) => count > 0));

describe(giniCoefficient, () => {
  it("is nought where all areas have the same", () => expect(giniCoefficient([5, 5, 5, 5])).toBeCloseTo(0, 12));

  it("is one where one area has everything, however many there are", () => {
    expect(giniCoefficient([0, 0, 0, 12])).toBeCloseTo(1, 12);
    expect(giniCoefficient([9, 0])).toBeCloseTo(1, 12);
  });

  it("is a third for 1, 2 and 3: the mean difference of 4/3 over twice the mean of 2", () =>
    expect(giniCoefficient([1, 2, 3])).toBeCloseTo(1 / 3, 12));

  it("is 10/9 times the 0.4620911 that R ineq prints, without n/(n − 1), for incomes in the USA in 1968", () => {
    const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261];
    expect(giniCoefficient(incomes)).toBeCloseTo((10 / 9) * 0.4620911, 7);
  });

  it("is absent for one area, and where nothing was counted", () => {
    expect(giniCoefficient([4])).toBeUndefined();
    expect(giniCoefficient([0, 0])).toBeUndefined();
  });

  it("does not change with the unit or the order", () =>
    fc.assert(
      fc.property(counts, (list) => {
        const gini = giniCoefficient(list) ?? 0;
        expect(giniCoefficient([...list].reverse().map((count) => 3 * count))).toBeCloseTo(gini, 9);
        expect(gini).toBeGreaterThanOrEqual(-1e-9);
        expect(gini).toBeLessThanOrEqual(1 + 1e-9);
      }),
    ));
});

describe(lorenzCurve, () => {
  it("begins at nothing, ends at everything and never falls", () =>
    fc.assert(
      fc.property(counts, (list) => {
        const curve = lorenzCurve(list);
        expect(curve[0]).toEqual({ areas: 0, counts: 0 });
        expect(curve.at(-1)?.counts).toBeCloseTo(1, 12);
        for (const [at, point] of curve.slice(1).entries()) {
          expect(point.counts).toBeGreaterThanOrEqual(curve[at]?.counts ?? 0);
        }
      }),
    ));
});

describe("the points of the curve", () => {
  it("are the areas from the fullest down, each with all that is in it and those before: 6 of 10, 9 of 10, 10 of 10", () =>
    expect(lorenzCurve([3, 1, 6])).toEqual([
      { areas: 0, counts: 0 },
      { areas: 1 / 3, counts: 0.6 },
      { areas: 2 / 3, counts: 0.9 },
      { areas: 1, counts: 1 },
    ]));

  it("are none where nothing was counted", () => expect(lorenzCurve([0, 0])).toEqual([]));
});

describe(shareInFullest, () => {
  it("says that the fullest fifth of five areas holds 60 of 100", () =>
    expect(shareInFullest([10, 60, 10, 10, 10], 0.2)).toBeCloseTo(0.6, 12));

  it("takes part of an area where the share ends inside it", () =>
    expect(shareInFullest([60, 40], 0.25)).toBeCloseTo(0.3, 12));

  it("is halfway between two areas in the middle of the second: 60 + 30 / 2 of 100", () =>
    expect(shareInFullest([30, 60, 10, 0], 0.375)).toBeCloseTo(0.75, 12));

  it("is nothing in none of the areas and everything in all of them", () => {
    expect(shareInFullest([60, 40], 0)).toBe(0);
    expect(shareInFullest([60, 40], 1)).toBe(1);
  });

  it("is absent where nothing was counted", () => expect(shareInFullest([0, 0], 0.2)).toBeUndefined());
});

describe(shareInFullestByChance, () => {
  it("is everything where there is less than one count for the areas asked", () =>
    expect(shareInFullestByChance(0.01, 0.2)).toBeCloseTo(1, 12));

  it("nears the share of the areas where every area has very many", () =>
    expect(shareInFullestByChance(1_000_000, 0.2)).toBeCloseTo(0.2, 2));

  it("is worked out by hand for a mean of one: all areas with three or more, and of those with two what is missing", () => {
    // P(X ≥ 3) = 1 − 2.5/e, in which 1 − 2/e of the mean lies.
    const threeOrMore = 1 - 2.5 / Math.E;
    expect(shareInFullestByChance(1, 0.2)).toBeCloseTo(1 - 2 / Math.E + 2 * (0.2 - threeOrMore), 12);
  });

  it("is worked out by hand for a mean of two: all areas with four or more, and of those with three what is missing", () => {
    // P(X ≥ 4) = 1 − (19/3)/e², with 2 − 10/e² counts an area; the share is of a mean of two.
    const [fourOrMore, held] = [1 - 19 / 3 / Math.E ** 2, 2 - 10 / Math.E ** 2];
    expect(shareInFullestByChance(2, 0.2)).toBeCloseTo((held + 3 * (0.2 - fourOrMore)) / 2, 12);
  });

  it("is what equal areas show when their counts are drawn by chance", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 1e6 }), (mean, seed) => {
        const areas = 4000;
        const drawn = new Array<number>(areas).fill(0);
        const random = seededRandom(seed);
        for (let at = 0; at < areas * mean; at++) {
          const area = Math.floor(random() * areas);
          drawn[area] = (drawn[area] ?? 0) + 1;
        }
        expect(shareInFullest(drawn, 0.2)).toBeCloseTo(shareInFullestByChance(mean, 0.2) ?? 0, 1);
      }),
      { numRuns: 10 },
    );
  });

  it("is absent where nothing was counted", () => expect(shareInFullestByChance(0, 0.2)).toBeUndefined());
});
