import { describe, expect, it } from "vitest";
import { byarInterval } from "../../src/analysis/intervals.ts";
import { rankMunicipalities } from "../../src/analysis/ranking.ts";
import { isKnown } from "../../src/domain/measured.ts";
import { year } from "../../src/domain/period.ts";
import { aContext, indicator, knownValue, municipalityRows, publishedContext } from "../support/dataset.ts";

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
});
