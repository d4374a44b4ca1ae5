import { describe, expect, it } from "vitest";
import { carryForward } from "../../../src/analysis/part-year/carry-forward.ts";

describe(carryForward, () => {
  it("adds the rest of the year before", () => {
    const yearBefore = { year: 2017, counts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] };
    expect(carryForward([100, 100], yearBefore)).toBe(200 + 78 - 3);
  });
});
