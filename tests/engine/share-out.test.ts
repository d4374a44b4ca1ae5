import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOut } from "../../src/engine/share-out.ts";

describe(shareOut, () => {
  it.each([
    { name: "one file", sizes: [7], workers: 3, shares: [[0]] },
    { name: "no file", sizes: [], workers: 2, shares: [] },
    { name: "one worker", sizes: [3, 1, 2], workers: 1, shares: [[0, 1, 2]] },
    { name: "a large file and small ones", sizes: [1, 9, 2, 3], workers: 2, shares: [[1], [0, 2, 3]] },
    { name: "fewer workers than one", sizes: [4, 5], workers: 0, shares: [[0, 1]] },
  ])("gives $name to who has least", ({ sizes, workers, shares }) => {
    expect(shareOut(sizes, workers)).toEqual(shares);
  });

  it("gives every piece to one worker", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 5 }), (sizes, workers) => {
        const shared = shareOut(sizes, workers).flat();
        expect(shared.sort((a, b) => a - b)).toEqual([...sizes.keys()]);
      }),
    );
  });
});
