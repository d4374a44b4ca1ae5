import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  axeViolations,
  expectCleanPage,
  type OpenedPage,
  type OpenOptions,
  openPage,
  takeScreenshot,
} from "../support/harness.ts";

const PAGES = [
  ["overview", "#/"],
  ["other-strategy", "#/?strategie=2019-2022"],
  ["themes", "#/thema"],
  ["theme", "#/thema/woninginbraken"],
  ["theme-as-of", "#/thema/woninginbraken?maat=per1000&van=2015&tot=2018&peil=2018-08"],
  ["theme-country", "#/thema/jeugdoverlast"],
  ["theme-empty", "#/thema/informatievoorziening"],
  ["signals", "#/signalen"],
  ["displacement", "#/waterbed"],
  ["displacement-of-one", "#/waterbed?g=GM0202&van=2014&tot=2018"],
  ["data", "#/gegevens"],
  ["method", "#/methode"],
  ["not-found", "#/bestaat-niet"],
] as const;

const WIDTHS = [320, 390, 820, 1440, 3840] as const;

/** Opens a page and waits until its figures and charts are there. */
async function openReady(address: string, options?: OpenOptions): Promise<OpenedPage> {
  const opened = await openPage(address, options);
  await ready(opened.page);
  return opened;
}

async function ready(page: Page): Promise<void> {
  await page.locator("h1").waitFor();
  await page.waitForFunction(() => document.querySelector(".skeleton, .chart[data-state=waiting]") === null);
}

/** How many pixels of the page lie beyond the right edge of the window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? "").replace(/\s+/g, " ").trim());

describe.each(PAGES)("%s", (name, address) => {
  it("raises no error, has one heading, and nothing that axe finds, light or dark", async () => {
    const opened = await openReady(address);
    const { page } = opened;
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.title()).toMatch(/^.+ – Veiligheidsbeeld Oost-Nederland$/);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeViolations(page)).toEqual([]);
    expectCleanPage(opened);
  });

  it("fits every window, from a small phone to a board room", async () => {
    const { page } = await openReady(address, { width: WIDTHS[0] });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await ready(page);
      await takeScreenshot(page, `${name}-${width}`, "whole");
      expect({ width, sideways: await sidewaysScroll(page) }).toEqual({ width, sideways: 0 });
    }
  });
});

describe("going about by keyboard", () => {
  it("skips to the content without leaving the page", async () => {
    const { page } = await openReady("#/");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    expect(new URL(page.url()).hash).toBe("#/");
  });

  it("opens the menu of a small window, closes it with Escape and gives the focus back", async () => {
    const { page } = await openReady("#/", { width: 820 });
    const menu = page.getByRole("button", { name: "Menu" });
    await menu.focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("link", { name: "Methode", exact: true }).isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("link", { name: "Methode", exact: true }).isVisible()).toBe(false);
    expect(await focused(page)).toBe("Menu");
  });

  it("moves the focus to the heading of the next page and the view to its top", async () => {
    const { page } = await openReady("#/");
    await page.getByRole("link", { name: "Hoe de cijfers gemaakt zijn" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Hoe de cijfers gemaakt zijn" }).waitFor();
    expect(await focused(page)).toBe("Hoe de cijfers gemaakt zijn");
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it("shows the table of a figure, and remembers that on the next visit", async () => {
    const { page } = await openReady("#/thema/woninginbraken");
    const figure = page.locator("figure").first();
    await figure.getByRole("button", { name: "Tabel" }).focus();
    await page.keyboard.press("Enter");
    expect(await figure.getByRole("row", { name: /^2015 9\.311/ }).count()).toBe(1);
    await page.reload();
    await ready(page);
    expect(await page.locator("figure").first().getByRole("table").count()).toBe(1);
  });
});

describe("a question in the address", () => {
  it("follows the controls, and opens the same view again", async () => {
    const opened = await openReady("#/thema/woninginbraken");
    const { page } = opened;
    await page.getByLabel("Maat", { exact: true }).selectOption("per1000");
    await page.getByLabel("Beginjaar").selectOption("2016");
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
    expect(new URL(page.url()).hash).toBe("#/thema/woninginbraken?maat=per1000&van=2016");
    const heading = await page.locator("h1").textContent();
    await page.reload();
    await ready(page);
    expect(await page.locator("h1").textContent()).toBe(heading);
    expectCleanPage(opened);
  });

  it("leaves the page with one step back, whatever was chosen on it", async () => {
    const { page } = await openReady("#/thema");
    await page.getByRole("link", { name: "Woninginbraken" }).click();
    await ready(page);
    await page.getByLabel("Maat", { exact: true }).selectOption("index");
    await page.goBack();
    expect(new URL(page.url()).hash).toBe("#/thema");
  });

  it("comes back to where the reader was, and begins a page that was asked for by a link at its top", async () => {
    const { page } = await openReady("#/");
    const link = page.locator("table a").last();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(200);
    await link.click();
    await ready(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await ready(page);
    await page.waitForFunction((top) => Math.abs(window.scrollY - top) < 3, before);
    await page.goForward();
    await ready(page);
    await page.waitForFunction(() => window.scrollY === 0);
  });

  it("says what it does not understand instead of failing", async () => {
    const { page } = await openReady("#/thema/woninginbraken?maat=kilo&peil=2018-13");
    await page.getByText("In dit adres begrijpen we de maat (‘kilo’) en de peildatum (‘2018-13’) niet.").waitFor();
    expect(await page.locator("h1").textContent()).toMatch(/^Woninginbraak/);
  });
});

describe("where a figure comes from", () => {
  it("opens as a sheet that axe finds nothing in, and closes with Escape", async () => {
    const { page } = await openReady("#/thema/woninginbraken");
    const asked = page.getByRole("button", { name: "Waar komt dit getal vandaan?" }).first();
    await asked.click();
    await page.getByRole("dialog", { name: "Waar komt dit getal vandaan?" }).waitFor();
    expect(await axeViolations(page, "dialog[open]")).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await focused(page)).toBe("Waar komt dit getal vandaan?");
  });
});

describe("a file of the server that is missing", () => {
  it("is named, with a second chance, and the method stays readable", async () => {
    const { page } = await openReady("#/");
    await page.route("**/data/reference/regions.csv", (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "De cijfers zijn niet geladen" }).waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("data/reference/regions.csv");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "Lees hoe de cijfers gemaakt worden" }).click();
    await page.getByRole("heading", { level: 1, name: "Hoe de cijfers gemaakt zijn" }).waitFor();
    await page.goBack();
    await page.getByRole("alert").waitFor();
    await page.unroute("**/data/reference/regions.csv");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await page.getByRole("heading", { level: 1, name: /^Woninginbraak/ }).waitFor();
  });
});
