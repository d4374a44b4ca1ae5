import { describe, expect, it } from "vitest";
import { openEngine } from "../../support/open-engine.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { bytesOf, type ExportedCell, policeExport } from "../../support/police-export.ts";
import { expectLawful } from "../../support/view-laws.ts";

const CELLS: readonly ExportedCell[] = [
  { region: "GM0153", period: "2025MM01", value: 12 },
  { region: "GM0153", period: "2025MM02", value: 0 },
  { region: "GM0153", period: "2025MM03", value: undefined },
  { region: "XX0001", period: "2025MM01", value: 4 },
];

async function check(...given: Parameters<typeof policeExport>) {
  const { engine } = await openEngine();
  return engine.check(policeExport(...given));
}

describe("a file that is recognised", () => {
  it("is named by its layout and table, with its size and how it is written", async () => {
    const view = await check("47022NED", CELLS);
    expect(view).toMatchObject({ accepted: true, format: "odata-untyped" });
    expect(view.title).toMatch(/^Herkend als onbewerkte dataset \(OData\)/);
    expect(plainSpaces(view.subtitle)).toMatch(/^\d+ bytes · UTF-8 met BOM · puntkomma$/);
    expect(view.evidence.length).toBeGreaterThan(0);
    expectLawful(view);
  });

  it("accounts for every row, and counts a missing cell nowhere as zero", async () => {
    const { rows } = await check("47022NED", CELLS);
    expect(rows.map(({ kind, label, count }) => [kind, label, count])).toEqual([
      ["kept", "Overgenomen", "3"],
      ["dropped", "Niet gebruikt", "1"],
      ["doubt", "Zonder cijfer", "1"],
    ]);
    expect(rows[0]?.why).toBe("3 cijfers, januari 2025 t/m maart 2025");
    expect(rows[1]).toMatchObject({ why: "het gebied is onbekend", lines: [5] });
    expect(rows[2]?.why).toBe("onbekend of geheim in de bron; telt nergens als nul");
  });

  it("shows the first figures as they would be read: a zero is 0, a missing one a dot, provisional marked", async () => {
    const { preview } = await check("47022NED", CELLS);
    expect(preview).toEqual([
      { indicator: "1.1.1 Diefstal/inbraak woning", region: "Enschede", period: "januari 2025", value: "12*", line: 2 },
      { indicator: "1.1.1 Diefstal/inbraak woning", region: "Enschede", period: "februari 2025", value: "0*", line: 3 },
      { indicator: "1.1.1 Diefstal/inbraak woning", region: "Enschede", period: "maart 2025", value: ".", line: 4 },
    ]);
  });

  it("puts what is worst first", async () => {
    const { findings } = await check("47022NED", CELLS);
    const order = ["blocks", "doubt", "note"];
    const places = findings.map(({ severity }) => order.indexOf(severity));
    expect(places).toEqual([...places].sort());
  });

  it("says what loading it would do", async () => {
    const { engine } = await openEngine();
    const first = await engine.check(policeExport("47013NED", [{ region: "RE02", period: "2018JJ00", value: 6000 }]));
    expect(first.effect).toBe("Laden voegt 1 cijfer toe.");
    await engine.commit(first.stageId ?? "", { editionDate: "2026-01-01" });
    const cells = [
      { region: "RE02", period: "2018JJ00", value: 6083 },
      { region: "RE02", period: "2019JJ00", value: 5000 },
    ];
    const revision = await engine.check(policeExport("47013NED", cells));
    expect(revision.effect).toBe("Laden voegt 1 cijfer toe en verandert 1 bestaand cijfer.");
    const older = await engine.check(policeExport("47013NED", cells, { name: "oud_2025-01-01.csv" }));
    expect(older.effect).toBe(
      "Laden voegt 1 cijfer toe en laat 1 bestaand cijfer staan, omdat dat definitief of nieuwer is.",
    );
  });
});

describe("the date of the figures", () => {
  it.each([
    {
      name: "the file name",
      file: { name: "47022NED_UntypedDataSet_17052026_141347.csv", modified: "2026-06-01" },
      expected: {
        value: "2026-05-17",
        because: "Het bestand noemt zelf geen datum; 17 mei 2026 staat in de bestandsnaam.",
      },
    },
    {
      name: "the file's own clock",
      file: { name: "maanden.csv", modified: "2026-06-01" },
      expected: {
        value: "2026-06-01",
        because: "Het bestand noemt zelf geen datum; 1 juni 2026 is de dag waarop het bestand is opgeslagen.",
      },
    },
    {
      name: "today, when the file's clock runs ahead",
      file: { name: "maanden.csv", modified: "2030-06-01" },
      expected: {
        value: "2026-11-22",
        because: "Het bestand noemt zelf geen datum; voorgesteld is vandaag, 22 november 2026.",
      },
    },
  ])("is proposed from $name, to be confirmed", async ({ file, expected }) => {
    expect((await check("47022NED", CELLS, file)).editionDate).toEqual(expected);
  });
});

describe("a file that is refused", () => {
  it("is named for what it is, with what to do instead, and asks for no date", async () => {
    const { engine } = await openEngine();
    const view = await engine.check(bytesOf("werkmap.csv", "PK\u0003\u0004xl/workbook.xml"));
    expect(view).toMatchObject({ accepted: false, rows: [], preview: [] });
    expect(view.title).toMatch(/^Niet geladen: /);
    expect(view.findings[0]).toMatchObject({ severity: "blocks" });
    expect(view).not.toHaveProperty("stageId");
    expect(view).not.toHaveProperty("effect");
    expect(view).not.toHaveProperty("editionDate");
    expectLawful(view);
  });
});

describe("text from a file", () => {
  it("is shown as it was written and never as part of the page", async () => {
    const evil = '<img src=x onerror="alert(1)">';
    const { engine } = await openEngine();
    const csv = [
      "classification;indicator;region;period;value;unit;status;note",
      `upload;hemp_yearly/plants;Twente;2025;5;aantal;;${evil}`,
      `upload;hemp_yearly/plants;${evil};2025;5;aantal;;`,
      "",
    ].join("\r\n");
    const view = await engine.check(bytesOf(`${evil}.csv`, csv));
    expect(view.fileName).toBe(`${evil}.csv`);
    await engine.commit(view.stageId ?? "", {});
    const [load] = engine.answer({ kind: "loads" }).loads;
    expect(load?.fileName).toBe(`${evil}.csv`);
    const keys = JSON.stringify([view, engine.answer({ kind: "loads" }), engine.answer({ kind: "overview" })]).match(
      /"(\w+)":/g,
    );
    expect(new Set(keys)).not.toContain('"html":');
  });
});
