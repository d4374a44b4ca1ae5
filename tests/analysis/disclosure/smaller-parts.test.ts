import { describe, expect, it } from "vitest";
import type { AnalysisContext } from "../../../src/analysis/analysis-context.ts";
import { suppressSmallCounts } from "../../../src/analysis/disclosure/dataset-suppressions.ts";
import { figureAt } from "../../../src/analysis/figure.ts";
import { month, type Period, quarter, year } from "../../../src/domain/period.ts";
import { POLICE_UNIT } from "../../../src/domain/region.ts";
import { aDataset, indicator, monthCodes, municipalityRows, region } from "../../support/dataset.ts";
import type { TestLoad } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const OWN = "nuisance:E35";
const reference = loadReference();
const MEMBERS = reference.regions.membersOf(POLICE_UNIT);
const SMALL = MEMBERS[3] ?? POLICE_UNIT;
const QUARTERS = ["2024KW01", "2024KW02", "2024KW03", "2024KW04"];
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((each) => month(2024, each));
const quarters = [1, 2, 3, 4].map((each) => quarter(2024, each));

/** Every municipality counts 40 and more a period; the fourth counts `small` in the first one. */
function edition(periods: readonly string[], small: number, date: string): TestLoad {
  const rows = municipalityRows(periods, (at, period) => (at === 3 && period === periods[0] ? small : 40 + at));
  return { format: "own-template", editionDate: date, rows: rows.map((row) => ({ ...row, indicator: OWN })) };
}

function contextOf(...loads: readonly TestLoad[]): AnalysisContext {
  return { dataset: suppressSmallCounts(aDataset(...loads), reference, 5), reference };
}

function isSuppressed(context: AnalysisContext, area: string, period: Period): boolean {
  const figure = figureAt(context, { indicator: indicator(OWN), region: region(area), period });
  return figure.status === "suppressed";
}

function suppressedAmong(context: AnalysisContext, periods: readonly Period[], area: string = SMALL): number {
  return periods.filter((period) => isSuppressed(context, area, period)).length;
}

describe("months of a year that was told in quarters before", () => {
  const inQuarters = edition(QUARTERS, 90, "2025-01-10");

  it("are not told where one of them is small: the quarters that were told would give it away", () => {
    const context = contextOf(inQuarters, edition(monthCodes(2024), 2, "2025-02-10"));
    for (const area of MEMBERS) expect(suppressedAmong(context, months, area)).toBe(12);
  });

  it("leave the quarters and the year as they were", () => {
    const context = contextOf(inQuarters, edition(monthCodes(2024), 2, "2025-02-10"));
    for (const area of MEMBERS) expect(suppressedAmong(context, [...quarters, year(2024)], area)).toBe(0);
  });

  it("are told where none of them is small", () => {
    const context = contextOf(inQuarters, edition(monthCodes(2024), 30, "2025-02-10"));
    expect(suppressedAmong(context, months)).toBe(0);
  });

  it("stay withheld when a later edition makes them larger", () => {
    const [small, larger] = [2, 30].map((count, at) => edition(monthCodes(2024), count, `2025-0${at + 2}-10`));
    if (!small || !larger) throw new TypeError("no edition");
    expect(suppressedAmong(contextOf(inQuarters, small, larger), months)).toBe(12);
  });

  it("are not told either where a quarter was suppressed, and that quarter stays so", () => {
    const context = contextOf(edition(QUARTERS, 2, "2025-01-10"), edition(monthCodes(2024), 30, "2025-02-10"));
    expect(isSuppressed(context, SMALL, quarter(2024, 1))).toBe(true);
    expect(suppressedAmong(context, months)).toBe(12);
  });
});

describe("quarters and months of a year that was told as a whole before", () => {
  const whole = edition(["2024JJ00"], 600, "2025-01-10");

  it("are not told where one of them is small, and the year is", () => {
    const context = contextOf(whole, edition(monthCodes(2024), 2, "2025-02-10"));
    expect(suppressedAmong(context, [...months, ...quarters])).toBe(16);
    expect(isSuppressed(context, SMALL, year(2024))).toBe(false);
  });

  it("are not told where the year was small, which stays so", () => {
    const context = contextOf(edition(["2024JJ00"], 2, "2025-01-10"), edition(QUARTERS, 30, "2025-02-10"));
    expect(suppressedAmong(context, [...quarters, year(2024)])).toBe(5);
  });

  it("are told as nought in a municipality whose year is nought", () => {
    const nought = (load: TestLoad): TestLoad => ({
      ...load,
      rows: load.rows?.map((row) => (row.region === MEMBERS[9] ? { ...row, value: 0 } : row)) ?? [],
    });
    const context = contextOf(nought(whole), nought(edition(monthCodes(2024), 2, "2025-02-10")));
    expect(suppressedAmong(context, months, MEMBERS[9])).toBe(0);
    expect(suppressedAmong(context, months, MEMBERS[8])).toBe(12);
  });
});

describe("a year that was told in months from the first", () => {
  it("keeps telling the months that are not suppressed", () => {
    const editions = [2, 3].map((count, at) => edition(monthCodes(2024), count, `2025-0${at + 1}-10`));
    const context = contextOf(...editions);
    expect(isSuppressed(context, SMALL, month(2024, 1))).toBe(true);
    expect(suppressedAmong(context, months)).toBeLessThan(12);
  });
});
