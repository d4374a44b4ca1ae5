import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCounts } from "../../src/analysis/change.ts";
import { month } from "../../src/domain/period.ts";
import type { SeriesBreak } from "../../src/reference/reference.ts";

const registration: SeriesBreak = {
  from: month(2018, 7),
  to: undefined,
  indicators: [],
  kind: "registration",
  text: "",
};

describe(compareCounts, () => {
  it.each([
    { name: "a count under 100: exact", from: 150, to: 99, phi: 1, test: "exact-conditional" },
    {
      name: "a count under 100 with overdispersion: beta-binomial",
      from: 99,
      to: 150,
      phi: 1.2,
      test: "beta-binomial",
    },
    { name: "an earlier count of 99 alone: exact", from: 99, to: 150, phi: 1, test: "exact-conditional" },
    { name: "both 100 or more: rate ratio", from: 100, to: 100, phi: 1, test: "rate-ratio" },
  ])("chooses the test: $name", ({ from, to, phi, test }) => expect(compareCounts({ from, to, phi }).test).toBe(test));

  it.each([
    { name: "fell", from: 200, to: 100, verdict: "fell" },
    { name: "rose", from: 100, to: 200, verdict: "rose" },
    { name: "neither", from: 200, to: 195, verdict: "no_demonstrable_change" },
    { name: "two small counts", from: 12, to: 15, verdict: "too_little_data" },
    { name: "two small counts that do differ", from: 19, to: 3, verdict: "fell" },
    { name: "one of them 20", from: 20, to: 15, verdict: "no_demonstrable_change" },
    { name: "nothing at all", from: 0, to: 0, verdict: "too_little_data" },
    { name: "from nothing to much", from: 0, to: 15, verdict: "rose" },
  ])("judges: $name", ({ from, to, verdict }) => expect(compareCounts({ from, to, phi: 1 }).verdict).toBe(verdict));

  it("has no percentage on a base of zero, never infinity", () => {
    const change = compareCounts({ from: 0, to: 15, phi: 1 });
    expect(change).toMatchObject({ absolute: 15, fraction: undefined, interval: undefined, small: true });
  });

  it.each([
    { from: 19, small: true },
    { from: 20, small: false },
  ])("marks an earlier count of $from as small: $small", ({ from, small }) =>
    expect(compareCounts({ from, to: 40, phi: 1 }).small).toBe(small),
  );

  it("gives the fraction across a registration break, but does not judge it", () => {
    const change = compareCounts({ from: 200, to: 100, phi: 1, breaks: [registration] });
    expect(change.verdict).toBe("not_comparable");
    expect(change.fraction).toBe(-0.5);
    expect(change.interval).toBeDefined();
  });

  it("calls an estimate uncertain: the same counts that differ when observed no longer do", () => {
    const pair = { from: 1000, to: 900, phi: 1 };
    expect(compareCounts(pair).verdict).toBe("fell");
    const estimated = compareCounts({ ...pair, toEstimate: { relativeVariance: 0.04 ** 2 * 4 } });
    expect(estimated).toMatchObject({ verdict: "no_demonstrable_change", test: "rate-ratio-estimated" });
    expect(estimated.eTestPValue).toBeUndefined();
    expect(estimated.differenceScore).toBeUndefined();
  });

  it("calls a fall of an estimate a fall where it is sure enough: ln RR ± 1.96·√(Var(T)/T² + φ/from)", () => {
    const change = compareCounts({ from: 1000, to: 500, phi: 4, toEstimate: { relativeVariance: 0.01 } });
    const arm = 1.959964 * Math.sqrt(0.01 + 4 / 1000);
    expect(change).toMatchObject({ verdict: "fell", test: "rate-ratio-estimated" });
    expect(change.interval?.low).toBeCloseTo(0.5 * Math.exp(-arm) - 1, 6);
    expect(change.interval?.high).toBeCloseTo(0.5 * Math.exp(arm) - 1, 6);
  });

  it("does not test an estimate without an interval", () =>
    expect(compareCounts({ from: 1000, to: 500, phi: 1, toEstimate: { relativeVariance: undefined } })).toMatchObject({
      fraction: -0.5,
      interval: undefined,
      verdict: "too_little_data",
      test: "none",
    }));

  it("compares rates where the exposures differ: a tenth more inhabitants and a tenth more burglaries is no change", () => {
    const change = compareCounts({ from: 1000, to: 1100, exposureRatio: 1.1, phi: 1 });
    expect(change.fraction).toBeCloseTo(0, 12);
    expect(change.absolute).toBe(100);
    expect(change.verdict).toBe("no_demonstrable_change");
  });

  it("reports the E-test beside: 31 and 18 is 0.06403", () =>
    expect(compareCounts({ from: 18, to: 31, phi: 1 }).eTestPValue).toBeCloseTo(0.06403, 5));

  it("gives the E-test the exposures of the two: 40 and 25 with exposures 2 and 1 is 0.38375", () => {
    const change = compareCounts({ from: 25, to: 40, exposureRatio: 2, phi: 1 });
    expect(change.eTestPValue).toBeCloseTo(0.38375, 5);
    // the difference of the roots holds for equal exposures alone
    expect(change.differenceScore).toBeUndefined();
  });

  it("has the interval of the fraction at 95 %, from that of the ratio", () => {
    const change = compareCounts({ from: 400, to: 300, phi: 1 });
    const arm = 1.959964 * Math.sqrt(1 / 400 + 1 / 300);
    expect(change.interval?.low).toBeCloseTo(0.75 * Math.exp(-arm) - 1, 6);
    expect(change.interval?.high).toBeCloseTo(0.75 * Math.exp(arm) - 1, 6);
    expect(change.interval?.level).toBe(0.95);
    expect(change.phi).toBe(1);
  });

  it.each([
    { name: "the earlier count", from: 0, to: 500 },
    { name: "the estimate", from: 500, to: 0 },
  ])("does not test an estimate where $name is nought", ({ from, to }) =>
    expect(compareCounts({ from, to, phi: 1, toEstimate: { relativeVariance: 0.01 } })).toMatchObject({
      test: "none",
      verdict: "too_little_data",
      pValue: undefined,
    }),
  );

  it("calls one small count beside an ordinary one enough data, whichever comes first", () => {
    expect(compareCounts({ from: 19, to: 20, phi: 1 }).verdict).toBe("no_demonstrable_change");
    expect(compareCounts({ from: 20, to: 19, phi: 1 }).verdict).toBe("no_demonstrable_change");
    expect(compareCounts({ from: 19, to: 19, phi: 1 }).verdict).toBe("too_little_data");
  });

  it("judges where the list of breaks is empty", () =>
    expect(compareCounts({ from: 200, to: 100, phi: 1, breaks: [] }).verdict).toBe("fell"));

  it("has an interval that contains the fraction, whatever the counts", () => {
    const counts = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(counts, counts, fc.constantFrom(1, 1.5, 4, 20), (from, to, phi) => {
        const { fraction, interval } = compareCounts({ from, to, phi });
        if (fraction === undefined || !interval) return;
        expect(interval.low).toBeLessThanOrEqual(fraction + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(fraction - 1e-9);
        expect(interval.low).toBeGreaterThanOrEqual(-1);
        expect(Number.isFinite(interval.high)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("finds no change in a constant", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(1, 3, 12), (count, phi) => {
        const change = compareCounts({ from: count, to: count, phi });
        expect(change.fraction).toBe(0);
        expect(change.absolute).toBe(0);
        expect(["no_demonstrable_change", "too_little_data"]).toContain(change.verdict);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the evidence of a verdict", () => {
  const count = fc.integer({ min: 0, max: 400 });
  const phi = fc.oneof(fc.constant(1), fc.double({ min: 1.01, max: 12, noNaN: true }));

  it("agrees with it: moved exactly when the interval excludes no change, and then chance is under 5 %", () => {
    fc.assert(
      fc.property(count, count, phi, (from, to, spread) => {
        const { verdict, interval, pValue = Number.NaN, test } = compareCounts({ from, to, phi: spread });
        const hasMoved = verdict === "fell" || verdict === "rose";
        expect(test).not.toBe("none");
        // Where the two ends of a bound meet, rounding decides; nothing is claimed within that hair.
        fc.pre(Math.abs(pValue - 0.05) > 1e-6);
        expect(pValue < 0.05).toBe(hasMoved);
        if (interval) expect(interval.high < 0 || interval.low > 0).toBe(hasMoved);
        if (hasMoved) expect(verdict).toBe(to < from ? "fell" : "rose");
        if (verdict === "too_little_data") expect(Math.max(from, to)).toBeLessThan(20);
      }),
    );
  });

  it("holds the E-test of 31 against 18, p 0.06403, and the difference of the roots beside it", () => {
    const change = compareCounts({ from: 18, to: 31, phi: 1 });
    expect(change.eTestPValue).toBeCloseTo(0.06403, 5);
    expect(change.differenceScore).toBeCloseTo(Math.SQRT2 * (Math.sqrt(31) - Math.sqrt(18)), 12);
  });
});
