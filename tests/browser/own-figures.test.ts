import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations, expectCleanPage, openPage, takeScreenshot } from "./support/harness.ts";

const THEME = "#/thema/hennep-en-motorbendes";

/** The template as somebody fills it in: for each row a value in two years, by its indicator. */
async function fillIn(page: Page, button: RegExp, countFor: (indicator: string, year: number) => number) {
  const asked = page.getByRole("button", { name: button });
  await asked.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), asked.click()]);
  const [head = "", ...rows] = (await text(await download.createReadStream())).trimEnd().split("\r\n");
  const filled = [2024, 2025].flatMap((year) =>
    rows.map((row) => row.replace(/;2025;;/, `;${year};${countFor(row, year)};`)),
  );
  return {
    name: download.suggestedFilename(),
    mimeType: "text/csv",
    buffer: Buffer.from([head, ...filled, ""].join("\r\n")),
  };
}

describe("a template filled in by the network", () => {
  it.each([1440, 320])("is on the page of its theme once it is loaded, at %i pixels", async (width) => {
    const opened = await openPage("#/gegevens", { width, height: 900 });
    const { page } = opened;
    const file = await fillIn(page, /^Download sjabloon Ondermijningssignalen/, (row, year) =>
      row.includes("municipal_action") ? 2050 - year : row.includes("local_joint") ? year - 2010 : 9,
    );
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("article").getByRole("button", { name: "Laden", exact: true }).click();
    await page.getByText("is geladen.").waitFor();

    await page.goto(new URL(THEME, page.url()).href);
    const section = page.getByRole("region", { name: "Eigen cijfers van het netwerk" });
    await section.getByText("Van de 3.724 ondermijningssignalen in 2025 was 51").waitFor();
    await section.getByText("Ondermijningssignalen, gemeenten, 2025").first().click();
    await section.getByRole("row", { name: /^Enschede 25 15 9/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await takeScreenshot(page, `eigen-cijfers-${width}`, "whole");
    expectCleanPage(opened);
  });
});
