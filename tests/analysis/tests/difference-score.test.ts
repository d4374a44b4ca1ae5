import { describe, expect, it } from "vitest";
import { differenceScore } from "../../../src/analysis/tests/difference-score.ts";

describe(differenceScore, () => {
  it("is √2 times the difference of the roots: from 25 to 16 is −√2", () =>
    expect(differenceScore(25, 16)).toBeCloseTo(-Math.SQRT2, 12));

  it("is nought for equal counts, two noughts included", () => {
    expect(differenceScore(7, 7)).toBe(0);
    expect(differenceScore(0, 0)).toBe(0);
  });

  it("shrinks by √φ", () => expect(differenceScore(25, 16, 4)).toBeCloseTo(-Math.SQRT2 / 2, 12));
});
