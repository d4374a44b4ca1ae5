/** The examples of docs/method.md that no other test holds. Intervals and φ: recomputed outside this project with SciPy. */

import { describe, expect, it } from "vitest";
import { overdispersion } from "../../src/analysis/overdispersion.ts";
import { rankMunicipalities } from "../../src/analysis/ranking.ts";
import { rateAt } from "../../src/analysis/rate.ts";
import { trend } from "../../src/analysis/trend.ts";
import { year } from "../../src/domain/period.ts";
import { indicator, knownValue, publishedContext, region } from "../support/dataset.ts";

const published = await publishedContext();
const burglary = indicator("police_crime:1.1.1");

describe("the examples of docs/method.md", () => {
  it.each([
    {
      name: "Almelo",
      code: "GM0141",
      from: 110,
      to: 81,
      low: -0.55695,
      high: 0.20502,
      verdict: "no_demonstrable_change",
    },
    { name: "Druten", code: "GM0225", from: 15, to: 44, low: 0.12288, high: 8.56791, verdict: "rose" },
    { name: "Rozendaal", code: "GM0277", from: 4, to: 7, low: -0.81805, high: 23.95142, verdict: "too_little_data" },
  ])("hold for $name, 2022 to 2023: $from to $to", ({ code, from, to, low, high, verdict }) => {
    const result = trend(published, {
      indicator: burglary,
      region: region(code),
      from: year(2022),
      to: year(2023),
      method: "auto",
      measure: "count",
    });
    expect([knownValue(result.from.count), knownValue(result.to.count)]).toEqual([from, to]);
    expect(result.change?.interval?.low).toBeCloseTo(low, 4);
    expect(result.change?.interval?.high).toBeCloseTo(high, 4);
    expect(result.verdict).toBe(verdict);
  });

  it("hold for Enschede, by the rate ratio: 339 to 274, −38.3 % to +5.8 %", () => {
    const { change } = trend(published, {
      indicator: burglary,
      region: region("GM0153"),
      from: year(2022),
      to: year(2023),
      method: "auto",
      measure: "count",
    });
    const arm = 1.959964 * Math.sqrt(2.8688 * (1 / 339 + 1 / 274));
    expect(change?.interval?.low).toBeCloseTo((274 / 339) * Math.exp(-arm) - 1, 4);
    expect(change?.interval?.high).toBeCloseTo(0.058, 3);
  });

  it.each([
    { name: "confused behaviour, national years", id: "police_nuisance:E33", code: "NL01", upto: 2018, phi: 15.062 },
    { name: "youth nuisance, national years", id: "police_nuisance:E35", code: "NL01", upto: 2018, phi: 585.654 },
    { name: "burglary, municipalities 2020–2024", id: "police_crime:1.1.1", code: "RE02", upto: 2024, phi: 2.927 },
    { name: "drug offences, municipalities 2014–2018", id: "police_crime:3.1.1", code: "RE02", upto: 2018, phi: 2.049 },
  ])("hold for φ of $name: $phi", ({ id, code, upto, phi }) =>
    expect(
      overdispersion(published, { indicator: indicator(id), region: region(code), uptoYear: upto }).phi,
    ).toBeCloseTo(phi, 3),
  );

  it("hold for the rate of the unit in 2018: 1.89 (1.84–1.94) per 1,000", () => {
    const query = { indicator: burglary, region: region("RE02"), period: year(2018), per: "per1000" as const };
    const { rate, interval } = rateAt(published, query);
    expect(knownValue(rate)).toBeCloseTo(6083 / 3220, 9);
    expect(interval?.low).toBeCloseTo(1.84, 2);
    expect(interval?.high).toBeCloseTo(1.94, 2);
  });

  it("hold for the ranking of 2024: 12 of 60 differ, and Renkum leads with 2.61 (1.69–3.68)", () => {
    const { ranked } = rankMunicipalities(published, { indicator: burglary, year: year(2024), measure: "per1000" });
    expect(ranked.filter((each) => each.againstMean !== "not-distinguishable")).toHaveLength(12);
    expect(ranked[0]).toMatchObject({ region: "GM0274", rate: { value: expect.closeTo(2.61, 2) } });
    expect(ranked[0]?.interval).toMatchObject({ low: expect.closeTo(1.69, 2), high: expect.closeTo(3.68, 2) });
  });
});
