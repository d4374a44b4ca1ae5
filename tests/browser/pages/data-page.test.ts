import { describe, expect, it } from "vitest";
import { axeViolations, expectCleanPage, openPage } from "../support/harness.ts";

const HEAD = '"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"';

/** A file in the layout of the untyped export; burglary in Enschede. */
const figures = (...rows: readonly (readonly [period: string, count: number])[]): string =>
  [HEAD, ...rows.map(([period, count]) => `"1.1.1 ";"GM0153    ";"${period}";"${String(count).padStart(8)}"`), ""].join(
    "\r\n",
  );

const aFile = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

describe("files on the data page", () => {
  it("are checked in order, loaded on request and taken back", async () => {
    const opened = await openPage("#/gegevens");
    const { page } = opened;
    await page.getByRole("heading", { name: "Sleep bestanden hierheen" }).waitFor();
    await page
      .locator("input[type=file][multiple]")
      .setInputFiles([
        aFile("47022NED_UntypedDataSet_15082026_094102.csv", figures(["2025MM01", 20], ["2025MM02", 31])),
        aFile("foto.png", "\u0089PNG\r\n\u001a\n\u0000\u0000"),
      ]);
    await page.getByText("1 bestand gelezen en 1 bestand niet gelezen.").waitFor();
    expect(await page.getByRole("article").count()).toBe(2);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole("button", { name: "Laden", exact: true }).click();
    await page.getByText("is geladen. Pagina’s met deze cijfers rekenen er nu mee.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/is geladen/);

    await page.reload();
    const undo = page.getByRole("button", { name: /^Ongedaan maken/ });
    await undo.waitFor();
    await undo.click();
    await page.getByText("telt niet meer mee.").waitFor();
    await undo.waitFor({ state: "detached" });
    expectCleanPage(opened);
  });

  it("cannot bring markup or a script into the page by their name or their cells", async () => {
    const opened = await openPage("#/gegevens");
    const { page } = opened;
    await page
      .locator("input[type=file][multiple]")
      .setInputFiles(aFile("<img src=x onerror=alert(1)>.csv", "a;b\n<b id=intruder>1</b>;2\n"));
    await page.getByRole("article").waitFor();
    expect(await page.locator("#intruder, article img").count()).toBe(0);
    expectCleanPage(opened);
  });

  it("are dropped anywhere on the page without the browser opening them", async () => {
    const { page } = await openPage("#/gegevens");
    await page.getByRole("heading", { name: "Sleep bestanden hierheen" }).waitFor();
    await page.evaluate(
      (text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], "maanden.csv"));
        const about = { dataTransfer: files, bubbles: true, cancelable: true };
        document.querySelector("footer")?.dispatchEvent(new DragEvent("drop", about));
      },
      figures(["2025MM01", 20]),
    );
    await page.getByRole("article").waitFor();
    expect(await page.getByRole("article").textContent()).toContain("maanden.csv");
  });

  it("are given as templates to fill in", async () => {
    const { page } = await openPage("#/gegevens");
    const button = page.getByRole("button", { name: /^Download sjabloon/ }).first();
    await button.waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });
});
