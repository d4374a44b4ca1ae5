import { describe, expect, it } from "vitest";
import { measuredSeries } from "../../src/analysis/measured-series.ts";
import { month, year } from "../../src/domain/period.ts";
import { indicator, knownValue, publishedContext, region } from "../support/dataset.ts";

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
    expect(measuredSeries(published, { ...query, measure: "index" })[0]?.figure.status).toBe("missing"));

  it("gives rates with the denominator of each year", () => {
    const points = measuredSeries(published, { ...query, region: region("GM1945"), measure: "per1000" });
    expect(points.find(({ period }) => period.year === 2014)?.figure).toMatchObject({
      value: expect.closeTo(2.421, 3),
    });
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
});
