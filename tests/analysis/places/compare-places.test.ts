import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { comparePlaces } from "../../../src/analysis/places/compare-places.ts";
import { rankDraws } from "../../../src/analysis/places/rank-intervals.ts";
import { seededRandom } from "../../../src/analysis/places/seeded-random.ts";
import { INHABITANTS } from "../../../src/domain/indicator.ts";
import { month, year } from "../../../src/domain/period.ts";
import { withBreak } from "../../support/artificial-break.ts";
import { aContext, indicator, publishedContext, region } from "../../support/dataset.ts";
import type { TestLoad, TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const ENSCHEDE = "GM0153";
/** Under 3,000 inhabitants. */
const ROZENDAAL = "GM0277";
const { denominators } = loadReference();

const compared = (context: AnalysisContext, measure: "per1000" | "per1000-dwellings" = "per1000") =>
  comparePlaces(
    context,
    { indicator: indicator("police_crime:1.1.1"), year: year(2024), measure },
    rankDraws(76, seededRandom(20)),
  );

/** Ten municipalities: all 76 of them take a second to rank. */
const TEN = [ENSCHEDE, ROZENDAAL, "GM0141", "GM0147", "GM0150", "GM0158", "GM0164", "GM0193", "GM0200", "GM0202"];

/** Hundreds in each of them in three years, each its own number, but for what is set. */
function rowsWith(set: Readonly<Record<string, number | undefined>>): readonly TestRow[] {
  const rows = TEN.flatMap((code, at) =>
    [2022, 2023, 2024].map((inYear) => ({ region: code, period: `${inYear}JJ00`, value: 100 + 27 * at })),
  );
  return rows.flatMap((row) => {
    const key = [`${row.region} ${row.period}`, `${row.region}`].find((each) => each in set);
    if (key === undefined) return [row];
    const value = set[key];
    return value === undefined ? [] : [{ ...row, value }];
  });
}

function placesWith(set: Readonly<Record<string, number | undefined>>, ...loads: readonly TestLoad[]) {
  const found = compared(aContext({ rows: rowsWith(set) }, ...loads));
  const placeOf = (code: string) => found?.places.find((place) => `${place.region}` === code);
  /** The rate that a place was shrunken from: r̃ = r̄ + w(r − r̄), with r̄ from a place that stands on its own year. */
  const baseRateOf = (code: string): number => {
    const [ordinary, asked] = [placeOf(ENSCHEDE), placeOf(code)];
    if (!ordinary || !asked) return Number.NaN;
    const { rate, weight } = ordinary.shrunken;
    const mean = (rate - weight * ordinary.rate) / (1 - weight);
    return mean + (asked.shrunken.rate - mean) / asked.shrunken.weight;
  };
  return { found, placeOf, baseRateOf };
}

const inhabitants = (code: string, inYear: number): number => denominators.inhabitants(region(code), inYear) ?? 0;

const published = await publishedContext();

describe(comparePlaces, () => {
  it("compares all 76 municipalities on burglary in 2024: eight lie outside the limits of 95 %", () => {
    const found = compared(published);
    expect(found?.places).toHaveLength(76);
    expect(found?.absent).toEqual([]);
    expect(found?.provenance).toBe("real");
    expect(found?.places.filter(({ standing }) => standing !== "inside")).toHaveLength(8);
    for (const { region: code, count, exposure, rate, limits, standing } of found?.places ?? []) {
      expect(exposure).toBe(inhabitants(code, 2024));
      expect(rate).toBe(count / exposure);
      expect(limits).toEqual(found?.funnel.limitsAt(exposure, 0.95));
      const far = found?.funnel.limitsAt(exposure, 0.998);
      const isFar = far !== undefined && (rate < far.low || rate > far.high);
      const isOutside = rate < limits.low || rate > limits.high;
      expect(standing).toBe(isFar ? "outside-998" : isOutside ? "outside-95" : "inside");
    }
    const rates = found?.places.map(({ shrunken }) => shrunken.rate) ?? [];
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });

  it("sees one place far above the others, and one far below them", () => {
    // one in a thousand everywhere, ten times as many in one place and none in another
    const even = Object.fromEntries(TEN.map((code) => [code, Math.round(inhabitants(code, 2024) / 100)]));
    const { found, placeOf } = placesWith({ ...even, [ROZENDAAL]: 1500, [ENSCHEDE]: 0 });
    expect(placeOf(ROZENDAAL)).toMatchObject({ standing: "outside-998", rank: { rank: 1, low: 1, high: 1 } });
    expect(found?.places[0]?.region).toBe(ROZENDAAL);
    expect(found?.places.at(-1)?.region).toBe(ENSCHEDE);
  });

  it("is per dwelling when asked", () => {
    const found = compared(aContext({ rows: rowsWith({}) }), "per1000-dwellings");
    const place = found?.places.find((each) => `${each.region}` === ENSCHEDE);
    const [in2021, in2026] = [2021, 2026].map((each) => denominators.dwellings(region(ENSCHEDE), each) ?? 0);
    expect(place?.exposure).toBeCloseTo((in2021 ?? 0) + (3 / 5) * ((in2026 ?? 0) - (in2021 ?? 0)), 6);
  });

  it("names municipalities without a figure, and compares the others", () => {
    const { found, placeOf } = placesWith({ [`${ENSCHEDE} 2024JJ00`]: undefined });
    expect(found?.absent).toContain(ENSCHEDE);
    expect(found?.absent).not.toContain(ROZENDAAL);
    expect(found?.places).toHaveLength(9);
    expect(placeOf(ENSCHEDE)).toBeUndefined();
  });

  it("leaves out what is of another provenance than the rest", () => {
    const simulated: TestLoad = {
      provenance: "simulated",
      rows: [{ region: ENSCHEDE, period: "2024JJ00", value: 300 }],
    };
    const { found } = placesWith({ [`${ENSCHEDE} 2024JJ00`]: undefined }, simulated);
    expect(found?.provenance).toBe("real");
    expect(found?.absent).toContain(ENSCHEDE);
    expect(found?.places).toHaveLength(9);
  });

  it("compares nothing with itself: one place or none is no picture", () => {
    expect(compared(aContext({ rows: [{ region: ENSCHEDE, period: "2024JJ00", value: 300 }] }))).toBeUndefined();
    expect(compared(aContext({ rows: [] }))).toBeUndefined();
  });
});

describe("a small place", () => {
  it("has fewer than 3,000 inhabitants, whatever was counted", () => {
    const withInhabitants = (value: number) =>
      placesWith(
        {},
        { rows: [{ indicator: INHABITANTS, measure: "value", region: ENSCHEDE, period: "2024JJ00", value }] },
      ).placeOf(ENSCHEDE)?.size;
    expect(withInhabitants(2999)).toBe("small");
    expect(withInhabitants(3000)).toBe("ordinary");
  });

  it("or has fewer than 20 counted, whatever lives there", () => {
    expect(placesWith({ [ENSCHEDE]: 19 }).placeOf(ENSCHEDE)?.size).toBe("small");
    expect(placesWith({ [ENSCHEDE]: 20 }).placeOf(ENSCHEDE)?.size).toBe("ordinary");
  });

  it("keeps the count of the year, and is ranked on three years together", () => {
    const { placeOf, baseRateOf } = placesWith({
      [`${ROZENDAAL} 2022JJ00`]: 30,
      [`${ROZENDAAL} 2023JJ00`]: 20,
      [`${ROZENDAAL} 2024JJ00`]: 10,
    });
    expect(placeOf(ROZENDAAL)).toMatchObject({ count: 10, exposure: inhabitants(ROZENDAAL, 2024), size: "small" });
    const three = [2022, 2023, 2024].reduce((sum, inYear) => sum + inhabitants(ROZENDAAL, inYear), 0);
    expect(baseRateOf(ROZENDAAL)).toBeCloseTo(60 / three, 9);
  });

  it("is ranked on the years of the same provenance that are there", () => {
    const simulated: TestLoad = {
      provenance: "simulated",
      rows: [{ region: ROZENDAAL, period: "2023JJ00", value: 500 }],
    };
    const { baseRateOf } = placesWith(
      {
        [`${ROZENDAAL} 2022JJ00`]: 30,
        [`${ROZENDAAL} 2023JJ00`]: undefined,
        [`${ROZENDAAL} 2024JJ00`]: 10,
      },
      simulated,
    );
    expect(baseRateOf(ROZENDAAL)).toBeCloseTo(40 / (inhabitants(ROZENDAAL, 2022) + inhabitants(ROZENDAAL, 2024)), 9);
  });

  it.each([
    { broke: month(2024, 7), years: [2024] },
    { broke: month(2024, 1), years: [2024] },
    { broke: month(2023, 7), years: [2024] },
    { broke: month(2023, 1), years: [2023, 2024] },
    { broke: month(2022, 1), years: [2022, 2023, 2024] },
  ])("is never ranked on years from before a change in registration: $years", ({ broke, years }) => {
    const { counts, rows } = { counts: [30, 20, 10], rows: rowsWith({}) };
    const own = [2022, 2023, 2024].map((inYear, at) => ({
      region: ROZENDAAL,
      period: `${inYear}JJ00`,
      value: counts[at] ?? 0,
    }));
    const others = rows.filter((row) => `${row.region}` !== ROZENDAAL);
    const context = withBreak(aContext({ rows: [...others, ...own] }), broke);
    const found = compared(context);
    expect(found?.pooling.firstYear).toBe(years[0]);
    expect(found?.pooling.cutOffBy).toHaveLength(years.length < 3 ? 1 : 0);
    const of = (code: string) => found?.places.find((place) => `${place.region}` === code);
    const [ordinary, small] = [of(ENSCHEDE), of(ROZENDAAL)];
    if (!ordinary || !small) throw new Error("both are compared");
    const { rate, weight } = ordinary.shrunken;
    const mean = (rate - weight * ordinary.rate) / (1 - weight);
    const counted = years.reduce((sum, inYear) => sum + (counts[inYear - 2022] ?? 0), 0);
    const exposure = years.reduce((sum, inYear) => sum + inhabitants(ROZENDAAL, inYear), 0);
    expect(mean + (small.shrunken.rate - mean) / small.shrunken.weight).toBeCloseTo(counted / exposure, 9);
    expect(small.size).toBe("small");
  });

  it("lets an ordinary place stand on its own year", () => {
    const { placeOf, baseRateOf } = placesWith({ "GM0141 2022JJ00": 900, "GM0141 2024JJ00": 200 });
    expect(baseRateOf("GM0141")).toBeCloseTo(placeOf("GM0141")?.rate ?? 0, 9);
  });
});
