import { describe, expect, it } from "vitest";
import { backTest } from "../../../src/analysis/part-year/back-test.ts";
import { constantPartYear, nationalPartYear } from "../../support/part-years.ts";

describe(backTest, () => {
  it.each([
    { name: "burglary", code: "1.1.1", seasonal: 1.97, calendar: 4.42 },
    { name: "bicycle theft", code: "1.2.3", seasonal: 1.72, calendar: 1.99 },
    { name: "assault", code: "1.4.5", seasonal: 0.37, calendar: 1.47 },
  ])("has the errors of docs/method.md over 2015–2019: $name", async ({ code, seasonal, calendar }) => {
    const { rows, monthsKnown } = backTest(await nationalPartYear(code, 2020, 8));
    const error = (method: string): number =>
      100 * (rows.find((row) => row.method === method)?.meanAbsoluteError ?? Number.NaN);
    expect(monthsKnown).toBe(8);
    expect(error("seasonal")).toBeCloseTo(seasonal, 2);
    expect(error("calendar")).toBeCloseTo(calendar, 2);
    expect(rows[0]?.replayed.map((each) => each.year)).toEqual([2015, 2016, 2017, 2018, 2019]);
  });

  it("shows what each method said of each year", async () => {
    const { rows } = backTest(await nationalPartYear("1.1.1", 2020, 8));
    const replayed = rows.find((row) => row.method === "calendar")?.replayed.find((each) => each.year === 2018);
    expect(replayed).toMatchObject({
      estimate: 40_890,
      actual: 42_887,
      error: expect.closeTo(40_890 / 42_887 - 1, 12),
    });
  });

  it("covers about 95 in 100 of the national offences, 2015–2019, with the seasonal interval", async () => {
    const codes = ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3", "1.4.4", "1.4.5", "2.2.1", "2.5.1", "2.5.2", "1.2.4"];
    const rows = await Promise.all(
      codes.map(async (code) =>
        backTest(await nationalPartYear(code, 2020, 8)).rows.find((row) => row.method === "seasonal"),
      ),
    );
    const inside = rows.reduce((sum, row) => sum + (row?.coverage.inside ?? 0), 0);
    const of = rows.reduce((sum, row) => sum + (row?.coverage.of ?? 0), 0);
    expect(of).toBe(5 * codes.length);
    expect(inside / of).toBeGreaterThan(0.88);
  });

  it("replays no year in which nothing was counted, and none by one method alone", () => {
    const partYear = constantPartYear(5, 7);
    const withEmpty = (inYear: number) =>
      partYear.history.map((each) => (each.year === inYear ? { ...each, counts: each.counts.map(() => 0) } : each));
    const history = withEmpty(2016);
    const { rows } = backTest({ ...partYear, history, seasonHistory: history });
    for (const { replayed } of rows) expect(replayed.map(({ year }) => year)).toEqual([2014, 2015, 2017]);
  });

  it("counts the years whose interval held what came, of those that had one", () => {
    // five years alike, then one that is half as high: no interval of the years before it holds that
    const years = constantPartYear(100, 6).history;
    const history = years.map((each, at) =>
      at === 5 ? { ...each, counts: each.counts.map((_, m) => (m < 8 ? 100 : 0)) } : each,
    );
    const { rows } = backTest({ ...constantPartYear(100, 6), history, seasonHistory: history });
    const seasonal = rows.find(({ method }) => method === "seasonal");
    expect(seasonal?.replayed.map(({ covered }) => covered)).toEqual([true, true, false]);
    expect(seasonal?.coverage).toEqual({ inside: 2, of: 3 });
    // twelve over eight for two thirds of a year: 400 in 800 too many, in one year of three
    expect(seasonal?.meanAbsoluteError).toBeCloseTo(400 / 800 / 3, 9);
  });

  it("leaves out for all methods a year that one of them cannot estimate", () => {
    // the rest of the year cannot be carried forward where the year before it is absent
    const partYear = constantPartYear(5, 7);
    const history = partYear.history.filter(({ year }) => year !== 2014);
    const { rows } = backTest({ ...partYear, history, seasonHistory: history });
    expect(rows).toHaveLength(4);
    for (const { replayed } of rows) expect(replayed.map(({ year }) => year)).toEqual([2016, 2017]);
  });

  it("does not count a year that came out above its interval as covered", () => {
    const partYear = constantPartYear(100, 6);
    const history = partYear.history.map((each, at) =>
      at === 5 ? { ...each, counts: each.counts.map((_, inYear) => (inYear < 8 ? 100 : 900)) } : each,
    );
    const { rows } = backTest({ ...partYear, history, seasonHistory: history });
    expect(rows.find(({ method }) => method === "seasonal")?.coverage).toEqual({ inside: 2, of: 3 });
  });

  it("counts no year as covered or missed that had no interval", () => {
    // 2015 has two years before it whose rest could be carried forward, and three that the others can be tried on
    const { rows } = backTest(constantPartYear(100, 6));
    const coverageOf = (method: string) => rows.find((row) => row.method === method)?.coverage;
    expect(coverageOf("carry-forward")).toEqual({ inside: 2, of: 2 });
    expect(coverageOf("calendar")).toEqual({ inside: 3, of: 3 });
  });

  it("replays no year that has fewer than three of its own before it, though its season is borrowed", () => {
    const lender = constantPartYear(100, 9).history;
    const { rows } = backTest({ ...constantPartYear(5, 5), seasonHistory: lender });
    expect(rows).toHaveLength(4);
    for (const { replayed } of rows) expect(replayed.map(({ year }) => year)).toEqual([2016, 2017]);
  });

  it("has no rows when no year has three before it", () => expect(backTest(constantPartYear(5, 3)).rows).toEqual([]));

  it("finds no error in a constant by any method but days", () => {
    const { rows } = backTest(constantPartYear(5, 6));
    for (const row of rows.filter(({ method }) => method !== "days")) expect(row.meanAbsoluteError).toBeCloseTo(0, 12);
    expect(rows).toHaveLength(4);
  });
});
