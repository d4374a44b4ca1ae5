import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { axeViolations, expectCleanPage, type OpenedPage, openPage, takeScreenshot } from "../support/harness.ts";
import { whatIsKept } from "../support/what-is-kept.ts";

const HEAD = "SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1";
const figures = (month: string, count: number): string => `${HEAD}\n1.1.1;GM0153;2025MM${month};${count}\n`;

/** Codes of a reference file: offences with months, municipalities. */
function referenceCodes(file: string, column: number): string[] {
  const rows = readFileSync(join("data/reference", file), "utf8").split("\n");
  const isWanted = file === "regions.csv" ? /^GM\d{4},/ : /^police_crime,[\d.]+,.*,(true,false|false,true),true,/;
  return rows.filter((row) => isWanted.test(row)).map((row) => row.split(",")[column] ?? "");
}

async function openData(): Promise<OpenedPage> {
  const opened = await openPage("#/gegevens");
  await opened.page.getByRole("heading", { name: "Sleep bestanden hierheen" }).waitFor();
  return opened;
}

it("a folder is read with the folders in it, and what needs no decision is loaded together", async () => {
  const folder = mkdtempSync(join(tmpdir(), "maanden-"));
  mkdirSync(join(folder, "ouder"));
  writeFileSync(join(folder, "januari_15082026.csv"), figures("01", 20));
  writeFileSync(join(folder, "ouder", "februari_15082026.csv"), figures("02", 31));
  writeFileSync(join(folder, "toelichting.csv"), "Dit is geen tabel.\n");
  writeFileSync(join(folder, ".DS_Store"), "\u0000");
  const opened = await openData();
  const { page } = opened;
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "kies een map" }).click(),
  ]);
  await chooser.setFiles(folder);
  await page.getByText("3 bestanden: 2 zonder twijfel en 1 niet gelezen.").waitFor();
  rmSync(folder, { recursive: true });
  await page.getByRole("button", { name: "Laad de 2 bestanden zonder twijfel" }).click();
  await page
    .getByRole("button", { name: /^Ongedaan maken/ })
    .nth(1)
    .waitFor();
  expectCleanPage(opened);
});

it("a list of incidents is counted on request, and nothing of its rows is kept", async () => {
  const streets = ["Zonnebloemstraat", "Lindenlaan", "Kastanjeplein"];
  const rows = streets.map((street, at) => `${at + 3}-8-2018;75${at + 10}AA;${street};Enschede;1.1.1`);
  const opened = await openData();
  const { page } = opened;
  await page.locator("input[type=file][multiple]").setInputFiles({
    name: "incidenten.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["pleegdatum;postcode;straat;gemeente;delict", ...rows, ""].join("\n")),
  });
  await page.getByRole("heading", { name: "Optellen tot aantallen" }).waitFor();
  expect(await page.getByRole("button", { name: "Laden", exact: true }).count()).toBe(0);
  expect(await axeViolations(page, "article")).toEqual([]);
  await page.getByRole("button", { name: "Tel op naar aantallen per maand en gebied" }).click();
  await page.getByText("Dit is een eigen telling van 3 incidenten.").waitFor();
  await page.getByRole("cell", { name: "1 cijfer, augustus 2018" }).waitFor();
  await takeScreenshot(page, "incidents-counted", "whole");
  await page.getByRole("button", { name: "Laden", exact: true }).click();
  await page.getByText("incidenten.csv is geladen.").waitFor();
  const kept = await page.evaluate(whatIsKept);
  expect(kept).toContain("incidenten.csv");
  expect([...streets, "7510AA"].filter((value) => kept.includes(value))).toEqual([]);
  expectCleanPage(opened);
});

it("a file so large that two read it gives every row of both parts", async () => {
  const opened = await openData();
  const { page } = opened;
  const codes = { offences: referenceCodes("offence-types.csv", 1), municipalities: referenceCodes("regions.csv", 0) };
  const rows = await page.evaluate(({ offences, municipalities }) => {
    const lines = ['"ID";"SoortMisdrijf";"RegioS";"Perioden";"GeregistreerdeMisdrijven_1"\n'];
    for (const offence of offences) {
      for (const municipality of municipalities) {
        for (let month = 0; month < 168; month++) {
          const period = `${2012 + Math.floor(month / 12)}MM${String((month % 12) + 1).padStart(2, "0")}`;
          const figure = String(lines.length % 90).padStart(8);
          lines.push(
            `"${1_000_000 + lines.length}";"${offence.padEnd(6)}";"${municipality}    ";"${period}";"${figure}"\n`,
          );
        }
      }
    }
    const files = new DataTransfer();
    files.items.add(new File(lines, "groot_15082026.csv"));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
    return lines.length - 1;
  }, codes);
  const taken = `${rows.toLocaleString("nl-NL")} cijfers, januari 2012 t/m december 2025`;
  await page.getByRole("cell", { name: taken }).waitFor();
  expectCleanPage(opened);
});

it("a large file is stopped while another page is answered, and leaves nothing", async () => {
  const opened = await openData();
  const { page } = opened;
  await page.evaluate((head) => {
    const row = "1.1.1;GM0153;2025MM01;20\n";
    const part = row.repeat(Math.ceil((1 << 20) / row.length));
    const files = new DataTransfer();
    files.items.add(new File([head, "\n", ...Array.from({ length: 128 }, () => part)], "groot.csv"));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
  }, HEAD);
  await page.getByText(/ van \d+\sMB gelezen/).waitFor();
  await page.evaluate(() => window.location.assign("#/thema/woninginbraken"));
  await page.locator("main h1").waitFor();
  await page.waitForFunction(() => document.querySelector(".skeleton") === null);
  await page.evaluate(() => window.location.assign("#/gegevens"));
  await page.getByRole("button", { name: "Stop: groot.csv" }).click();
  await page.getByText("groot.csv is niet verder gelezen. Er is niets bewaard.").waitFor();
  expect(await page.evaluate(whatIsKept).then((kept) => kept.split("groot.csv").length - 1)).toBe(1);
  expectCleanPage(opened);
});
