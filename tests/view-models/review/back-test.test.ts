import { describe, expect, it } from "vitest";
import { answerBackTest } from "../../../src/engine/on-request.ts";
import { publishedContext } from "../../support/dataset.ts";

const context = await publishedContext();
const replayedAfter = (months: number, indicator?: string) =>
  answerBackTest(context, {
    kind: "backTest",
    region: "NL01",
    months,
    fromYear: 2015,
    toYear: 2019,
    ...(indicator === undefined ? {} : { indicator }),
  });

describe(answerBackTest, () => {
  it.each([
    { name: "burglary", indicator: "police_crime:1.1.1", atMost: 0.02 },
    { name: "bicycle theft", indicator: "police_crime:1.2.3", atMost: 0.02 },
    { name: "assault", indicator: "police_crime:1.4.5", atMost: 0.007 },
  ])("is at most $atMost off for $name after eight months, replaying 2015–2019", ({ indicator, atMost }) => {
    const [only] = replayedAfter(8, indicator).indicators;
    expect(only?.years.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(only?.meanAbsoluteError).toBeLessThanOrEqual(atMost);
  });

  it.each([4, 8, 10])(
    "has intervals that hold 90 to 98 in 100 years of all larger offences after %i months",
    (months) => {
      const { coverage, indicators } = replayedAfter(months);
      expect(indicators.length).toBeGreaterThan(30);
      expect(coverage.fraction).toBeGreaterThanOrEqual(0.9);
      expect(coverage.fraction).toBeLessThanOrEqual(0.98);
    },
  );

  it("has intervals of at most 7 % to either side after eight months, in the median", () =>
    expect(replayedAfter(8).medianHalfWidth).toBeLessThanOrEqual(0.07));

  it("refuses an indicator and a region that do not exist", () => {
    expect(() => replayedAfter(8, "police_crime:9.9.9")).toThrow("Onbekende indicator");
    expect(() =>
      answerBackTest(context, { kind: "backTest", region: "Atlantis", months: 8, fromYear: 2015, toYear: 2019 }),
    ).toThrow("Onbekend gebied");
  });
});
