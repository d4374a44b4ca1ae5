import { describe, expect, it } from "vitest";
import { per1000, rateAt } from "../../src/analysis/rate.ts";
import { missing, type Observed } from "../../src/domain/measured.ts";
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

describe(rateAt, () => {
  it("is 2.421 per 1,000 for the 83 burglaries of Berg en Dal in 2014", () => {
    const { rate, interval } = rateAt(context, { ...query, per: "per1000" });
    expect(rate).toMatchObject({ status: "observed", origin: { operation: "rate" } });
    expect(knownValue(rate)).toBeCloseTo(2.421, 3);
    expect(interval?.low).toBeLessThan(2.421);
    expect(interval?.high).toBeGreaterThan(2.421);
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
});
