import { describe, expect, it } from "vitest";
import { trend } from "../../src/analysis/trend.ts";
import type { TrendNote, TrendQuestion, TrendResult } from "../../src/analysis/trend-result.ts";
import { month, year } from "../../src/domain/period.ts";
import { aContext, indicator, monthCodes, municipalityRows, region } from "../support/dataset.ts";
import type { TestLoad, TestRow } from "../support/loads.ts";

const DRUGS = "police_crime:3.1.1";
const NUISANCE = "police_nuisance:E35";

const asked = (about: Partial<TrendQuestion>, ...loads: readonly TestLoad[]): TrendResult =>
  trend(aContext(...loads), {
    indicator: indicator("police_crime:1.1.1"),
    region: region("GM0153"),
    from: year(2015),
    to: year(2018),
    method: "auto",
    measure: "count",
    ...about,
  });
const ofCode = <C extends TrendNote["code"]>(result: TrendResult, code: C): readonly TrendNote[] =>
  result.notes.filter((note) => note.code === code);
const inYear = (of: number, value: number, about: Partial<TestRow> = {}): TestRow => ({
  region: "GM0153",
  period: `${of}JJ00`,
  value,
  ...about,
});
const inMonths = (of: number, n: number, upto = 12, about: Partial<TestRow> = {}): readonly TestRow[] =>
  monthCodes(of, upto).map((period) => ({ region: "NL01", period, value: n, ...about }));
const two = (from: number, to: number): TestLoad => ({ rows: [inYear(2015, from), inYear(2018, to)] });

describe("notes of a trend", () => {
  it("are only what φ stands on, where nothing else is to be said", () =>
    expect(asked({}, two(200, 300)).notes).toEqual([{ code: "overdispersion", phi: 1, basis: { kind: "unknown" } }]));

  describe("on absent figures", () => {
    it("name each side that is missing, with the reason", () => {
      expect(asked({}, { rows: [inYear(2015, 5)] }).notes).toMatchObject([
        { code: "figureMissing", side: "to", figure: { reason: "notInData" } },
        { code: "noEstimate" },
      ]);
      expect(ofCode(asked({}, { rows: [] }), "figureMissing")).toMatchObject([{ side: "from" }, { side: "to" }]);
    });

    it("name the base of index numbers, where one was asked for", () => {
      const base = { code: "figureMissing", side: "base", figure: { reason: "notInData" } };
      expect(ofCode(asked({ measure: "index", base: year(2012) }, two(200, 300)), "figureMissing")).toContainEqual(
        expect.objectContaining({ side: "base" }),
      );
      expect(asked({ measure: "index", base: year(2012) }, two(200, 300)).notes.at(2)).toMatchObject(base);
      expect(ofCode(asked({ base: year(2012) }, two(200, 300)), "figureMissing")).toEqual([]);
      expect(ofCode(asked({ measure: "index", base: year(2018) }, two(200, 300)), "figureMissing")).toEqual([]);
      const without = asked({ measure: "index" }, { rows: [inYear(2018, 300)] });
      expect(ofCode(without, "figureMissing").map((note) => "side" in note && note.side)).toEqual(["from", "to"]);
    });

    it("say that a year and a month differ in length, and nothing of the kind of two years", () => {
      expect(asked({ to: month(2018, 3) }, two(200, 300)).notes[0]).toEqual({ code: "differentLengths" });
      expect(ofCode(asked({}, two(200, 300)), "differentLengths")).toEqual([]);
    });
  });

  describe("on changes in registration", () => {
    const drugs = (from: number, to: number): TestLoad => ({
      rows: [inYear(from, 500, { indicator: DRUGS }), inYear(to, 600, { indicator: DRUGS })],
    });
    const ofDrugs = { indicator: indicator(DRUGS) };

    it("name one that lies between the two years, before everything else", () => {
      const result = asked({ ...ofDrugs, from: year(2017), to: year(2019) }, drugs(2017, 2019));
      expect(result.notes[0]).toMatchObject({ code: "registrationBreak", break: { from: month(2018, 7) } });
      expect(ofCode(result, "seasonBreak")).toEqual([]);
    });

    it.each([
      { name: "before", from: 2016, to: 2017 },
      { name: "after", from: 2019, to: 2020 },
    ])("do not name one where both years lie $name it", ({ from, to }) =>
      expect(
        ofCode(asked({ ...ofDrugs, from: year(from), to: year(to) }, drugs(from, to)), "registrationBreak"),
      ).toEqual([]),
    );

    /** Five complete years and four months of a part year; the change of July 2018 lies among the years. */
    const estimated = (from: number, first: number) => {
      const rows = [0, 1, 2, 3, 4].flatMap((at) => inMonths(first + at, 10, 12, { indicator: DRUGS }));
      const part = inMonths(first + 5, 10, 4, { indicator: DRUGS });
      return asked(
        { ...ofDrugs, region: region("NL01"), from: year(from), to: year(first + 5), method: "seasonal" },
        { rows: [...rows, ...part] },
      );
    };

    it("name one among the years of an estimate that does not lie between the figures", () => {
      const result = estimated(2021, 2017);
      expect(ofCode(result, "registrationBreak")).toEqual([]);
      expect(ofCode(result, "seasonBreak")).toMatchObject([{ break: { from: month(2018, 7) } }]);
    });

    it("name it once where it lies between the figures as well", () => {
      const result = estimated(2017, 2017);
      expect(ofCode(result, "registrationBreak")).toHaveLength(1);
      expect(ofCode(result, "seasonBreak")).toEqual([]);
    });

    it("name none where all years of the estimate come after it", () =>
      expect(ofCode(estimated(2023, 2019), "seasonBreak")).toEqual([]));

    it("name none where the year is compared by the same months", () => {
      const rows = [2017, 2018, 2019, 2020, 2021].flatMap((each) => inMonths(each, 10, 12, { indicator: DRUGS }));
      const part = inMonths(2022, 10, 4, { indicator: DRUGS });
      const windows = { from: year(2021), to: year(2022), method: "same-period" } as const;
      const result = asked({ ...ofDrugs, ...windows, region: region("NL01") }, { rows: [...rows, ...part] });
      expect(ofCode(result, "seasonBreak")).toEqual([]);
      expect(ofCode(result, "comparedWindows")).toHaveLength(1);
    });
  });

  it("name an exceptional period on the side that lies in it", () => {
    const nuisance = (from: number, to: number) =>
      ofCode(
        asked(
          { indicator: indicator(NUISANCE), from: year(from), to: year(to) },
          { rows: [inYear(from, 500, { indicator: NUISANCE }), inYear(to, 600, { indicator: NUISANCE })] },
        ),
        "exceptionalPeriod",
      );
    expect(nuisance(2019, 2021)).toMatchObject([{ side: "to", break: { from: month(2020, 3) } }]);
    expect(nuisance(2020, 2021)).toMatchObject([{ side: "from" }, { side: "to" }]);
    expect(nuisance(2018, 2023)).toEqual([]);
  });

  describe("on small counts", () => {
    it.each([
      { from: 0, expected: [{ code: "zeroBase" }] },
      { from: 19, expected: [{ code: "smallBase", count: 19 }] },
      { from: 20, expected: [] },
    ])("are $expected where the earlier count is $from", ({ from, expected }) => {
      const notes = asked({}, two(from, 300)).notes.filter(({ code }) => code === "zeroBase" || code === "smallBase");
      expect(notes).toEqual(expected);
    });

    it("are none without a change", () =>
      expect(ofCode(asked({}, { rows: [inYear(2015, 3)] }), "smallBase")).toEqual([]));
  });

  it("say the weakest provenance of the two", () => {
    const notReal = (from: TestLoad["provenance"], to: TestLoad["provenance"]) =>
      ofCode(
        asked(
          {},
          { ...(from && { provenance: from }), rows: [inYear(2015, 200)] },
          { ...(to && { provenance: to }), rows: [inYear(2018, 300)] },
        ),
        "notReal",
      );
    expect(notReal("real", "real")).toEqual([]);
    expect(notReal("real", "simulated")).toEqual([{ code: "notReal", provenance: "simulated" }]);
    expect(notReal("reconstruction", "simulated")).toEqual([{ code: "notReal", provenance: "reconstruction" }]);
  });

  it("say no provenance where no figure has one", () => expect(ofCode(asked({}, { rows: [] }), "notReal")).toEqual([]));

  it("say which side is provisional, and how", () => {
    const rows = [inYear(2015, 200, { status: "revised_provisional" }), inYear(2018, 300, { status: "provisional" })];
    expect(ofCode(asked({}, { rows }), "provisional")).toEqual([
      { code: "provisional", side: "from", status: "revised_provisional" },
      { code: "provisional", side: "to", status: "provisional" },
    ]);
  });

  describe("on denominators", () => {
    const dwellings = { measure: "per1000-dwellings" as const, from: year(2021), to: year(2024) };
    const counts = { rows: [inYear(2021, 200), inYear(2024, 300)] };

    it("name those that are estimated, with the years they stand on", () =>
      expect(ofCode(asked(dwellings, counts), "estimatedDenominator")).toEqual([
        {
          code: "estimatedDenominator",
          side: "to",
          of: "dwellings",
          method: "interpolated",
          basis: ["2021JJ00", "2026JJ00"],
        },
      ]));

    it("name the file of one that a person loaded, on its side", () => {
      const loaded: TestLoad = {
        id: "b".repeat(16),
        rows: [inYear(2018, 160_000, { indicator: "denominator:inhabitants", measure: "value" })],
      };
      expect(ofCode(asked({ measure: "per1000" }, two(200, 300), loaded), "loadedDenominator")).toEqual([
        { code: "loadedDenominator", side: "to", of: "inhabitants", files: [`${"b".repeat(16)}.csv`] },
      ]);
      expect(ofCode(asked({ measure: "per1000" }, two(200, 300), loaded), "estimatedDenominator")).toEqual([]);
    });

    it("name both where an estimate stands on a loaded one", () => {
      const loaded: TestLoad = {
        id: "b".repeat(16),
        rows: [inYear(2022, 76_000, { indicator: "denominator:dwellings", measure: "value" })],
      };
      const { notes } = asked(dwellings, counts, loaded);
      expect(notes.filter(({ code }) => code.endsWith("Denominator"))).toMatchObject([
        { code: "loadedDenominator", side: "to" },
        { code: "estimatedDenominator", side: "to", basis: ["2022JJ00", "2026JJ00"] },
      ]);
    });

    it.each(["count", "index"] as const)("are none of a %s, which stands on none", (measure) => {
      const { notes } = asked({ ...dwellings, measure }, counts);
      expect(notes.filter(({ code }) => code.endsWith("Denominator"))).toEqual([]);
    });

    it("are none where there is no denominator", () => {
      const { notes } = asked({ measure: "per1000", from: year(2005), to: year(2018) }, two(200, 300));
      expect(notes.filter(({ code }) => code.endsWith("Denominator"))).toEqual([]);
    });
  });

  describe("on totals", () => {
    const parts = municipalityRows(["2015JJ00", "2018JJ00"], () => 10);
    const unit = (of: number, value: number): TestRow => inYear(of, value, { region: "RE02" });
    const ofUnit = { region: region("RE02") };

    it("name the side whose published row differs from its parts, and by how much", () =>
      expect(ofCode(asked(ofUnit, { rows: [...parts, unit(2015, 760), unit(2018, 763)] }), "totalDiffers")).toEqual([
        { code: "totalDiffers", side: "to", total: { published: 763, sum: 760, difference: 3, parts: 76 } },
      ]));

    it("are none where the figure is our own sum", () =>
      expect(ofCode(asked(ofUnit, { rows: parts }), "totalDiffers")).toEqual([]));

    it("are none where a newer sum replaced the row", () => {
      const older = { editionDate: "2020-01-01", rows: [unit(2018, 700)] };
      expect(ofCode(asked(ofUnit, older, { editionDate: "2021-01-01", rows: parts }), "totalDiffers")).toEqual([]);
    });
  });

  it("say what φ stands on where something was tested, and not where nothing was", () => {
    expect(ofCode(asked({}, two(200, 300)), "overdispersion")).toHaveLength(1);
    expect(ofCode(asked({}, { rows: [inYear(2015, 3)] }), "overdispersion")).toEqual([]);
    const untested = asked(
      { region: region("NL01"), from: year(2017), method: "calendar" },
      { rows: [...inMonths(2017, 60), ...inMonths(2018, 40, 5)] },
    );
    expect(untested.change?.test).toBe("none");
    expect(ofCode(untested, "overdispersion")).toEqual([]);
  });

  describe("on the edition, with a reference date", () => {
    const asOf = month(2019, 1);
    const edition = (editionDate: string, ...more: readonly TestRow[]) =>
      ofCode(asked({ asOf }, { editionDate, rows: [inYear(2015, 200), inYear(2018, 300), ...more] }), "todaysEdition");

    it("say that figures are of a later edition than the date", () => {
      expect(edition("2019-02-15")).toEqual([{ code: "todaysEdition", asOf }]);
      expect(edition("2019-01-31")).toEqual([]);
    });

    it("say so of an edition without a date that holds periods after it", () => {
      expect(edition("0000-00-00")).toEqual([]);
      expect(edition("0000-00-00", inYear(2018, 1, { period: "2019MM01" }))).toEqual([]);
      expect(edition("0000-00-00", inYear(2018, 1, { period: "2019MM02" }))).toHaveLength(1);
    });

    it("look at the loads of both figures, and of no other", () => {
      const later = (of: number) => [
        { editionDate: "2018-01-01", rows: [inYear(of === 2015 ? 2018 : 2015, 200)] },
        { editionDate: "2020-01-01", rows: [inYear(of, 300)] },
      ];
      for (const of of [2015, 2018]) expect(ofCode(asked({ asOf }, ...later(of)), "todaysEdition")).toHaveLength(1);
      const other = { editionDate: "2020-01-01", rows: [inYear(2016, 300)] };
      const own = { editionDate: "2018-01-01", rows: [inYear(2015, 200), inYear(2018, 300)] };
      expect(ofCode(asked({ asOf }, own, other), "todaysEdition")).toEqual([]);
    });

    it("say nothing else where the edition is of before it", () =>
      expect(
        asked({ asOf }, { editionDate: "2019-01-31", rows: [inYear(2015, 200), inYear(2018, 300)] }).notes,
      ).toMatchObject([{ code: "overdispersion" }]));

    it("say nothing of the kind without a date", () =>
      expect(ofCode(asked({}, { ...two(200, 300), editionDate: "2030-01-01" }), "todaysEdition")).toEqual([]));
  });

  it("name the months that usually still grow, of the stretch that was counted", () => {
    // Six editions, each a month after the last one, in which the newest month has half of what it gets in the next.
    const editions = Array.from(
      { length: 6 },
      (_, at): TestLoad => ({
        editionDate: `2018-${String(at + 7).padStart(2, "0")}-15`,
        rows: [
          ...inMonths(2017, 1000),
          ...monthCodes(2018, at + 6).map((period, place) => ({
            region: "NL01",
            period,
            value: place === at + 5 ? 500 : 1000,
          })),
        ],
      }),
    );
    const result = asked(
      { region: region("NL01"), from: year(2017), to: year(2018), method: "same-period" },
      ...editions,
    );
    expect(ofCode(result, "unripe")).toMatchObject([{ side: "to", months: [month(2018, 11)] }]);
  });

  it("come in the order of what matters most", () => {
    const rows = [
      ...municipalityRows(["2017JJ00", "2019JJ00"], () => 2).map((row) => ({ ...row, indicator: DRUGS })),
      inYear(2017, 12, { region: "RE02", indicator: DRUGS }),
      inYear(2019, 30, { region: "RE02", indicator: DRUGS, status: "provisional" }),
    ];
    const result = asked(
      { indicator: indicator(DRUGS), region: region("RE02"), from: year(2017), to: year(2019), asOf: month(2019, 12) },
      { provenance: "simulated", rows },
    );
    expect(result.notes.map(({ code }) => code)).toEqual([
      "registrationBreak",
      "smallBase",
      "notReal",
      "provisional",
      "totalDiffers",
      "totalDiffers",
      "overdispersion",
      "todaysEdition",
    ]);
  });
});
