import { describe, expect, it } from "vitest";
import { periodTotals } from "../../../src/ingest/checks/period-totals.ts";
import { aLoad, type TestRow } from "../../support/loads.ts";
import { loadReference } from "../../support/reference.ts";

const reference = loadReference();

function found(rows: readonly TestRow[]): readonly string[] {
  return periodTotals(aLoad({ rows }).columns, reference, "file.csv").map(
    ({ issue, rows: about }) =>
      `${issue.severity}: ${issue.facts["total"]} against ${issue.facts["sum"]}, row ${about.join(" ")}`,
  );
}

const of = (period: string, value?: number): TestRow => (value === undefined ? { period } : { period, value });
const months = (value: number, from = 1, to = 12): readonly TestRow[] =>
  Array.from({ length: to - from + 1 }, (_, at) => of(`2023MM${String(from + at).padStart(2, "0")}`, value));
const quarters = (value: number): readonly TestRow[] => [1, 2, 3, 4].map((at) => of(`2023KW0${at}`, value));

describe("the figure of a year against its months", () => {
  it("is right when they add up to it", () => {
    expect(found([of("2023JJ00", 612), ...months(51)])).toEqual([]);
  });

  it("is doubted when all twelve are there and have more or fewer together", () => {
    expect(found([of("2023JJ00", 100), ...months(51)])).toEqual(["doubt: 100 against 612, row 0"]);
    expect(found([...months(51), of("2023JJ00", 900)])).toEqual(["doubt: 900 against 612, row 12"]);
  });

  it("may be more than some of its months, never less", () => {
    expect(found([of("2023JJ00", 612), ...months(51, 1, 11)])).toEqual([]);
    expect(found([of("2023JJ00", 100), ...months(51, 1, 2)])).toEqual(["note: 100 against 102, row 0"]);
    expect(found([of("2023JJ00", 100), ...months(51, 1, 3)])).toEqual(["doubt: 100 against 153, row 0"]);
  });

  it("may be more where a month is missing, since missing is not zero", () => {
    expect(found([of("2023JJ00", 612), ...months(51, 1, 11), of("2023MM12")])).toEqual([]);
  });

  it("is a note up to half a percent of the year, or two in a small count", () => {
    expect(found([of("2023JJ00", 12_060), ...months(1000)])).toEqual(["note: 12060 against 12000, row 0"]);
    expect(found([of("2023JJ00", 12_070), ...months(1000)])).toEqual(["doubt: 12070 against 12000, row 0"]);
    expect(found([of("2023JJ00", 14), ...months(1)])).toEqual(["note: 14 against 12, row 0"]);
    expect(found([of("2023JJ00", 15), ...months(1)])).toEqual(["doubt: 15 against 12, row 0"]);
  });

  it("is compared with months of its own region, indicator and year alone", () => {
    const elsewhere = months(51).map((row) => ({ ...row, region: "GM0153" }));
    const another = months(51).map((row) => ({ ...row, indicator: "police_crime:1.1.2" }));
    expect(found([of("2023JJ00", 100), of("2022JJ00", 100), ...elsewhere, ...another])).toEqual([]);
  });

  it("may differ by half of five for each of thirteen figures where counts are rounded to five", () => {
    const years = Array.from({ length: 10 }, (_, at) => of(`${2010 + at}JJ00`, 500));
    expect(found([...years, of("2023JJ00", 1230), ...months(100)])).toEqual([]);
    expect(found([...years, of("2023JJ00", 1235), ...months(100)])).toEqual(["doubt: 1235 against 1200, row 10"]);
  });
});

describe("quarters", () => {
  it("are compared with their year", () => {
    expect(found([of("2023JJ00", 412), ...quarters(103)])).toEqual([]);
    expect(found([of("2023JJ00", 300), ...quarters(103)])).toEqual(["doubt: 300 against 412, row 0"]);
  });

  it("are compared with their three months", () => {
    expect(found([...quarters(153), ...months(51)])).toEqual([]);
    expect(found([of("2023KW02", 100), ...months(51)])).toEqual(["doubt: 100 against 153, row 0"]);
  });

  it("and months that both differ from their year are one figure", () => {
    expect(found([of("2023JJ00", 100), ...quarters(153), ...months(51)])).toEqual(["doubt: 100 against 612, row 0"]);
  });
});

describe("a file with periods of one kind", () => {
  it("is not gone through", () => {
    const { columns } = aLoad({ rows: months(51) });
    const guarded = new Proxy(columns, {
      get: (target, key) => {
        if (key === "value" || key === "status") throw new Error("the figures were looked at");
        return Reflect.get(target, key);
      },
    });
    expect(periodTotals(guarded, reference, "file.csv")).toEqual([]);
  });
});
