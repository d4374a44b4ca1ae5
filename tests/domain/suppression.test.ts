import { describe, expect, it } from "vitest";
import { DEFAULT_PROTECTION, isThreshold } from "../../src/domain/suppression.ts";

describe(isThreshold, () => {
  it.each([1, 5, 100])("takes the whole number %d", (value) => {
    expect(isThreshold(value)).toBe(true);
  });

  it.each([0, -5, 101, 4.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
    expect(isThreshold(value)).toBe(false);
  });
});

describe("protection that nobody has chosen", () => {
  it("suppresses counts under 5 and tells the others as they are", () => {
    expect({ ...DEFAULT_PROTECTION }).toEqual({ threshold: 5, isRounded: false });
  });
});
