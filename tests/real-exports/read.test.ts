import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/domain/observation.ts";
import { POLICE_UNIT } from "../../src/domain/region.ts";
import { type IngestResult, ingest } from "../../src/ingest/ingest.ts";
import { expectEveryRowCounted } from "../ingest/every-row-counted.ts";
import { loadReference } from "../support/reference.ts";
import { countLastFields, countPivotRows, realBytes, realExportsArePresent } from "./independent-count.ts";

/** It takes a fifth of a second; a machine with other work gets more. */
const SECONDS_OF_A_BUSY_MACHINE = 3;

const read = (name: string): Promise<IngestResult> => ingest(realBytes(name), name, loadReference());

function totals({ observations }: IngestResult) {
  const all = Array.from(
    { length: observations?.length ?? 0 },
    (_, row) => observations && observationAt(observations, row),
  );
  const values = all.flatMap((observation) => (observation?.value === undefined ? [] : [observation.value]));
  const missing = (reason: string): number =>
    all.filter((observation) => observation?.status === `missing:${reason}`).length;
  return {
    figures: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    dots: missing("unknown"),
    blanks: missing("impossible"),
  };
}

describe.skipIf(!realExportsArePresent)("real exports (skipped where ../shared/exports is absent)", () => {
  it.each([
    { name: "03_47013NED_statline_long_quoted_bom.csv", format: "statline-list", table: "47013NED" },
    { name: "portal_download_neighbourhoods_head.csv", format: "portal-download", table: "47018NED" },
    { name: "portal_download_places.csv", format: "portal-download", table: "47015NED" },
  ])("$name is read to the last figure", async ({ name, format, table }) => {
    const { rows, ...counted } = countLastFields(name);
    const result = await read(name);
    expect(result.receipt).toMatchObject({
      format,
      table,
      accepted: true,
      rowsRead: rows,
      rowsKept: rows,
      dropped: [],
    });
    expect(totals(result)).toEqual(counted);
    expectEveryRowCounted(result);
  });

  it("keeps the names of neighbourhoods and places as printed", async () => {
    const { regionNames } = await read("portal_download_neighbourhoods_head.csv");
    expect(regionNames.map(([, name]) => name)).toContain("Langestraat e.o.");
    expect((await read("portal_download_places.csv")).regionNames).toEqual([["place/amsterdam", "Amsterdam"]]);
  });

  it("knows all twelve provinces and the country of the list of 2019 by their labels", async () => {
    const { observations } = await read("03_47013NED_statline_long_quoted_bom.csv");
    const provinces = Array.from({ length: 12 }, (_, index) => `PV${20 + index}`);
    expect([...(observations?.region.dictionary ?? [])].sort()).toEqual(["NL01", ...provinces]);
  });

  it("reads a pivot of which the offence stands only above the table, with four levels of areas below each other", async () => {
    const name = "04_47013NED_statline_pivot_gemeente2026_2024.csv";
    const counted = countPivotRows(name);
    const result = await read(name);
    expect(result.receipt).toMatchObject({
      format: "statline-pivot",
      table: "47013NED",
      accepted: true,
      rowsRead: counted.rows + 1,
      rowsKept: counted.rows,
      dropped: [{ reason: "footer", count: 1 }],
    });
    const figures = [...counted.figures.values()];
    expect(totals(result)).toEqual({
      figures: figures.length,
      sum: figures.reduce((sum, figure) => sum + figure, 0),
      dots: counted.dots,
      blanks: 0,
    });
    const { observations } = result;
    const byRegion = new Map<string, string>();
    for (let row = 0; observations && row < observations.length; row++) {
      const { classification, code, region, period, value, status } = observationAt(observations, row);
      byRegion.set(region, `${classification}:${code} ${period} ${value} ${status}`);
    }
    const total = (label: string): string => `police_crime:0.0.0 2024JJ00 ${counted.figures.get(label)} provisional`;
    expect(byRegion.get("NL01")).toBe(total("Nederland"));
    expect(byRegion.get("RE02")).toBe(total("Oost-Nederland (RE)"));
    expect(byRegion.get("RE99")).toBe(total("Niet in te delen (RE)"));
    expect(byRegion.get("GM0153")).toBe(total("Enschede"));
    expect(byRegion.get("GM0014")).toBe(total("Groningen (gemeente)"));
    expect(byRegion.get("municipality/aa-en-hunze")).toBe(total("Aa en Hunze"));
    expect(byRegion.has("LD02")).toBe(false);
    const ofUnit = loadReference()
      .regions.membersOf(POLICE_UNIT)
      .filter((code) => byRegion.has(code));
    expect(ofUnit).toHaveLength(76);
    expectEveryRowCounted(result);
  });

  it.each([
    { name: "01_83648NED_UntypedDataSet_17052018_141347.csv", kind: "old-classification", code: "unsupportedTable" },
    { name: "07_83648NED_oldstatline_pivot_2010_2016.csv", kind: "old-statline-pivot", code: "unsupportedTable" },
    { name: "12_83651NED_diefstallen_gemeente_2018_2021.csv", kind: "two-type-dimensions", code: "unsupportedTable" },
    {
      name: "13_83651NED_untyped_provincies_2011_2020_crlf.csv",
      kind: "two-type-dimensions",
      code: "unsupportedTable",
    },
    { name: "20_47024NED_overlast_breda_2022_english.csv", kind: "translated-pivot", code: "unsupportedTable" },
    { name: "30_47013NED_metadata_21122025.csv", kind: "metadata", code: "notFigures" },
    { name: "31_4702xNED_meta_Overlast.csv", kind: "code-list", code: "notFigures" },
    { name: "32_47022NED_meta_SoortMisdrijf.csv", kind: "code-list", code: "notFigures" },
    { name: "33_meta_RegioS.csv", kind: "code-list", code: "notFigures" },
    { name: "41_37230ned_bevolking_gemeente_2002_2024.csv", kind: "population", code: "notFigures" },
    { name: "odata3_codelist_Overlast.csv", kind: "code-list", code: "notFigures" },
    { name: "odata3_codelist_Perioden_tail.csv", kind: "code-list", code: "notFigures" },
    { name: "odata3_codelist_SoortMisdrijf.csv", kind: "code-list", code: "notFigures" },
    { name: "odata3_codelist_WijkenEnBuurten_excerpt.csv", kind: "code-list", code: "notFigures" },
    { name: "odata3_typed_81955NED_excerpt.csv", kind: "dwellings", code: "notFigures" },
  ])("$name is refused as $kind", async ({ name, kind, code }) => {
    const result = await read(name);
    expect(result.receipt).toMatchObject({ format: kind, accepted: false });
    expect(result.issues).toMatchObject([{ code, severity: "blocks" }]);
    expectEveryRowCounted(result);
  });
});

/** The layouts of the big real files, which are refused for their classification, read with that classification mended. */
describe.skipIf(!realExportsArePresent)("real cells under a classification that is read", () => {
  /** Each cell of both topic columns of a line, by a regular expression of its own. */
  function countTopics(lines: readonly string[]) {
    const cells = lines.flatMap((line) => line.split(";").slice(-2)).map((cell) => cell.replace(/["\s]/g, ""));
    const numbers = cells.filter((cell) => /^\d+(\.\d+)?$/.test(cell)).map(Number);
    return {
      figures: numbers.length,
      sum: numbers.reduce((sum, value) => sum + value, 0),
      dots: cells.filter((cell) => cell === ".").length,
      blanks: cells.filter((cell) => cell === "").length,
    };
  }

  it("83648NED of 2018, with its total as T001161: padded numbers, dots and blanks of 447 municipalities", async () => {
    const text = new TextDecoder().decode(realBytes("01_83648NED_UntypedDataSet_17052018_141347.csv"));
    const [head = "", ...lines] = text.split("\n").filter((line) => line !== "");
    const of = lines.filter((line) => line.includes('"0000000"'));
    const mended = [head, ...of.map((line) => line.replace('"0000000"', '"T001161"'))].join("\n");
    const result = await ingest(new TextEncoder().encode(`${mended}\n`), "mended.csv", loadReference());
    expect(result.receipt).toMatchObject({
      format: "odata-untyped",
      table: "83648NED",
      rowsRead: of.length,
      rowsKept: of.length,
    });
    const counted = countTopics(of);
    expect(totals(result)).toEqual({ ...counted, sum: expect.closeTo(counted.sum, 6) });
  });

  it("3 MB without quotes, with one of its two dimensions left out: every row is read or counted, without delay", async () => {
    const text = new TextDecoder().decode(realBytes("12_83651NED_diefstallen_gemeente_2018_2021.csv"));
    const mended = text
      .replace("GebruikVanGeweld", "Weggelaten")
      .replace("SoortDiefstal", "SoortMisdrijf")
      .replace("Diefstallen_1", "Misdrijven_1")
      .replace("DiefstallenPer1000", "MisdrijvenPer1000");
    const bytes = new TextEncoder().encode(mended);
    const started = performance.now();
    const result = await ingest(bytes, "mended.csv", loadReference());
    expect(performance.now() - started).toBeLessThan(SECONDS_OF_A_BUSY_MACHINE * 1000);
    expect(result.receipt).toMatchObject({ format: "odata-untyped", table: "83648NED", accepted: true });
    expectEveryRowCounted(result);
    const lines = text
      .split("\n")
      .filter((line) => line !== "")
      .slice(1);
    expect(result.receipt.rowsRead).toBe(lines.length);
    // The same cell stands there once per class of violence: equal ones are kept once, different ones not at all.
    const cells = new Map<string, Set<string>>();
    for (const line of lines) {
      const [, , type = "", region = "", period = "", count = ""] = line.split(";");
      const key = [type, region, period].join(" ");
      cells.set(key, (cells.get(key) ?? new Set()).add(count.trim()));
    }
    const single = [...cells.values()].filter((values) => values.size === 1).length;
    const { observations } = result;
    const counts = [...(observations?.measure.codes ?? [])].filter(
      (code) => observations?.measure.dictionary[code] === "count",
    );
    expect(counts).toHaveLength(single);
  });
});
