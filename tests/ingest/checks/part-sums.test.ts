import { describe, expect, it } from "vitest";
import type { ObservationColumns } from "../../../src/domain/observation.ts";
import type { PeriodCode } from "../../../src/domain/period.ts";
import type { RegionCode } from "../../../src/domain/region.ts";
import { partSums } from "../../../src/ingest/checks/part-sums.ts";

/** Rows of indicator (0 is the total), region, period and figure; `undefined` is a missing one. */
type Row = readonly [indicator: number, region: number, period: number, value: number | undefined];

const MISSING_UNKNOWN = 4;

function columnsOf(rows: readonly Row[], regions: number, periods: number): ObservationColumns {
  const column = (at: 0 | 1 | 2) => Uint32Array.from(rows, (row) => row[at]);
  return {
    length: rows.length,
    indicator: { dictionary: ["total", "a", "b", "other"], codes: column(0) },
    region: { dictionary: Array.from({ length: regions }, (_, at) => `GM${at}` as RegionCode), codes: column(1) },
    period: { dictionary: Array.from({ length: periods }, (_, at) => `P${at}` as PeriodCode), codes: column(2) },
    measure: { dictionary: ["count"], codes: new Uint32Array(rows.length) },
    value: Float64Array.from(rows, (row) => row[3] ?? 0),
    status: Uint8Array.from(rows, (row) => (row[3] === undefined ? MISSING_UNKNOWN : 0)),
    line: Uint32Array.from(rows, (_, at) => at + 2),
  };
}

const sumsOf = (columns: ObservationColumns) =>
  partSums(columns, {
    along: columns.indicator,
    others: [columns.region, columns.period],
    totalOf: [-1, 0, 0, -1],
  });

/** The last region and period that a table of this extent has. */
const ROWS = (region: number, period: number): readonly Row[] => [
  [1, region, period, 4],
  [3, region, period, 100],
  [0, region, period, 9],
  [2, region, period, undefined],
  [0, 0, 0, 7],
  [2, 0, 0, 5],
  [1, 0, 0, 2],
  [1, 0, 1, 3],
];
const FOUND = [
  { row: 2, parts: 1, sum: 4 },
  { row: 4, parts: 2, sum: 7 },
];

describe("the sums of the parts beside their total", () => {
  it("are given per total, in the order of the totals, without missing cells and other indicators", () => {
    expect(sumsOf(columnsOf(ROWS(2, 1), 3, 2))).toEqual(FOUND);
  });

  it("keep two totals apart, each with its own parts", () => {
    const rows: readonly Row[] = [
      [0, 0, 0, 9],
      [1, 0, 0, 4],
      [3, 0, 0, 50],
      [2, 0, 0, 48],
      [1, 1, 0, 6],
    ];
    const columns = columnsOf(rows, 2, 1);
    const sums = partSums(columns, {
      along: columns.indicator,
      others: [columns.region, columns.period],
      totalOf: [-1, 0, 3, -1],
    });
    expect(sums).toEqual([
      { row: 0, parts: 1, sum: 4 },
      { row: 2, parts: 1, sum: 48 },
    ]);
  });

  it("are the same where a table names far more regions and periods than it has rows", () => {
    expect(sumsOf(columnsOf(ROWS(99_999, 1_499), 100_000, 1_500))).toEqual(FOUND);
  });
});
