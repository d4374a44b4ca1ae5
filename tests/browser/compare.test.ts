import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations, expectCleanPage, openPage, takeScreenshot } from "./support/harness.ts";

const CITIES = "#/vergelijken?g=GM0193,GM0153,GM0200,GM0202,GM0268&van=2015";
const VIEWS = [
  ["lines", ""],
  ["bars", "&beeld=staven"],
  ["slope", "&beeld=helling"],
  ["multiples", "&beeld=veelvouden"],
  ["funnel", "&beeld=trechter&groep=district/twente"],
  ["funnel-list", "&beeld=trechter&lijst=GM0150,GM0164"],
  ["table", "&beeld=tabel"],
] as const;

/** The answer is there, and so are its charts. */
async function settled(page: Page): Promise<void> {
  await page.locator(".tab-list").waitFor();
  await page.locator("[aria-busy=false]").first().waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".chart")].every((chart) => chart.getAttribute("data-state") === "drawn"),
  );
}

const areas = (page: Page): Promise<readonly string[]> =>
  page.locator(".compare-question .question-remove").allTextContents();

describe("comparing", () => {
  it.each(VIEWS)("has no accessibility fault as %s, on a page that runs clean", async (name, query) => {
    const opened = await openPage(`${CITIES}${query}`);
    await settled(opened.page);
    expect(await axeViolations(opened.page)).toEqual([]);
    await takeScreenshot(opened.page, `compare-${name}`, "whole");
    expectCleanPage(opened);
  });

  it.each(VIEWS)("fits a screen of 320 pixels as %s, without scrolling sideways", async (_, query) => {
    const opened = await openPage(`${CITIES}${query}`, { width: 320, height: 640 });
    await settled(opened.page);
    const beyond = await opened.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    expectCleanPage(opened);
  });

  it("adds and takes out an area without a mouse", async () => {
    const opened = await openPage("#/vergelijken?g=GM0153");
    const { page } = opened;
    await settled(page);
    await page.getByRole("combobox", { name: "Gebied toevoegen" }).focus();
    await page.keyboard.type("hengelo (o");
    await page.locator(".combobox-list [role=option]").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Hengelo weghalen" }).waitFor();
    expect(await areas(page)).toEqual(["Enschede", "Hengelo"]);
    expect(page.url()).toContain("g=GM0153,GM0164");

    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Hengelo weghalen");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Hengelo weghalen" }).waitFor({ state: "detached" });
    expect(await areas(page)).toEqual(["Enschede"]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Enschede weghalen");
    await settled(page);
    expectCleanPage(opened);
  });

  it("makes a list of one's own without a mouse", async () => {
    const opened = await openPage("#/vergelijken?beeld=trechter&g=GM0164&groep=lijst");
    const { page } = opened;
    await settled(page);
    await page.getByRole("combobox", { name: "Gemeente aan uw lijst toevoegen" }).focus();
    for (const name of ["deventer", "enschede"]) {
      await page.keyboard.type(name);
      await page.locator(".combobox-list [role=option]").first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: new RegExp(`${name} uit uw lijst halen`, "i") }).waitFor();
    }
    expect(page.url()).toContain("groep=lijst&lijst=GM0150,GM0153");
    await page.getByRole("rowheader", { name: "De 2 gemeenten van uw eigen lijst" }).waitFor();

    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("rowheader", { name: "De ene gemeente van uw eigen lijst" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Deventer uit uw lijst halen",
    );
    await settled(page);
    expectCleanPage(opened);
  });

  it("keeps the list of areas inside the screen, wherever the field stands", async () => {
    for (const width of [320, 640, 700, 1000, 1100, 1440]) {
      const opened = await openPage(CITIES, { width, height: 800 });
      await settled(opened.page);
      await opened.page.getByRole("combobox", { name: "Gebied toevoegen" }).click();
      const box = await opened.page.locator(".combobox-list:not([hidden])").boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      await opened.page.context().close();
    }
  });

  it("opens the same view from its link", async () => {
    const first = await openPage("#/vergelijken?g=GM0153,GM0193");
    await settled(first.page);
    await first.page.getByLabel("Maat").selectOption("index");
    await first.page.getByLabel("Eerste jaar").selectOption("2015");
    await first.page.getByRole("link", { name: "Helling" }).click();
    await first.page.locator(".chart[data-kind=slope][data-state=drawn]").waitFor();
    await settled(first.page);
    const seen = async (page: Page) => [
      await page.locator("h1").textContent(),
      await page.locator("[aria-busy]").textContent(),
    ];
    const hash = new URL(first.page.url()).hash;
    expect(hash).toBe("#/vergelijken?g=GM0153,GM0193&maat=index&van=2015&beeld=helling");
    const second = await openPage(hash);
    await settled(second.page);
    expect(await seen(second.page)).toEqual(await seen(first.page));
    expectCleanPage(first);
    expectCleanPage(second);
  });

  it("follows a municipality that is pressed in the funnel, and lets it go again by keyboard", async () => {
    const opened = await openPage("#/vergelijken?beeld=trechter&g=GM0164");
    const { page } = opened;
    await settled(page);
    const label = page.locator(".chart[data-kind=funnel] text", { hasText: /^Enschede$/ });
    await label.scrollIntoViewIfNeeded();
    const box = await label.boundingBox();
    if (!box) throw new Error("the name of Enschede is not drawn");
    // The dot stands left of its name.
    await page.mouse.click(box.x - 9, box.y + box.height / 2);
    await page.getByRole("button", { name: "Enschede weghalen" }).waitFor();
    expect(await areas(page)).toEqual(["Hengelo", "Enschede"]);
    await page.getByRole("button", { name: "Enschede weghalen" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Enschede weghalen" }).waitFor({ state: "detached" });
    expect(await areas(page)).toEqual(["Hengelo"]);
    await settled(page);
    expectCleanPage(opened);
  });

  it("keeps the focus on the tab that was pressed, also where another page of figures takes its place", async () => {
    const { page } = await openPage("#/vergelijken");
    await settled(page);
    await page.getByRole("link", { name: "Trechter" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".chart[data-kind=funnel][data-state=drawn]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Trechter");
  });

  it("can be read in the dark and in forced colours", async () => {
    for (const options of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      for (const query of ["", "&beeld=trechter"]) {
        const opened = await openPage(`${CITIES}${query}`, options);
        await settled(opened.page);
        expect(await axeViolations(opened.page)).toEqual([]);
        expectCleanPage(opened);
      }
    }
  });
});
