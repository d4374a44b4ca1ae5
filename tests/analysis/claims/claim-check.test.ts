import { beforeAll, describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { checkClaim, judgeClaim } from "../../../src/analysis/claims/claim-check.ts";
import type { CheckedClaim, ClaimResult } from "../../../src/analysis/claims/claim-result.ts";
import { PART_YEAR_METHODS } from "../../../src/domain/measured.ts";
import { month } from "../../../src/domain/period.ts";
import { COUNTRY, POLICE_UNIT } from "../../../src/domain/region.ts";
import type { Claim } from "../../../src/reference/reference.ts";
import {
  aContext,
  indicator,
  knownValue,
  monthCodes,
  municipalityRows,
  publishedContext,
  region as regionOf,
} from "../../support/dataset.ts";
import { reconstructionRows, reviewContext } from "../../support/review-loads.ts";

const setting = { region: POLICE_UNIT, from: 2015, to: 2018, asOf: month(2018, 8) };

function check(context: AnalysisContext, id: string, asOf = true): CheckedClaim {
  const claim = context.reference.strategies[0]?.claims.find((each) => each.id === id);
  if (!claim) throw new TypeError(`no claim: ${id}`);
  return checkClaim(context, claim, asOf ? setting : { ...setting, asOf: undefined });
}

function way({ results }: CheckedClaim, of: Partial<ClaimResult>): ClaimResult {
  const found = results.filter((result) =>
    Object.entries(of).every(([key, value]) => Reflect.get(result, key) === value),
  );
  const [only] = found;
  if (!only || found.length > 1) throw new TypeError(`${found.length} results for ${JSON.stringify(of)}`);
  return only;
}

describe(checkClaim, () => {
  describe("on the published figures", async () => {
    const context = await publishedContext();

    it("says that burglary fell from 9,311 to 6,083, −34.7 %: the claim of over 40 % does not hold", () => {
      const checked = check(context, "residential_burglary");
      const result = way(checked, { role: "judged", base: 2015 });
      expect([knownValue(result.trend.from.count), knownValue(result.trend.to.count)]).toEqual([9311, 6083]);
      expect(result).toMatchObject({ method: "observed", outcome: "fails", side: "less", provenance: "real" });
      expect(result.fraction).toBeCloseTo(-0.3467, 4);
      expect(checked.verdict).toBe("does_not_hold");
    });

    it("says of 2014 as the start (10,841, −43.9 %) that it lies beyond the range and its interval touches it", () => {
      const result = way(check(context, "residential_burglary"), { role: "judged", base: 2014 });
      expect(knownValue(result.trend.from.count)).toBe(10_841);
      expect(result.fraction).toBeCloseTo(-0.4389, 4);
      expect(result.interval?.high).toBeLessThan(-0.4);
      expect(result).toMatchObject({ outcome: "possible", side: "more" });
    });

    it("sets the country beside it in every way, since the unit has no real months; it never judges", () => {
      const { results } = check(context, "residential_burglary");
      const country = results.filter(({ region }) => region === "NL01");
      expect(country.map(({ method }) => method).slice(0, 7)).toEqual(["observed", ...PART_YEAR_METHODS]);
      expect(country.every(({ role }) => role === "comparison")).toBe(true);
      expect(
        way({ ...check(context, "residential_burglary"), results: country }, { method: "calendar", base: 2015 })
          .fraction,
      ).toBeCloseTo(-0.3678, 4);
    });

    it.each([
      { id: "youth_nuisance", fraction: -0.127, outcome: "holds" },
      { id: "confused_behaviour", fraction: 0.373, outcome: "fails" },
    ])("does not judge $id: the country moved $fraction, the unit is unknown", ({ id, fraction, outcome }) => {
      const checked = check(context, id);
      const result = way(checked, { base: 2015 });
      expect(result.fraction).toBeCloseTo(fraction, 3);
      expect(result).toMatchObject({ region: "NL01", role: "comparison", outcome });
      expect(checked.verdict).toBe("not_judged");
    });

    it("keeps to whole years without a reference date", () => {
      const { results, verdict } = check(context, "residential_burglary", false);
      expect(results.map(({ method, base, region }) => [method, base, region])).toEqual([
        ["observed", 2015, "RE02"],
        ["observed", 2014, "RE02"],
      ]);
      expect(verdict).toBe("does_not_hold");
    });
  });

  describe("with a reconstruction and simulated months", () => {
    let context: AnalysisContext;
    beforeAll(async () => {
      context = await reviewContext();
    });

    it("keeps the two apart from the real figures, and from each other", () => {
      const { results } = check(context, "residential_burglary");
      const roles = new Map(results.map(({ role, provenance, indicator }) => [role, [provenance, indicator]]));
      expect(Object.fromEntries(roles)).toEqual({
        worked_example: ["reconstruction", "strategy_review:burglary_reports"],
        judged: ["real", "police_crime:1.1.1"],
        simulated: ["simulated", "police_crime:1.1.1"],
        comparison: ["real", "police_crime:1.1.1"],
      });
    });

    it("finds the claim by ×12/8 on the reconstruction, and still judges on the public figures alone", () => {
      const checked = check(context, "residential_burglary");
      expect(way(checked, { role: "worked_example", method: "calendar", base: 2015 })).toMatchObject({
        outcome: "holds",
        fraction: expect.closeTo(-0.406, 3),
      });
      expect(checked.verdict).toBe("does_not_hold");
    });

    it("marks a change from a real year to simulated months as simulated", () => {
      const result = way(check(context, "residential_burglary"), { role: "simulated", method: "calendar", base: 2015 });
      expect(knownValue(result.trend.from.count)).toBe(9311);
      expect(result).toMatchObject({ provenance: "simulated", region: "RE02" });
      expect(result.trend.monthsKnown).toBe(8);
    });
  });

  it("calls it a worked example when there is only the reconstruction, whatever its file says it is", () => {
    const rows = reconstructionRows();
    for (const provenance of ["reconstruction", "real"] as const) {
      const checked = check(aContext({ provenance, rows }), "residential_burglary");
      expect(checked.results.some(({ outcome }) => outcome === "holds")).toBe(true);
      expect(new Set(checked.results.map(({ role }) => role))).toEqual(new Set(["worked_example"]));
      expect(checked.verdict).toBe("worked_example");
    }
  });

  describe("of another area than the unit, or across a change in registration", async () => {
    const context = await publishedContext();
    const claimOf = (id: string, low: number, high: number): Claim => ({
      id: "own",
      indicator: indicator(id),
      compare: [],
      wording: "",
      publishedFraction: low,
      holdsBetween: [low, high],
    });

    it("judges a municipality on its own figures", () => {
      const region = regionOf("GM0153");
      const { results, verdict } = checkClaim(context, claimOf("police_crime:1.1.1", -1, 0), {
        ...setting,
        region,
        asOf: undefined,
      });
      expect(results.map(({ role, region: of, base }) => [role, of, base])).toEqual([
        ["judged", region, 2015],
        ["judged", region, 2014],
      ]);
      expect(verdict).toBe("holds");
    });

    it("shows drug offences across July 2018, and judges them by no way of computing", () => {
      const { results, verdict } = checkClaim(context, claimOf("police_crime:3.1.1", 0, Number.POSITIVE_INFINITY), {
        region: POLICE_UNIT,
        from: 2015,
        to: 2019,
        asOf: undefined,
      });
      // The country, which cannot be compared either, does not stand beside it.
      expect(results.map(({ role, region, base }) => [role, region, base])).toEqual([
        ["not_comparable", POLICE_UNIT, 2015],
        ["not_comparable", POLICE_UNIT, 2014],
      ]);
      expect(verdict).toBe("not_judged");
    });

    it("takes the months of a year that is still running, when nobody names a reference date", () => {
      const rows = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((inYear) =>
        municipalityRows(monthCodes(inYear, inYear === 2024 ? 6 : 12), () => (inYear === 2024 ? 5 : 10)),
      );
      const { results } = checkClaim(aContext({ rows }), claimOf("police_crime:1.1.1", -1, -0.4), {
        region: POLICE_UNIT,
        from: 2023,
        to: 2024,
        asOf: undefined,
      });
      const own = results.filter(({ role, base }) => role === "judged" && base === 2023);
      expect(own.map(({ method }) => method)).toEqual([
        "calendar",
        "days",
        "seasonal",
        "carry-forward",
        "same-period",
        "rolling-12",
      ]);
      expect(own.find(({ method }) => method === "same-period")).toMatchObject({ fraction: -0.5, outcome: "holds" });
    });
  });

  describe("where the area and the country have months", () => {
    /** Burglary of every municipality of the unit and of the country, ten and a thousand a month. */
    const monthsOf = (years: readonly number[], upto: (inYear: number) => number) =>
      years.flatMap((inYear) => {
        const codes = monthCodes(inYear, upto(inYear));
        return [
          ...municipalityRows(codes, () => 10),
          ...codes.map((period) => ({ region: COUNTRY, period, value: 1000 })),
        ];
      });
    const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018];
    const fall: Claim = {
      id: "own",
      indicator: indicator("police_crime:1.1.1"),
      compare: [],
      wording: "",
      publishedFraction: -0.1,
      holdsBetween: [-1, 0],
    };

    it("leaves the country out where the area has real figures for every way, with a reference date and without", () => {
      const whole = aContext({ rows: monthsOf(YEARS, () => 12) });
      const dated = checkClaim(whole, fall, setting).results;
      expect(dated.map(({ method, base }) => `${base} ${method}`)).toEqual(
        [2015, 2014].flatMap((base) => ["observed", ...PART_YEAR_METHODS].map((method) => `${base} ${method}`)),
      );
      expect(new Set(dated.map(({ region }) => region))).toEqual(new Set([POLICE_UNIT]));

      const running = aContext({ rows: monthsOf(YEARS, (inYear) => (inYear === 2018 ? 8 : 12)) });
      const undated = checkClaim(running, fall, { ...setting, asOf: undefined }).results;
      expect(undated.map(({ method, base }) => `${base} ${method}`)).toEqual(
        [2015, 2014].flatMap((base) => PART_YEAR_METHODS.map((method) => `${base} ${method}`)),
      );
      expect(new Set(undated.map(({ region }) => region))).toEqual(new Set([POLICE_UNIT]));
    });

    it("sets it beside the area where one year of the area is missing, and never beside a reconstruction", () => {
      const rows = monthsOf(YEARS, () => 12);
      const without2014 = rows.filter(({ region, period }) => region === COUNTRY || !period?.startsWith("2014"));
      const roles = (context: AnalysisContext) => [
        ...new Set(checkClaim(context, fall, setting).results.map(({ role }) => role)),
      ];
      expect(roles(aContext({ rows: without2014 }))).toEqual(["judged", "comparison"]);
      const own = rows.filter(({ region }) => region !== COUNTRY);
      const country = rows.filter(({ region }) => region === COUNTRY);
      expect(roles(aContext({ rows: own, provenance: "reconstruction" }, { rows: country }))).toEqual([
        "worked_example",
      ]);
    });

    it("judges a claim about the country on the country, once", () => {
      const { results } = checkClaim(aContext({ rows: monthsOf([2014, 2015, 2018], () => 12) }), fall, {
        ...setting,
        region: COUNTRY,
      });
      const ways = results.map(({ method, base }) => `${base} ${method}`);
      expect(new Set(ways).size).toBe(ways.length);
      expect(new Set(results.map(({ role, region }) => `${role} ${region}`))).toEqual(new Set(["judged NL01"]));
    });
  });

  it("gives no result without figures", () => {
    const checked = check(aContext({ rows: [] }), "residential_burglary");
    expect(checked).toMatchObject({ results: [], verdict: "not_judged" });
  });
});

describe(judgeClaim, () => {
  it("says what the whole check says wherever real figures judge, and nothing elsewhere", async () => {
    for (const context of [await publishedContext(), await reviewContext(), aContext({ rows: [] })]) {
      for (const claim of context.reference.strategies.flatMap(({ claims }) => claims)) {
        for (const asOf of [undefined, month(2018, 8)]) {
          const { verdict } = checkClaim(context, claim, { ...setting, asOf });
          const isJudged = ["holds", "holds_only_if", "does_not_hold"].includes(verdict);
          expect(judgeClaim(context, claim, { ...setting, asOf })).toBe(isJudged ? verdict : "not_judged");
        }
      }
    }
  });
});
