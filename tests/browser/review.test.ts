import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addressOf, axeViolations, expectCleanPage, openPage, takeScreenshot } from "./support/harness.ts";

const ADDRESS = "#/eindevaluatie/2015-2018";
const SIZES = [
  { name: "desktop", width: 1440, height: 900 },
  { name: "tablet", width: 820, height: 1180 },
  { name: "phone", width: 390, height: 844 },
  { name: "small", width: 320, height: 640 },
] as const;

/** The page with its charts drawn. */
async function drawn(page: Page): Promise<void> {
  await page.locator('[data-kind="claim-range"][data-state="drawn"]').first().waitFor();
  await page.locator('[data-kind="dumbbell"][data-state="drawn"]').first().waitFor();
}

/** Every chart of the page drawn, those below the window too. */
async function allDrawn(page: Page): Promise<void> {
  await drawn(page);
  await page.waitForFunction(() => document.querySelector('[data-state="waiting"]') === null);
}

/** What a reader is told: headings, texts, tables and the words of each chart, spaces folded. */
async function shown(page: Page): Promise<string> {
  return (await page.locator("main").ariaSnapshot()).replace(/\s+/g, " ");
}

describe("the end review", () => {
  it.each(SIZES)("fits a $name, is accessible and raises no error", async ({ name, width, height }) => {
    const opened = await openPage(ADDRESS, { width, height });
    await drawn(opened.page);
    const scrolls = await opened.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(scrolls).toBe(false);
    expect(await axeViolations(opened.page)).toEqual([]);
    await takeScreenshot(opened.page, `review-${name}`);
    await takeScreenshot(opened.page, `review-${name}-whole`, "whole");
    expectCleanPage(opened);
  });

  it("is accessible in the dark, with tables in place of charts and the sheet of origins open", async () => {
    const opened = await openPage(ADDRESS, { colorScheme: "dark" });
    const { page } = opened;
    await drawn(page);
    await page.getByRole("button", { name: "Tabel" }).first().click();
    await page.getByText("Ook gerekend van 2014 naar 2018").first().click();
    expect(await axeViolations(page)).toEqual([]);
    await takeScreenshot(page, "review-dark-tables", "whole");
    await page.getByRole("button", { name: "Waar komt dit getal vandaan?" }).first().click();
    expect(await axeViolations(page)).toEqual([]);
    expectCleanPage(opened);
  });

  it("keeps a claim that a reader types, checked, until it is removed", async () => {
    const opened = await openPage(ADDRESS, { width: 390, height: 844 });
    const { page } = opened;
    const own = page.locator("section[aria-labelledby=own-claims]");
    await page.getByLabel("Percentage").fill("40");
    await page.getByLabel("Percentage").press("Enter");
    await page.getByText("Klopt niet op elke manier: alleen met 2014 als begin").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await page.reload();
    await own.locator(".claim").waitFor();
    expect(await own.locator(".claim").textContent()).toContain("daalde van 2015 naar 2018 met ten minste 40");
    await own.getByRole("button", { name: /^Bewering verwijderen/ }).click();
    await page.getByText("De bewering is verwijderd.").waitFor();
    await own.locator(".claim").waitFor({ state: "detached" });
    expectCleanPage(opened);
  });

  it("is walked by a mayor: from the first page to the own district, the origin, and a link that shows the same", async () => {
    const first = await openPage("#/");
    const { page } = first;
    await page.getByRole("link", { name: /houdt in de huidige cijfers geen stand/ }).click();
    await drawn(page);
    expect(await page.locator("h1").textContent()).toContain("geen stand");
    expect(await page.locator("h1").evaluate((heading) => heading === document.activeElement)).toBe(true);

    const twente = page.getByRole("row", { name: /Twente/ }).first();
    expect(((await twente.textContent()) ?? "").replace(/\s+/g, " ")).toContain("−566");

    const figure = page
      .locator(".section.grid")
      .filter({ has: page.locator('[data-kind="dumbbell"]') })
      .first();
    await figure.getByRole("button", { name: "Waar komt dit getal vandaan?" }).click();
    const sheet = page.getByRole("dialog");
    expect(await sheet.textContent()).toContain("1.742 woninginbraken, Twente, 2015");
    expect(await sheet.textContent()).toContain("47018NED");
    await page.keyboard.press("Escape");

    const link = page.url();
    expect(link).toBe(addressOf(ADDRESS));
    const second = await openPage(new URL(link).hash);
    await Promise.all([allDrawn(page), allDrawn(second.page)]);
    for (const each of [page, second.page]) {
      await each.getByRole("button", { name: "Bewering toetsen" }).waitFor();
    }
    expect(await shown(second.page)).toBe(await shown(page));
    expectCleanPage(first);
    expectCleanPage(second);
  });

  it("is used by keyboard alone: another month, another face, a goal, and back", async () => {
    const opened = await openPage("#/eindevaluatie/2019-2022");
    const { page } = opened;
    const state = page.getByLabel("Stand van ‘Hennepconvenant’");
    await state.focus();
    await page.keyboard.type("bereikt");
    await page.getByText("aangepast").waitFor();
    await page.reload();
    await page.getByText("aangepast").waitFor();
    expect(await page.getByLabel("Stand van ‘Hennepconvenant’").inputValue()).toBe("reached");
    await page.getByRole("button", { name: "Terug naar de aangeleverde stand" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("aangepast").waitFor({ state: "detached" });
    expectCleanPage(opened);
  });

  it("keeps figures, verdicts and sources on paper", async () => {
    const opened = await openPage(ADDRESS);
    await drawn(opened.page);
    await opened.page.emulateMedia({ media: "print" });
    const text = await shown(opened.page);
    expect(text).toContain("Houdt geen stand");
    expect(text).toContain("47018NED");
    expect(await opened.page.locator(".main-nav").isVisible()).toBe(false);
    await takeScreenshot(opened.page, "review-print", "whole");
    expectCleanPage(opened);
  });
});
