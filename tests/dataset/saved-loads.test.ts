import { describe, expect, it } from "vitest";
import { readSavedRecord, SAVED_SCHEMA, savedLoadsInMemory, toSavedRecord } from "../../src/dataset/saved-loads.ts";
import { aLoad } from "../support/loads.ts";

const load = aLoad({ rows: [{ value: 3 }, { status: "missing:unknown" }] });

describe(readSavedRecord, () => {
  it("gives back what was saved", () => {
    expect(readSavedRecord(structuredClone(toSavedRecord(load)))).toEqual(load);
  });

  it.each([
    { name: "nothing", record: undefined },
    { name: "text", record: "load" },
    { name: "a record of a later schema", record: { ...toSavedRecord(load), schema: SAVED_SCHEMA + 1 } },
    { name: "a record under another id", record: { ...toSavedRecord(load), id: "other" } },
    {
      name: "a column that lost rows",
      record: { ...toSavedRecord(load), load: { ...load, columns: { ...load.columns, line: new Uint32Array(1) } } },
    },
    {
      name: "a day that does not exist",
      record: { ...toSavedRecord(load), load: { ...load, editionDate: "gisteren" } },
    },
    {
      name: "a moment of loading that is lost",
      record: { ...toSavedRecord(load), load: { ...load, loadedAt: undefined } },
    },
    {
      name: "a provenance that we do not know",
      record: { ...toSavedRecord(load), load: { ...load, provenance: "echt" } },
    },
    {
      name: "a code without a text in its dictionary",
      record: {
        ...toSavedRecord(load),
        load: { ...load, columns: { ...load.columns, period: { ...load.columns.period, dictionary: [] } } },
      },
    },
    {
      name: "a dictionary of other things than texts",
      record: {
        ...toSavedRecord(load),
        load: { ...load, columns: { ...load.columns, region: { ...load.columns.region, dictionary: [1, 2, 3] } } },
      },
    },
    { name: "a load without columns", record: { ...toSavedRecord(load), load: { ...load, columns: undefined } } },
  ])("refuses $name", ({ record }) => {
    expect(readSavedRecord(record)).toBeUndefined();
  });
});

describe(savedLoadsInMemory, () => {
  it("keeps what is appended until it is removed", async () => {
    const saved = savedLoadsInMemory();
    await saved.append(load);
    expect((await saved.read()).loads).toEqual([load]);
    await saved.remove(load.id);
    expect((await saved.read()).loads).toEqual([]);
  });
});
