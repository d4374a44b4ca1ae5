import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsChecksum } from "../../src/dataset/column-checksum.ts";
import { describeUnreadable, readSavedRecord, SAVED_SCHEMA, toSavedRecord } from "../../src/dataset/saved-record.ts";
import { aLoad } from "../support/loads.ts";
import { firstSchemaRecords } from "../support/saved-records.ts";

const load = aLoad({ rows: [{ value: 3 }, { status: "missing:unknown" }] });
const record = toSavedRecord(load);

describe(readSavedRecord, () => {
  it("gives back what was saved", () => {
    expect(readSavedRecord(structuredClone(record))).toEqual(load);
  });

  it.each(firstSchemaRecords())("reads record $id of the first schema, and changes nothing of the load", (first) => {
    const before = structuredClone(first);
    const read = readSavedRecord(first);
    expect(read).toEqual(first.load);
    expect(read && toSavedRecord(read)).toMatchObject({ schema: SAVED_SCHEMA, id: first.id, load: first.load });
    expect(first).toEqual(before);
  });

  it("has a real record of every format that was saved under the first schema", () => {
    const formats = firstSchemaRecords().map(({ load: { receipt } }) => receipt.format);
    expect(formats).toEqual(["odata-untyped", "own-template", "swing"]);
  });

  it.each([
    { name: "nothing", damaged: undefined },
    { name: "text", damaged: "load" },
    { name: "a record of a later schema", damaged: { ...record, schema: SAVED_SCHEMA + 1 } },
    { name: "a record under another id", damaged: { ...record, id: "other" } },
    { name: "a record of the first schema without a load", damaged: { schema: 1, id: load.id, load: undefined } },
    { name: "a record without a checksum", damaged: { schema: 2, id: load.id, load } },
    {
      name: "a figure that changed by itself",
      damaged: { ...record, load: { ...load, columns: { ...load.columns, value: Float64Array.of(4, 0) } } },
    },
    {
      name: "a column that lost rows",
      damaged: { ...record, load: { ...load, columns: { ...load.columns, line: new Uint32Array(1) } } },
    },
    {
      name: "a column of another kind of number",
      damaged: { ...record, load: { ...load, columns: { ...load.columns, value: Uint8Array.of(3, 0) } } },
    },
    { name: "a day that does not exist", damaged: { ...record, load: { ...load, editionDate: "gisteren" } } },
    { name: "a moment of loading that is lost", damaged: { ...record, load: { ...load, loadedAt: undefined } } },
    { name: "a provenance that we do not know", damaged: { ...record, load: { ...load, provenance: "echt" } } },
    {
      name: "a code without a text in its dictionary",
      damaged: {
        ...record,
        load: { ...load, columns: { ...load.columns, period: { ...load.columns.period, dictionary: [] } } },
      },
    },
    {
      name: "a dictionary of other things than texts",
      damaged: {
        ...record,
        load: { ...load, columns: { ...load.columns, region: { ...load.columns.region, dictionary: [1, 2, 3] } } },
      },
    },
    { name: "a load without columns", damaged: { ...record, load: { ...load, columns: undefined } } },
  ])("refuses $name", ({ damaged }) => {
    expect(readSavedRecord(damaged)).toBeUndefined();
  });
});

describe(describeUnreadable, () => {
  it("names the file of a damaged record, also of the first schema", () => {
    expect(describeUnreadable(load.id, { ...record, load: { half: true } })).toEqual({
      id: load.id,
      reason: "damaged",
      about: { fileName: load.receipt.fileName, loadedAt: load.loadedAt, rows: 2 },
    });
    const [first] = firstSchemaRecords();
    expect(describeUnreadable("1", { ...first, load: { ...first?.load, columns: {} } })).toMatchObject({
      reason: "damaged",
      about: { fileName: first?.load.receipt.fileName },
    });
  });

  it("tells a later schema from damage", () => {
    expect(describeUnreadable(load.id, { ...record, schema: SAVED_SCHEMA + 1 }).reason).toBe("later");
  });

  it("says nothing of what cannot be read at all", () => {
    expect(describeUnreadable("x", undefined)).toEqual({ id: "x", reason: "damaged", about: {} });
    expect(describeUnreadable("x", { schema: 2, id: "x", load: null, about: { loadedAt: "gisteren" } })).toEqual({
      id: "x",
      reason: "damaged",
      about: {},
    });
  });
});

describe(columnsChecksum, () => {
  const rows = fc.array(
    fc.record({ region: fc.constantFrom("GM0153", "GM0200"), value: fc.nat(), period: fc.constant("2019JJ00") }),
    { minLength: 1, maxLength: 20 },
  );

  it("is the same for the same columns, and another when one value, code, status or line differs", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom("value", "status", "line", "region"), (given, place, part) => {
        const { columns } = aLoad({ rows: given });
        const other = structuredClone(columns);
        expect(columnsChecksum(other)).toBe(columnsChecksum(columns));
        const array = part === "region" ? other.region.codes : other[part];
        const at = place % array.length;
        array[at] = (array[at] ?? 0) + 1;
        expect(columnsChecksum(other)).not.toBe(columnsChecksum(columns));
      }),
    );
  });

  it("is another when a dictionary differs", () => {
    const { columns } = aLoad({ rows: [{ region: "GM0153", value: 1 }] });
    const renamed = { ...columns, region: aLoad({ rows: [{ region: "GM0200", value: 1 }] }).columns.region };
    expect(columnsChecksum(renamed)).not.toBe(columnsChecksum(columns));
  });
});
