import { describe, expect, it } from "vitest";
import { seriesOf } from "../../src/analysis/series.ts";
import { month, periodCode, year } from "../../src/domain/period.ts";
import { aContext, indicator, region } from "../support/dataset.ts";

const context = aContext({
  rows: [
    { region: "GM0153", period: "2014JJ00", value: 14 },
    { region: "GM0153", period: "2016JJ00", value: 16 },
    { region: "GM0141", period: "2012JJ00", value: 1 },
    { region: "GM0141", period: "2019JJ00", value: 2 },
    { region: "GM0153", period: "2016MM12", value: 3 },
    { region: "GM0153", period: "2017MM02", value: 4 },
  ],
});
const query = { indicator: indicator("police_crime:1.1.1"), region: region("GM0153") };
const codes = (points: ReturnType<typeof seriesOf>) => points.map(({ period }) => periodCode(period));

describe(seriesOf, () => {
  it("runs from the first year that the region has to its last, with gaps as missing", () => {
    const points = seriesOf(context, { ...query, kind: "year" });
    expect(points.map(({ period }) => period.year)).toEqual([2014, 2015, 2016, 2017]);
    expect(points[1]?.figure).toMatchObject({ status: "missing", reason: "notInData" });
    expect(points[3]?.figure).toMatchObject({ status: "missing", reason: "incomplete" });
  });

  it("gives months without gaps in the periods", () =>
    expect(codes(seriesOf(context, { ...query, kind: "month" }))).toEqual(["2016MM12", "2017MM01", "2017MM02"]));

  it("stops at the reference date", () =>
    expect(codes(seriesOf(context, { ...query, kind: "year", asOf: month(2016, 11) }))).toEqual(["2014JJ00"]));

  it("is empty for a region without figures", () =>
    expect(seriesOf(context, { ...query, region: region("GM0147"), kind: "year" })).toEqual([]));

  it("is empty for an indicator without figures", () =>
    expect(seriesOf(context, { ...query, indicator: indicator("police_crime:1.4.5"), kind: "month" })).toEqual([]));

  it("keeps the figures as they are", () =>
    expect(seriesOf(context, { ...query, kind: "year" })[0]).toMatchObject({
      period: year(2014),
      figure: { value: 14 },
    }));

  it("has the month of the reference date as its last", () =>
    expect(codes(seriesOf(context, { ...query, kind: "month", asOf: month(2017, 1) }))).toEqual(["2016MM12"]));

  it("ends where the region has something that is missing by itself, which is not nothing", () => {
    const secret = aContext({
      rows: [
        { region: "GM0153", period: "2014JJ00", status: "missing:secret" },
        { region: "GM0153", period: "2015JJ00", value: 5 },
        { region: "GM0153", period: "2016JJ00", status: "missing:unknown" },
        { region: "GM0141", period: "2018JJ00", value: 5 },
      ],
    });
    const points = seriesOf(secret, { ...query, kind: "year" });
    expect(codes(points)).toEqual(["2014JJ00", "2015JJ00", "2016JJ00"]);
    expect(points.map(({ figure }) => figure.status)).toEqual(["missing", "observed", "missing"]);
  });

  it("has every month from the first January to the last December that hold anything", () => {
    const months = ["2016MM01", "2017MM12"].map((period) => ({ region: "GM0153", period, value: 1 }));
    const points = codes(seriesOf(aContext({ rows: months }), { ...query, kind: "month" }));
    expect(points).toHaveLength(24);
    expect([points[0], points.at(-1)]).toEqual(["2016MM01", "2017MM12"]);
  });

  it("is of the measure asked for, over its own years", () => {
    const solved = aContext({
      rows: [
        { region: "GM0153", period: "2014JJ00", value: 14 },
        { region: "GM0153", period: "2016JJ00", value: 3, measure: "solved_count" },
      ],
    });
    const points = seriesOf(solved, { ...query, kind: "year", measure: "solved_count" });
    expect(points).toMatchObject([{ period: year(2016), figure: { value: 3 } }]);
    expect(codes(seriesOf(solved, { ...query, kind: "year" }))).toEqual(["2014JJ00"]);
  });

  it("has a single period where there is only one", () =>
    expect(
      codes(
        seriesOf(aContext({ rows: [{ region: "GM0153", period: "2014JJ00", value: 1 }] }), { ...query, kind: "year" }),
      ),
    ).toEqual(["2014JJ00"]));
});
