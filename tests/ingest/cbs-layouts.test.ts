import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/domain/observation.ts";
import { type IngestResult, ingest } from "../../src/ingest/ingest.ts";
import { loadReference } from "../support/reference.ts";
import { expectEveryRowCounted } from "./every-row-counted.ts";

const read = (lines: readonly string[]): Promise<IngestResult> =>
  ingest(new TextEncoder().encode(`${lines.join("\n")}\n`), "test.csv", loadReference());

function sumOf({ observations }: IngestResult, measure: string): number {
  let sum = 0;
  for (let row = 0; observations && row < observations.length; row++) {
    const observation = observationAt(observations, row);
    if (observation.measure === measure) sum += observation.value ?? 0;
  }
  return sum;
}

/** Municipalities that became one, each with the years in which it existed, and two that always did. */
const REGIONS = ["GM0236", "GM0304", "GM0733", "GM1960", "GM0241", "GM0265", "GM0282", "GM1945", "GM0153", "GM0000"];
const cell = fc.record({
  region: fc.constantFrom(...REGIONS),
  period: fc.constantFrom("2014JJ00", "2015JJ00", "2018JJ00", "2020JJ00"),
  code: fc.constantFrom("0000000", "2010100", "1010100", "T001161", "CRI1122"),
  count: fc.constantFrom("     645", "       0", "", "       .", "      15"),
  rate: fc.constantFrom("    25.6", "", "       ."),
});
type Cell = typeof cell extends fc.Arbitrary<infer C> ? C : never;
const keyOf = ({ region, period, code }: Cell): string => `${region} ${period} ${code.replace("0000000", "T001161")}`;
const cells = fc.uniqueArray(cell, { maxLength: 60, selector: keyOf });

describe("municipalities of their year in tables of CBS", () => {
  const HEAD =
    '"ID";"SoortMisdrijf";"RegioS";"Perioden";"TotaalGeregistreerdeMisdrijven_1";"GeregistreerdeMisdrijvenPer1000Inw_3"';
  const line = ({ region, period, code, count, rate }: Cell, index: number): string =>
    [index, code, region, period, count, rate].map((field) => `"${field}"`).join(";");

  it("keep their sum, and every row is counted, whatever stands in the file", async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (rows) => {
        const result = await read([HEAD, ...rows.map(line)]);
        expectEveryRowCounted(result);
        const certain = rows.filter(({ code }) => code !== "1010100");
        if (certain.length === 0) return;
        expect(result.receipt.rowsRead).toBe(rows.length);
        expect(result.receipt.rowsKept).toBe(certain.length);
        expect(sumOf(result, "count")).toBe(certain.reduce((sum, { count }) => sum + (Number(count.trim()) || 0), 0));
      }),
    );
  });
});

describe("two dimensions of kinds", () => {
  const HEAD = "ID;GebruikVanGeweld;SoortDiefstal;RegioS;Perioden;TotaalGeregistreerdeDiefstallen_1";
  const violence = fc.constantFrom("T001540", "A048105", "A048106", "Z000000");
  const row = fc.record({ violence, count: fc.nat(99_999), region: fc.constantFrom("GM0153", "NL01", "PV23", "LD02") });

  it("never count a part: the sum is that of the rows of the total", async () => {
    const unique = fc.uniqueArray(row, { maxLength: 16, selector: (one) => `${one.violence} ${one.region}` });
    await fc.assert(
      fc.asyncProperty(unique, async (rows) => {
        const lines = rows.map((one, id) => [id, one.violence, "CRI1121", one.region, "2018JJ00", one.count].join(";"));
        const result = await read([HEAD, ...lines]);
        expectEveryRowCounted(result);
        const totals = rows.filter((one) => one.violence === "T001540");
        expect(result.receipt.accepted).toBe(totals.length > 0);
        expect(sumOf(result, "count")).toBe(totals.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });
});

describe("observations of OData 4", () => {
  const HEAD = "Id,Measure,ValueAttribute,Value,StringValue,SoortMisdrijf,RegioS,Perioden";
  const row = fc.record({
    measure: fc.constantFrom("M004200_2", "M004200_4", "M004200_3"),
    attribute: fc.constantFrom("None", "", "Confidential", "Impossible", "Anders"),
    value: fc.constantFrom("10.0", "0.5", "0", "", "."),
    region: fc.constantFrom("GM0153", "NL01", "LD02", "ZZ01"),
  });

  it("take no value beside an attribute, and no measure for another one", async () => {
    const unique = fc.uniqueArray(row, { maxLength: 12, selector: (one) => `${one.measure} ${one.region}` });
    await fc.assert(
      fc.asyncProperty(unique, async (rows) => {
        const lines = rows.map((one, id) =>
          [id, one.measure, one.attribute, one.value, "", "T001161", one.region, "2018JJ00"].join(","),
        );
        const result = await read([HEAD, ...lines]);
        expectEveryRowCounted(result);
        const plain = rows.filter(({ attribute, region }) => /^(?:None)?$/.test(attribute) && region !== "ZZ01");
        const sum = (measure: string, values: readonly string[]): number =>
          plain
            .filter((one) => one.measure === measure && values.includes(one.value))
            .reduce((total, { value }) => total + Number(value), 0);
        expect(sumOf(result, "count")).toBe(sum("M004200_2", ["10.0", "0"]));
        expect(sumOf(result, "per1000")).toBeCloseTo(sum("M004200_4", ["10.0", "0.5", "0"]), 9);
      }),
    );
  });
});
