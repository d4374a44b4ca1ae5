import { describe, expect, it } from "vitest";
import {
  dateInFileName,
  isExistingDate,
  proposeEditionDate,
  publicationLoad,
  uploadLoad,
} from "../../src/engine/make-load.ts";
import { buffersOf } from "../../src/engine/transfer.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { aReceipt } from "../support/loads.ts";
import { policeExport } from "../support/police-export.ts";
import { loadReference } from "../support/reference.ts";

describe(dateInFileName, () => {
  it.each([
    { name: "83648NED_UntypedDataSet_17052018_141347.csv", date: "2018-05-17" },
    { name: "47013NED_20260815.csv", date: "2026-08-15" },
    { name: "maanden 2026-08-15.csv", date: "2026-08-15" },
    { name: "maanden 15-08-2026.csv", date: "2026-08-15" },
    { name: "30_47013NED_metadata_21122025.csv", date: "2025-12-21" },
    { name: "47022NED.csv", date: undefined },
    { name: "2018-02-30.csv", date: undefined },
    { name: "2018-13-01.csv", date: undefined },
    { name: "00012018.csv", date: undefined },
    { name: "2018_2019.csv", date: undefined },
    { name: "2018MM08.csv", date: undefined },
    { name: "9912345678999.csv", date: undefined },
    { name: "schrikkeldag 29-02-2024.csv", date: "2024-02-29" },
    { name: "geen schrikkeldag 29-02-2023.csv", date: undefined },
  ])("reads $date in $name", ({ name, date }) => {
    expect(dateInFileName(name)).toBe(date);
  });
});

describe(isExistingDate, () => {
  it.each([
    ["2026-08-15", true],
    ["2026-02-29", false],
    ["2026-8-15", false],
    ["2026-08-15T00:00:00Z", false],
    ["", false],
  ])("%s: %s", (text, exists) => {
    expect(isExistingDate(text)).toBe(exists);
  });
});

describe(proposeEditionDate, () => {
  const TODAY = "2026-11-22";
  const receipt = aReceipt("a", 1);

  it.each([
    {
      name: "takes the date that the content gives, whatever the name says",
      given: { ...receipt, editionDate: "2026-08-01" },
      file: { fileName: "2026-09-01.csv" },
      expected: { date: "2026-08-01", because: "content" },
    },
    {
      name: "else that in the name",
      given: receipt,
      file: { fileName: "2026-09-01.csv", modified: "2026-10-01" },
      expected: { date: "2026-09-01", because: "fileName" },
    },
    {
      name: "else the day the file was saved",
      given: receipt,
      file: { fileName: "maanden.csv", modified: "2026-10-01" },
      expected: { date: "2026-10-01", because: "modified" },
    },
    {
      name: "else today",
      given: receipt,
      file: { fileName: "maanden.csv" },
      expected: { date: TODAY, because: "today" },
    },
    {
      name: "never a date that lies ahead",
      given: receipt,
      file: { fileName: "2027-01-01.csv", modified: "2026-12-31" },
      expected: { date: TODAY, because: "today" },
    },
  ])("$name", ({ given, file, expected }) => {
    expect(proposeEditionDate(given, file, TODAY)).toEqual(expected);
  });
});

describe("a load", () => {
  const file = policeExport("47022NED", [{ region: "GM0153", period: "2025MM01", value: 12 }]);
  const read = async () => {
    const result = await ingest(new Uint8Array(file.bytes), file.fileName, loadReference());
    if (!result.observations) throw new TypeError("refused");
    return { result, columns: result.observations };
  };

  it("of a person has real figures of the publisher, and the first sixteen digits of its hash for a name", async () => {
    const { result, columns } = await read();
    const load = uploadLoad(result, columns, { editionDate: "2026-08-15", loadedAt: "2026-08-16T08:00:00.000Z" });
    expect(load).toMatchObject({
      id: result.receipt.hash.slice(0, 16),
      kind: "upload",
      provenance: "real",
      source: { publisher: "Politie", edition: undefined },
      editionDate: "2026-08-15",
    });
  });

  it("of a person is simulated when the file says so above its table", async () => {
    const text = [
      '"Geregistreerde misdrijven, gesimuleerd; soort misdrijf, gemeente"',
      '"Soort misdrijf: 1.1.1 Diefstal/inbraak woning"',
      '""',
      '"Onderwerp";"Geregistreerde misdrijven"',
      '"Perioden";"2018 augustus"',
      `"Regio's";"aantal"`,
      '"Enschede";"43"',
      "",
    ].join("\n");
    const result = await ingest(new TextEncoder().encode(text), "opnieuw-bewaard.csv", loadReference());
    if (!result.observations) throw new TypeError("refused");
    const edition = { editionDate: "2026-08-15", loadedAt: "2026-08-16T08:00:00.000Z" };
    expect(uploadLoad(result, result.observations, edition)).toMatchObject({
      provenance: "simulated",
      source: { publisher: "Simulatie" },
    });
  });

  it("that comes with the app is what the index says of it, also when that is simulated", async () => {
    const { result, columns } = await read();
    const about = { id: "x", provenance: "simulated", publisher: "Gesimuleerd", table: "47022NED" } as const;
    const load = publicationLoad(result, columns, { ...file, ...about });
    expect(load).toMatchObject({
      kind: "publication",
      provenance: "simulated",
      source: { publisher: "Gesimuleerd", table: "47022NED", edition: undefined },
      editionDate: "0000-00-00",
    });
  });

  it("crosses to another thread by handing over each of its columns once", async () => {
    const { result, columns } = await read();
    const buffers = buffersOf(result);
    expect(new Set(buffers)).toEqual(
      new Set(
        [
          columns.indicator.codes,
          columns.region.codes,
          columns.period.codes,
          columns.measure.codes,
          columns.value,
          columns.status,
          columns.line,
        ].map(({ buffer }) => buffer),
      ),
    );
    const copy = structuredClone(result, { transfer: buffers });
    expect(copy.observations?.value).toHaveLength(1);
    expect(columns.value).toHaveLength(0);
  });

  it("that was refused has nothing to hand over", async () => {
    const refused = await ingest(new Uint8Array(), "leeg.csv", loadReference());
    expect(buffersOf(refused)).toEqual([]);
  });
});
