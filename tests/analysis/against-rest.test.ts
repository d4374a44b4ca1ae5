import { beforeAll, describe, expect, it } from "vitest";
import { againstRest } from "../../src/analysis/against-rest.ts";
import type { AnalysisContext } from "../../src/analysis/analysis-context.ts";
import { denominatorAt } from "../../src/analysis/denominator.ts";
import { figureAt } from "../../src/analysis/figure.ts";
import { year } from "../../src/domain/period.ts";
import { aContext, indicator, knownValue, publishedContext, region } from "../support/dataset.ts";

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
});
