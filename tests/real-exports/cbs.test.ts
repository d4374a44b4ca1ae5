import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/domain/observation.ts";
import { type IngestResult, ingest } from "../../src/ingest/ingest.ts";
import { expectEveryRowCounted } from "../ingest/every-row-counted.ts";
import { loadReference } from "../support/reference.ts";
import { countFields, realBytes, realExportsArePresent } from "./independent-count.ts";

const read = (name: string): Promise<IngestResult> => ingest(realBytes(name), name, loadReference());

/** Every observation as one text, by the text of its keys. */
function byKey({ observations }: IngestResult): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let row = 0; observations && row < observations.length; row++) {
    const { code, region, period, measure, value, status } = observationAt(observations, row);
    found.set([code, region, period, measure].join(" "), `${value ?? "-"} ${status}`);
  }
  return found;
}

function sumOf({ observations }: IngestResult, measure: string): number {
  let sum = 0;
  for (let row = 0; observations && row < observations.length; row++) {
    const observation = observationAt(observations, row);
    if (observation.measure === measure) sum += observation.value ?? 0;
  }
  return sum;
}

/** Old codes with the code of today, from the data of the project: split at commas, and titles with commas in quotes. */
function certainCodes(): ReadonlyMap<string, string> {
  const lines = readFileSync("data/reference/old-offence-types.csv", "utf8").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, old, code] = /^cbs_crime,(\d{7}),.*,((?:CRI|T)\d+),\w+$/.exec(line) ?? [];
      return old === undefined || code === undefined ? [] : [[old, code] as const];
    }),
  );
}

describe.skipIf(!realExportsArePresent)("real tables of CBS (skipped where ../shared/exports is absent)", () => {
  it("83648NED of 2018 with its codes of seven digits: the certain kinds are read, the others counted and named", async () => {
    const name = "01_83648NED_UntypedDataSet_17052018_141347.csv";
    const rows = countFields(name);
    const codes = certainCodes();
    const certain = rows.filter(([, code = ""]) => codes.has(code));
    const result = await read(name);
    expect(result.receipt).toMatchObject({
      format: "odata-untyped",
      table: "83648NED",
      accepted: true,
      rowsRead: rows.length,
      rowsKept: certain.length,
    });
    expect(result.receipt.dropped).toMatchObject([{ reason: "formerCode", count: rows.length - certain.length }]);
    const counts = certain.map(([, , , , count = ""]) => count).filter((count) => /^\d+$/.test(count));
    expect(sumOf(result, "count")).toBe(counts.reduce((sum, count) => sum + Number(count), 0));
    const cells = byKey(result);
    expect(cells.get("T001161 GM0153 2015JJ00 count")).toBe("11120 observed");
    expect(cells.get("T001161 GM0153 2015JJ00 per1000")).toBe("70.1 observed");
    expect(cells.get("T001161 GM1955 2015JJ00 count")).toBe("1165 observed");
    expectEveryRowCounted(result);
  });

  it("adds the municipalities of 2015 up to those of today", async () => {
    const cells = byKey(await read("01_83648NED_UntypedDataSet_17052018_141347.csv"));
    // Geldermalsen, Lingewaal and Neerijnen
    expect(cells.get("T001161 GM1960 2015JJ00 count")).toBe(`${1205 + 355 + 405} observed`);
    // Groesbeek, which got another name and code in 2016
    expect(cells.get("T001161 GM1945 2015JJ00 count")).toBe("1330 observed");
    expect(cells.get("T001161 GM0236 2015JJ00 count")).toBeUndefined();
    expect(cells.get("T001161 GM0236 2015JJ00 per1000")).toBe("45.7 observed");
  });

  it("a pivot of the old StatLine: two topics, seven years, forty kinds that are certain, and its own date", async () => {
    const name = "07_83648NED_oldstatline_pivot_2010_2016.csv";
    const lines = new TextDecoder("windows-1252")
      .decode(realBytes(name))
      .split("\r\n")
      .filter((line) => line !== "");
    const body = lines.filter((line) => line.startsWith('"Nederland";')).map((line) => line.match(/"[^"]*"/g) ?? []);
    const result = await read(name);
    const left = ["2.1.4 Dierenmishandeling", "3.6 Mensenhandel, mensensmokkel", "7 (Vuur)wapenmisdrijven"];
    const kept = body.filter(([, title = ""]) => !left.includes(title.replaceAll('"', "")));
    expect(kept).toHaveLength(body.length - left.length);
    expect(result.receipt).toMatchObject({
      format: "old-statline-pivot",
      encoding: "windows-1252",
      lineEnding: "crlf",
      table: "83648NED",
      editionDate: "2017-09-25",
      accepted: true,
      rowsRead: body.length + 1,
      rowsKept: kept.length,
      observations: kept.length * 14,
    });
    const sumOfColumns = (from: number, to: number): number =>
      kept.flatMap((cells) => cells.slice(from, to)).reduce((sum, cell) => sum + Number(cell.replaceAll('"', "")), 0);
    expect(sumOf(result, "count")).toBe(sumOfColumns(2, 9));
    expect(sumOf(result, "solved_count")).toBe(sumOfColumns(9, 16));
    const cells = byKey(result);
    expect(cells.get("T001161 NL01 2010JJ00 count")).toBe("1200825 observed");
    expect(cells.get("T001161 NL01 2016JJ00 solved_count")).toBe("210815 provisional");
    expect(cells.get("CRI2212 NL01 2016JJ00 count")).toBe("760 provisional");
    expectEveryRowCounted(result);
  });

  it.each([
    { name: "12_83651NED_diefstallen_gemeente_2018_2021.csv", kinds: 12 },
    { name: "13_83651NED_untyped_provincies_2011_2020_crlf.csv", kinds: 1 },
  ])("$name: thefts with and without violence together, the parts counted and not read", async ({ name, kinds }) => {
    const rows = countFields(name);
    const totals = rows.filter(([, violence]) => violence === "T001540");
    const result = await read(name);
    expect(result.receipt).toMatchObject({
      format: "odata-two-kinds",
      table: "83651NED",
      accepted: true,
      rowsRead: rows.length,
      rowsKept: totals.length,
      dropped: [{ reason: "partOfTotal", count: rows.length - totals.length }],
    });
    expect(result.observations?.indicator.dictionary).toHaveLength(kinds);
    const counts = totals.map(([, , , , , count = ""]) => count).filter((count) => /^\d+$/.test(count));
    expect(sumOf(result, "count")).toBe(counts.reduce((sum, count) => sum + Number(count), 0));
    const rates = totals.map(([, , , , , , rate = ""]) => rate).filter((rate) => /^\d+\.\d+$/.test(rate));
    expect(sumOf(result, "per1000")).toBeCloseTo(
      rates.reduce((sum, rate) => sum + Number(rate), 0),
      4,
    );
    expect(result.issues.filter(({ severity }) => severity === "blocks")).toEqual([]);
    expect(result.issues).toContainEqual(expect.objectContaining({ code: "roundedToFive" }));
    expectEveryRowCounted(result);
  });

  it("adds the shoplifting of 2018 up to West Betuwe, and leaves Gemeente onbekend as it is", async () => {
    const cells = byKey(await read("12_83651NED_diefstallen_gemeente_2018_2021.csv"));
    expect(cells.get("CRI1137 GM1960 2018JJ00 count")).toBe(`${15 + 0 + 0} observed`);
    expect(cells.get("CRI1137 GM1960 2021JJ00 count")).toBe("25 observed");
    expect(cells.get("CRI1137 GM1945 2018JJ00 count")).toBe("15 observed");
    expect(cells.get("CRI1137 GM0000 2018JJ00 count")).toBe("0 observed");
    expect(cells.get("CRI1137 GM0000 2018JJ00 per1000")).toBe("0 observed");
  });
});
