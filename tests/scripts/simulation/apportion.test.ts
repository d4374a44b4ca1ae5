import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder, multinomial, sumOf } from "../../../scripts/simulation/apportion.ts";
import { randomStream } from "../../../scripts/simulation/random.ts";

const someWeights = fc
  .array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 15 })
  .filter((weights) => sumOf(weights) > 0);

/** Random bits from a list, for draws by hand. */
const bits = (...fractions: readonly number[]) => {
  const left = [...fractions];
  return () => (left.shift() ?? 0) * 2 ** 32;
};

describe(multinomial, () => {
  it("puts each event in the part in which its fraction of the whole falls", () => {
    // bounds 1, 1, 4: below 0.25 the first, never the second, the rest the third
    expect(multinomial(4, [1, 0, 3], bits(0, 0.2499, 0.25, 0.999))).toEqual([2, 0, 2]);
  });

  it("gives whole numbers that add up, and nothing to a part without weight", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), someWeights, fc.string(), (total, weights, label) => {
        const counts = multinomial(total, weights, randomStream(label));
        expect(sumOf(counts)).toBe(total);
        expect(
          counts.every((count, part) => Number.isInteger(count) && count >= 0 && (weights[part] !== 0 || count === 0)),
        ).toBe(true);
      }),
    );
  });

  it("is spread as the distribution says: over many draws, χ² of the sums stays near its degrees of freedom", () => {
    const weights = [10, 20, 30, 40];
    const sums = [0, 0, 0, 0];
    for (let draw = 0; draw < 200; draw++) {
      for (const [part, count] of multinomial(500, weights, randomStream(`draw ${draw}`)).entries()) {
        sums[part] = (sums[part] ?? 0) + count;
      }
    }
    const chiSquared = sumOf(
      sums.map((sum, part) => (sum - 1000 * (weights[part] ?? 0)) ** 2 / (1000 * (weights[part] ?? 1))),
    );
    expect(chiSquared).toBeLessThan(11.34);
  });

  it("refuses weights that are all nought", () => {
    expect(() => multinomial(1, [0, 0], bits(0))).toThrow(RangeError);
  });
});

describe(largestRemainder, () => {
  it.each([
    { name: "parts that are exact", total: 10, weights: [1, 4], parts: [2, 8] },
    // 3.33 each: the first takes what is left
    { name: "equal fractions", total: 10, weights: [1, 1, 1], parts: [4, 3, 3] },
    // 0.7, 2.1, 4.2: down to 0, 2, 4; one left for the 0.7
    { name: "the largest fraction", total: 7, weights: [1, 3, 6], parts: [1, 2, 4] },
    { name: "nothing to divide", total: 0, weights: [1, 2], parts: [0, 0] },
  ])("$name", ({ total, weights, parts }) => {
    expect(largestRemainder(total, weights)).toEqual(parts);
  });

  it("adds up, and is never more than one away from the exact part", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), someWeights, (total, weights) => {
        const parts = largestRemainder(total, weights);
        expect(sumOf(parts)).toBe(total);
        const whole = sumOf(weights);
        expect(parts.every((part, at) => Math.abs(part - (total * (weights[at] ?? 0)) / whole) < 1)).toBe(true);
      }),
    );
  });
});
