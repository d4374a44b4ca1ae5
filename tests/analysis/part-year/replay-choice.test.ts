import { describe, expect, it } from "vitest";
import { type ReplayQuery, replayChoice } from "../../../src/analysis/part-year/replay-choice.ts";
import { aContext, indicator, monthCodes, publishedContext, region } from "../../support/dataset.ts";

const QUERY: ReplayQuery = {
  indicator: indicator("police_crime:1.1.1"),
  region: region("NL01"),
  months: 8,
  fromYear: 2016,
  toYear: 2018,
};
const published = await publishedContext();

/** The same number in every month of the years given, but for what is set. */
function constantContext(years: readonly number[], set: Readonly<Record<string, number>> = {}) {
  const rows = years.flatMap((each) =>
    monthCodes(each).map((period) => ({ region: "NL01", period, value: set[period.slice(0, 4)] ?? 50 })),
  );
  return aContext({ rows });
}

describe(replayChoice, () => {
  it("says what would have been said of burglary in August 2018, and what the year became", () => {
    const replayed = replayChoice(published, QUERY);
    expect(replayed.map(({ year }) => year)).toEqual([2016, 2017, 2018]);
    const last = replayed.at(-1);
    // 42,390.1 (39,800–44,980) is the check value of docs/method.md; 42,887 is what was published
    expect(last).toMatchObject({ method: "seasonal", actual: 42_887, covered: true });
    expect(last?.estimate).toBeCloseTo(42_390.1, 1);
    expect(last?.error).toBeCloseTo(42_390.1 / 42_887 - 1, 5);
    expect(last?.halfWidth).toBeCloseTo((44_980 - 39_800) / 2 / 42_390.1, 4);
  });

  it("finds no error in a constant", () => {
    const replayed = replayChoice(constantContext([2012, 2013, 2014, 2015, 2016, 2017, 2018]), QUERY);
    expect(replayed).toHaveLength(3);
    for (const { error, covered } of replayed) {
      expect(error).toBeCloseTo(0, 12);
      expect(covered).toBe(true);
    }
  });

  it("says that an interval missed a year that broke with all before it, on either side", () => {
    // months of the year itself are as before, its last four are not
    const years = [2012, 2013, 2014, 2015, 2016, 2017];
    for (const lastMonths of [0, 400]) {
      const broken = monthCodes(2018).map((period, at) => ({
        region: "NL01",
        period,
        value: at < 8 ? 50 : lastMonths,
      }));
      const usual = years.flatMap((each) => monthCodes(each).map((period) => ({ region: "NL01", period, value: 50 })));
      const replayed = replayChoice(aContext({ rows: [...usual, ...broken] }), { ...QUERY, fromYear: 2018 });
      expect(replayed.map(({ covered }) => covered)).toEqual([false]);
    }
  });

  it("leaves out years without an estimate, without a figure, or in which nothing was counted", () => {
    const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018];
    // before 2015 there are fewer than three complete years, after 2018 there is no figure
    expect(
      replayChoice(constantContext(years), { ...QUERY, fromYear: 2012, toYear: 2021 }).map(({ year }) => year),
    ).toEqual([2015, 2016, 2017, 2018]);
    expect(replayChoice(constantContext(years, { "2017": 0 }), QUERY).map(({ year }) => year)).toEqual([2016, 2018]);
  });

  it("leaves out a year that has begun, of which there are months and no figure yet", () => {
    const begun = monthCodes(2018, 9).map((period) => ({ region: "NL01", period, value: 50 }));
    const before = [2012, 2013, 2014, 2015, 2016, 2017].flatMap((each) =>
      monthCodes(each).map((period) => ({ region: "NL01", period, value: 50 })),
    );
    expect(replayChoice(aContext({ rows: [...before, ...begun] }), QUERY).map(({ year }) => year)).toEqual([
      2016, 2017,
    ]);
  });

  it("says no error of a year that was published as nought against its own months", () => {
    const rows = [2013, 2014, 2015, 2016, 2017, 2018].flatMap((each) =>
      monthCodes(each).map((period) => ({ region: "NL01", period, value: 50 })),
    );
    const nought = { region: "NL01", period: "2018JJ00", value: 0 };
    const replayed = replayChoice(aContext({ rows: [...rows, nought] }), { ...QUERY, fromYear: 2017 });
    expect(replayed.map(({ year }) => year)).toEqual([2017]);
  });

  it.each(["simulated", "reconstruction"] as const)(
    "replays no %s months, beside a year that is real or of their own kind",
    (provenance) => {
      const rows = [2012, 2013, 2014, 2015, 2016, 2017, 2018].flatMap((each) =>
        monthCodes(each).map((period) => ({ region: "NL01", period, value: 50 })),
      );
      const real = { region: "NL01", period: "2018JJ00", value: 600 };
      expect(replayChoice(aContext({ rows, provenance }), QUERY)).toEqual([]);
      expect(replayChoice(aContext({ rows, provenance }, { rows: [real] }), QUERY)).toEqual([]);
    },
  );

  it("has nothing to replay where the last year lies before the first", () =>
    expect(replayChoice(published, { ...QUERY, fromYear: 2018, toYear: 2017 })).toEqual([]));
});
