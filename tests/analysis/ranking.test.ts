import { describe, expect, it } from "vitest";
import { byarInterval } from "../../src/analysis/intervals.ts";
import { rankMunicipalities } from "../../src/analysis/ranking.ts";
import { isKnown } from "../../src/domain/measured.ts";
import { year } from "../../src/domain/period.ts";
import { aContext, indicator, knownValue, municipalityRows, publishedContext } from "../support/dataset.ts";
import type { TestLoad, TestRow } from "../support/loads.ts";

const published = await publishedContext();
const query = { indicator: indicator("police_crime:1.1.1"), year: year(2024), measure: "per1000" as const };

describe(rankMunicipalities, () => {
  it("has θ = 1.1372 per 1,000 for burglary in 2024, pooled over all 76", () =>
    expect(knownValue(rankMunicipalities(published, query).mean)).toBeCloseTo(1.1372, 4));

  it("ranks 60 municipalities and lists the 16 small ones apart", () => {
    const ranking = rankMunicipalities(published, query);
    expect(ranking.ranked).toHaveLength(60);
    expect(ranking.small).toHaveLength(16);
    expect(ranking.absent).toEqual([]);
  });

  it("puts the highest rate first", () => {
    const ranking = rankMunicipalities(published, query);
    const rates = ranking.ranked.map((each) => knownValue(each.rate));
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });

  it("would call 23 of the 60 different from the mean without overdispersion, and far fewer with it", () => {
    const ranking = rankMunicipalities(published, query);
    const plain = ranking.ranked.filter(({ count, denominator }) => {
      const { low, high } = byarInterval(knownValue(count));
      const expected = (knownValue(ranking.mean) * knownValue(denominator)) / 1000;
      return low > expected || high < expected;
    });
    expect(plain).toHaveLength(23);
    const withPhi = ranking.ranked.filter((each) => each.againstMean !== "not-distinguishable");
    expect(withPhi.length).toBeLessThan(15);
    expect(ranking.overdispersion.phi).toBeGreaterThan(2);
  });

  it("says on which side of the mean a municipality lies", () => {
    const ranking = rankMunicipalities(published, query);
    for (const each of ranking.ranked) {
      const rate = knownValue(each.rate);
      if (each.againstMean === "above") expect(rate).toBeGreaterThan(knownValue(ranking.mean));
      if (each.againstMean === "below") expect(rate).toBeLessThan(knownValue(ranking.mean));
      expect(each.interval?.low).toBeLessThan(rate);
      expect(each.interval?.high).toBeGreaterThan(rate);
    }
  });

  it("lists Rozendaal apart: under 3,000 inhabitants, whatever its count", () =>
    expect(rankMunicipalities(published, query).small.map((each) => each.region)).toContain("GM0277"));

  it("is estimated per dwelling in 2024, where dwellings are interpolated", () =>
    expect(rankMunicipalities(published, { ...query, measure: "per1000-dwellings" }).mean).toMatchObject({
      status: "estimated",
      method: "interpolated",
    }));

  it("lists municipalities without a figure as absent, and leaves them out of the mean", () => {
    const rows = municipalityRows(["2024JJ00"], () => 50).filter((row) => row.region !== "GM0153");
    const { ranked, small, absent, mean } = rankMunicipalities(aContext({ rows }), query);
    expect(absent.map((each) => each.region)).toEqual(["GM0153"]);
    expect(absent[0]).toMatchObject({ againstMean: "unknown", interval: undefined });
    expect(ranked.length + small.length).toBe(75);
    expect(isKnown(mean)).toBe(true);
  });

  it("has no mean and no ranking without figures", () => {
    const empty = rankMunicipalities(aContext({ rows: [] }), query);
    expect(empty.ranked).toEqual([]);
    expect(empty.absent).toHaveLength(76);
    expect(empty.mean).toMatchObject({ status: "missing", reason: "notInData" });
  });

  describe("of a small table", () => {
    const count = (code: string, value: number): TestRow => ({ region: code, period: "2024JJ00", value });
    const people = (code: string, value: number): TestRow => ({
      ...count(code, value),
      indicator: "denominator:inhabitants",
      measure: "value",
    });
    const homes = (code: string, value: number): TestRow => ({
      ...people(code, value),
      indicator: "denominator:dwellings",
    });
    const rank = (...loads: readonly (readonly TestRow[] | TestLoad)[]) =>
      rankMunicipalities(aContext(...loads.map((load): TestLoad => ("rows" in load ? load : { rows: load }))), query);
    const [ENSCHEDE, ALMELO, HENGELO, ZWOLLE] = ["GM0153", "GM0141", "GM0164", "GM0193"];
    const codes = (list: readonly { readonly region: string }[]) => list.map(({ region }) => region);

    it("has the counts of all over the people of all as its mean: 90 on 30,000 is 3 per 1,000", () => {
      const { mean } = rank([
        ...[count(ENSCHEDE, 60), people(ENSCHEDE, 10_000)],
        ...[count(ALMELO, 20), people(ALMELO, 10_000)],
        ...[count(HENGELO, 10), people(HENGELO, 10_000)],
        people(ZWOLLE, 1_000_000),
      ]);
      expect(knownValue(mean)).toBeCloseTo(3, 12);
    });

    it("tells small ones by what they count, 19 and not 20, and by their people, 2,999 and not 3,000", () => {
      const { ranked, small } = rank([
        ...[count(ENSCHEDE, 20), people(ENSCHEDE, 10_000)],
        ...[count(ALMELO, 19), people(ALMELO, 10_000)],
        ...[count(HENGELO, 500), people(HENGELO, 2999)],
        ...[count(ZWOLLE, 500), people(ZWOLLE, 3000)],
      ]);
      expect(codes(ranked)).toEqual([ZWOLLE, ENSCHEDE]);
      expect(codes(small)).toEqual([HENGELO, ALMELO]);
      expect(small.every(({ isSmall }) => isSmall)).toBe(true);
    });

    it("counts small ones in the mean", () =>
      expect(
        knownValue(rank([count(ENSCHEDE, 85), people(ENSCHEDE, 8000), count(ALMELO, 15), people(ALMELO, 2000)]).mean),
      ).toBeCloseTo(10, 12));

    it("tells small ones by their people also per dwelling", () => {
      const rows = [count(ENSCHEDE, 500), people(ENSCHEDE, 2999), homes(ENSCHEDE, 5000)];
      const perHome = rankMunicipalities(aContext({ rows }), { ...query, measure: "per1000-dwellings" });
      expect(codes(perHome.small)).toEqual([ENSCHEDE]);
      expect(knownValue(perHome.mean)).toBeCloseTo(100, 12);
    });

    it("stands above, below or beside the mean of ten per 1,000 as its interval does", () => {
      const { ranked, mean } = rank([
        ...[count(ENSCHEDE, 200), people(ENSCHEDE, 10_000)],
        ...[count(ALMELO, 100), people(ALMELO, 10_000)],
        ...[count(HENGELO, 25), people(HENGELO, 12_500)],
      ]);
      expect(knownValue(mean)).toBeCloseTo(10, 12);
      expect(ranked.map(({ againstMean }) => againstMean)).toEqual(["above", "not-distinguishable", "below"]);
    });

    it("has the interval of Byar per 1,000 where φ is not known", () => {
      const [first] = rank([count(ENSCHEDE, 120), people(ENSCHEDE, 10_000)]).ranked;
      // METHOD section 3: 120 counted lie between 99.490 and 143.492.
      expect(first?.interval?.low).toBeCloseTo(9.949, 3);
      expect(first?.interval?.high).toBeCloseTo(14.3492, 4);
    });

    it("widens the interval by the square root of φ, of the years up to the one ranked", () => {
      // Two municipalities trade 200 for nothing: φ = 400/150 (χ² = 4·100²/100, 75·2 degrees of freedom).
      const counts = (at: number, period: string): number =>
        at > 1 ? 10 : ({ "2022JJ00": [200, 0], "2023JJ00": [0, 200] }[period]?.[at] ?? 100);
      const rows = municipalityRows(["2022JJ00", "2023JJ00", "2024JJ00", "2025JJ00"], (at, period) =>
        period === "2025JJ00" ? 1000 * at : counts(at, period),
      );
      const { overdispersion, ranked } = rankMunicipalities(aContext({ rows }), query);
      expect(overdispersion.phi).toBeCloseTo(400 / 150, 12);
      for (const { count: counted, denominator, interval } of ranked) {
        const plain = byarInterval(knownValue(counted));
        expect(interval?.low).toBeLessThan((1000 * plain.low) / knownValue(denominator));
        expect(interval?.high).toBeGreaterThan((1000 * plain.high) / knownValue(denominator));
      }
      expect(ranked).toHaveLength(2);
    });

    it("has no mean of real and simulated counts together, and then no side of it", () => {
      const { mean, ranked } = rank([count(ENSCHEDE, 200)], {
        provenance: "simulated",
        rows: [count(ALMELO, 100)],
      });
      expect(mean).toMatchObject({ status: "missing", reason: "incomplete" });
      expect(ranked.map(({ againstMean }) => againstMean)).toEqual(["unknown", "unknown"]);
      expect(ranked.every(({ interval }) => interval !== undefined)).toBe(true);
    });
  });
});
