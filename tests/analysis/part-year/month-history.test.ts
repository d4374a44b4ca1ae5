import { describe, expect, it } from "vitest";
import { completeYears, knownMonths, lastCommonMonth } from "../../../src/analysis/part-year/month-history.ts";
import { month } from "../../../src/domain/period.ts";
import { aContext, indicator, monthCodes, region } from "../../support/dataset.ts";
import type { TestRow } from "../../support/loads.ts";

const burglary = indicator("police_crime:1.1.1");
const months = (code: string, inYear: number, upto = 12): readonly TestRow[] =>
  monthCodes(inYear, upto).map((period, at) => ({ region: code, period, value: at + 1 }));
const query = { indicator: burglary, region: region("GM0153") };

describe(completeYears, () => {
  it("keeps years with twelve months of the provenance", () => {
    const context = aContext(
      { rows: [...months("GM0153", 2015), ...months("GM0153", 2016, 11), ...months("GM0153", 2018)] },
      { provenance: "simulated", rows: months("GM0153", 2017) },
    );
    const years = (provenance: "real" | "simulated", upto: number): readonly number[] =>
      completeYears(context, { ...query, provenance }, upto).map((each) => each.year);
    expect(years("real", 2018)).toEqual([2015, 2018]);
    expect(years("real", 2017)).toEqual([2015]);
    expect(years("simulated", 2018)).toEqual([2017]);
    expect(completeYears(context, { ...query, provenance: "real" }, 2018)[0]?.counts).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it("puts the years in order, however they were loaded", () => {
    const context = aContext({
      rows: [...months("GM0153", 2018), ...months("GM0153", 2016), ...months("GM0153", 2017)],
    });
    const found = completeYears(context, { ...query, provenance: "real" }, 2018);
    expect(found.map((each) => each.year)).toEqual([2016, 2017, 2018]);
  });
});

describe(knownMonths, () => {
  it("stops at the first gap", () => {
    const context = aContext({ rows: months("GM0153", 2018).filter((row) => row.period !== "2018MM04") });
    expect(knownMonths(context, query, 2018).months).toEqual([month(2018, 1), month(2018, 2), month(2018, 3)]);
  });

  it("stops where the provenance changes", () => {
    const context = aContext(
      { rows: months("GM0153", 2018, 2) },
      { provenance: "simulated", rows: months("GM0153", 2018) },
    );
    expect(knownMonths(context, query, 2018)).toMatchObject({ provenance: "real", months: { length: 2 } });
  });

  it("stops at the reference date", () =>
    expect(
      knownMonths(aContext({ rows: months("GM0153", 2018) }), { ...query, asOf: month(2018, 8) }, 2018).months,
    ).toHaveLength(8));

  it("has no provenance without months", () =>
    expect(knownMonths(aContext({ rows: [] }), query, 2018)).toEqual({
      months: [],
      figures: [],
      provenance: undefined,
    }));
});

describe(lastCommonMonth, () => {
  const context = aContext({ rows: [...months("GM0153", 2018, 9), ...months("GM0141", 2018, 7)] });
  const selection = { indicators: [burglary], regions: [region("GM0153"), region("GM0141")] };

  it("is the last month that every region has", () =>
    expect(lastCommonMonth(context, selection)).toEqual(month(2018, 7)));

  it("is not after the reference date", () =>
    expect(lastCommonMonth(context, { ...selection, asOf: month(2018, 5) })).toEqual(month(2018, 5)));

  it("is the last month that every indicator has, and no year", () => {
    const bicycles = indicator("police_crime:1.2.3");
    const rows = months("GM0153", 2018, 5).map((row) => ({ ...row, indicator: "police_crime:1.2.3" }));
    const both = aContext(
      { rows: [...months("GM0153", 2018, 9), { region: "GM0153", period: "2018JJ00", value: 78 }] },
      { rows },
    );
    const regions = [region("GM0153")];
    expect(lastCommonMonth(both, { indicators: [burglary, bicycles], regions })).toEqual(month(2018, 5));
    expect(lastCommonMonth(both, { indicators: [burglary], regions })).toEqual(month(2018, 9));
    expect(lastCommonMonth(both, { indicators: [], regions })).toBeUndefined();
  });

  it("is undefined where there are years alone", () => {
    const years = aContext({ rows: [{ region: "GM0153", period: "2018JJ00", value: 78 }] });
    expect(lastCommonMonth(years, { ...selection, regions: [region("GM0153")] })).toBeUndefined();
  });

  it("is undefined when they have none in common", () =>
    expect(lastCommonMonth(context, { ...selection, regions: [region("GM0147"), region("GM0153")] })).toBeUndefined());
});
