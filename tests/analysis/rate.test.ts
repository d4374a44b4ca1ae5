import { describe, expect, it } from "vitest";
import { byarInterval } from "../../src/analysis/intervals.ts";
import { denominatorOf, isRateMeasure, per1000, rateAt, rateOf } from "../../src/analysis/rate.ts";
import { type Estimated, missing, type Observed } from "../../src/domain/measured.ts";
import { month, year } from "../../src/domain/period.ts";
import { aContext, indicator, knownValue, region } from "../support/dataset.ts";

const query = { indicator: indicator("police_crime:1.1.1"), region: region("GM1945"), period: year(2014) };
const context = aContext({
  rows: [
    { region: "GM1945", period: "2014JJ00", value: 83 },
    { region: "GM1945", period: "2024JJ00", value: 30 },
    { region: "GM1945", period: "2014MM03", value: 6 },
    { region: "GM0000", period: "2014JJ00", value: 5 },
  ],
});
const figure = (value: number): Observed => ({
  status: "observed",
  value,
  provenance: "real",
  origin: { loads: [], rows: 1, operation: "published" },
});

describe(isRateMeasure, () => {
  it("tells measures that need a denominator from those that do not", () => {
    expect(["per1000", "per1000-dwellings", "count", "per-day", "index"].filter(isRateMeasure)).toEqual([
      "per1000",
      "per1000-dwellings",
    ]);
  });
});

describe(rateAt, () => {
  it("is 2.421 per 1,000 for the 83 burglaries of Berg en Dal in 2014", () => {
    const { rate, interval } = rateAt(context, { ...query, per: "per1000" });
    expect(rate).toMatchObject({ status: "observed", origin: { operation: "rate" } });
    expect(knownValue(rate)).toBeCloseTo(2.421, 3);
    expect(interval?.low).toBeLessThan(2.421);
    expect(interval?.high).toBeGreaterThan(2.421);
  });

  it("has the interval of the count, over the same inhabitants: 83 of 34,282", () => {
    const { rate, interval, count, denominator } = rateAt(context, { ...query, per: "per1000" });
    const { low, high } = byarInterval(83);
    expect(interval?.low).toBeCloseTo((1000 * low) / 34_282, 9);
    expect(interval?.high).toBeCloseTo((1000 * high) / 34_282, 9);
    expect(interval?.level).toBe(0.95);
    expect([knownValue(count), knownValue(denominator)]).toEqual([83, 34_282]);
    expect(rate).toMatchObject({ provenance: "real" });
  });

  it("has an interval over an estimated denominator too, but leaves an estimated count to its own", () => {
    expect(rateAt(context, { ...query, period: year(2024), per: "per1000-dwellings" }).interval).toBeDefined();
    const estimate: Estimated = { ...figure(83), status: "estimated", method: "seasonal", basis: [] };
    const { rate, interval } = rateOf(context, region("GM1945"), 2014, "per1000", estimate);
    expect(knownValue(rate)).toBeCloseTo(2.421, 3);
    expect(interval).toBeUndefined();
  });

  it("takes the denominator of the year for a month, and is not annualised", () =>
    expect(knownValue(rateAt(context, { ...query, period: month(2014, 3), per: "per1000" }).rate)).toBeCloseTo(
      6000 / 34_282,
      9,
    ));

  it("is estimated over an estimated denominator", () =>
    expect(rateAt(context, { ...query, period: year(2024), per: "per1000-dwellings" }).rate).toMatchObject({
      status: "estimated",
      method: "interpolated",
      basis: ["2021JJ00", "2026JJ00"],
    }));

  it("is missing where the count is, for the reason of the count", () =>
    expect(rateAt(context, { ...query, period: year(2016), per: "per1000" })).toMatchObject({
      rate: { status: "missing", reason: "notInData" },
      interval: undefined,
    }));

  it("is missing where nobody lives: municipality unknown", () =>
    expect(rateAt(context, { ...query, region: region("GM0000"), per: "per1000" }).rate.status).toBe("missing"));

  it("widens its interval by √φ", () => {
    const width = (phi: number): number => {
      const { interval, rate } = rateAt(context, { ...query, per: "per1000" }, phi);
      return (interval?.high ?? 0) - knownValue(rate);
    };
    expect(width(4) / width(1)).toBeCloseTo(2, 9);
  });
});

describe(per1000, () => {
  it.each([
    { name: "nothing counted", count: figure(0), denominator: figure(2000), expected: { value: 0 } },
    { name: "a denominator of zero", count: figure(3), denominator: figure(0), expected: { reason: "impossible" } },
    { name: "no denominator", count: figure(3), denominator: missing("notInData"), expected: { reason: "notInData" } },
  ])("handles $name", ({ count, denominator, expected }) =>
    expect(per1000(count, denominator)).toMatchObject(expected),
  );

  it("scales the interval of an estimated count", () => {
    const estimate = {
      ...figure(500),
      status: "estimated" as const,
      method: "seasonal" as const,
      basis: ["2018MM01"],
      interval: { low: 400, high: 600, level: 0.95 },
    };
    expect(per1000(estimate, figure(100_000))).toMatchObject({
      status: "estimated",
      value: 5,
      method: "seasonal",
      interval: { low: 4, high: 6, level: 0.95 },
    });
  });

  const estimate = (value: number, method: Estimated["method"], basis: readonly string[]): Estimated => ({
    ...figure(value),
    status: "estimated",
    method,
    basis,
  });

  it("names the method of the count where both are estimates, and what both stand on", () => {
    const rate = per1000(estimate(500, "seasonal", ["2018MM01"]), estimate(100_000, "interpolated", ["2015JJ00"]));
    expect(rate).toMatchObject({ method: "seasonal", basis: ["2018MM01", "2015JJ00"] });
    expect(rate).not.toHaveProperty("interval");
  });

  it("names the method of the denominator where that alone is an estimate", () => {
    expect(per1000(figure(500), estimate(100_000, "last-known", ["2024JJ00"]))).toMatchObject({
      status: "estimated",
      value: 5,
      method: "last-known",
      basis: ["2024JJ00"],
    });
    expect(per1000(estimate(500, "days", ["2018MM01"]), figure(100_000))).toMatchObject({
      method: "days",
      basis: ["2018MM01"],
    });
  });

  it("keeps the status of the count, and the weaker provenance of the two", () => {
    const provisional = { ...figure(5), status: "provisional" as const };
    const simulated = { ...figure(1000), provenance: "simulated" as const };
    expect(per1000(provisional, simulated)).toEqual({
      status: "provisional",
      value: 5,
      provenance: "simulated",
      origin: { loads: [], rows: 1, operation: "rate" },
    });
  });

  it("is missing as the count is before it is missing as the denominator is", () =>
    expect(per1000(missing("secret"), missing("notInData"))).toMatchObject({ reason: "secret" }));
});

describe(denominatorOf, () => {
  it("is what the rate is per", () => {
    expect(denominatorOf("per1000")).toBe("inhabitants");
    expect(denominatorOf("per1000-dwellings")).toBe("dwellings");
  });
});
