import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedPValues, FALSE_DISCOVERY_RATE } from "../../../src/analysis/tests/benjamini-hochberg.ts";

/** The fifteen p values of the example in Benjamini & Hochberg (1995), section 4. */
const PAPER = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

describe(adjustedPValues, () => {
  it("calls the four findings of the example in the paper, and no fifth", () => {
    const found = adjustedPValues(PAPER).filter((value) => value <= FALSE_DISCOVERY_RATE);
    expect(found).toHaveLength(4);
  });

  it("gives the fourth of them 15·0.0095/4", () => expect(adjustedPValues(PAPER)[3]).toBeCloseTo(0.035625, 10));

  it("keeps the order given", () => {
    const [last, first] = adjustedPValues([0.9, 0.001]);
    expect(first).toBeCloseTo(0.002, 12);
    expect(last).toBeCloseTo(0.9, 12);
  });

  it("says the same of the smallest by themselves, when it is told how many tests there were", () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { minLength: 1, maxLength: 40 }), (values) => {
        const cut = FALSE_DISCOVERY_RATE;
        const smallest = values.filter((value) => value <= cut);
        const whole = adjustedPValues(values).filter((value) => value <= cut);
        expect(adjustedPValues(smallest, values.length).filter((value) => value <= cut)).toEqual(whole);
      }),
    ));

  it("has nothing to say of no tests", () => expect(adjustedPValues([])).toEqual([]));

  it("never makes a p value smaller, nor turns their order round", () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }), (values) => {
        const adjusted = adjustedPValues(values);
        for (const [at, value] of values.entries()) {
          expect(adjusted[at]).toBeGreaterThanOrEqual(value - 1e-12);
          expect(adjusted[at]).toBeLessThanOrEqual(1);
          for (const [other, second] of values.entries()) {
            if (second < value) expect(adjusted[other] ?? 0).toBeLessThanOrEqual(adjusted[at] ?? 0);
          }
        }
      }),
    ));
});
