import { beforeAll, describe, expect, it } from "vitest";
import { againstRest } from "../../src/analysis/against-rest.ts";
import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { denominatorAt } from "../../src/analysis/denominator.ts";
import { figureAt } from "../../src/analysis/figure.ts";
import { year } from "../../src/domain/period.ts";
import { aContext, indicator, knownValue, publishedContext, region } from "../support/dataset.ts";
import type { TestLoad, TestRow } from "../support/loads.ts";

const BURGLARY = indicator("police_crime:1.1.1");
const UNIT = region("RE02");
const TWENTE = region("district/twente");
const ENSCHEDE = region("GM0153");

let context: AnalysisContext;
beforeAll(async () => {
  context = await publishedContext();
});

const ask = (area: string, whole = "RE02") =>
  againstRest(context, {
    indicator: BURGLARY,
    region: region(area),
    whole: region(whole),
    year: 2025,
    measure: "per1000",
  });

describe("againstRest", () => {
  it("compares the rate of an area with the rate of everything else in the whole", () => {
    const count = (area: typeof UNIT) =>
      knownValue(figureAt(context, { indicator: BURGLARY, region: area, period: year(2025) }));
    const people = (area: typeof UNIT) => knownValue(denominatorAt(context, "inhabitants", area, 2025));
    const rest = (count(UNIT) - count(ENSCHEDE)) / (people(UNIT) - people(ENSCHEDE));
    const own = count(ENSCHEDE) / people(ENSCHEDE);
    expect(ask("GM0153")?.fraction).toBeCloseTo(own / rest - 1, 10);
  });

  it("calls an area apart only where the interval leaves no change out", () => {
    for (const code of context.reference.regions.membersOf(UNIT)) {
      const found = ask(code);
      if (!found?.interval) continue;
      const { low, high } = found.interval;
      expect(found.standing).toBe(low > 0 ? "above" : high < 0 ? "below" : "not-distinguishable");
    }
  });

  it("finds few municipalities apart when places vary as much as they do", () => {
    const apart = context.reference.regions
      .membersOf(UNIT)
      .filter((code) => ask(code)?.standing !== "not-distinguishable");
    expect(apart.length).toBeGreaterThan(2);
    expect(apart.length).toBeLessThan(20);
  });

  it.each([
    ["an area with itself", "RE02", "RE02"],
    ["a whole with its part", "RE02", "district/twente"],
    ["the country", "NL01", "RE02"],
    ["areas that lie beside each other", "GM0153", "district/ijsselland"],
  ])("does not compare %s", (_, area, whole) => {
    expect(ask(area, whole)).toBeUndefined();
  });

  it("compares a municipality with the rest of its district", () => {
    expect(ask("GM0153", "district/twente")?.standing).toBe("above");
  });

  it("gives the example of the method page: Twente in 2025, +28 % (+12 % to +46 %)", () => {
    const found = ask("district/twente");
    expect(found?.fraction).toBeCloseTo(0.28, 2);
    expect([found?.interval?.low, found?.interval?.high].map((bound) => Math.round(100 * (bound ?? 0)))).toEqual([
      12, 46,
    ]);
  });

  it("has no answer where a count is missing", () => {
    const empty = aContext({ rows: [{ region: "GM0153", period: "2025JJ00", value: 10 }] });
    const asked = { indicator: BURGLARY, region: TWENTE, whole: UNIT, year: 2025, measure: "per1000" } as const;
    expect(againstRest(empty, asked)).toBeUndefined();
  });

  describe("of a small table of 2018", () => {
    const count = (code: string, value: number): TestRow => ({ region: code, period: "2018JJ00", value });
    const people = (code: string, value: number): TestRow => ({
      ...count(code, value),
      indicator: "denominator:inhabitants",
      measure: "value",
    });
    const asked = (loads: readonly TestLoad[], about: { area?: string; whole?: string; inYear?: number } = {}) =>
      againstRest(aContext(...loads), {
        indicator: BURGLARY,
        region: region(about.area ?? "NL01"),
        whole: region(about.whole ?? "RE02"),
        year: about.inYear ?? 2018,
        measure: "per1000",
      });
    const inCountry = (...rows: readonly TestRow[]) => asked([{ rows }], { area: "GM0153", whole: "NL01" });
    // Enschede with a tenth of the people: of 1,000 in the country 100 live there.
    const tenth = [people("NL01", 1000), people("GM0153", 100)];

    it("is twice the rate where a tenth of the people has 20 of 110, so 20 against 90 over nine times as many", () =>
      expect(inCountry(...tenth, count("NL01", 110), count("GM0153", 20))?.fraction).toBeCloseTo(1, 12));

    it.each([
      { standing: "above", own: 400 },
      { standing: "not-distinguishable", own: 100 },
      { standing: "below", own: 20 },
    ])("stands $standing with $own against 900 of nine times as many people", ({ standing, own }) => {
      const found = inCountry(...tenth, count("NL01", 900 + own), count("GM0153", own));
      expect(found?.standing).toBe(standing);
      expect(found?.fraction).toBeCloseTo(own / 100 - 1, 12);
    });

    it("has no ratio over a rest in which nothing was counted, nor over one that counted less than its part", () => {
      for (const whole of [50, 40]) {
        expect(inCountry(...tenth, count("NL01", whole), count("GM0153", 50))).toEqual({
          fraction: undefined,
          interval: undefined,
          standing: "above",
        });
      }
    });

    it("compares the unit, a district and a municipality with the rest of the country", () => {
      const rows = [count("NL01", 900), people("NL01", 10_000_000)];
      for (const area of ["RE02", "district/twente", "GM0153"]) {
        expect(asked([{ rows: [...rows, count(area, 100)] }], { area, whole: "NL01" })?.fraction).toBeDefined();
      }
    });

    it.each([
      { name: "an area outside the unit with the unit", area: "GM0363", whole: "RE02" },
      { name: "a larger area with a part of it", area: "RE02", whole: "GM0153" },
      { name: "the country with itself", area: "NL01", whole: "NL01" },
      { name: "a municipality with itself", area: "GM0153", whole: "GM0153" },
      { name: "the country with the unit", area: "NL01", whole: "RE02" },
    ])("does not compare $name, though all figures are there", ({ area, whole }) => {
      const rows = ["GM0363", "GM0153", "RE02", "NL01"].flatMap((code, at) => [
        count(code, 100 * (at + 1)),
        people(code, 1000 * (at + 1)),
      ]);
      expect(asked([{ rows }], { area, whole })).toBeUndefined();
      expect(asked([{ rows: rows.reverse() }], { area, whole })).toBeUndefined();
    });

    it.each([
      { name: "of the area", rows: [count("NL01", 110)] },
      { name: "of the whole", rows: [count("GM0153", 20)] },
    ])("has no answer without the count $name", ({ rows }) => expect(inCountry(...tenth, ...rows)).toBeUndefined());

    it("has no answer where real and simulated counts would be compared", () =>
      expect(
        asked([{ rows: [...tenth, count("NL01", 110)] }, { provenance: "simulated", rows: [count("GM0153", 20)] }], {
          area: "GM0153",
          whole: "NL01",
        }),
      ).toBeUndefined());

    it("has no answer where as many people live in the area as in the whole", () => {
      const counts = [count("NL01", 110), count("GM0153", 20)];
      expect(inCountry(people("NL01", 100), people("GM0153", 100), ...counts)).toBeUndefined();
      expect(inCountry(people("NL01", 101), people("GM0153", 100), ...counts)).toBeDefined();
    });

    it("has no answer over inhabitants that are estimated", () => {
      const of2027 = (row: TestRow): TestRow => ({ ...row, period: "2027JJ00" });
      const counts = [count("NL01", 110), count("GM0153", 20)].map(of2027);
      const ask2027 = (...rows: readonly TestRow[]) =>
        asked([{ rows }], { area: "GM0153", whole: "NL01", inYear: 2027 });
      expect(ask2027(...counts)).toBeUndefined();
      expect(ask2027(...counts, of2027(people("NL01", 1000)))).toBeUndefined();
      expect(ask2027(...counts, of2027(people("GM0153", 100)))).toBeUndefined();
      expect(ask2027(...counts, ...tenth.map(of2027))?.fraction).toBeCloseTo(1, 12);
    });

    it("is widened by how much the municipalities of the unit differ from each other over the years", () => {
      const rows = context.reference.regions.membersOf(UNIT).flatMap((code, at) =>
        [2016, 2017, 2018].map((each, of) => ({
          region: code,
          period: `${each}JJ00`,
          value: at === 1 ? 1000 : at % 3 === of ? 30 : 10,
        })),
      );
      const [own, whole] = [rows.filter((row) => row.region === "GM0153"), 76_000];
      expect(own).toHaveLength(3);
      const calm = asked([{ rows: [...rows.map((row) => ({ ...row, value: 10 })), count("NL01", whole)] }], {
        area: "GM0153",
        whole: "NL01",
      });
      const restless = asked(
        [
          {
            rows: [
              ...rows.filter((row) => row.region !== "GM0153"),
              ...own.map((row) => ({ ...row, value: 10 })),
              count("NL01", whole),
            ],
          },
        ],
        {
          area: "GM0153",
          whole: "NL01",
        },
      );
      expect(restless?.fraction).toBe(calm?.fraction);
      expect(restless?.interval?.high).toBeGreaterThan(calm?.interval?.high ?? Number.POSITIVE_INFINITY);
    });
  });
});
