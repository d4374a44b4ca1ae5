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

  describe("worked out by hand", () => {
    /** Three years of `2n` in one half, `2n` in the other half and `n` in every month: χ² = 24n over 22 degrees of freedom. */
    const shifting = (code: string, n: number, first = 2016): readonly TestRow[] =>
      [first, first + 1, first + 2].flatMap((each, at) =>
        monthCodes(each).map((period, place) => ({
          region: code,
          period,
          value: at === 2 ? n : n * 2 * Number(place < 6 === (at === 0)),
        })),
      );
    const flat = (code: string, n: number, inYears: readonly number[]): readonly TestRow[] =>
      inYears.flatMap((each) => monthCodes(each).map((period) => ({ region: code, period, value: n })));
    const yearly = (code: string, counts: readonly number[], last = 2018): readonly TestRow[] =>
      counts.map((value, at) => ({ region: code, period: `${last - counts.length + 1 + at}JJ00`, value }));
    const asked = (rows: readonly TestRow[], code: string, uptoYear = 2018) =>
      overdispersion(aContext({ rows }), { indicator: burglary, region: region(code), uptoYear });

    /** Ten a year everywhere, but two that trade 200 for nothing: χ² = 4·100²/100 over 75·2 degrees of freedom. */
    const trading = (at: number, period: string): number =>
      at > 1 ? 10 : ({ "2016JJ00": [200, 0], "2017JJ00": [0, 200] }[period]?.[at] ?? 100);

    it("is 240/22 of months that shift between halves of the year by ten on ten", () =>
      expect(asked(shifting("NL01", 10), "NL01")).toEqual({
        phi: expect.closeTo(240 / 22, 12),
        basis: { kind: "months", firstYear: 2016, lastYear: 2018 },
      }));

    it("stands on five years at most, up to the year asked", () => {
      const rows = flat("NL01", 10, [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018]);
      expect(asked(rows, "NL01").basis).toEqual({ kind: "months", firstYear: 2014, lastYear: 2018 });
      expect(asked(rows, "NL01", 2016).basis).toEqual({ kind: "months", firstYear: 2012, lastYear: 2016 });
    });

    it("is asked for again for every region, year and indicator", () => {
      const other = shifting("NL01", 20).map((each) => ({ ...each, indicator: "police_crime:1.2.3" }));
      const context = aContext({ rows: [...shifting("NL01", 10), ...shifting("GM0153", 30), ...other] });
      const phi = (code: string, uptoYear: number, of = "police_crime:1.1.1") =>
        overdispersion(context, { indicator: indicator(of), region: region(code), uptoYear }).phi;
      expect(phi("NL01", 2018)).toBeCloseTo(240 / 22, 12);
      expect(phi("NL01", 2017)).toBe(1);
      expect(phi("GM0153", 2018)).toBeCloseTo(720 / 22, 12);
      expect(phi("NL01", 2018, "police_crime:1.2.3")).toBeCloseTo(480 / 22, 12);
    });

    it("stands on own months from 60 a year and from three years on", () => {
      const kind = (n: number, inYears: readonly number[]) => asked(flat("NL01", n, inYears), "NL01").basis.kind;
      expect(kind(5, [2016, 2017, 2018])).toBe("months");
      expect(kind(4, [2016, 2017, 2018])).toBe("unknown");
      expect(kind(5, [2017, 2018])).toBe("unknown");
    });

    it("is 1 where all was counted in one month of the year, so that nothing is left to vary", () => {
      const rows = [2016, 2017, 2018].flatMap((each) =>
        monthCodes(each).map((period, at) => ({ region: "NL01", period, value: at === 0 ? 60 : 0 })),
      );
      expect(asked(rows, "NL01")).toMatchObject({ phi: 1, basis: { kind: "months" } });
    });

    it("is pooled as the χ² of all tables over the degrees of freedom of all: (48 + 0) / (22 + 22)", () => {
      const rows = [...shifting("GM0153", 2), ...flat("GM0141", 1, [2014, 2015, 2016])];
      for (const code of ["GM0153", "district/twente"]) {
        expect(asked(rows, code)).toEqual({
          phi: expect.closeTo(48 / 44, 12),
          basis: { kind: "months-pooled", over: "district/twente", firstYear: 2014, lastYear: 2018 },
        });
      }
    });

    it("leaves out municipalities without any count or with fewer than three years", () => {
      const rows = [
        ...shifting("GM0153", 3),
        ...shifting("GM0141", 3),
        ...flat("GM0164", 0, [2016, 2017, 2018]),
        ...flat("GM0163", 1, [2017, 2018]),
      ];
      expect(asked(rows, "GM0153").phi).toBeCloseTo((2 * 72) / 44, 12);
    });

    it("is pooled over the unit where the district has one municipality with months only", () => {
      const rows = [...shifting("GM0153", 3), ...shifting("GM0193", 3)];
      for (const code of ["GM0153", "RE02"]) {
        expect(asked(rows, code)).toMatchObject({ phi: expect.closeTo(144 / 44, 12), basis: { over: "RE02" } });
      }
    });

    it.each(["NL01", "GM0363"])("is not that of municipalities of the unit for an area outside it: %s", (code) => {
      const pooled = [...shifting("GM0153", 3), ...shifting("GM0193", 3), ...shifting(code, 3)];
      expect(asked(pooled, code).basis).toEqual({ kind: "unknown" });
      const between = municipalityRows(["2016JJ00", "2017JJ00", "2018JJ00"], trading);
      expect(asked([...between, { region: code, value: 10 }], code).basis).toEqual({ kind: "unknown" });
    });

    it("has no table of a municipality that counted nothing in any year, but one of a year without any", () => {
      const empty = [...shifting("GM0153", 3), ...flat("GM0141", 0, [2016, 2017, 2018]), ...shifting("GM0193", 3)];
      expect(asked(empty, "GM0153").basis).toMatchObject({ over: "RE02" });
      const oneYear = [...flat("GM0141", 0, [2015]), ...flat("GM0141", 1, [2016, 2017, 2018])];
      expect(asked([...shifting("GM0153", 3), ...oneYear], "GM0153").basis).toMatchObject({ over: "district/twente" });
    });

    it("is 400/150 over the municipalities of the unit, where two trade their counts", () =>
      expect(asked(municipalityRows(["2016JJ00", "2017JJ00", "2018JJ00"], trading), "GM0153")).toEqual({
        phi: expect.closeTo(400 / 150, 12),
        basis: { kind: "municipalities", over: "RE02", municipalities: 76, firstYear: 2016, lastYear: 2018 },
      }));

    it("stands on the latest unbroken run of years that all municipalities have", () => {
      const periods = years.map((each) => `${each}JJ00`);
      const rows = municipalityRows(periods, () => 10);
      const without = (period: string) => rows.filter((each) => each.region !== "GM0141" || each.period !== period);
      expect(asked(without("2014JJ00"), "GM0153").basis).toMatchObject({ firstYear: 2015, lastYear: 2018 });
      expect(asked(without("2018JJ00"), "GM0153").basis).toMatchObject({ firstYear: 2014, lastYear: 2017 });
      // One year after the gap and three before it: too few in a row, so the trend of the municipality itself.
      expect(asked(without("2017JJ00"), "GM0153").basis).toEqual({ kind: "trend", firstYear: 2014, lastYear: 2018 });
    });

    it("is 100/2 and 100/3 around a trend without a slope", () => {
      expect(asked(yearly("NL01", [50, 150, 150, 50]), "NL01")).toEqual({
        phi: expect.closeTo(50, 9),
        basis: { kind: "trend", firstYear: 2015, lastYear: 2018 },
      });
      const five = asked(yearly("NL01", [9000, 50, 150, 100, 150, 50]), "NL01");
      expect(five).toEqual({
        phi: expect.closeTo(100 / 3, 9),
        basis: { kind: "trend", firstYear: 2014, lastYear: 2018 },
      });
    });

    it("is unknown of nothing but noughts", () =>
      expect(asked(yearly("NL01", [0, 0, 0, 0, 0]), "NL01")).toEqual({ phi: 1, basis: { kind: "unknown" } }));
  });
});
