import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions } from "../../src/analysis/contribution.ts";

describe(contributions, () => {
  it("shares a fall over its parts, largest first, and adds up", () => {
    const { parts, rest } = contributions(
      [
        { part: "a", absolute: -304 },
        { part: "b", absolute: -986 },
        { part: "c", absolute: -1938 },
      ],
      -3228,
    );
    expect(parts.map(({ part }) => part)).toEqual(["c", "b", "a"]);
    expect(parts.map(({ share }) => share)).toEqual([1938 / 3228, 986 / 3228, 304 / 3228]);
    expect(rest).toBe(0);
  });

  it("gives a part that went against the whole a negative share", () => {
    const { parts } = contributions(
      [
        { part: "up", absolute: 42 },
        { part: "down", absolute: -260 },
      ],
      -218,
    );
    expect(parts.map(({ part, share }) => [part, Math.sign(share ?? 0)])).toEqual([
      ["down", 1],
      ["up", -1],
    ]);
  });

  it("puts the largest rise first in a rise, and by its rise too where the whole stood still", () => {
    const parts = [
      { part: "a", absolute: 3 },
      { part: "b", absolute: 9 },
      { part: "c", absolute: -12 },
    ];
    expect(contributions(parts.slice(0, 2), 12).parts.map(({ part }) => part)).toEqual(["b", "a"]);
    expect(contributions(parts, 0).parts.map(({ part }) => part)).toEqual(["b", "a", "c"]);
    expect(contributions(parts, 0)).toMatchObject({ whole: 0, rest: 0 });
  });

  it("says what no part accounts for", () => {
    expect(contributions([{ part: "a", absolute: 8 }], 10).rest).toBe(2);
  });

  it("has no shares when the whole did not change", () => {
    const { parts } = contributions(
      [
        { part: "a", absolute: 5 },
        { part: "b", absolute: -5 },
      ],
      0,
    );
    expect(parts.map(({ share }) => share)).toEqual([undefined, undefined]);
  });

  it("adds up: shares and rest make one whole", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 })), fc.integer({ min: 1, max: 500 }), (changes, whole) => {
        const { parts, rest } = contributions(
          changes.map((absolute, part) => ({ part, absolute })),
          whole,
        );
        const total = parts.reduce((sum, { share }) => sum + (share ?? 0), 0) + rest / whole;
        expect(total).toBeCloseTo(1, 9);
      }),
    );
  });
});
