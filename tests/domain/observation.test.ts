import { describe, expect, it } from "vitest";
import { columnBuilder, type NewRow } from "../../src/domain/column-builder.ts";
import { CELL_STATUSES, isMissingCode, type ObservationColumns, observationAt } from "../../src/domain/observation.ts";
import type { PeriodCode } from "../../src/domain/period.ts";
import type { RegionCode } from "../../src/domain/region.ts";

const ROW: NewRow = {
  indicator: "police_crime:1.1.1",
  region: "RE02" as RegionCode,
  period: "2018JJ00" as PeriodCode,
  measure: "count",
  value: 6083,
  status: "observed",
  line: 12,
};

function columnsOf(...rows: readonly NewRow[]): ObservationColumns {
  const builder = columnBuilder();
  rows.forEach(builder.add);
  return builder.finish();
}

describe(columnBuilder, () => {
  it("gives every row back as it was added", () => {
    const other: NewRow = {
      ...ROW,
      indicator: "cbs_crime:CRI1120",
      region: "GM0153" as RegionCode,
      period: "2018MM08" as PeriodCode,
      measure: "per1000",
      value: 1.5,
      status: "provisional",
      line: 13,
    };
    const columns = columnsOf(ROW, other, ROW);
    expect(columns.length).toBe(3);
    expect(observationAt(columns, 0)).toEqual({
      classification: "police_crime",
      code: "1.1.1",
      region: "RE02",
      period: "2018JJ00",
      measure: "count",
      value: 6083,
      status: "observed",
      line: 12,
    });
    expect(observationAt(columns, 1)).toEqual({
      classification: "cbs_crime",
      code: "CRI1120",
      region: "GM0153",
      period: "2018MM08",
      measure: "per1000",
      value: 1.5,
      status: "provisional",
      line: 13,
    });
    expect(observationAt(columns, 2)).toEqual(observationAt(columns, 0));
  });

  it("holds each text once, however often it comes", () => {
    expect(columnsOf(ROW, ROW, { ...ROW, region: "GM0153" as RegionCode }).region.dictionary).toEqual([
      "RE02",
      "GM0153",
    ]);
  });

  it.each([1023, 1024, 1025, 5000])("keeps all of %i rows, and no room beyond them", (length) => {
    const rows = Array.from({ length }, (_, at) => ({
      ...ROW,
      region: `GM${1000 + at}` as RegionCode,
      value: at,
      line: at + 2,
    }));
    const columns = columnsOf(...rows);
    expect(columns.length).toBe(length);
    for (const column of [columns.value, columns.status, columns.line, columns.region.codes, columns.period.codes]) {
      expect(column).toHaveLength(length);
    }
    const found = rows.map((_, at) => observationAt(columns, at));
    expect(found.map(({ value }) => value)).toEqual(rows.map(({ value }) => value));
    expect(found.map(({ region }) => region)).toEqual(rows.map(({ region }) => region));
    expect(found.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
  });

  it("counts the rows so far", () => {
    const builder = columnBuilder();
    expect(builder.length()).toBe(0);
    builder.add(ROW);
    expect(builder.length()).toBe(1);
  });

  it.each(CELL_STATUSES.filter((status) => status.startsWith("missing:")))(
    "has no figure where a cell is %s, and never a nought that was printed",
    (status) => {
      const columns = columnsOf({ ...ROW, status, value: 17 });
      expect(observationAt(columns, 0)).toMatchObject({ status, value: undefined });
      // not even in the column itself, which crosses to storage as it is
      expect(columns.value[0]).toBe(0);
    },
  );

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY])(
    "throws at a figure that is %s, and names the line",
    (value) =>
      expect(() => columnsOf({ ...ROW, value })).toThrow(new TypeError("a figure without a number at line 12")),
  );
});

describe(observationAt, () => {
  it.each([-1, 1])("throws at row %i of one", (row) =>
    expect(() => observationAt(columnsOf(ROW), row)).toThrow(new RangeError(`no observation at row ${row}`)),
  );

  it.each(["region", "period", "measure"] as const)("throws where the %s of a row is in no dictionary", (name) => {
    const columns = columnsOf(ROW);
    const damaged = { ...columns, [name]: { dictionary: [], codes: columns[name].codes } };
    expect(() => observationAt(damaged, 0)).toThrow(RangeError);
  });

  it("throws at a status that it does not know", () => {
    expect(() => observationAt({ ...columnsOf(ROW), status: Uint8Array.of(CELL_STATUSES.length) }, 0)).toThrow(
      RangeError,
    );
  });

  it("parts an indicator at its first colon", () => {
    const columns = columnsOf({ ...ROW, indicator: "eigen:a:b" });
    expect(observationAt(columns, 0)).toMatchObject({ classification: "eigen", code: "a:b" });
  });
});

describe(isMissingCode, () => {
  it("tells the codes of missing cells from those of figures", () => {
    const missing = CELL_STATUSES.filter((_, code) => isMissingCode(code));
    expect(missing).toEqual(CELL_STATUSES.filter((status) => status.startsWith("missing:")));
  });
});
