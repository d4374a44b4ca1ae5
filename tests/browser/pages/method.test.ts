import { describe, expect, it } from "vitest";
import { axeViolations, expectCleanPage, openPage } from "../support/harness.ts";

describe("the method page", () => {
  it.each([390, 320])("fits its formulas on a phone of %d pixels", async (width) => {
    const { page } = await openPage("#/methode", { width });
    await page.locator(".formula").first().waitFor();
    const wider = await page.evaluate(() =>
      [...document.querySelectorAll(".formula")]
        .filter((formula) => formula.scrollWidth > formula.clientWidth + 1)
        .map((formula) => formula.textContent),
    );
    expect(wider).toEqual([]);
  });

  it("opens at a part of a chapter, by its address", async () => {
    const opened = await openPage("#/methode?deel=terugtoets");
    await opened.page.getByRole("heading", { name: "Welke rekenwijze kiest de app?" }).waitFor();
    await opened.page.waitForFunction(() => document.activeElement?.id === "terugtoets" && window.scrollY > 1000);
    expect(await axeViolations(opened.page)).toEqual([]);
    expectCleanPage(opened);
  });

  it("prints its chapters without the list of them", async () => {
    const { page } = await openPage("#/methode");
    await page.locator(".article-contents").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".article-contents").isVisible()).toBe(false);
    expect(await page.locator(".formula").first().isVisible()).toBe(true);
  });
});
