import { describe, expect, it } from "vitest";
import { answerBackTest } from "../../../src/engine/on-request.ts";
import { aContext, everyPublicationContext, monthCodes, publishedContext } from "../../support/dataset.ts";

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

  it.each([
    { name: "the unit", asked: { region: "RE02" }, reason: /in Oost-Nederland .* alleen gesimuleerde maandcijfers/ },
    {
      name: "a municipality",
      asked: { region: "Enschede" },
      reason: /in Enschede .* alleen gesimuleerde maandcijfers/,
    },
    {
      name: "the reconstruction",
      asked: { region: "RE02", indicator: "strategy_review:burglary_reports" },
      reason: /zijn een rekenvoorbeeld/,
    },
    { name: "an offence without months", asked: { indicator: "police_crime:1.4.1" }, reason: /geen maandcijfers/ },
    { name: "years without figures", asked: { fromYear: 2001, toYear: 2002 }, reason: /van 2001 tot en met 2002/ },
  ])("refuses $name with a sentence that says what is lacking", async ({ asked, reason }) => {
    const all = await everyPublicationContext();
    expect(() =>
      answerBackTest(all, { kind: "backTest", region: "NL01", months: 8, fromYear: 2015, toYear: 2019, ...asked }),
    ).toThrow(reason);
  });

  it("refuses years that no three years of months lie before", () => {
    const months = [2014, 2015].flatMap((each) =>
      monthCodes(each).map((period) => ({ region: "NL01", period, value: 50 })),
    );
    const asked = { kind: "backTest", region: "NL01", indicator: "police_crime:1.1.1", months: 8 } as const;
    expect(() => answerBackTest(aContext({ rows: months }), { ...asked, fromYear: 2015, toYear: 2015 })).toThrow(
      "in 2015 niet na te gaan: van geen van die jaren is er zowel een schatting als een echt jaarcijfer",
    );
  });

  it("refuses an indicator and a region that do not exist", () => {
    expect(() => replayedAfter(8, "police_crime:9.9.9")).toThrow("Onbekende indicator");
    expect(() =>
      answerBackTest(context, { kind: "backTest", region: "Atlantis", months: 8, fromYear: 2015, toYear: 2019 }),
    ).toThrow("Onbekend gebied");
  });
});
