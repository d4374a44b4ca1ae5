import { buffer } from "node:stream/consumers";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addressOf, axeViolations, expectCleanPage, openPage, takeScreenshot } from "./support/harness.ts";

const HEAD = '"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"';

const OFFENCES = ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3", "1.4.4", "1.4.5", "1.4.6", "2.2.1", "2.5.2"];
const MUNICIPALITIES = ["GM0153", "GM0200", "GM0202", "GM0228", "GM0268", "GM0275"];

/** Months in the layout of the untyped export, burglary in Enschede first; named by its day of edition. */
const anExport = (day: number, count: number, rows = 1) => ({
  name: `47022NED_UntypedDataSet_0${day}082026_094102.csv`,
  mimeType: "text/csv",
  buffer: Buffer.from([HEAD, ...Array.from({ length: rows }, (_, at) => aRow(at, count + at)), ""].join("\r\n")),
});

/** Row by row another cell: months first, then areas, then offences. */
function aRow(at: number, count: number): string {
  const [month, place] = [at % 120, Math.floor(at / 120)];
  const period = `${2025 - Math.floor(month / 12)}MM${String((month % 12) + 1).padStart(2, "0")}`;
  const region = MUNICIPALITIES[place % MUNICIPALITIES.length] ?? "";
  const offence = OFFENCES[Math.floor(place / MUNICIPALITIES.length)] ?? "";
  return `"${offence.padEnd(6)}";"${region.padEnd(10)}";"${period}";"${String(count).padStart(8)}"`;
}

const uploads = (page: Page) => page.locator(".history-list > li", { hasText: "_UntypedDataSet_" });

async function toDataPage(page: Page): Promise<void> {
  await page.goto(addressOf("#/gegevens"), { waitUntil: "load" });
  await page.getByRole("heading", { name: "Geschiedenis" }).waitFor();
}

/** Checks a file; what is left is to press the button that loads it. */
async function offer(page: Page, file: ReturnType<typeof anExport>): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file);
  await loadButton(page).waitFor();
}

/** Waits for so many loads and no more. */
async function untilUploads(page: Page, count: number): Promise<void> {
  await expect.poll(() => uploads(page).count(), { timeout: 30_000 }).toBe(count);
}

const loadButton = (page: Page) => page.getByRole("article").getByRole("button", { name: "Laden", exact: true });

async function load(page: Page, file: ReturnType<typeof anExport>): Promise<void> {
  await offer(page, file);
  await loadButton(page).click();
  await uploads(page).filter({ hasText: file.name }).waitFor();
}

/** What a browser that keeps one file alone has stored; the forms in which browsers store it differ in size. */
async function storedBytes(file: ReturnType<typeof anExport>): Promise<number> {
  const { page } = await openPage("#/gegevens");
  await load(page, file);
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

const bytesOf = async (download: Download): Promise<Buffer> => buffer(await download.createReadStream());

describe("loads in the storage of a browser", () => {
  it("are there as they were last kept when the tab dies in the middle of loading", async () => {
    const { page } = await openPage("#/gegevens");
    const context = page.context();
    await load(page, anExport(1, 20));
    await offer(page, anExport(2, 30, 120));
    await loadButton(page).click({ noWaitAfter: true });
    await page.goto("chrome://crash").catch(() => undefined);

    const again = await context.newPage();
    await toDataPage(again);
    await uploads(again)
      .filter({ hasText: anExport(1, 20).name })
      .waitFor();
    expect(await again.getByText("niet meer te lezen").count()).toBe(0);
    // What was being loaded is there whole or not at all; either way it can be loaded now.
    if ((await uploads(again).count()) === 1) await load(again, anExport(2, 30, 120));
    expect(await uploads(again).count()).toBe(2);
  });

  it("lose nothing on a full disk, and the person is told what to do", async () => {
    // Before the app opens its storage, for a browser remembers for a while how much room there was.
    const { page } = await openPage("data/publications/index.json");
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    // Room for a file of one row, not for one of thousands.
    const quotaSize = (await storedBytes(anExport(1, 20))) + 20_000;
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
    await toDataPage(page);
    await load(page, anExport(1, 20));
    await offer(page, anExport(2, 30, 7200));
    await loadButton(page).click();
    await page.getByRole("alert").getByText("de schijf is vol").waitFor();
    await untilUploads(page, 1);

    await devtools.send("Storage.overrideQuotaForOrigin", { origin });
    await loadButton(page).click();
    await untilUploads(page, 2);
    await page.reload();
    await untilUploads(page, 2);
  });

  it("are all there in both tabs when two tabs load at once", async () => {
    const opened = await openPage("#/gegevens");
    const other = await opened.page.context().newPage();
    await toDataPage(other);
    await Promise.all([offer(opened.page, anExport(1, 20)), offer(other, anExport(2, 30))]);
    await Promise.all([loadButton(opened.page).click(), loadButton(other).click()]);
    for (const page of [opened.page, other]) await untilUploads(page, 2);
    await opened.page.reload();
    await untilUploads(opened.page, 2);
    expectCleanPage(opened);
  });

  it("are taken back and brought back in one tab, and so in the other", async () => {
    const opened = await openPage("#/gegevens");
    const { page } = opened;
    await load(page, anExport(1, 20));
    const other = await page.context().newPage();
    await toDataPage(other);
    await page.getByRole("button", { name: /^Ongedaan maken/ }).click();
    await page.getByText("telt niet meer mee.").waitFor();
    await other.getByText(/^ongedaan gemaakt/).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.locator("input[type=file]").setInputFiles(anExport(1, 20));
    await page.getByText("Opnieuw laden verandert niets; zet de lading terug").waitFor();
    await other.getByRole("button", { name: /^Terugzetten/ }).click();
    await other.getByText("telt weer mee").waitFor();
    await page.getByRole("button", { name: /^Ongedaan maken/ }).waitFor();
    expectCleanPage(opened);
  });

  it("can be removed for good once they are taken back", async () => {
    const { page } = await openPage("#/gegevens");
    await load(page, anExport(1, 20));
    await page.getByRole("button", { name: /^Ongedaan maken/ }).click();
    await page.getByRole("button", { name: /^Voorgoed verwijderen/ }).click();
    await page.getByRole("button", { name: "Ja, verwijderen" }).click();
    await untilUploads(page, 0);
    await page.reload();
    await page.getByRole("heading", { name: "Geschiedenis" }).waitFor();
    expect(await uploads(page).count()).toBe(0);
  });
});

describe("the figures as they were after an earlier load", () => {
  it("are on every page of this tab alone, with a bar that says so and one button back", async () => {
    const opened = await openPage("#/gegevens");
    const { page } = opened;
    await load(page, anExport(1, 20));
    await load(page, anExport(2, 30));
    const band = page.getByText("U bekijkt de cijfers zoals ze waren na het laden van");
    await page
      .getByRole("button", { name: /^Bekijk de stand van toen/ })
      .last()
      .click();
    await band.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await takeScreenshot(page, "stand-van-toen", "whole");
    await page.getByRole("link", { name: "Overzicht" }).first().click();
    await band.waitFor();

    const other = await page.context().newPage();
    await toDataPage(other);
    expect(await other.getByText("U bekijkt de cijfers zoals ze waren").count()).toBe(0);
    await page.getByRole("button", { name: "Terug naar nu" }).click();
    await band.waitFor({ state: "detached" });
    expectCleanPage(opened);
  });
});

describe("two loads", () => {
  it("are compared, on a phone too", async () => {
    const opened = await openPage("#/gegevens", { width: 320, height: 800 });
    const { page } = opened;
    await load(page, anExport(1, 20, 12));
    await load(page, anExport(2, 30, 12));
    const chapter = page.locator("section[aria-labelledby=compare-loads]");
    for (const [label, at] of [
      ["Eerdere lading", 2],
      ["Latere lading", 1],
    ] as const) {
      await chapter.getByLabel(label).selectOption({ index: at });
    }
    await chapter.getByRole("button", { name: "Vergelijk" }).click();
    await chapter.getByRole("heading", { name: "De grootste verschillen", exact: true }).waitFor();
    expect(await chapter.textContent()).toContain("12 cijfers herzien");
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await takeScreenshot(page, "vergelijk-ladingen-320", "whole");
    expectCleanPage(opened);
  });
});

describe("a backup", () => {
  it("made in one browser is restored in another, loads that were taken back included", async () => {
    const here = await openPage("#/gegevens");
    await load(here.page, anExport(1, 20));
    await load(here.page, anExport(2, 30));
    await here.page
      .getByRole("button", { name: /^Ongedaan maken/ })
      .first()
      .click();
    await here.page.getByText("telt niet meer mee.").waitFor();
    const [download] = await Promise.all([
      here.page.waitForEvent("download"),
      here.page.getByRole("button", { name: "Back-up maken" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^veiligheidsbeeld-back-up-.*\.zip$/);
    const file = { name: "back-up.zip", mimeType: "application/zip", buffer: await bytesOf(download) };
    expectCleanPage(here);

    const there = await openPage("#/gegevens");
    const restore = async (buffer: Buffer): Promise<void> => {
      const [chooser] = await Promise.all([
        there.page.waitForEvent("filechooser"),
        there.page.getByRole("button", { name: "Back-up herstellen" }).click(),
      ]);
      await chooser.setFiles({ ...file, buffer });
    };
    await restore(file.buffer.subarray(0, 400));
    await there.page.getByText("is geen back-up van deze app").waitFor();
    expect(await uploads(there.page).count()).toBe(0);
    await restore(file.buffer);
    await there.page.getByText("2 ladingen teruggezet").waitFor();
    await untilUploads(there.page, 2);
    await there.page.locator(".history-list > .undone").waitFor();
    expect(await axeViolations(there.page)).toEqual([]);
    await there.page.reload();
    await untilUploads(there.page, 2);
    expectCleanPage(there);
  });
});
