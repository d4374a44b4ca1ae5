import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePeriods,
  daysBetween,
  daysInMonth,
  daysInYear,
  endsBy,
  firstMonthOf,
  isWithin,
  lastMonthOf,
  month,
  monthsBetween,
  monthsIn,
  type Period,
  parseMonth,
  parsePeriod,
  periodCode,
  printPeriod,
  quarter,
  shiftPeriod,
  year,
} from "../../src/domain/period.ts";

const years = fc.integer({ min: 1990, max: 2100 });
const periods: fc.Arbitrary<Period> = fc.oneof(
  years.map(year),
  fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarter(y, q)),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([y, m]) => month(y, m)),
);

describe(parsePeriod, () => {
  it.each([
    { name: "a year code", text: "2018JJ00", period: year(2018) },
    { name: "a month code", text: "2018MM08", period: month(2018, 8) },
    { name: "a quarter code", text: "2018KW01", period: quarter(2018, 1) },
    { name: "a printed year", text: "2018", period: year(2018) },
    { name: "a printed month", text: "2018-08", period: month(2018, 8) },
    { name: "a padded code", text: " 2018MM12 ", period: month(2018, 12) },
  ])("reads $name", ({ text, period }) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each(["", "2018MM13", "2018MM00", "2018JJ01", "2018KW05", "201808", "18MM01", "2018 augustus", "2018-13"])(
    "refuses %j",
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it("reads back every code and every printed period", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(periodCode(period))).toEqual(period);
        expect(parsePeriod(printPeriod(period))).toEqual(period);
      }),
    );
  });
});

describe(parseMonth, () => {
  it("reads a month, and nothing that is a longer period, no period or absent", () => {
    expect(parseMonth("2018MM08")).toEqual(month(2018, 8));
    expect(["2018JJ00", "2018KW03", "august", undefined].map(parseMonth)).toEqual(Array(4).fill(undefined));
  });
});

describe(comparePeriods, () => {
  it("puts a year before its own months, and months in order", () => {
    const ordered = [year(2018), month(2018, 1), month(2018, 2), month(2018, 12), year(2019)];
    expect([...ordered].reverse().sort(comparePeriods)).toEqual(ordered);
  });

  it("is antisymmetric and zero only for equal periods", () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
        expect(comparePeriods(a, b) === 0).toBe(periodCode(a) === periodCode(b));
      }),
    );
  });
});

describe(shiftPeriod, () => {
  it("crosses the turn of the year", () => {
    expect(shiftPeriod(month(2018, 1), -1)).toEqual(month(2017, 12));
    expect(shiftPeriod(month(2017, 12), 1)).toEqual(month(2018, 1));
    expect(shiftPeriod(quarter(2018, 4), 1)).toEqual(quarter(2019, 1));
    expect(shiftPeriod(year(2018), -3)).toEqual(year(2015));
  });

  it("undoes itself", () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: -200, max: 200 }), (period, by) => {
        expect(shiftPeriod(shiftPeriod(period, by), -by)).toEqual(period);
      }),
    );
  });
});

describe(monthsIn, () => {
  it("gives twelve months of a year, three of a quarter and the month itself", () => {
    expect(monthsIn(year(2018)).map(printPeriod)).toEqual([
      ...["2018-01", "2018-02", "2018-03", "2018-04", "2018-05", "2018-06"],
      ...["2018-07", "2018-08", "2018-09", "2018-10", "2018-11", "2018-12"],
    ]);
    expect(monthsIn(quarter(2018, 3)).map(printPeriod)).toEqual(["2018-07", "2018-08", "2018-09"]);
    expect(monthsIn(month(2018, 8))).toEqual([month(2018, 8)]);
  });
});

describe(monthsBetween, () => {
  it("includes both ends and is empty backwards", () => {
    expect(monthsBetween(month(2017, 11), month(2018, 2))).toEqual([
      month(2017, 11),
      month(2017, 12),
      month(2018, 1),
      month(2018, 2),
    ]);
    expect(monthsBetween(month(2018, 2), month(2017, 11))).toEqual([]);
  });
});

describe(firstMonthOf, () => {
  it("is the month that a year, a quarter or a month begins with", () => {
    expect(firstMonthOf(year(2018))).toEqual(month(2018, 1));
    expect(firstMonthOf(quarter(2018, 3))).toEqual(month(2018, 7));
    expect(firstMonthOf(month(2018, 8))).toEqual(month(2018, 8));
  });
});

describe(isWithin, () => {
  it("holds for a period and each of its parts, and for nothing larger or beside it", () => {
    expect(isWithin(month(2018, 3), quarter(2018, 1))).toBe(true);
    expect(isWithin(quarter(2018, 4), year(2018))).toBe(true);
    expect(isWithin(year(2018), year(2018))).toBe(true);
    expect(isWithin(month(2018, 4), quarter(2018, 1))).toBe(false);
    expect(isWithin(month(2017, 12), year(2018))).toBe(false);
    expect(isWithin(year(2018), quarter(2018, 1))).toBe(false);
  });
});

describe(endsBy, () => {
  it("hides the year 2018 on a reference date of August 2018, and shows its August", () => {
    expect(endsBy(year(2018), month(2018, 8))).toBe(false);
    expect(endsBy(month(2018, 8), month(2018, 8))).toBe(true);
    expect(endsBy(month(2018, 9), month(2018, 8))).toBe(false);
    expect(endsBy(year(2017), month(2018, 8))).toBe(true);
  });

  it("agrees with the last month of the period", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(endsBy(period, lastMonthOf(period))).toBe(true);
        expect(endsBy(period, shiftPeriod(lastMonthOf(period), -1))).toBe(false);
      }),
    );
  });
});

describe("the calendar", () => {
  it("counts the days of whole months, the first and the last included", () => {
    expect(daysBetween(month(2020, 1), month(2020, 8))).toBe(244);
    expect(daysBetween(month(2019, 1), month(2019, 8))).toBe(243);
    expect(daysBetween(month(2019, 9), month(2020, 8))).toBe(366);
    expect(daysBetween(month(2020, 2), month(2020, 2))).toBe(29);
    expect(daysBetween(month(2020, 2), month(2020, 1))).toBe(0);
  });

  it("knows leap years", () => {
    expect([2015, 2016, 2100, 2000].map(daysInYear)).toEqual([365, 366, 365, 366]);
    expect(daysInMonth(month(2016, 2))).toBe(29);
    expect(monthsIn(year(2018)).reduce((days, inYear) => days + daysInMonth(inYear), 0)).toBe(365);
  });
});
