import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureAt } from "../../src/analysis/figure.ts";
import { trend } from "../../src/analysis/trend.ts";
import type { TrendNote, TrendQuestion, TrendResult } from "../../src/analysis/trend-result.ts";
import { createDataset } from "../../src/dataset/dataset.ts";
import type { PartYearMethod } from "../../src/domain/measured.ts";
import { month, year } from "../../src/domain/period.ts";
import {
  aContext,
  indicator,
  knownValue,
  monthCodes,
  municipalityRows,
  publishedContext,
  region,
} from "../support/dataset.ts";
import { aLoad, type TestRow } from "../support/loads.ts";

const published = await publishedContext();

const question = (about: Partial<TrendQuestion> = {}): TrendQuestion => ({
  indicator: indicator("police_crime:1.1.1"),
  region: region("RE02"),
  from: year(2015),
  to: year(2018),
  method: "auto",
  measure: "count",
  ...about,
});
const national = (about: Partial<TrendQuestion> = {}): TrendQuestion =>
  question({ region: region("NL01"), asOf: month(2018, 8), ...about });
const codes = (result: TrendResult): readonly string[] => result.notes.map((note) => note.code);
const noteOf = <C extends TrendNote["code"]>(
  result: TrendResult,
  code: C,
): Extract<TrendNote, { code: C }> | undefined =>
  result.notes.find((note): note is Extract<TrendNote, { code: C }> => note.code === code);
const monthRows = (inYear: number, upto: number, value: number, code = "NL01"): readonly TestRow[] =>
  monthCodes(inYear, upto).map((period) => ({ region: code, period, value }));

describe(trend, () => {
  describe("of residential burglary, 2015 to 2018, on the published figures", () => {
    it("fell from 9,311 to 6,083 in the unit: −34.67 %, between −38.6 % and −30.5 %", () => {
      const result = trend(published, question());
      expect(result.method).toBe("observed");
      expect(knownValue(result.from.figure)).toBe(9311);
      expect(knownValue(result.to.figure)).toBe(6083);
      expect(result.change?.absolute).toBe(-3228);
      expect(result.change?.fraction).toBeCloseTo(-0.3467, 4);
      expect(result.change?.interval?.low).toBeCloseTo(-0.386, 3);
      expect(result.change?.interval?.high).toBeCloseTo(-0.305, 3);
      expect(result.verdict).toBe("fell");
      expect(noteOf(result, "overdispersion")?.basis).toMatchObject({ kind: "municipalities", municipalities: 76 });
    });

    it.each([
      { district: "district/ijsselland", from: 1180, to: 876 },
      { district: "district/twente", from: 1742, to: 1176 },
      { district: "district/noord-en-oost-gelderland", from: 2264, to: 1278 },
      { district: "district/gelderland-midden", from: 2191, to: 1625 },
      { district: "district/gelderland-zuid", from: 1934, to: 1128 },
    ])("went from $from to $to in $district", ({ district, from, to }) => {
      const result = trend(published, question({ region: region(district) }));
      expect([knownValue(result.from.figure), knownValue(result.to.figure)]).toEqual([from, to]);
      expect(result.verdict).toBe("fell");
    });

    it("was −43.9 % from 2014", () =>
      expect(trend(published, question({ from: year(2014) })).change?.fraction).toBeCloseTo(6083 / 10_841 - 1, 9));

    it("would have been 5,800 by twelve eighths of eight months that followed the national season: −37.7 %", () => {
      const ofCountry = { indicator: indicator("police_crime:1.1.1"), region: region("NL01") };
      const national2018 = Array.from({ length: 12 }, (_, at) =>
        knownValue(figureAt(published, { ...ofCountry, period: month(2018, at + 1) })),
      );
      const wholeYear = national2018.reduce((sum, count) => sum + count, 0);
      const rows = national2018
        .slice(0, 8)
        .map((count, at) => ({ period: monthCodes(2018)[at] ?? "", value: Math.round((6083 * count) / wholeYear) }));
      const { loads } = published.dataset;
      const dataset = createDataset([...loads, aLoad({ id: "e".repeat(16), rows })], "with eight months");
      const asked = question({ asOf: month(2018, 8), method: "calendar" });
      const result = trend({ ...published, dataset }, asked);
      expect(result.to.figure).toMatchObject({ status: "estimated", method: "calendar" });
      expect(Math.abs(knownValue(result.to.figure) - 5800)).toBeLessThan(5);
      expect(result.change?.fraction).toBeCloseTo(-0.377, 3);
    });

    it("was 2.421 per 1,000 in Berg en Dal in 2014, over three old municipalities", () => {
      const result = trend(published, question({ region: region("GM1945"), from: year(2014), measure: "per1000" }));
      expect(knownValue(result.from.count)).toBe(83);
      expect(knownValue(result.from.figure)).toBeCloseTo(2.421, 3);
    });
  });

  describe("of national burglary as of August 2018", () => {
    it.each([
      { method: "calendar", value: 40_890, fraction: -0.3678 },
      { method: "days", value: 40_946.1, fraction: -0.3669 },
      { method: "seasonal", value: 42_390.1, fraction: -0.3446 },
      { method: "carry-forward", value: 43_940, fraction: -0.3206 },
      { method: "same-period", value: 27_260, fraction: -0.3334 },
      { method: "rolling-12", value: 43_940, fraction: -0.3288 },
    ] as const)("gives the check value by $method: $value, $fraction", ({ method, value, fraction }) => {
      const result = trend(published, national({ method }));
      expect(result).toMatchObject({ method, monthsKnown: 8, verdict: "fell" });
      expect(knownValue(result.to.figure)).toBeCloseTo(value, 1);
      expect(result.change?.fraction).toBeCloseTo(fraction, 4);
    });

    it("gives 42,463.2 and −0.3434 over three years", () => {
      const result = trend(published, national({ method: "seasonal", seasonYears: 3 }));
      expect(knownValue(result.to.figure)).toBeCloseTo(42_463.2, 1);
      expect(result.change?.fraction).toBeCloseTo(-0.3434, 4);
    });

    it("chooses seasonal by itself, says on which months and years, and shows the back-test", () => {
      const result = trend(published, national());
      expect(result.method).toBe("seasonal");
      expect(result.to.figure).toMatchObject({
        status: "estimated",
        method: "seasonal",
        basis: monthCodes(2018, 8),
        interval: { low: expect.closeTo(39_800, -1), high: expect.closeTo(44_980, -1) },
      });
      expect(noteOf(result, "estimatedYear")).toMatchObject({
        choice: { reason: "default" },
        of: 2018,
        lastMonth: month(2018, 8),
        years: [2013, 2014, 2015, 2016, 2017],
      });
      expect(result.backTest?.rows.map((row) => row.method)).toContain("seasonal");
      expect(codes(result)).toContain("todaysEdition");
    });

    it("has Var(ln RR) = Var(T)/T² + φ/p", () => {
      const result = trend(published, national());
      const to = result.to.figure;
      if (to.status !== "estimated" || !to.interval || !result.change?.interval) throw new TypeError("no estimate");
      const relative = (to.interval.high - to.value) / 2.7764451 / to.value;
      const from = knownValue(result.from.count);
      const arm = 1.959964 * Math.sqrt(relative ** 2 + 12.2279 / from);
      expect(result.change.interval.high).toBeCloseTo((to.value / from) * Math.exp(arm) - 1, 5);
    });

    it("is −33.69 % when the year is complete", () => {
      const result = trend(published, question({ region: region("NL01") }));
      expect(result.method).toBe("observed");
      expect(knownValue(result.to.figure)).toBe(42_887);
      expect(result.change?.fraction).toBeCloseTo(-0.3369, 4);
    });

    it("covers the stretches that it compares", () => {
      const covers = (method: PartYearMethod) => trend(published, national({ method })).from.covers;
      expect(covers("same-period")).toEqual({ first: month(2015, 1), last: month(2015, 8) });
      expect(covers("rolling-12")).toEqual({ first: month(2014, 9), last: month(2015, 8) });
      expect(covers("seasonal")).toEqual({ first: month(2015, 1), last: month(2015, 12) });
    });
  });

  describe("in other measures", () => {
    it("divides index numbers by the base: 100 in 2015, 65.3 in 2018", () => {
      const result = trend(published, question({ measure: "index" }));
      expect(knownValue(result.from.figure)).toBe(100);
      expect(knownValue(result.to.figure)).toBeCloseTo(65.331, 3);
      expect(result.change?.absolute).toBeCloseTo(-34.669, 3);
      expect(result.change?.fraction).toBeCloseTo(-0.3467, 4);
    });

    it("takes another base period", () => {
      const result = trend(published, question({ measure: "index", base: year(2012) }));
      expect(knownValue(result.from.figure)).toBeLessThan(100);
      expect(result.change?.fraction).toBeCloseTo(-0.3467, 4);
    });

    it("compares rates with the inhabitants as exposure", () => {
      const result = trend(published, question({ measure: "per1000" }));
      const ratio = knownValue(result.to.figure) / knownValue(result.from.figure);
      expect(result.change?.fraction).toBeCloseTo(ratio - 1, 9);
      expect(result.change?.fraction).toBeLessThan(-0.3467);
    });

    it("says that dwellings of 2024 are interpolated", () => {
      const result = trend(published, question({ measure: "per1000-dwellings", to: year(2024) }));
      expect(result.to.figure.status).toBe("estimated");
      expect(noteOf(result, "estimatedDenominator")).toMatchObject({
        side: "to",
        of: "dwellings",
        method: "interpolated",
      });
      expect(codes(result)).toContain("provisional");
    });
  });

  describe("across a change in registration", () => {
    it("is not comparable, with the percentage and the break", () => {
      const result = trend(published, question({ indicator: indicator("police_crime:3.1.1") }));
      expect(result.verdict).toBe("not_comparable");
      expect(result.change?.fraction).toBeDefined();
      expect(noteOf(result, "registrationBreak")?.break.from).toEqual(month(2018, 7));
    });

    it("is comparable after it", () =>
      expect(
        trend(published, question({ indicator: indicator("police_crime:3.1.1"), from: year(2019), to: year(2023) }))
          .verdict,
      ).not.toBe("not_comparable"));

    it("is comparable when only months before it were counted", () => {
      const drugs = national({ indicator: indicator("police_crime:3.1.1") });
      expect(trend(published, { ...drugs, asOf: month(2018, 6) }).verdict).not.toBe("not_comparable");
      expect(trend(published, { ...drugs, asOf: month(2018, 7) }).verdict).toBe("not_comparable");
    });

    it("names an exceptional period, and still judges", () => {
      const nuisance = question({
        indicator: indicator("police_nuisance:E35"),
        region: region("NL01"),
        from: year(2018),
        to: year(2021),
      });
      const result = trend(published, nuisance);
      expect(noteOf(result, "exceptionalPeriod")).toMatchObject({ side: "to" });
      expect(result.verdict).not.toBe("not_comparable");
    });
  });

  describe("without enough", () => {
    it("has no change when a figure is absent, and names it", () => {
      const result = trend(published, question({ from: year(2011) }));
      expect(result).toMatchObject({ change: undefined, verdict: "too_little_data" });
      expect(noteOf(result, "figureMissing")).toMatchObject({ side: "from", figure: { reason: "notInData" } });
    });

    it("has no estimate without months of the year", () => {
      const result = trend(published, question({ asOf: month(2018, 8) }));
      expect(result.to.figure).toMatchObject({ status: "missing", reason: "notYetPublished" });
      expect(noteOf(result, "noEstimate")).toMatchObject({ reason: "no-months" });
      expect(result.verdict).toBe("too_little_data");
    });

    it("says that an indicator is published by year only", () => {
      const theft = question({
        indicator: indicator("police_crime:1.4.1"),
        region: region("NL01"),
        asOf: month(2018, 8),
      });
      expect(codes(trend(published, theft))).toContain("noMonthlyFigures");
    });

    it("compares the same months when fewer than three years are complete", () => {
      const rows = [...monthRows(2016, 12, 50), ...monthRows(2017, 12, 60), ...monthRows(2018, 5, 40)];
      const result = trend(aContext({ rows }), national({ from: year(2017), asOf: undefined }));
      expect(result.method).toBe("same-period");
      expect([knownValue(result.from.figure), knownValue(result.to.figure)]).toEqual([300, 200]);
      expect(noteOf(result, "comparedWindows")?.choice).toEqual({ reason: "fewer-than-three-years", years: 2 });
    });

    it("gives no estimate by a season that it does not have", () => {
      const rows = [...monthRows(2017, 12, 60), ...monthRows(2018, 5, 40)];
      const result = trend(aContext({ rows }), national({ from: year(2017), method: "seasonal", asOf: undefined }));
      expect(result.to.figure).toMatchObject({ status: "missing", reason: "incomplete" });
      expect(noteOf(result, "noEstimate")).toMatchObject({ reason: "too-few-years" });
      expect(result.method).toBe("seasonal");
    });

    it("does not judge an estimate without an interval", () => {
      const rows = [...monthRows(2017, 12, 60), ...monthRows(2018, 5, 40)];
      const result = trend(aContext({ rows }), national({ from: year(2017), method: "calendar", asOf: undefined }));
      expect(knownValue(result.to.figure)).toBe(480);
      expect(result.verdict).toBe("too_little_data");
      expect(codes(result)).toContain("noInterval");
    });

    it.each([
      { name: "a base of zero", from: 0, to: 30, code: "zeroBase" },
      { name: "a base under 20", from: 12, to: 30, code: "smallBase" },
    ])("marks $name", ({ from, to, code }) => {
      const rows = [
        { region: "GM0153", period: "2015JJ00", value: from },
        { region: "GM0153", period: "2018JJ00", value: to },
      ];
      expect(codes(trend(aContext({ rows }), question({ region: region("GM0153") })))).toContain(code);
    });

    it("does not compare a year with a month", () => {
      const result = trend(published, national({ from: year(2015), to: month(2017, 3), asOf: undefined }));
      expect(result.change).toBeUndefined();
      expect(codes(result)).toContain("differentLengths");
    });
  });

  it("compares two months", () => {
    const result = trend(published, national({ from: month(2015, 8), to: month(2018, 8) }));
    expect(result.method).toBe("observed");
    expect(result.from.covers).toEqual({ first: month(2015, 8), last: month(2015, 8) });
    expect(result.verdict).toBe("fell");
  });

  it("borrows the season of the district for a small municipality", () => {
    const years = [2013, 2014, 2015, 2016, 2017];
    const periods = [...years.flatMap((each) => monthCodes(each)), ...monthCodes(2018, 8)];
    // a winter offence: twice as many in the last four months, 4 a month in small places
    const rows = municipalityRows(periods, (_, period) => (Number(period.slice(6)) > 8 ? 8 : 4));
    const result = trend(aContext({ rows }), question({ region: region("GM0153"), asOf: month(2018, 8) }));
    expect(noteOf(result, "borrowedSeason")?.from).toBe("district/twente");
    expect(knownValue(result.to.figure)).toBeCloseTo(64, 9);
  });

  it("says that a figure is simulated", () => {
    const rows = municipalityRows(["2015JJ00", "2018JJ00"], () => 5);
    const result = trend(aContext({ provenance: "simulated", rows }), question());
    expect(noteOf(result, "notReal")?.provenance).toBe("simulated");
  });

  it("finds nothing in a constant, by every method", () => {
    const methods: readonly PartYearMethod[] = ["calendar", "seasonal", "carry-forward", "same-period", "rolling-12"];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 11 }), (value, k) => {
        const rows = [2012, 2013, 2014, 2015, 2016, 2017, 2018].flatMap((each) => monthRows(each, 12, value));
        const context = aContext({ rows });
        for (const method of methods) {
          const result = trend(context, national({ method, asOf: month(2018, k) }));
          expect(result.change?.fraction).toBeCloseTo(0, 9);
          expect(["no_demonstrable_change", "too_little_data"]).toContain(result.verdict);
        }
      }),
      { numRuns: 10 },
    );
  });

  describe("of a small table", () => {
    const asked = (about: Partial<TrendQuestion>, rows: readonly TestRow[]) =>
      trend(aContext({ rows }), question({ region: region("GM0153"), ...about }));
    const counted = (inYear: number, value: number): TestRow => ({
      region: "GM0153",
      period: `${inYear}JJ00`,
      value,
    });
    const people = (inYear: number, value: number): TestRow => ({
      ...counted(inYear, value),
      indicator: "denominator:inhabitants",
      measure: "value",
    });

    it("answers what was asked: the figures, their counts and the change in the measure", () => {
      const rows = [counted(2015, 200), counted(2018, 300), people(2015, 100_000), people(2018, 200_000)];
      expect(asked({ measure: "per1000" }, rows)).toMatchObject({
        indicator: "police_crime:1.1.1",
        region: "GM0153",
        measure: "per1000",
        method: "observed",
        from: { period: year(2015), figure: { value: 2 }, count: { value: 200 } },
        to: {
          period: year(2018),
          figure: { value: 1.5 },
          count: { value: 300 },
          covers: { first: month(2018, 1), last: month(2018, 12) },
        },
        // Half as many again over twice as many people: a quarter less.
        change: { absolute: -0.5, fraction: expect.closeTo(-0.25, 12) },
        verdict: "fell",
        monthsKnown: undefined,
        backTest: undefined,
      });
    });

    it("compares counts and index numbers without looking at inhabitants", () => {
      const rows = [counted(2015, 200), counted(2018, 300), people(2015, 100_000), people(2018, 200_000)];
      for (const measure of ["count", "index"] as const) {
        expect(asked({ measure }, rows).change?.fraction).toBeCloseTo(0.5, 12);
      }
      expect(asked({ measure: "index" }, rows)).toMatchObject({ change: { absolute: 50 }, verdict: "rose" });
    });

    it("compares dwellings with dwellings", () => {
      const homes = [people(2015, 1000), people(2018, 3000)].map((row) => ({
        ...row,
        indicator: "denominator:dwellings",
      }));
      const rows = [counted(2015, 200), counted(2018, 300), ...homes];
      expect(asked({ measure: "per1000-dwellings" }, rows).change?.fraction).toBeCloseTo(-0.5, 12);
    });

    it("has no change of a rate without inhabitants, though both counts are there", () =>
      expect(asked({ measure: "per1000", from: year(2005) }, [counted(2005, 200), counted(2018, 300)])).toMatchObject({
        change: undefined,
        verdict: "too_little_data",
        from: { count: { value: 200 } },
      }));

    it("has no change of an index number whose base is absent", () =>
      expect(
        asked({ measure: "index", base: year(2012) }, [counted(2015, 200), counted(2018, 300)]).change,
      ).toBeUndefined());

    it("takes the overdispersion up to the last complete year of the two", () => {
      const rows = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].flatMap((each) =>
        monthRows(each, each === 2019 ? 5 : 12, 50),
      );
      const lastYear = (about: Partial<TrendQuestion>): number | undefined => {
        const basis = noteOf(asked({ region: region("NL01"), ...about }, rows), "overdispersion")?.basis;
        return basis && "lastYear" in basis ? basis.lastYear : undefined;
      };
      expect(lastYear({ from: year(2015), to: year(2017) })).toBe(2017);
      expect(lastYear({ from: year(2018), to: year(2015) })).toBe(2018);
      expect(lastYear({ from: year(2015), to: year(2018), asOf: month(2018, 6) })).toBe(2017);
      expect(lastYear({ from: year(2015), to: year(2019), method: "same-period" })).toBe(2018);
      expect(lastYear({ from: month(2015, 3), to: month(2018, 3) })).toBe(2017);
    });

    it("is wider where months vary more than chance has them", () => {
      const shaken = [2014, 2015, 2016, 2017].flatMap((each) =>
        monthCodes(each).map((period, at) => ({ region: "NL01", period, value: (at + each) % 2 === 0 ? 80 : 20 })),
      );
      const calm = shaken.map((row) => ({ ...row, value: 50 }));
      const width = (rows: readonly TestRow[]) => {
        const interval = asked({ region: region("NL01"), from: year(2016), to: year(2017) }, rows).change?.interval;
        return (interval?.high ?? 0) - (interval?.low ?? 0);
      };
      expect(width(shaken)).toBeGreaterThan(2 * width(calm));
    });
  });
});
