import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableMapping } from "../../../src/domain/table-mapping.ts";
import { asked, figuresOf, readLines, withRoles } from "../../support/mapped-tables.ts";
import { expectEveryRowCounted } from "../every-row-counted.ts";

const LINES = [
  "Plaats;Wanneer;Hoeveel",
  "Enschede;2024-01;12",
  "Hengello;2024-01;7",
  "Hengelo;week 3;5",
  "Losser;2024-01;.",
];
const BURGLARY = { indicator: "police_crime:1.1.1", measure: "count" } as const;

async function answered(lines: readonly string[], more: Partial<TableMapping> = {}): Promise<TableMapping> {
  const { mapping } = await asked(lines);
  return { ...mapping, fixed: BURGLARY, ...more };
}

describe("a table read by a mapping", () => {
  it("is refused as unknown, with what can be asked, as long as nobody has said anything", async () => {
    const result = await readLines(LINES);
    expect(result.receipt).toMatchObject({ format: "unknown", accepted: false });
    expect(result.mapping).toBeDefined();
  });

  it("is not read while a name is unknown, and says which", async () => {
    const result = await readLines(LINES, { mapping: await answered(LINES) });
    expect(result.observations).toBeUndefined();
    expect(result.issues.map(({ code, facts }) => [code, facts["kind"], facts["name"]])).toEqual([
      ["mappingQuestion", "unknownName", "Hengello"],
    ]);
    expectEveryRowCounted(result);
  });

  it("reads every row, or counts it with its reason", async () => {
    const names = [{ dimension: "region" as const, name: "Hengello", as: "GM0164" }];
    const result = await readLines(LINES, { mapping: await answered(LINES, { names }) });
    expect(result.receipt).toMatchObject({ format: "mapped", rowsRead: 4, rowsKept: 3 });
    expect(result.receipt.dropped).toEqual([{ reason: "unreadablePeriod", count: 1, lines: [4] }]);
    expect(figuresOf(result)).toEqual([
      "police_crime:1.1.1 GM0153 2024MM01 count 12 provisional",
      "police_crime:1.1.1 GM0164 2024MM01 count 7 provisional",
      "police_crime:1.1.1 GM0168 2024MM01 count - missing:unknown",
    ]);
    expect(result.receipt.evidence.map(({ kind }) => kind)).toEqual(["mapping"]);
    expectEveryRowCounted(result);
  });

  it("counts the rows of a name that is left out", async () => {
    const names = [{ dimension: "region" as const, name: "Hengello" }];
    const result = await readLines(LINES, { mapping: await answered(LINES, { names }) });
    expect(result.receipt.dropped).toContainEqual({ reason: "leftOut", count: 1, lines: [3] });
  });

  it("takes what holds for all rows from what was said", async () => {
    const lines = ["Maand;Aantal", "2024-01;12", "2024-02;14"];
    const mapping = await answered(lines, { fixed: { region: "NL01", indicator: "police_nuisance:E35" } });
    const result = await readLines(lines, { mapping });
    expect(figuresOf(result)).toEqual([
      "police_nuisance:E35 NL01 2024MM01 count 12 provisional",
      "police_nuisance:E35 NL01 2024MM02 count 14 provisional",
    ]);
  });

  it("joins a year and a month", async () => {
    const lines = ["gebied;jaar;maand;aantal", "Enschede;2017;1;12", "Enschede;2017;februari;14"];
    const result = await readLines(lines, { mapping: await answered(lines, { fixed: BURGLARY }) });
    expect(figuresOf(result)).toEqual([
      "police_crime:1.1.1 GM0153 2017MM01 count 12 observed",
      "police_crime:1.1.1 GM0153 2017MM02 count 14 observed",
    ]);
  });

  it.each([
    ["a percentage", "Aandeel (%)", "34"],
    ["a figure that is not whole", "Cijfer", "3,4"],
    ["a rate", "per 10.000 woningen", "7"],
  ])("never reads %s as a count, whoever says so", async (_what, head, value) => {
    const lines = [`gebied;jaar;${head}`, `Enschede;2024;${value}`, `Hengelo;2024;${value}`];
    const result = await readLines(lines, { mapping: await answered(lines, { fixed: BURGLARY }) });
    expect(result.observations).toBeUndefined();
    expect(result.issues.map(({ facts }) => facts["kind"])).toEqual(["measureImpossible"]);
  });

  it("reads 1.390 as it was said to be written", async () => {
    const lines = ["gebied,jaar,aantal", "Enschede,2017,1.390"];
    const mapping = await answered(lines, { notation: "dutch", fixed: BURGLARY });
    expect(figuresOf(await readLines(lines, { mapping }))).toEqual([
      "police_crime:1.1.1 GM0153 2017JJ00 count 1390 observed",
    ]);
  });

  it("does not follow a notation that the figures contradict", async () => {
    const lines = ["gebied;jaar;per 1.000 inwoners", "Enschede;2017;34,8"];
    const mapping = await answered(lines, { notation: "english", fixed: { indicator: "police_crime:1.1.1" } });
    const result = await readLines(lines, { mapping });
    expect(result.issues.map(({ facts }) => facts["kind"])).toEqual(["notation"]);
  });

  it("is not laid over a table with other heads", async () => {
    const mapping = await answered(LINES);
    const result = await readLines(["Plaats;Wanneer;Vorig jaar", ...LINES.slice(1)], { mapping });
    expect(result.issues.map(({ facts }) => facts["kind"])).toContain("otherHeads");
  });

  it("makes a new proposal when the heads are said to stand elsewhere", async () => {
    const mapping = await answered(LINES, { linesAbove: 1, headerRows: 0, columns: [] });
    const step = await asked(LINES, { mapping });
    expect(step.mapping.columns.map(({ head, role }) => [head, role.kind])).toEqual([
      ["", "region"],
      ["", "period"],
      ["", "value"],
    ]);
  });

  it("refuses persons that another delimiter shows", async () => {
    const lines = ["naam|bsn|aantal", "Jansen, A|123456782|3", "Pietersen, B|111222333|4"];
    const mapping: TableMapping = { delimiter: "|", linesAbove: 0, headerRows: 1, columns: [], fixed: {}, names: [] };
    const result = await readLines(lines, { mapping });
    expect(result.receipt.format).toBe("personal-data");
    expect(result.mapping).toBeUndefined();
  });

  it("says of a file that is recognised that it needed no mapping", async () => {
    const lines = [
      "Soort misdrijf;Perioden;Regio's;Geregistreerde misdrijven (aantal)",
      "1.1.1 Diefstal/inbraak woning;2018;Enschede;8",
    ];
    const result = await readLines(lines, { mapping: await answered(LINES) });
    expect(result.receipt.accepted).toBe(true);
    expect(result.issues.map(({ code }) => code)).toContain("mappingUnused");
  });
});

const cell = fc.record({
  offence: fc.constantFrom("1.1.1 Diefstal/inbraak woning", "2.5.2 Winkeldiefstal", "Totaal misdrijven"),
  period: fc.constantFrom("2016", "2017", "2018 augustus", "2024*"),
  region: fc.constantFrom("Enschede", "Oost-Nederland (RE)", "Nederland", "GM0200", "Almelo"),
  value: fc.constantFrom("12", "1.390", "0", ".", "", "x", "geen"),
});
const head = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom("a", "b", "q", "w", "z", " ", "_") });

describe("the law of renamed heads", () => {
  it("gives the same figures for a long table whatever its heads are called", async () => {
    const table = fc.tuple(
      fc.array(cell, { minLength: 3, maxLength: 12 }),
      fc.array(head, { minLength: 4, maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(table, async ([rows, heads]) => {
        const numbered = rows.filter(({ value }) => /^\d/.test(value)).length;
        fc.pre(numbered * 2 > rows.length && rows.some(({ offence }) => offence.startsWith("1.1.1")));
        const body = rows.map(({ offence, period, region, value }) => [offence, period, region, value].join(";"));
        const known = ["Soort misdrijf;Perioden;Regio's;Geregistreerde misdrijven (aantal)", ...body];
        const renamed = [heads.map((text, at) => `k${text}${at}`).join(";"), ...body];
        const step = await asked(renamed);
        const [offence = "", period = "", region = "", value = ""] = step.mapping.columns.map((column) => column.head);
        const mapping = withRoles(
          { ...step.mapping, fixed: { measure: "count" } },
          {
            [offence]: { kind: "indicator" },
            [period]: { kind: "period" },
            [region]: { kind: "region" },
            [value]: { kind: "value" },
          },
        );
        const mapped = await readLines(renamed, { mapping });
        expect(figuresOf(mapped)).toEqual(figuresOf(await readLines(known)));
        expectEveryRowCounted(mapped);
      }),
      { numRuns: 60 },
    );
  });
});
