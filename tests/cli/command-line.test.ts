import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeZip } from "../support/make-zip.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Run {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person does, from the folder of the project. */
function figures(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "src/cli/main.ts", ...args];
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error ? error.code : 0, out, err });
    });
  });
}

/** A process has to start and read the data; a busy machine may take its time. */
const PATIENTLY = 120_000;
const BURGLARY = ["--indicator", "police_crime:1.1.1"];

function expectSorted(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) expect(Object.keys(value)).toEqual(Object.keys(value).sort());
  for (const each of Object.values(value)) expectSorted(each);
}

describe("figures trend", { timeout: PATIENTLY }, () => {
  it("gives the burglaries of the unit from the files that come with the app", async () => {
    const { code, out, err } = await figures(
      "trend",
      ...BURGLARY,
      "--region",
      "RE02",
      "--from",
      "2015",
      "--to",
      "2018",
    );
    expect([code, err]).toEqual([0, ""]);
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      indicator: "police_crime:1.1.1",
      region: { code: "RE02", name: "Oost-Nederland" },
      measure: "count",
      method: "observed",
      from: { period: "2015", value: 9311, status: "observed", provenance: "real" },
      to: { period: "2018", value: 6083, status: "observed", provenance: "real" },
      verdict: "fell",
      sources: ["Politie, 47018NED, editie augustus 2026"],
    });
    expect(answer).toHaveProperty("change.fraction", expect.closeTo(-0.3467, 4));
    expectSorted(answer);
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("passes every option on: reference date, season, measure and base", async () => {
    const asked = ["--region", "NL01", "--from", "2015", "--to", "2018", "--as-of", "2018MM08", "--season-years", "3"];
    const { code, out } = await figures(
      "trend",
      ...BURGLARY,
      ...asked,
      "--method",
      "seasonal",
      "--measure",
      "index",
      "--base",
      "2014",
    );
    expect(code).toBe(0);
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      measure: "index",
      method: "seasonal",
      to: { status: "estimated", count: expect.closeTo(42_463.2, 1) },
    });
  });

  it("takes the files given, and those alone", async () => {
    const files = ["data/publications/47021NED.csv"];
    const { code, out } = await figures(
      "trend",
      ...files,
      ...BURGLARY,
      "--region",
      "RE02",
      "--from",
      "2015",
      "--to",
      "2018",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ from: { value: null, reason: "notInData" }, change: null, sources: [] });
  });
});

describe("figures observations", { timeout: PATIENTLY }, () => {
  it("prints the tidy table with its head, filtered", async () => {
    const { code, out } = await figures("observations", ...BURGLARY, "--region", "GM0153", "--period", "2018");
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")).toEqual([
      "classification,code,region,period,measure,value,status,source,provenance",
      "police_crime,1.1.1,GM0153,2018,count,410,observed,47018NED.csv,real",
    ]);
  });

  it("reads months in both spellings and prints them in one", async () => {
    const { out } = await figures(
      "observations",
      "data/publications/47013NED.csv",
      ...BURGLARY,
      "--period",
      "2018MM08",
    );
    expect(out).toContain("police_crime,1.1.1,NL01,2018-08,count,");
    expect(out.trimEnd().split("\n")).toHaveLength(2);
  });
});

describe("figures recognise", { timeout: PATIENTLY }, () => {
  it("says what each file is, with its evidence and where its rows went", async () => {
    const [good, refused] = ["data/publications/47021NED.csv", "data/reference/regions.csv"];
    const { code, out, err } = await figures("recognise", good, refused);
    expect([code, err]).toEqual([0, ""]);
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      files: [
        {
          file: good,
          format: "odata-untyped",
          accepted: true,
          encoding: "utf-8-bom",
          rowsRead: 108,
          rowsKept: 108,
          dropped: [],
        },
        { file: refused, accepted: false, rowsKept: 0 },
      ],
    });
    expectSorted(answer);
  });

  it("names the counts that the history of the publications does not explain, and the regions that nobody knows", async () => {
    const folder = mkdtempSync(join(tmpdir(), "jumps-"));
    const list = join(folder, "lijst.csv");
    const head = '"Soort misdrijf";"Regio\'s";"Perioden";"Geregistreerde misdrijven (aantal)"';
    const rows = ["Enschede", "Achterhoek (CR)"].map(
      (name) => `"1.1.1 Diefstal/inbraak woning";"${name}";"2024";"4000"`,
    );
    writeFileSync(list, [head, ...rows, ""].join("\n"));
    const { code, out } = await figures("recognise", list);
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    const [file] = JSON.parse(out).files;
    expect(file.jumps).toMatchObject([
      { indicator: "police_crime:1.1.1", region: "GM0153", period: "2024JJ00", now: 4000, line: 2 },
    ]);
    expect(file.jumps[0].before).toBeLessThan(1000);
    expect(file.regions).toMatchObject([{ name: "Achterhoek (CR)", state: "unknown" }]);
  });
});

describe("a file that is an archive", { timeout: PATIENTLY }, () => {
  it("gives the files in it, and says on standard error what came out", async () => {
    const folder = mkdtempSync(join(tmpdir(), "archive-"));
    const archive = join(folder, "jaren.zip");
    const content = readFileSync("data/publications/47021NED.csv");
    writeFileSync(
      archive,
      makeZip([
        { name: "a/47021NED.csv", content },
        { name: ".DS_Store", content: "x" },
      ]),
    );
    const { code, out, err } = await figures("recognise", archive);
    rmSync(folder, { recursive: true });
    expect([code, err]).toEqual([
      0,
      "jaren.zip: 1 bestand uitgepakt. Overgeslagen: 1 verborgen bestand (.DS_Store).\n",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ file: `${archive} › a/47021NED.csv`, format: "odata-untyped", accepted: true }],
    });
  });
});

describe("a list of incidents", { timeout: PATIENTLY }, () => {
  it("is refused, and counted when that is asked", async () => {
    const folder = mkdtempSync(join(tmpdir(), "incidents-"));
    const list = join(folder, "lijst.csv");
    writeFileSync(
      list,
      "pleegdatum;postcode;gemeente;delict\n3-8-2018;7511AA;Enschede;1.1.1\n9-8-2018;7511AB;Enschede;1.1.1\n",
    );
    const [refused, counted] = [
      await figures("observations", list),
      await figures("observations", list, "--incidents", "auto"),
    ];
    rmSync(folder, { recursive: true });
    expect(refused.code).toBe(2);
    expect(counted.code).toBe(0);
    expect(counted.out.split("\n")[1]).toMatch(/^police_crime,1\.1\.1,GM0153,2018-08,count,2,observed,/);
    expect(counted.err).toContain("eigen telling van 2 incidenten");
  });
});

describe("a table that no format recognises", { timeout: PATIENTLY }, () => {
  it("is refused with what is open, and read by the mapping that is given back", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mapping-"));
    const [list, mapping] = [join(folder, "lijst.csv"), join(folder, "indeling.json")];
    writeFileSync(list, "Plaats;Wanneer;Hoeveel\nEnschede;2018-08;12\nBorne;2018-08;3\n");
    const recognised = await figures("recognise", list);
    const [file] = JSON.parse(recognised.out).files;
    writeFileSync(
      mapping,
      JSON.stringify({ ...file.mapping, fixed: { indicator: "police_crime:1.1.1", measure: "count" } }),
    );
    const [refused, read] = [
      await figures("observations", list),
      await figures("observations", list, "--mapping", mapping),
    ];
    rmSync(folder, { recursive: true });
    expect(file.open).toMatchObject([
      { kind: "dimensionMissing", dimension: "indicator" },
      { kind: "dimensionMissing", dimension: "measure" },
    ]);
    expect(refused.code).toBe(2);
    expect(read.code).toBe(0);
    expect(read.out.split("\n")[1]).toMatch(/^police_crime,1\.1\.1,GM0153,2018-08,count,12,observed,/);
  });
});

describe("the months of one cell, and the shift to digital", { timeout: PATIENTLY }, () => {
  it("are printed as JSON with their sentences", async () => {
    const cell = await figures("signals", ...BURGLARY, "--region", "NL01", "--base", "2018");
    const usual = JSON.parse(cell.out);
    expect([cell.code, usual.kind, usual.chart.base]).toEqual([0, "usual", { first: "2018-01", last: "2019-12" }]);
    expect(usual).not.toHaveProperty("controls");
    const shift = await figures("displacement", "--towards", "digital");
    expect(JSON.parse(shift.out)).toMatchObject({ kind: "shift", region: "NL01", base: "2016", provenance: "real" });
  });
});

describe("a command that is refused", { timeout: PATIENTLY }, () => {
  it.each([
    {
      args: [],
      says: "Onbekende opdracht “”. Kies recognise, observations, trend, review, claims, signals, compare, displacement, concentration of backtest.",
    },
    { args: ["signals", "--indicator", "police_crime:1.1.1"], says: "De optie --region ontbreekt." },
    { args: ["displacement", "--towards", "buren"], says: "Onbekende richting: buren. Kies digital." },
    {
      args: ["concentration", "--indicator", "police_crime:1.1.1"],
      says: "Van woninginbraken in Oost-Nederland zijn geen cijfers van ten minste tien wijken of buurten geladen.",
    },
    { args: ["trend", "--region", "RE02"], says: "De optie --indicator ontbreekt." },
    { args: ["recognise", "bestaat-niet.csv"], says: "bestaat-niet.csv is niet te openen: het bestand bestaat niet." },
    {
      args: ["trend", ...BURGLARY, "--region", "Nergenshuizen", "--from", "2015", "--to", "2018"],
      says: "Onbekend gebied “Nergenshuizen”.",
    },
    { args: ["observations", "data/reference/regions.csv"], says: "‘regions.csv’ is niet geladen." },
  ])("ends with 2 and says why on standard error alone: $says", async ({ args, says }) => {
    const { code, out, err } = await figures(...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
    if (args[0] !== "observations") expect(out).toBe("");
  });
});
