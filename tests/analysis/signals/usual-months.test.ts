import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { type UsualMonths, usualMonths } from "../../../src/analysis/signals/usual-months.ts";
import { month, parsePeriod } from "../../../src/domain/period.ts";
import { withBreak } from "../../support/artificial-break.ts";
import { aContext, indicator, monthCodes, municipalityRows, region } from "../../support/dataset.ts";
import type { TestRow } from "../../support/loads.ts";

const BURGLARY = indicator("police_crime:1.1.1");
const UNIT = region("RE02");
/** Twice as many in December as in June; the mean of the year is 1. */
const SEASON = [1.1, 1, 0.9, 0.9, 0.8, 0.7, 0.8, 0.9, 1, 1.1, 1.4, 1.4];

const codes = (from: number, to: number, lastMonths = 12): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => monthCodes(from + at, from + at === to ? lastMonths : 12)).flat();

function monthOf(code: string): { readonly year: number; readonly month: number } {
  const period = parsePeriod(code);
  if (period?.kind !== "month") throw new TypeError(code);
  return period;
}

function unitMonths(periods: readonly string[], countOf: (code: string) => number): readonly TestRow[] {
  return periods.map((period) => ({ region: "RE02", period, value: countOf(period) }));
}

const seasonal =
  (level: number) =>
  (code: string): number =>
    level * (SEASON[monthOf(code).month - 1] ?? 1);

function found(context: AnalysisContext, query: Partial<Parameters<typeof usualMonths>[1]> = {}): UsualMonths {
  const result = usualMonths(context, { indicator: BURGLARY, region: UNIT, ...query });
  if (typeof result === "string") throw new TypeError(result);
  return result;
}

describe("the months of one area", () => {
  it("are all usual where only the season moves them, and the band moves with the season", () => {
    const restless = (code: string): number =>
      seasonal(200)(code) + ((monthOf(code).year + monthOf(code).month) % 2 === 0 ? 1 : -1);
    const { months, trend } = found(aContext({ rows: unitMonths(codes(2018, 2023), restless) }));
    expect(months).toHaveLength(60);
    for (const { figure, expected, low, high, rules } of months) {
      expect(Math.abs(expected - figure.value)).toBeLessThan(2);
      expect([low <= figure.value, figure.value <= high]).toEqual([true, true]);
      expect(rules).toEqual([]);
    }
    expect(trend).toMatchObject({ s: 0, slope: 0, firstYear: 2018, lastYear: 2023 });
  });

  it("are unusual in the month that doubles, and in that month alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 70 }), fc.integer({ min: 1, max: 1e6 }), (at, seed) => {
        const noise = (index: number): number => ((index * 7919 + seed) % 11) - 5;
        const periods = codes(2018, 2023);
        const rows = periods.map((period, index) => ({
          region: "RE02",
          period,
          value: Math.round(seasonal(300)(period)) + noise(index) + (index === at ? 600 : 0),
        }));
        const outside = found(aContext({ rows })).months.filter(({ rules }) => rules.includes("outside"));
        expect(outside.map(({ month: each }) => (each.year - 2018) * 12 + each.month - 1)).toContain(at);
      }),
      { numRuns: 20 },
    );
  });

  it("have a band of 2.66 mean moving ranges around the mean, times the season of the month", () => {
    // 10 above and 10 below by turns, the other way round every second year: over four years every month is its season.
    const restless = (code: string): number =>
      (SEASON[monthOf(code).month - 1] ?? 1) *
      (100 + ((monthOf(code).year + monthOf(code).month) % 2 === 0 ? 10 : -10));
    const { months, base, provenance, after } = found(aContext({ rows: unitMonths(codes(2020, 2023), restless) }));
    expect(months).toHaveLength(48);
    // Of the first 24 months 22 steps are 20, and the one from December to January is 0.
    const arm = (2.66 * 22 * 20) / 23;
    for (const { month: each, expected, low, high } of months) {
      const season = SEASON[each.month - 1] ?? 1;
      expect(expected).toBeCloseTo(100 * season, 9);
      expect(low).toBeCloseTo((100 - arm) * season, 9);
      expect(high).toBeCloseTo((100 + arm) * season, 9);
    }
    expect(base).toEqual({ first: month(2020, 1), last: month(2021, 12) });
    expect([provenance, after]).toEqual(["real", undefined]);
  });

  it("can be measured by one year, which must be whole", () => {
    const context = aContext({ rows: unitMonths(codes(2020, 2023), seasonal(200)) });
    expect(found(context, { baseYear: 2023 }).base).toEqual({ first: month(2023, 1), last: month(2023, 12) });
    expect(found(context).baseYears).toEqual([2020, 2021, 2022, 2023]);
    expect(found(context, { asOf: month(2023, 11) }).baseYears).toEqual([2020, 2021, 2022]);
    const query = { indicator: BURGLARY, region: UNIT, baseYear: 2023, asOf: month(2023, 11) };
    expect(usualMonths(context, query)).toBe("few-months");
  });

  it("begin where figures of another provenance end", () => {
    const context = aContext(
      { rows: unitMonths(codes(2018, 2020), seasonal(400)) },
      { rows: unitMonths(codes(2021, 2023), seasonal(200)), provenance: "simulated" },
    );
    const { months, provenance, trend, baseYears } = found(context);
    expect([months[0]?.month, provenance, trend]).toEqual([month(2021, 1), "simulated", undefined]);
    expect(baseYears).toEqual([2021, 2022, 2023]);
    expect(months[0]?.expected).toBeCloseTo(200 * 1.1, 9);
  });

  it("are measured by the first two of the last five years, or by the two years that are asked for", () => {
    const level = (code: string): number => seasonal(monthOf(code).year < 2021 ? 400 : 200)(code);
    const context = aContext({ rows: unitMonths(codes(2018, 2023), level) });
    const first = found(context);
    expect(first.base).toEqual({ first: month(2019, 1), last: month(2020, 12) });
    expect(first.months.at(-1)?.rules).toContain("run");
    const later = found(context, { baseYear: 2021 });
    expect(later.base).toEqual({ first: month(2021, 1), last: month(2022, 12) });
    expect(later.months.every(({ rules }) => rules.length === 0)).toBe(true);
    expect(first.baseYears).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  });

  it("begin after the last change in registration", () => {
    const context = withBreak(aContext({ rows: unitMonths(codes(2013, 2023), seasonal(200)) }), month(2018, 7));
    const { months, after, trend, base, baseYears } = found(context, { baseYear: 2016 });
    expect(months[0]?.month).toEqual(month(2018, 7));
    expect(base.first).toEqual(month(2018, 7));
    expect(after?.from).toEqual(month(2018, 7));
    expect(baseYears).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect([trend?.firstYear, trend?.lastYear]).toEqual([2019, 2023]);
  });

  it("begin after the last of several changes in registration, and not after one that lies outside them", () => {
    const context = aContext({ rows: unitMonths(codes(2013, 2023), seasonal(200)) });
    const breakAt = (year: number, inMonth: number) =>
      withBreak(context, month(year, inMonth)).reference.breaks.slice(0, 1);
    const afterOf = (...breaks: readonly (readonly [number, number])[]) => {
      const reference = { ...context.reference, breaks: breaks.flatMap(([year, inMonth]) => breakAt(year, inMonth)) };
      return found({ ...context, reference }).after?.from;
    };
    expect(afterOf([2018, 7], [2016, 2])).toEqual(month(2018, 7));
    expect(afterOf([2016, 2], [2018, 7])).toEqual(month(2018, 7));
    expect(afterOf([2013, 1], [2024, 1])).toBeUndefined();
  });

  it("have a direction only over five complete years, as steep as the years fall", () => {
    const falling = (code: string): number => 300 - 12 * (monthOf(code).year - 2018);
    const of = (lastYear: number) => found(aContext({ rows: unitMonths(codes(2018, lastYear), falling) })).trend;
    expect(of(2021)).toBeUndefined();
    expect(of(2023)?.slope).toBe(-12);
    expect(of(2023)?.pValue).toBeLessThan(0.05);
  });

  it("take the season of a larger area where their own is too thin", () => {
    const rows = municipalityRows(codes(2018, 2021), (at, code) => (at === 0 ? 2 : seasonal(30)(code)));
    const context = aContext({ rows });
    const small = context.reference.regions.membersOf(UNIT)[0];
    if (!small) throw new TypeError("no municipality");
    expect(found(context, { region: small }).seasonFrom).toBe(context.reference.regions.districtOf(small)?.code);
    expect(found(context).seasonFrom).toBeUndefined();
  });

  it("take the season of the unit where the district is thin too, and their own where no larger area has them", () => {
    const rows = municipalityRows(codes(2018, 2020), (at, code) => (at < 20 ? 0 : seasonal(30)(code)));
    const context = aContext({ rows });
    const [small] = context.reference.regions.membersOf(UNIT);
    expect(found(context, { region: small ?? UNIT }).seasonFrom).toBe(UNIT);
    const country = codes(2018, 2020).map((period) => ({ region: "NL01", period, value: 5 }));
    expect(found(aContext({ rows: country }), { region: region("NL01") }).seasonFrom).toBeUndefined();
  });

  it("keep their own season from a hundred a year on", () => {
    const ofYear = (last: number) => [8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, last];
    const seasonFrom = (last: number) => {
      const counts = ofYear(last);
      const rows = municipalityRows(codes(2018, 2020), (at, code) =>
        at === 0 ? (counts[monthOf(code).month - 1] ?? 0) : 30,
      );
      const context = aContext({ rows });
      const [small] = context.reference.regions.membersOf(UNIT);
      return found(context, { region: small ?? UNIT }).seasonFrom;
    };
    // 8 × 8 + 3 × 9 = 91, and December.
    expect(seasonFrom(9)).toBeUndefined();
    expect(seasonFrom(8)).toBe("district/ijsselland");
  });

  it("take the season of their own run alone, not of years before a month that is missing", () => {
    const odd = (code: string): number => (monthOf(code).year === 2018 ? (monthOf(code).month === 1 ? 5000 : 1) : 200);
    const rows = unitMonths(codes(2018, 2022), odd).filter(({ period }) => period !== "2019MM03");
    const { months } = found(aContext({ rows }));
    expect(months[0]?.month).toEqual(month(2019, 4));
    for (const { expected } of months) expect(expected).toBeCloseTo(200, 9);
  });

  it("are not charted where a month never has any, for nothing can be divided by that season", () => {
    const rows = unitMonths(codes(2018, 2022), (code) => (monthOf(code).month === 8 ? 0 : 200));
    expect(usualMonths(aContext({ rows }), { indicator: BURGLARY, region: UNIT })).toBe("no-season");
  });

  it("are not charted without months, or without three years to take the season from", () => {
    const ask = (rows: readonly TestRow[]) => usualMonths(aContext({ rows }), { indicator: BURGLARY, region: UNIT });
    expect(ask([{ region: "RE02", period: "2023JJ00", value: 5 }])).toBe("no-months");
    expect(ask(unitMonths(codes(2022, 2023), seasonal(200)))).toBe("no-season");
  });

  it("end with the last month that is known, also where a later one is said to be missing", () => {
    const rows = [...unitMonths(codes(2019, 2023, 10), seasonal(200)), { region: "RE02", period: "2023MM11" }];
    expect(found(aContext({ rows })).months.at(-1)?.month).toEqual(month(2023, 10));
  });

  it("stop at the reference date, and begin after a month that is missing", () => {
    const rows = unitMonths(codes(2017, 2023), seasonal(200)).filter(({ period }) => period !== "2018MM03");
    const { months } = found(aContext({ rows }), { asOf: month(2022, 5) });
    expect([months[0]?.month, months.at(-1)?.month]).toEqual([month(2018, 4), month(2022, 5)]);
  });
});
