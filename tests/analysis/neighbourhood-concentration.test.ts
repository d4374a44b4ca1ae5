import { describe, expect, it } from "vitest";
import {
  neighbourhoodConcentration,
  type SmallLevel,
  smallLevels,
} from "../../src/analysis/neighbourhood-concentration.ts";
import { year } from "../../src/domain/period.ts";
import { aContext, indicator, region } from "../support/dataset.ts";
import type { TestLoad, TestRow } from "../support/loads.ts";

const BURGLARY = indicator("police_crime:1.1.1");

/** Small areas of a municipality in order, with a count each; `undefined` is a dot. */
function areas(counts: readonly (number | undefined)[], about: Partial<TestRow> & { start?: string } = {}): TestRow[] {
  const { start = "BU0153", ...rest } = about;
  return counts.map((value, at) => ({
    region: `${start}${String(at + 1).padStart(start.startsWith("BU") ? 4 : 2, "0")}`,
    period: "2024JJ00",
    ...(value === undefined ? {} : { value }),
    ...rest,
  }));
}
const TEN = [40, 20, 5, 5, 5, 5, 5, 5, 5, 5];
const inYear = (counts: readonly number[], of: number) => areas(counts, { period: `${of}JJ00` });
const enschede = (value: number): TestRow => ({ region: "GM0153", period: "2024JJ00", value });

function found(
  loads: readonly (readonly TestRow[] | TestLoad)[],
  asked: { readonly code?: string; readonly level?: SmallLevel; readonly inYear?: number } = {},
) {
  const context = aContext(...loads.map((load): TestLoad => ("rows" in load ? load : { rows: load })));
  return neighbourhoodConcentration(context, {
    indicator: BURGLARY,
    region: region(asked.code ?? "RE02"),
    level: asked.level ?? "neighbourhood",
    year: asked.inYear === undefined ? undefined : year(asked.inYear),
  });
}

describe(neighbourhoodConcentration, () => {
  it("is worked out by hand for ten buurten: 60 of 100 in the fullest fifth, Gini 0.4667", () => {
    // Σ(2i − n − 1)x over 5·8, 20, 40 in order: 5·(−9−7−5−3−1+1+3+5) + 7·20 + 9·40 = 420, over 10·100·(9/10).
    const view = found([areas(TEN)]);
    expect(view).toMatchObject({
      year: year(2024),
      areas: 10,
      municipalities: ["GM0153"],
      total: 100,
      share: expect.closeTo(0.6, 12),
      gini: expect.closeTo((5 * -16 + 7 * 20 + 9 * 40) / 900, 12),
      provenance: "real",
    });
    expect(view?.curve.at(1)).toEqual({ areas: 0.1, counts: 0.4 });
    expect(view?.figures.map(({ figure }) => figure.value)).toEqual(TEN);
  });

  it("takes chance to spread the counts over the areas that have a figure, so ten each here", () => {
    const tens = found([areas(Array.from({ length: 10 }, () => 10))]);
    expect(found([areas(TEN)])?.byChance).toBe(tens?.byChance);
    expect(tens?.share).toBeCloseTo(0.2, 12);
    expect(tens?.byChance).toBeGreaterThan(0.25);
  });

  it.each([
    { name: "nine areas", rows: areas(TEN.slice(0, 9)) },
    { name: "ten areas of which one has no figure", rows: areas([...TEN.slice(0, 9), undefined]) },
    { name: "areas in which nothing was counted", rows: areas(TEN.map(() => 0)) },
    { name: "no areas", rows: [enschede(100)] },
  ])("has no answer for $name", ({ rows }) => expect(found([rows])).toBeUndefined());

  it("leaves areas without a figure out, and still counts them", () =>
    expect(found([areas([...TEN, undefined])])).toMatchObject({
      areas: 11,
      total: 100,
      share: expect.closeTo(0.6, 12),
    }));

  it("leaves suppressed areas out: their counts are in no total", () => {
    const context = aContext({ rows: areas([...TEN, 3]) });
    const { dataset } = context;
    const hidden = {
      ...context,
      dataset: {
        ...dataset,
        unsuppressed: dataset,
        suppression: (_: unknown, code: string) =>
          code === "BU01530011" ? { reason: "small-count" as const, threshold: 5 } : undefined,
      },
    };
    const asked = { indicator: BURGLARY, region: region("RE02"), level: "neighbourhood" as const };
    expect(neighbourhoodConcentration(hidden, asked)).toMatchObject({ areas: 11, total: 100 });
  });

  it("takes the last year in which enough areas have a figure, unless asked for one", () => {
    const rows = [...inYear(TEN, 2022), ...inYear([80, ...TEN.slice(1)], 2023), ...inYear(TEN.slice(1), 2024)];
    expect(found([rows])).toMatchObject({ year: year(2023), total: 140 });
    expect(found([rows], { inYear: 2022 })).toMatchObject({ year: year(2022), total: 100 });
    expect(found([rows], { inYear: 2024 })).toBeUndefined();
  });

  describe("what the municipalities counted beside", () => {
    it("is their own count less that of the areas", () =>
      expect(found([[...areas(TEN), enschede(125)]])?.unassigned).toBe(25));

    it("is of all municipalities that have areas together", () => {
      const almelo = [...areas([7], { start: "BU0141" }), { ...enschede(10), region: "GM0141" }];
      expect(found([[...areas(TEN), enschede(125), ...almelo]])).toMatchObject({
        municipalities: ["GM0153", "GM0141"],
        total: 107,
        unassigned: 28,
      });
    });

    it("is not known where a municipality has no figure", () => {
      expect(found([areas(TEN)])?.unassigned).toBeUndefined();
      expect(
        found([[...areas([...TEN]), ...areas([7], { start: "BU0141" }), enschede(125)]])?.unassigned,
      ).toBeUndefined();
    });

    it("is not known where an area has no figure, for its counts are not elsewhere", () =>
      expect(found([[...areas([...TEN, undefined]), enschede(125)]])?.unassigned).toBeUndefined());

    it("is never the difference between real and simulated counts", () =>
      expect(found([areas(TEN), { provenance: "simulated", rows: [enschede(125)] }])?.unassigned).toBeUndefined());
  });

  it("takes the figures of the provenance that most areas have, and never two together", () => {
    const simulated = (rows: readonly TestRow[]): TestLoad => ({ provenance: "simulated", rows });
    const others = areas(TEN, { start: "BU0141" });
    expect(found([areas([...TEN, 1]), simulated(others)])).toMatchObject({ provenance: "real", total: 101, areas: 21 });
    expect(found([areas(TEN), simulated([...others, ...areas([900], { start: "BU0150" })])])).toMatchObject({
      provenance: "simulated",
      total: 1000,
    });
    expect(found([{ provenance: "reconstruction", rows: areas(TEN) }])?.provenance).toBe("reconstruction");
  });

  it("looks in a municipality, a district or the unit, and nowhere else", () => {
    const rows = [...areas(TEN), ...areas(TEN, { start: "BU0200" }), ...areas(TEN, { start: "BU0363" })];
    // Enschede in Twente, Apeldoorn in Noord- en Oost-Gelderland; Amsterdam is of another unit.
    expect(found([rows], { code: "GM0153" })?.total).toBe(100);
    expect(found([rows], { code: "district/twente" })?.municipalities).toEqual(["GM0153"]);
    expect(found([rows], { code: "RE02" })?.municipalities).toEqual(["GM0153", "GM0200"]);
    expect(found([rows], { code: "district/ijsselland" })).toBeUndefined();
    expect(found([rows], { code: "GM0363" })?.total).toBe(100);
  });

  it("never takes buurten and wijken together", () => {
    const rows = [...areas(TEN), ...areas([...TEN, 50], { start: "WK0153" })];
    expect(found([rows])?.total).toBe(100);
    expect(found([rows], { level: "wijk" })?.total).toBe(150);
  });
});

describe(smallLevels, () => {
  const levels = (rows: readonly TestRow[], code = "RE02") => smallLevels(aContext({ rows }), BURGLARY, region(code));

  it("names wijken before buurten, and only those that are loaded", () => {
    expect(levels([...areas([1]), ...areas([1], { start: "WK0153" })])).toEqual(["wijk", "neighbourhood"]);
    expect(levels([enschede(3), ...areas([1])])).toEqual(["neighbourhood"]);
    expect(levels([enschede(3)])).toEqual([]);
  });

  it("names those inside the region alone, and those of the indicator", () => {
    expect(levels(areas([1]), "district/ijsselland")).toEqual([]);
    expect(levels(areas([1]), "GM0153")).toEqual(["neighbourhood"]);
    expect(levels(areas([1], { indicator: "police_crime:1.2.3" }))).toEqual([]);
  });
});
