import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectCleanPage, type OpenedPage, openPage } from "../support/harness.ts";

const REAL = fileURLToPath(
  new URL("../../../../shared/exports/03_47013NED_statline_long_quoted_bom.csv", import.meta.url),
);
const PICKPOCKETING = "#/thema/cybercrime?i=police_crime:1.2.4&van=2013&tot=2018";
const LIST_HEAD = '"Soort misdrijf";"Perioden";"Regio\'s";"Geregistreerde misdrijven (aantal)"';

interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const csv = (name: string, text: string): TestFile => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

async function openData(): Promise<OpenedPage> {
  const opened = await openPage("#/gegevens");
  await opened.page.getByRole("heading", { name: "Geschiedenis" }).waitFor();
  return opened;
}

/** Everything that the page says once it has its heading. */
async function textOf(page: Page): Promise<string> {
  await page.locator("main h1").waitFor();
  return (await page.locator("main").textContent()) ?? "";
}

describe("a real export", () => {
  // The real files are not part of the project; they lie beside it where it is developed.
  it.skipIf(!existsSync(REAL))("is loaded, shown on the theme page, kept over a reload and taken back", async () => {
    const rows = readFileSync(REAL, "utf8").split("\n");
    const counted = (year: string): string => {
      const row = rows.find((line) => line.startsWith(`"1.2.4 Zakkenrollerij";"${year}";"Nederland";`)) ?? "";
      return Number(row.split(";")[3]).toLocaleString("nl-NL");
    };
    const [first, last] = [counted("2013"), counted("2018")];
    expect(first).toBe("41.979");

    const opened = await openData();
    const { page } = opened;
    await page.locator("input[type=file][multiple]").setInputFiles(REAL);
    await page.getByRole("heading", { name: "Herkend als lijst uit StatLine, tabel 47013NED" }).waitFor();
    await page.getByRole("button", { name: "Laden", exact: true }).click();
    await page.getByText("is geladen. Pagina’s met deze cijfers rekenen er nu mee.").waitFor();

    await page.evaluate((hash) => window.location.assign(hash), PICKPOCKETING);
    await page.getByText(`Van ${first}`).first().waitFor();
    expect(await textOf(page)).toContain(last);

    await page.reload();
    await page.getByText(`Van ${first}`).first().waitFor();

    await page.evaluate(() => window.location.assign("#/gegevens"));
    await page.getByRole("button", { name: /^Ongedaan maken/ }).click();
    await page.getByText("telt niet meer mee.").waitFor();
    await page.evaluate((hash) => window.location.assign(hash), PICKPOCKETING);
    await page.locator("main h1").waitFor();
    await page.getByText(`Van ${first}`).first().waitFor({ state: "detached" });
    expectCleanPage(opened);
  });
});

describe("files that are not right", () => {
  const refused: readonly { readonly what: string; readonly file: TestFile; readonly sentence: RegExp }[] = [
    { what: "an empty file", file: csv("leeg.csv", ""), sentence: /Het bestand is leeg/ },
    {
      what: "an image renamed .csv",
      file: { name: "kaart.csv", mimeType: "text/csv", buffer: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex") },
      sentence: /geen tekstbestand/,
    },
    {
      what: "a file that was cut off",
      file: csv("afgebroken.csv", `${LIST_HEAD}\n"Totaal misdrijven";"2018";"Nederland";"12"\n"Totaal misdrijven";"20`),
      sentence: /houdt midden in een regel op/,
    },
    {
      what: "a file with mixed decimal marks",
      file: csv(
        "gemengd.csv",
        `${LIST_HEAD}\n"Totaal misdrijven";"2018";"Nederland";"1.234,5"\n"Totaal misdrijven";"2019";"Nederland";"1,234.5"\n`,
      ),
      sentence: /twee schrijfwijzen/,
    },
  ];

  it.each(refused)("refuse $what with a sentence, and nothing else changes", async ({ file, sentence }) => {
    const opened = await openData();
    const { page } = opened;
    const history = await page.getByRole("heading", { name: "Geschiedenis" }).locator("xpath=../..").textContent();
    await page.locator("input[type=file][multiple]").setInputFiles(file);
    const card = page.getByRole("article");
    await card.getByText(sentence).first().waitFor();
    expect(await card.getByRole("button", { name: "Laden", exact: true }).count()).toBe(0);
    expect(await page.getByRole("heading", { name: "Geschiedenis" }).locator("xpath=../..").textContent()).toBe(
      history,
    );
    expectCleanPage(opened);
  });

  it("show a header named __proto__ and a region of markup as plain text", async () => {
    const opened = await openData();
    const { page } = opened;
    const markup = "<img src=x onerror=alert()>";
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      return dialog.dismiss();
    });
    await page
      .locator("input[type=file][multiple]")
      .setInputFiles([
        csv("kop.csv", `"__proto__";${LIST_HEAD}\n"x";"Totaal misdrijven";"2018";"Nederland";"12"\n`),
        csv("gebied.csv", `${LIST_HEAD}\n"Totaal misdrijven";"2018";"${markup}";"12"\n`),
      ]);
    await page.getByText("2 bestanden gelezen.").or(page.getByRole("article").nth(1)).first().waitFor();
    await page.getByRole("cell", { name: markup }).waitFor();
    expect(await page.getByText("__proto__").count()).toBeGreaterThan(0);
    expect(await page.locator("article img").count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    expect(dialogs).toEqual([]);
    expectCleanPage(opened);
  });
});
