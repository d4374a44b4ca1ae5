import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addressOf, expectCleanPage, openPage, takeScreenshot } from "./support/harness.ts";

const ENGINE = "**/engine.worker-*.js";

const OWN = {
  name: "47022NED_UntypedDataSet_01082026_094102.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    '"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"\r\n"1.1.1 ";"GM0153    ";"2025MM01";"      20"\r\n',
  ),
};

const priorities = (page: Page) => page.locator(".priority-row");
const textOf = (page: Page) => page.locator("body").textContent();

/** A page whose engine never comes. */
async function withoutEngine(page: Page): Promise<void> {
  await page.route(ENGINE, () => undefined);
}

describe("the first screen of a new reader", () => {
  it("is there before the engine is, charts and all", async () => {
    const opened = await openPage("#/", { prepare: withoutEngine });
    const { page } = opened;
    await priorities(page).first().waitFor();
    await page.locator(".priority-row .chart svg").first().waitFor();
    expect(await page.locator("main [aria-busy=true]").count()).toBe(0);
    expect(await page.locator(".edition").textContent()).toContain("Cijfers t/m");
    await takeScreenshot(page, "eerste-scherm");
    expectCleanPage(opened);
  });

  it("says the same when the engine has answered: nothing is drawn or written anew", async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const holdEngine = (page: Page): Promise<unknown> =>
      page.route(ENGINE, async (route) => {
        await held;
        await route.continue();
      });
    const opened = await openPage("#/", { prepare: holdEngine });
    const { page } = opened;
    await page.locator(".chart svg").first().waitFor();
    const before = await textOf(page);
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => {
        for (const { type, target, attributeName } of records) {
          if (attributeName !== "aria-busy") changes.push(`${type} ${attributeName} of ${target.nodeName}`);
        }
      }).observe(document.querySelector("main") ?? document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    letGo();
    await page.waitForFunction(() => document.querySelector("main [aria-busy=true]") !== null);
    await page.waitForFunction(() => document.querySelector("main [aria-busy=true]") === null);
    expect(await page.evaluate(() => Reflect.get(window, "changes"))).toEqual([]);
    expect(await textOf(page)).toBe(before);
    expectCleanPage(opened);
  });

  it("gives way to a sentence when the engine cannot be had", async () => {
    const { page } = await openPage("#/", { prepare: (before) => before.route(ENGINE, (route) => route.abort()) });
    await page.getByRole("alert").waitFor();
    expect(await page.locator("main h1").textContent()).toBe("De cijfers zijn niet geladen");
    expect(await priorities(page).count()).toBe(0);
  });

  it("keeps another page waiting for the engine, which starts for it", async () => {
    const opened = await openPage("#/");
    const { page } = opened;
    await priorities(page).first().waitFor();
    await page.evaluate(() => window.location.assign("#/thema/woninginbraken"));
    await page.locator(".chart[data-state=drawn]").first().waitFor();
    expectCleanPage(opened);
  });
});

describe("a reader with loads of their own", () => {
  it("never sees the prepared answer, not even while the engine is on its way", async () => {
    const { page } = await openPage("#/gegevens");
    await page.locator("input[type=file]").setInputFiles(OWN);
    await page.getByRole("article").getByRole("button", { name: "Laden", exact: true }).click();
    await page.locator(".history-list > li", { hasText: OWN.name }).waitFor();

    const again = await page.context().newPage();
    await withoutEngine(again);
    await again.addInitScript(() => {
      const headings: (string | null | undefined)[] = [];
      Object.assign(window, { headings });
      new MutationObserver(() => {
        const heading = document.querySelector("main h1")?.textContent;
        if (heading !== undefined && headings.at(-1) !== heading) headings.push(heading);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    const asked = again.waitForRequest(ENGINE);
    await again.goto(addressOf("#/"));
    await asked;
    await again.locator("main [aria-busy=true]").getByRole("status").getByText(".").waitFor();
    expect(await again.evaluate(() => Reflect.get(window, "headings"))).toHaveLength(1);
    expect(await priorities(again).count()).toBe(0);
    expect(await again.locator(".edition").textContent()).toBe("");
  });
});
