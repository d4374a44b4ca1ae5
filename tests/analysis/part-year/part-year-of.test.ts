import { describe, expect, it } from "vitest";
import { monthYearPhi } from "../../../src/analysis/overdispersion.ts";
import { knownMonths } from "../../../src/analysis/part-year/month-history.ts";
import { lendersOf, partYearOf } from "../../../src/analysis/part-year/part-year-of.ts";
import type { TrendQuestion } from "../../../src/analysis/trend-result.ts";
import type { Provenance } from "../../../src/domain/measured.ts";
import { type Month, month, year } from "../../../src/domain/period.ts";
import { aContext, indicator, monthCodes, region } from "../../support/dataset.ts";
import type { TestLoad } from "../../support/loads.ts";

const TWENTE = "district/twente";

/** Months of complete years and the first eight of 2018: so many in January, so many in every other month. */
function loadOf(
  code: string,
  january: number,
  other: number,
  years: readonly number[] = [2011, 2012, 2013, 2014, 2015, 2016, 2017],
  provenance: Provenance = "real",
): TestLoad {
  const periods = [...years.flatMap((each) => monthCodes(each)), ...monthCodes(2018, 8)];
  const countIn = (period: string): number => (period.endsWith("MM01") ? january : other);
  return { provenance, rows: periods.map((period) => ({ region: code, period, value: countIn(period) })) };
}

function asked(
  code: string,
  loads: readonly TestLoad[],
  { asOf, seasonYears }: { readonly asOf?: Month; readonly seasonYears?: number } = {},
) {
  const context = aContext(...loads);
  const question: TrendQuestion = {
    indicator: indicator("police_crime:1.1.1"),
    region: region(code),
    from: year(2015),
    to: year(2018),
    method: "auto",
    measure: "count",
    asOf,
    seasonYears,
  };
  return partYearOf(context, question, 2018, knownMonths(context, { ...question, asOf: undefined }, 2018));
}

const yearsOf = (history: readonly { readonly year: number }[]): readonly number[] => history.map((each) => each.year);

describe(partYearOf, () => {
  it("has the months known, and the complete years before them", () => {
    const { partYear } = asked("GM0153", [loadOf("GM0153", 30, 20)]);
    expect(partYear).toMatchObject({ year: 2018, known: [30, 20, 20, 20, 20, 20, 20, 20], seasonYears: 5 });
    expect(yearsOf(partYear.history)).toEqual([2011, 2012, 2013, 2014, 2015, 2016, 2017]);
    expect(partYear.seasonHistory).toEqual(partYear.history);
  });

  it("takes as many years for the season as asked", () =>
    expect(asked("GM0153", [loadOf("GM0153", 30, 20)], { seasonYears: 3 }).partYear.seasonYears).toBe(3));

  it("leaves out years that had not ended by the reference date", () => {
    const { partYear } = asked("GM0153", [loadOf("GM0153", 30, 20)], { asOf: month(2017, 11) });
    expect(yearsOf(partYear.history).at(-1)).toBe(2016);
    const later = asked("GM0153", [loadOf("GM0153", 30, 20)], { asOf: month(2017, 12) });
    expect(yearsOf(later.partYear.history).at(-1)).toBe(2017);
  });

  it("knows nothing of the years after it", () => {
    const { partYear } = asked("GM0153", [loadOf("GM0153", 30, 20, [2015, 2016, 2017, 2019])]);
    expect(yearsOf(partYear.history)).toEqual([2015, 2016, 2017]);
  });

  it("has a history of the provenance of the known months alone", () => {
    const simulated = loadOf("GM0153", 30, 20, [2014, 2015, 2016, 2017], "simulated");
    const real = { rows: monthCodes(2013).map((period) => ({ region: "GM0153", period, value: 20 })) };
    expect(yearsOf(asked("GM0153", [simulated, real]).partYear.history)).toEqual([2014, 2015, 2016, 2017]);
  });
});

describe("a borrowed season", () => {
  const district = loadOf(TWENTE, 300, 100);
  const unit = loadOf("RE02", 900, 400);

  it("is that of the district where an area has 99 a year, and its own from 100", () => {
    // 11 + 8·11 and 12 + 8·11
    const few = asked("GM0153", [loadOf("GM0153", 11, 8), district, unit]);
    expect(few.borrowedFrom).toBe(TWENTE);
    expect(few.partYear.seasonHistory[0]?.counts[0]).toBe(300);
    expect(few.partYear.history[0]?.counts[0]).toBe(11);
    expect(few.partYear.known[0]).toBe(11);
    expect(asked("GM0153", [loadOf("GM0153", 12, 8), district, unit]).borrowedFrom).toBeUndefined();
  });

  it("is that of the unit where the district has too few years or too few counts", () => {
    const [short, small] = [loadOf(TWENTE, 300, 100, [2016, 2017]), loadOf(TWENTE, 11, 8)];
    for (const lender of [short, small]) {
      expect(asked("GM0153", [loadOf("GM0153", 11, 8), lender, unit]).borrowedFrom).toBe("RE02");
    }
    expect(asked(TWENTE, [loadOf(TWENTE, 11, 8), unit]).borrowedFrom).toBe("RE02");
  });

  it("is lent to no municipality outside the unit", () =>
    expect(asked("GM0363", [loadOf("GM0363", 11, 8), unit]).borrowedFrom).toBeUndefined());

  it("is taken too where an area has enough counts but fewer than three years", () => {
    expect(asked("GM0153", [loadOf("GM0153", 30, 20, [2016, 2017]), district]).borrowedFrom).toBe(TWENTE);
    expect(asked("GM0153", [loadOf("GM0153", 30, 20, [2015, 2016, 2017]), district]).borrowedFrom).toBeUndefined();
  });

  it("looks at the years that the season is taken over, not at those before them", () => {
    // few a year up to 2014, many from 2015 on
    const rows = [
      ...loadOf("GM0153", 1, 1, [2011, 2012, 2013, 2014]).rows.filter(({ period }) => !period?.startsWith("2018")),
      ...loadOf("GM0153", 12, 10, [2015, 2016, 2017]).rows,
    ];
    expect(asked("GM0153", [{ rows }, district], { seasonYears: 3 }).borrowedFrom).toBeUndefined();
    expect(asked("GM0153", [{ rows }, district], { seasonYears: 7 }).borrowedFrom).toBe(TWENTE);
  });

  it("is not there for the unit itself, nor for the country", () => {
    expect(asked("RE02", [loadOf("RE02", 1, 1), district]).borrowedFrom).toBeUndefined();
    expect(asked("NL01", [loadOf("NL01", 1, 1), district, unit]).borrowedFrom).toBeUndefined();
  });

  it("is not there when nobody has one: the area keeps its own", () => {
    const { borrowedFrom, partYear } = asked("GM0153", [loadOf("GM0153", 11, 8)]);
    expect(borrowedFrom).toBeUndefined();
    expect(partYear.seasonHistory).toEqual(partYear.history);
  });
});

describe(lendersOf, () => {
  const lendersFor = (code: string) => lendersOf(aContext(), region(code));

  it("are the district and the unit for a municipality, the nearest first", () =>
    expect(lendersFor("GM0153")).toEqual([TWENTE, "RE02"]));

  it("are none for the unit itself, and for areas outside it", () => {
    expect(lendersFor("RE02")).toEqual([]);
    expect(lendersFor("GM0363")).toEqual([]);
    expect(lendersFor("NL01")).toEqual([]);
  });
});

describe("overdispersion of a part year", () => {
  /** Months that vary more than chance: by turns much and little. */
  const varied = {
    rows: [2013, 2014, 2015, 2016, 2017].flatMap((each) =>
      monthCodes(each).map((period, at) => ({ region: "GM0153", period, value: (at + each) % 2 === 0 ? 40 : 10 })),
    ),
  };
  const first = { rows: monthCodes(2018, 8).map((period) => ({ region: "GM0153", period, value: 25 })) };

  it("is taken anew over the years given, where there are three of its own months", () => {
    const { phiAfter, history } = asked("GM0153", [varied, first]).partYear;
    expect(phiAfter(history.slice(0, 3))).toBe(monthYearPhi(history.slice(0, 3)));
  });

  it("is that of all years where fewer than three are given", () => {
    const { phiAfter, history } = asked("GM0153", [varied, first]).partYear;
    expect(phiAfter(history.slice(0, 2))).toBe(monthYearPhi(history));
    expect(phiAfter([])).toBe(monthYearPhi(history));
    expect(monthYearPhi(history)).not.toBe(monthYearPhi(history.slice(0, 3)));
  });

  it("is that of the years before it, whatever came after", () => {
    const later = { rows: monthCodes(2019).map((period) => ({ region: "GM0153", period, value: 25 })) };
    const { phiAfter, history } = asked("GM0153", [varied, first, later]).partYear;
    expect(phiAfter([])).toBe(monthYearPhi(history));
  });

  it("stays what it is where it does not stand on the months of the area", () => {
    // under 60 a year there is no φ of its own months, and one municipality alone cannot be pooled
    const few = varied.rows.map((row) => ({ ...row, value: row.value > 10 ? 7 : 0 }));
    const { phiAfter, history } = asked("GM0153", [{ rows: few }, first]).partYear;
    expect(monthYearPhi(history.slice(0, 3))).toBeGreaterThan(2);
    expect(phiAfter(history.slice(0, 3))).toBe(phiAfter([]));
  });
});
