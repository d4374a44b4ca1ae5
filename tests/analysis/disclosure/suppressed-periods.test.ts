import { describe, expect, it } from "vitest";
import type { CountRow, SuppressedCells } from "../../../src/analysis/disclosure/count-table.ts";
import { suppressedPeriods } from "../../../src/analysis/disclosure/suppressed-periods.ts";
import type { YearTable } from "../../../src/analysis/disclosure/year-tables.ts";
import type { PeriodCode } from "../../../src/domain/period.ts";

const code = (text: string): PeriodCode => text as PeriodCode;
const MONTHS = Array.from({ length: 12 }, (_, at) => code(`2024MM${String(at + 1).padStart(2, "0")}`));
const QUARTERS = [1, 2, 3, 4].map((each) => code(`2024KW0${each}`));
const cell = (value: number) => ({ value, isRestricted: true });

/** One municipality in so many parts, each with this count; `undefined` was not delivered. */
function tableOf(counts: readonly (number | undefined)[], given: Partial<YearTable> = {}): YearTable {
  const parts = counts.map((value) => (value === undefined ? undefined : cell(value)));
  const rows: readonly CountRow[] = [{ area: "GM0202", parent: undefined, whole: cell(3), parts }];
  return {
    rows,
    parts: counts.length,
    isSumKnown: () => true,
    code: code("2024JJ00"),
    periods: counts.length === 12 ? MONTHS : counts.length === 4 ? QUARTERS : [],
    quarters: QUARTERS,
    isMixed: false,
    ...given,
  };
}

function told(table: YearTable, cells: SuppressedCells | undefined, finer?: YearTable): readonly string[] {
  const suppressed = new Map(cells ? [["GM0202", cells]] : []);
  const alone = { table, suppressed, finer };
  return suppressedPeriods({ isFirst: true, alone, withheld: undefined, suppressed }, 5).map(
    ({ region, period, suppression }) => `${region} ${period} ${suppression.reason} ${suppression.threshold}`,
  );
}

const none: ReadonlySet<number> = new Set();
const twelve = (value: number): readonly number[] => Array.from({ length: 12 }, () => value);

describe("the periods that are not told", () => {
  it("are the suppressed months and the quarters that hold one of them", () => {
    const parts = new Set([1, 2, 9]);
    expect(told(tableOf(twelve(6)), { whole: false, parts })).toEqual(
      ["2024MM02", "2024MM03", "2024MM10", "2024KW01", "2024KW04"].map((each) => `GM0202 ${each} secondary 5`),
    );
  });

  it("are the year, told to be small in a table of years only", () => {
    expect(told(tableOf([]), { whole: true, parts: none })).toEqual(["GM0202 2024JJ00 small-count 5"]);
    expect(told(tableOf(twelve(0)), { whole: true, parts: none })).toEqual(["GM0202 2024JJ00 secondary 5"]);
  });

  it("are not told to be small beside public figures, nor beside a total or parts", () => {
    for (const given of [{ isMixed: true }, { hasKin: true }]) {
      expect(told(tableOf([], given), { whole: true, parts: none })).toEqual(["GM0202 2024JJ00 secondary 5"]);
    }
  });

  it("are none where nothing is suppressed", () => {
    expect(told(tableOf(twelve(6)), undefined)).toEqual([]);
  });
});

describe("months of a year that was told in larger parts", () => {
  const secondary = (periods: readonly string[]) => periods.map((each) => `GM0202 ${each} secondary 5`);

  it("are none of them told, and no quarter where only the year was", () => {
    expect(told(tableOf([]), undefined, tableOf(twelve(6)))).toEqual(secondary([...MONTHS, ...QUARTERS]));
  });

  it("leave the quarters told that were told before", () => {
    expect(told(tableOf([18, 18, 18, 18]), undefined, tableOf(twelve(6)))).toEqual(secondary(MONTHS));
  });

  it("are told in a quarter that is told to be nought, and not in one that is suppressed", () => {
    const quarters = tableOf([0, 18, 0, 18]);
    expect(told(quarters, { whole: false, parts: new Set([2]) }, tableOf(twelve(6)))).toEqual(
      secondary(["2024KW03", ...MONTHS.slice(3)]),
    );
  });

  it("are not there where they were not delivered", () => {
    const some = [...twelve(6).slice(0, 10), undefined, undefined];
    expect(told(tableOf([18, 18, 18, 6]), undefined, tableOf(some))).toEqual(secondary(MONTHS.slice(0, 10)));
  });
});
