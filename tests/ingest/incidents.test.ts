import { describe, expect, it } from "vitest";
import type { IncidentColumns } from "../../src/domain/incidents.ts";
import { observationAt } from "../../src/domain/observation.ts";
import { countIncidents } from "../../src/ingest/incidents/count-incidents.ts";
import { type IngestResult, ingest } from "../../src/ingest/ingest.ts";
import { issueSentence } from "../../src/text/data/issue-sentences.ts";
import { loadReference } from "../support/reference.ts";
import { expectEveryRowCounted } from "./every-row-counted.ts";

const LIST = `incidentnummer;pleegdatum;straat;postcode;gemeente;delict
PL0500-1;3-8-2018;Dorpsstraat;7511AA;Enschede;1.1.1 Diefstal/inbraak woning
PL0500-2;31-8-2018;Kerkstraat;7511AB;Enschede;1.1.1 Diefstal/inbraak woning
PL0500-3;1-9-2018;Kerkstraat;7511AB;Enschede;1.1.1
PL0500-4;4-8-2018;Kerkstraat;7511AB;Enschede;2.2.1
PL0500-5;4-8-2018;Kerkstraat;7511AB;Nergenshuizen;1.1.1
PL0500-6;onbekend;Kerkstraat;7511AB;Enschede;1.1.1
PL0500-7;4-8-2018;Kerkstraat;7511AB;Enschede;iets anders
`;
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const count = (text: string, asked: IncidentColumns = {}): Promise<IngestResult> =>
  countIncidents(bytes(text), "lijst.csv", loadReference(), asked);

function counts({ observations }: IngestResult): readonly string[] {
  return Array.from({ length: observations?.length ?? 0 }, (_, row) => {
    if (!observations) return "";
    const { classification, code, region, period, measure, value, status } = observationAt(observations, row);
    return `${classification}:${code} ${region} ${period} ${measure} ${value} ${status}`;
  });
}

describe("a list of incidents", () => {
  it("is refused, with the columns it can be counted by", async () => {
    const { receipt, incidents, observations } = await ingest(bytes(LIST), "lijst.csv", loadReference());
    expect(receipt).toMatchObject({ format: "incident-list", accepted: false });
    expect(observations).toBeUndefined();
    expect(incidents?.proposed).toEqual({ date: "pleegdatum", place: "gemeente", offence: "delict" });
    expect(incidents?.heads).toContain("straat");
  });

  it("is known as one without an address too, by days and offences without a figure", async () => {
    const text = "Datum;Delict;Gemeente\n3-8-2018;1.1.1;Enschede\n4-8-2018;1.1.1;Almelo\n";
    expect((await ingest(bytes(text), "lijst.csv", loadReference())).receipt.format).toBe("incident-list");
  });

  it("offers nothing when its first row is an incident: cells are not shown", async () => {
    const text = "3-8-2018;7511AA;Enschede;1.1.1\n4-8-2018;7511AB;Enschede;1.1.1\n5-8-2018;7511AB;Almelo;1.1.1\n";
    const result = await ingest(bytes(text), "lijst.csv", loadReference());
    expect(result.receipt.format).toBe("incident-list");
    expect(result.incidents).toBeUndefined();
  });
});

describe("counting a list of incidents on request", () => {
  it("gives counts per offence, municipality and month, and says how many rows were not counted and why", async () => {
    const result = await count(LIST);
    expect(counts(result)).toEqual([
      "police_crime:1.1.1 GM0153 2018MM08 count 2 observed",
      "police_crime:1.1.1 GM0153 2018MM09 count 1 observed",
      "police_crime:2.2.1 GM0153 2018MM08 count 1 observed",
    ]);
    expect(result.receipt).toMatchObject({ format: "incident-counts", accepted: true, rowsRead: 7, rowsKept: 4 });
    expect(Object.fromEntries(result.receipt.dropped.map(({ reason, count: rows }) => [reason, rows]))).toEqual({
      unknownRegion: 1,
      unreadablePeriod: 1,
      unknownCode: 1,
    });
    expect(result.issues.map(issueSentence).join(" ")).toContain(
      "Dit is een eigen telling van 4 incidenten. 3 regels zijn niet geteld",
    );
    expectEveryRowCounted(result);
  });

  it("keeps nothing of the rows: no number, street or postcode leaves it", async () => {
    const everything = JSON.stringify(await count(LIST));
    for (const cell of ["PL0500", "Dorpsstraat", "Kerkstraat", "7511A", "Nergenshuizen", "iets anders"]) {
      expect(everything).not.toContain(cell);
    }
  });

  it("counts an old municipality as that of today", async () => {
    const text = LIST.replaceAll("Enschede", "Rijnwaarden");
    expect(counts(await count(text))[0]).toBe("police_crime:1.1.1 GM0299 2018MM08 count 2 observed");
  });

  it("asks for a column that does not show itself, and takes the one that a person names", async () => {
    const text = LIST.replaceAll("1.1.1 Diefstal/inbraak woning", "x")
      .replaceAll("1.1.1", "y")
      .replaceAll("2.2.1", "z");
    const unnamed = await count(text);
    expect(unnamed.issues).toMatchObject([{ code: "incidentColumns", severity: "blocks", facts: { role: "offence" } }]);
    expect(issueSentence(unnamed.issues[0] ?? Object.create(null))).toContain("soort misdrijf of overlast");
    expect((await count(text, { offence: "straat" })).observations).toBeUndefined();
  });

  it("refuses a column to count by that holds data of persons", async () => {
    const text = LIST.replaceAll("delict", "melder").replace(/;[^;\n]*$/gm, ";naam@voorbeeld.example");
    const result = await count(text, { offence: "straat", date: "pleegdatum", place: "naam@voorbeeld.example" });
    expect(result.observations).toBeUndefined();
    const named = await count(LIST.replaceAll("Dorpsstraat", "naam@voorbeeld.example"), { offence: "straat" });
    expect(named.issues).toMatchObject([{ code: "personalData", severity: "blocks", facts: { found: "email" } }]);
  });

  it.each(["", "a", "\u0000\u0001", "a;b;c\n1;2;3\n"])("never throws: %j", async (text) => {
    const result = await count(text);
    expect(result.observations).toBeUndefined();
    expectEveryRowCounted(result);
  });
});
