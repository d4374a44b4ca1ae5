import { describe, expect, it } from "vitest";
import { measuredSeries } from "../../src/analysis/measured-series.ts";
import { month, year } from "../../src/domain/period.ts";
import { aContext, indicator, knownValue, publishedContext, region } from "../support/dataset.ts";

const published = await publishedContext();
const query = { indicator: indicator("police_crime:1.1.1"), region: region("RE02"), measure: "count" as const };

describe(measuredSeries, () => {
  it("gives years unless asked otherwise", () => {
    const points = measuredSeries(published, query);
    expect(points[0]?.period).toEqual(year(2012));
    expect(points.at(-1)).toMatchObject({ period: year(2025), figure: { status: "provisional" } });
  });

  it("gives index numbers on a base", () => {
    const points = measuredSeries(published, { ...query, measure: "index", base: year(2015) });
    const at = (inYear: number) => points.find(({ period }) => period.year === inYear)?.figure;
    expect(at(2015)).toMatchObject({ value: 100 });
    expect(at(2018)).toMatchObject({ value: expect.closeTo(65.331, 3) });
  });

  it("has no index numbers without a base", () =>
    expect(measuredSeries(published, { ...query, measure: "index" })[0]?.figure).toMatchObject({
      status: "missing",
      reason: "notInData",
    }));

  it("gives rates with the denominator of each year", () => {
    const points = measuredSeries(published, { ...query, region: region("GM1945"), measure: "per1000" });
    expect(points.find(({ period }) => period.year === 2014)?.figure).toMatchObject({
      value: expect.closeTo(2.421, 3),
    });
  });

  it("gives means per day, with 366 days in a leap year: 6,056 in 2019 and 4,966 in 2020", () => {
    const points = measuredSeries(published, { ...query, measure: "per-day" });
    const at = (inYear: number) => points.find(({ period }) => period.year === inYear)?.figure;
    expect(at(2019)).toMatchObject({ value: expect.closeTo(6056 / 365, 9) });
    expect(at(2020)).toMatchObject({ value: expect.closeTo(4966 / 366, 9) });
  });

  it("gives months per day of their own: February has 29 in a leap year", () => {
    const rows = ["2019MM02", "2020MM02", "2020MM03"].map((period) => ({ region: "GM0153", period, value: 58 }));
    const asked = { ...query, region: region("GM0153"), kind: "month", measure: "per-day" } as const;
    const means = measuredSeries(aContext({ rows }), asked).flatMap(({ figure }) =>
      "value" in figure ? [figure.value] : [],
    );
    expect(means).toEqual([58 / 28, 2, 58 / 31].map((mean) => expect.closeTo(mean, 9)));
  });

  it("gives months up to the reference date", () => {
    const points = measuredSeries(published, {
      ...query,
      region: region("NL01"),
      kind: "month",
      asOf: month(2018, 8),
    });
    expect(points).toHaveLength(6 * 12 + 8);
    const lastEight = points.slice(-8).reduce((sum, { figure }) => sum + knownValue(figure), 0);
    expect(lastEight).toBe(27_260);
  });

  describe("of a small table", () => {
    const counted = (period: string, value: number) => ({ region: "GM0153", period, value });
    const rows = [counted("2014JJ00", 80), counted("2016JJ00", 40), counted("2018JJ00", 10), counted("2018MM03", 7)];
    const homes = { ...counted("2016JJ00", 8000), indicator: "denominator:dwellings", measure: "value" as const };
    const inEnschede = { ...query, region: region("GM0153") };
    const of = (about: Partial<Parameters<typeof measuredSeries>[1]>) =>
      measuredSeries(aContext({ rows: [...rows, homes] }), { ...inEnschede, ...about });

    it("are counts as they are", () =>
      expect(of({}).map(({ figure }) => ("value" in figure ? figure.value : figure.status))).toEqual([
        80,
        "missing",
        40,
        "missing",
        10,
      ]));

    it("are per 1,000 dwellings of their own year: 40 on 8,000", () =>
      expect(of({ measure: "per1000-dwellings" })[2]?.figure).toMatchObject({ value: 5 }));

    it("are index numbers on a year or a month", () => {
      const values = (about: Parameters<typeof of>[0]) =>
        of({ measure: "index", ...about }).map(({ figure }) => ("value" in figure ? figure.value : undefined));
      expect(values({ base: year(2014) })).toEqual([100, undefined, 50, undefined, 12.5]);
      expect(values({ base: month(2018, 3), kind: "month" })).toEqual([100]);
      expect(values({ base: year(2015) })).toEqual([undefined, undefined, undefined, undefined, undefined]);
    });

    it("have no base that ends after the reference date", () =>
      expect(of({ measure: "index", base: year(2018), asOf: month(2016, 12) })).toMatchObject([
        { period: year(2014), figure: { status: "missing" } },
        { period: year(2015) },
        { period: year(2016), figure: { status: "missing" } },
      ]));
  });
});
