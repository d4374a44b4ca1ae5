import { describe, expect, it } from "vitest";
import { restOfYear } from "../../../src/analysis/part-year/month-weights.ts";
import { aContext, indicator, monthCodes, publishedContext, region } from "../../support/dataset.ts";

const query = (code: string) => ({
  indicator: indicator(code),
  region: region("NL01"),
  uptoYear: 2017,
  monthsKnown: 8,
});

describe(restOfYear, async () => {
  const published = await publishedContext();

  it("finds that September to December carry more burglary than four twelfths, the last two months most", () => {
    const rest = restOfYear(published, query("police_crime:1.1.1"));
    expect(rest).toMatchObject({ years: [2013, 2014, 2015, 2016, 2017], assumed: expect.closeTo(1 / 3, 9) });
    expect(rest?.share).toBeCloseTo(1 - 27_260 / 42_390.1, 3);
    expect(rest?.heavy).toEqual([11, 12]);
  });

  it("weighs the months by all that was counted in the last five years", () => {
    // ten a month for six years, but 70 in every December from the second year on: 180 a year, of which 70 after November
    const rows = [2012, 2013, 2014, 2015, 2016, 2017].flatMap((inYear) =>
      monthCodes(inYear).map((period, at) => ({ region: "NL01", period, value: at === 11 && inYear > 2012 ? 70 : 10 })),
    );
    const rest = restOfYear(aContext({ rows }), { ...query("police_crime:1.1.1"), monthsKnown: 10 });
    expect(rest?.share).toBeCloseTo(80 / 180, 12);
    expect(rest?.assumed).toBeCloseTo(2 / 12, 12);
    expect(rest?.heavy).toEqual([12]);
    expect(rest?.years).toEqual([2013, 2014, 2015, 2016, 2017]);
  });

  it("calls no month heavy where all weigh the same", () => {
    // 12 a month: every share is exactly a twelfth
    const rows = [2015, 2016, 2017].flatMap((inYear) =>
      monthCodes(inYear).map((period) => ({ region: "NL01", period, value: 12 })),
    );
    expect(restOfYear(aContext({ rows }), query("police_crime:1.1.1"))?.heavy).toEqual([]);
  });

  it("finds that the error runs the other way for assault", () => {
    const rest = restOfYear(published, query("police_crime:1.4.5"));
    expect(rest?.share).toBeLessThan(rest?.assumed ?? 0);
  });

  it("says nothing with fewer than three complete years, or when nothing was counted", () => {
    const rows = (value: number, years: readonly number[]) =>
      years.flatMap((inYear) => monthCodes(inYear).map((period) => ({ region: "NL01", period, value })));
    expect(restOfYear(aContext({ rows: rows(5, [2016, 2017]) }), query("police_crime:1.1.1"))).toBeUndefined();
    expect(restOfYear(aContext({ rows: rows(0, [2015, 2016, 2017]) }), query("police_crime:1.1.1"))).toBeUndefined();
  });
});
