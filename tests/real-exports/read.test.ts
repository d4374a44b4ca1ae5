import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/domain/observation.ts";
import { POLICE_UNIT } from "../../src/domain/region.ts";
import { type IngestResult, ingest } from "../../src/ingest/ingest.ts";
import { expectEveryRowCounted } from "../ingest/every-row-counted.ts";
import { loadReference } from "../support/reference.ts";
import { countLastFields, countPivotRows, realBytes, realExportsArePresent } from "./independent-count.ts";

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

  it("reads year-end populations as averages, which are those that CBS publishes but for changed borders", async () => {
    const { regions, denominators } = loadReference();
    const result = await read("41_37230ned_bevolking_gemeente_2002_2024.csv");
    const { observations } = result;
    expect(result.receipt).toMatchObject({ format: "denominators", table: "37230ned", accepted: true });
    let [same, near, other] = [0, 0, 0];
    for (let row = 0; row < (observations?.length ?? 0); row++) {
      const { region, period, value } = observations ? observationAt(observations, row) : {};
      const published = region && period ? denominators.inhabitants(region, Number(period.slice(0, 4))) : undefined;
      if (value === undefined || published === undefined || region === "NL01") continue;
      if (value === published) same += 1;
      else if (Math.abs(value - published) <= published * 0.02) near += 1;
      else other += 1;
    }
    expect(regions.membersOf(POLICE_UNIT)).toHaveLength(76);
    expect(other).toBe(0);
    expect(same).toBeGreaterThan(900);
    expect(near).toBeLessThan(same / 20);
    expectEveryRowCounted(result);
  });

  it("reads dwellings of 1 January, the same as the reference data", async () => {
    const { denominators } = loadReference();
    const result = await read("odata3_typed_81955NED_excerpt.csv");
    const { observations } = result;
    expect(result.receipt).toMatchObject({ format: "denominators", table: "81955NED", rowsRead: 36, rowsKept: 36 });
    const found = Array.from(
      { length: observations?.length ?? 0 },
      (_, row) => observations && observationAt(observations, row),
    );
    const figures = found.filter((each) => each?.value !== undefined);
    expect(figures.length).toBeGreaterThan(20);
    for (const each of figures) {
      expect(each?.value).toBe(each && denominators.dwellings(each.region, Number(each.period.slice(0, 4))));
    }
  });

  it.each([
    { name: "20_47024NED_overlast_breda_2022_english.csv", kind: "translated-pivot", code: "unsupportedTable" },
    { name: "30_47013NED_metadata_21122025.csv", kind: "metadata", code: "notFigures" },
    { name: "31_4702xNED_meta_Overlast.csv", kind: "code-list", code: "notFigures" },
    { name: "32_47022NED_meta_SoortMisdrijf.csv", kind: "code-list", code: "notFigures" },
    { name: "33_meta_RegioS.csv", kind: "code-list", code: "notFigures" },
    { name: "odata3_codelist_Overlast.csv", kind: "code-list", code: "notFigures" },
    { name: "odata3_codelist_Perioden_tail.csv", kind: "code-list", code: "notFigures" },
    { name: "odata3_codelist_SoortMisdrijf.csv", kind: "code-list", code: "notFigures" },
    { name: "odata3_codelist_WijkenEnBuurten_excerpt.csv", kind: "code-list", code: "notFigures" },
  ])("$name is refused as $kind", async ({ name, kind, code }) => {
    const result = await read(name);
    expect(result.receipt).toMatchObject({ format: kind, accepted: false });
    expect(result.issues).toMatchObject([{ code, severity: "blocks" }]);
    expectEveryRowCounted(result);
  });
});
