import { describe, expect, it } from "vitest";
import { monthYearPhi, overdispersion } from "../../src/analysis/overdispersion.ts";
import { completeYears } from "../../src/analysis/part-year/month-history.ts";
import { aContext, indicator, monthCodes, municipalityRows, publishedContext, region } from "../support/dataset.ts";
import type { TestRow } from "../support/loads.ts";

const published = await publishedContext();
const burglary = indicator("police_crime:1.1.1");
const country = region("NL01");
const years = [2014, 2015, 2016, 2017, 2018];

describe(monthYearPhi, () => {
  it.each([
    { first: 2015, expected: 9.104 },
    { first: 2013, expected: 12.228 },
  ])("is $expected for national burglary $first–2017 (docs/method.md)", ({ first, expected }) => {
    const months = completeYears(published, { indicator: burglary, region: country, provenance: "real" }, 2017);
    expect(monthYearPhi(months.filter((each) => each.year >= first))).toBeCloseTo(expected, 3);
  });

  it("is never under 1", () => {
    const constant = [1, 2, 3].map((each) => ({ year: each, counts: Array.from({ length: 12 }, () => 10) }));
    expect(monthYearPhi(constant)).toBe(1);
  });
});

describe(overdispersion, () => {
  it("stands on the region's own real months: five years", () => {
    const { phi, basis } = overdispersion(published, { indicator: burglary, region: country, uptoYear: 2017 });
    expect(phi).toBeCloseTo(12.228, 3);
    expect(basis).toEqual({ kind: "months", firstYear: 2013, lastYear: 2017 });
  });

  it("stands on municipality × year inside the unit, where there are no months: 3.744 for 2014–2018", () => {
    for (const code of ["RE02", "district/twente", "GM0153"]) {
      const { phi, basis } = overdispersion(published, { indicator: burglary, region: region(code), uptoYear: 2018 });
      expect(phi).toBeCloseTo(3.744, 3);
      expect(basis).toEqual({
        kind: "municipalities",
        over: "RE02",
        municipalities: 76,
        firstYear: 2014,
        lastYear: 2018,
      });
    }
  });

  it("stands on a log-linear trend for national yearly figures", () =>
    expect(
      overdispersion(published, { indicator: indicator("police_nuisance:E33"), region: country, uptoYear: 2018 }).basis,
    ).toEqual({ kind: "trend", firstYear: 2014, lastYear: 2018 }));

  it("uses the latest years there are when the later ones are absent", () =>
    expect(
      overdispersion(published, { indicator: burglary, region: region("RE02"), uptoYear: 2027 }).basis,
    ).toMatchObject({
      firstYear: 2023,
      lastYear: 2025,
    }));

  it("is 1 and unknown with too few years", () => {
    const rows: readonly TestRow[] = [2016, 2017, 2018].map((each) => ({
      region: "NL01",
      period: `${each}JJ00`,
      value: 100,
    }));
    expect(overdispersion(aContext({ rows }), { indicator: burglary, region: country, uptoYear: 2018 })).toEqual({
      phi: 1,
      basis: { kind: "unknown" },
    });
  });

  it("never stands on simulated figures", () => {
    const rows = years.flatMap((each) => monthCodes(each).map((period) => ({ region: "NL01", period, value: 100 })));
    const context = aContext({ provenance: "simulated", rows });
    expect(overdispersion(context, { indicator: burglary, region: country, uptoYear: 2018 }).basis.kind).toBe(
      "unknown",
    );
  });

  it("is pooled over the municipalities of the district where an area has fewer than 60 a year", () => {
    // 24 a year in each municipality, the same every month: no more spread than expected
    const periods = years.flatMap((each) => monthCodes(each));
    const rows = municipalityRows(periods, () => 2);
    const context = aContext({ rows });
    expect(overdispersion(context, { indicator: burglary, region: region("GM0153"), uptoYear: 2018 })).toEqual({
      phi: 1,
      basis: { kind: "months-pooled", over: "district/twente", firstYear: 2014, lastYear: 2018 },
    });
    expect(overdispersion(context, { indicator: burglary, region: region("RE02"), uptoYear: 2018 }).basis.kind).toBe(
      "months",
    );
  });
});
