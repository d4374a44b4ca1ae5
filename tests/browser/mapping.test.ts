import { describe, expect, it } from "vitest";
import { axeViolations, expectCleanPage, openPage, takeScreenshot } from "./support/harness.ts";

const ROWS = [2015, 2016, 2017, 2018].map(
  (year, at) => `${year};politie-eenheid;Oost-Nederland;${9300 - at};${4100 + at}`,
);
const SHEET = ["Jaar;Geolevel;Geoitem;Woninginbraak;Jongeren op straat", ...ROWS, ""].join("\r\n");

describe("a sheet of Swing with a column that is not known", () => {
  it("is asked for, answered by keyboard, loaded, shown on its page and taken back", async () => {
    const opened = await openPage("#/thema/jeugdoverlast");
    const { page } = opened;
    await page.locator("h1").waitFor();
    await page.waitForFunction(() => document.querySelector(".skeleton") === null);
    expect(await page.locator("main").textContent()).not.toContain("4.103");

    await page.goto(page.url().replace(/#.*$/, "#/gegevens"));
    await page
      .locator("input[type=file][multiple]")
      .setInputFiles({ name: "swing.csv", mimeType: "text/csv", buffer: Buffer.from(SHEET) });
    const column = page.getByRole("group", { name: "Kolom ‘Jongeren op straat’" });
    await column.waitFor();
    expect(await page.getByRole("button", { name: "Laden", exact: true }).isDisabled()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await takeScreenshot(page, "mapping-asked", "whole");

    const choice = column.getByLabel("Wat staat er in deze kolom?");
    await choice.focus();
    await choice.selectOption("police_nuisance:E35");
    await page.keyboard.press("Tab");
    expect(await column.getByLabel("Hoe is het geteld?").evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Van elke kolom is nu bekend wat ermee gebeurt.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Opnieuw bekijken");
    expect(await axeViolations(page)).toEqual([]);
    await takeScreenshot(page, "mapping-answered", "whole");

    await page.getByRole("button", { name: "Laden", exact: true }).click();
    await page.getByText("swing.csv is geladen.").waitFor();
    await page.goto(page.url().replace(/#.*$/, "#/thema/jeugdoverlast"));
    await page.getByText("4.103").first().waitFor();
    await takeScreenshot(page, "mapping-shown", "whole");

    await page.goto(page.url().replace(/#.*$/, "#/gegevens"));
    await page.getByRole("button", { name: /^Ongedaan maken/ }).click();
    await page.getByText("telt niet meer mee.").waitFor();
    await page.goto(page.url().replace(/#.*$/, "#/thema/jeugdoverlast"));
    await page.locator("h1").waitFor();
    await page.waitForFunction(() => !document.querySelector("main")?.textContent?.includes("4.103"));
    expectCleanPage(opened);
  });

  it("fits a small phone while it asks", async () => {
    const { page } = await openPage("#/gegevens", { width: 320 });
    await page
      .locator("input[type=file][multiple]")
      .setInputFiles({ name: "swing.csv", mimeType: "text/csv", buffer: Buffer.from(SHEET) });
    await page.getByRole("group", { name: "Kolom ‘Jongeren op straat’" }).waitFor();
    await takeScreenshot(page, "mapping-320", "whole");
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });
});
