import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PeriodKind, seriesByIndicator, timelineOf } from "../../../src/analysis/quality/cell-series.ts";
import { aLoad, type TestRow } from "../../support/loads.ts";

const columnsOf = (rows: readonly TestRow[]) => aLoad({ rows }).columns;
const timeline = (periods: readonly string[], kind: PeriodKind) =>
  timelineOf(columnsOf(periods.map((period) => ({ period, value: 1 }))), kind);

describe(timelineOf, () => {
  it("ends at the newest year of the file and goes back twelve, also where the file does not", () => {
    const found = timeline(["2024JJ00", "2025JJ00", "2019JJ00"], "year");
    expect(found?.newest).toEqual({ kind: "year", year: 2025 });
    expect(found?.codes).toEqual(Array.from({ length: 13 }, (_, at) => `${2013 + at}JJ00`));
    expect(found?.lag).toBe(1);
  });

  it("goes back twelve years by quarters and by months too, and a year is four or twelve of them", () => {
    const quarters = timeline(["2025KW02"], "quarter");
    expect([quarters?.codes[0], quarters?.codes.at(-1), quarters?.codes.length]).toEqual(["2013KW02", "2025KW02", 49]);
    expect(quarters?.lag).toBe(4);
    const months = timeline(["2025MM11"], "month");
    expect([months?.codes[0], months?.codes.at(-1), months?.codes.length]).toEqual(["2013MM11", "2025MM11", 145]);
    expect(months?.lag).toBe(12);
  });

  it("is of one kind, whatever else the file holds", () => {
    const mixed = ["2025JJ00", "2026MM03", "2026MM05", "2025KW04", "no period"];
    expect(timeline(mixed, "month")?.codes.at(-1)).toBe("2026MM05");
    expect(timeline(mixed, "year")?.codes.at(-1)).toBe("2025JJ00");
    expect(timeline(["2025JJ00"], "month")).toBeUndefined();
    expect(timeline([], "year")).toBeUndefined();
  });
});

interface Found {
  readonly indicator: string;
  readonly region: string;
  readonly row: number;
  /** Counts by period, those that there are. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What is found by years, by period code and without what is no number. */
function found(rows: readonly TestRow[]): readonly Found[] {
  const columns = columnsOf(rows);
  const years = timelineOf(columns, "year");
  if (!years) return [];
  return [...seriesByIndicator(columns, years)].flatMap(({ indicator, cells }) => {
    expect(cells).not.toHaveLength(0);
    return cells.map(({ region, row, counts }) => {
      expect(counts).toHaveLength(years.codes.length);
      const known = years.codes.flatMap((code, at) => (Number.isNaN(counts[at]) ? [] : [[code, counts[at] ?? 0]]));
      return { indicator, region, row, counts: Object.fromEntries(known) };
    });
  });
}

/** The same, by looking every cell up in every row. */
function expected(rows: readonly TestRow[]): readonly Found[] {
  const years = rows.map(({ period }) => period ?? "").filter((period) => period.includes("JJ"));
  const newest = [...years].sort().at(-1);
  const oldest = `${Number(newest?.slice(0, 4)) - 12}JJ00`;
  const counts = rows.filter(({ measure, value }) => measure === "count" && value !== undefined);
  return rows.flatMap((row, at) => {
    if (!counts.includes(row) || row.period !== newest) return [];
    const { indicator = "", region = "" } = row;
    const own = counts.filter((other) => other.indicator === indicator && other.region === region);
    const known = own.filter(({ period = "" }) => period.includes("JJ") && period >= oldest);
    return [
      {
        indicator,
        region,
        row: at,
        counts: Object.fromEntries(known.map(({ period, value }) => [period, value ?? 0])),
      },
    ];
  });
}

const byRow = (cells: readonly Found[]): readonly Found[] => [...cells].sort((a, b) => a.row - b.row);

describe(seriesByIndicator, () => {
  it("gives of every cell with a newest count what the file says of its years, and of no other cell anything", () => {
    const filled = fc.record({
      indicator: fc.constantFrom("police_crime:1.1.1", "police_crime:1.2.1", "police_crime:1.4.1"),
      region: fc.constantFrom("GM0200", "GM0268", "GM0277", "NL01"),
      // 2012 lies before the history of 2025, and months are of another kind.
      period: fc.constantFrom("2025JJ00", "2025JJ00", "2024JJ00", "2020JJ00", "2013JJ00", "2012JJ00", "2025MM11"),
      measure: fc.constantFrom("count" as const, "count" as const, "per1000" as const),
      value: fc.nat(500),
    });
    const row: fc.Arbitrary<TestRow> = fc.oneof(
      { arbitrary: filled, weight: 4 },
      { arbitrary: filled.map(({ value: _, ...empty }) => empty), weight: 1 },
    );
    const cell = ({ indicator, region, period, measure }: TestRow) => [indicator, region, period, measure].join();
    fc.assert(
      fc.property(fc.uniqueArray(row, { maxLength: 60, selector: cell }), (rows) => {
        expect(byRow(found(rows))).toEqual(expected(rows));
      }),
      { numRuns: 300 },
    );
  });

  it("gives the indicators one after the other, each with all of its cells", () => {
    const indicators = ["police_crime:1.1.1", "police_crime:1.2.1", "police_crime:1.1.1"];
    const columns = columnsOf(indicators.map((indicator, at) => ({ indicator, region: `GM000${at}`, value: at })));
    const years = timelineOf(columns, "year");
    const series = years ? [...seriesByIndicator(columns, years)] : [];
    expect(series.map(({ indicator, cells }) => [indicator, cells.map(({ row }) => row)])).toEqual([
      ["police_crime:1.1.1", [0, 2]],
      ["police_crime:1.2.1", [1]],
    ]);
  });
});
