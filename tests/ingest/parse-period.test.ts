import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { month, type Period, periodCode, printPeriod, quarter, year } from "../../src/domain/period.ts";
import { type PeriodCell, parsePeriodCell } from "../../src/ingest/parse-period.ts";

const of = (period: Period, mark?: "provisional" | "revised_provisional"): PeriodCell => ({
  kind: "period",
  period,
  mark,
});
const unsupported: PeriodCell = { kind: "unsupported" };
const unreadable: PeriodCell = { kind: "unreadable" };

describe("parsePeriodCell", () => {
  it.each<{ cell: string; gives: PeriodCell }>([
    { cell: "2018JJ00", gives: of(year(2018)) },
    { cell: "2018MM08 ", gives: of(month(2018, 8)) },
    { cell: "2018KW03", gives: of(quarter(2018, 3)) },
    { cell: "2018", gives: of(year(2018)) },
    { cell: "2018 augustus", gives: of(month(2018, 8)) },
    { cell: "augustus 2018", gives: of(month(2018, 8)) },
    { cell: "2018 1e kwartaal", gives: of(quarter(2018, 1)) },
    { cell: "January 2018", gives: of(month(2018, 1)) },
    { cell: "2018 may*", gives: of(month(2018, 5), "provisional") },
    { cell: "2018\u00a0Maart", gives: of(month(2018, 3)) },
    { cell: "2018*", gives: of(year(2018), "provisional") },
    { cell: "2018**", gives: of(year(2018), "revised_provisional") },
    { cell: "2025 april *", gives: of(month(2025, 4), "provisional") },
    { cell: "2025 2e kwartaal**", gives: of(quarter(2025, 2), "revised_provisional") },
    { cell: "2018-08", gives: of(month(2018, 8)) },
    { cell: "2018-Q3", gives: of(quarter(2018, 3)) },
    { cell: "2018HJ01", gives: unsupported },
    { cell: "2018W101", gives: unsupported },
    { cell: "2018X000", gives: unsupported },
    { cell: "20180815", gives: unsupported },
    { cell: "2018-08-15", gives: unsupported },
    { cell: "2018 1e halfjaar", gives: unsupported },
    { cell: "2018 januari-augustus", gives: unsupported },
    { cell: "2015-2018", gives: unsupported },
    { cell: "2017/'18", gives: unsupported },
    { cell: "2018MM13", gives: unreadable },
    { cell: "2018-13", gives: unreadable },
    { cell: "2018KW05", gives: unreadable },
    { cell: "1018", gives: unreadable },
    { cell: "aug-18", gives: unreadable },
    { cell: "augustus", gives: unreadable },
    { cell: "", gives: unreadable },
  ])("reads $cell", ({ cell, gives }) => {
    expect(parsePeriodCell(cell)).toEqual(gives);
  });

  it("gives back every period from its code and from its printed form", () => {
    const period = fc.oneof(
      fc.integer({ min: 1900, max: 2100 }).map(year),
      fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarter(y, q)),
      fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => month(y, m)),
    );
    fc.assert(
      fc.property(period, fc.constantFrom("", "*", "**"), (of, stars) => {
        for (const text of [periodCode(of), printPeriod(of)]) {
          expect(parsePeriodCell(`${text}${stars}`)).toMatchObject({ kind: "period", period: of });
        }
      }),
    );
  });
});
