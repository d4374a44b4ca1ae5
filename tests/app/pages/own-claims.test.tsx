import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { savedClaimsInMemory } from "../../../src/dataset/saved-claims.ts";
import { changeClaims } from "../../../src/engine/claim-book.ts";
import { aContext } from "../../support/dataset.ts";
import { type FakeEngine, fakeEngine } from "../../support/fake-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";

const ADDRESS = "#/eindevaluatie/2015-2018";
const NOW = "2026-08-15T09:41:00Z";
const ROWS = [2015, 2016, 2017, 2018].map((inYear, at) => ({
  period: `${inYear}JJ00`,
  region: "GM0153",
  value: 1000 - 150 * at,
}));

/** An engine whose claims are real: 1,000 burglaries in Enschede in 2015, 550 in 2018. */
function engineWithClaims(): FakeEngine {
  const [saved, context] = [savedClaimsInMemory(), aContext({ rows: ROWS })];
  return fakeEngine({ claims: (change) => changeClaims(saved, context, change, NOW) });
}

/** The page with the section on it, whose code comes after the rest. */
async function opened(engine = engineWithClaims(), shown = ".form-grid"): Promise<RenderedPage> {
  const page = await renderPage(ADDRESS, engine);
  const untilShown = async (): Promise<void> => {
    await page.settle();
    expect(page.all(shown)).not.toEqual([]);
  };
  await vi.waitFor(untilShown, { timeout: 30_000 });
  return page;
}

async function fill(page: RenderedPage, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.all(`.form-grid [name=${name}]`)[0];
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error(`no field ${name}`);
    await act(async () => {
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
  await page.press("Bewering toetsen");
}

const ENSCHEDE = { region: "GM0153", percentage: "40" };
const quotes = (page: RenderedPage): readonly string[] => page.texts("section[aria-labelledby=own-claims] .claim");

describe("a claim of the reader's own", () => {
  it("begins with the years of the strategy, and every field has its name", async () => {
    const page = await opened();
    expect(
      page.all(".form-grid select").map((select) => [select.getAttribute("name"), Reflect.get(select, "value")]),
    ).toEqual([
      ["indicator", "police_crime:1.1.1"],
      ["region", "RE02"],
      ["from", "2015"],
      ["to", "2018"],
      ["direction", "fell"],
      ["quantifier", "at-least"],
      ["asOf", ""],
    ]);
    expect(
      page
        .all(".form-grid :is(input, select)")
        .every((field) => page.all("label").some((label) => label.getAttribute("for") === field.id)),
    ).toBe(true);
  });

  it("is checked as a published one, said aloud, and shown with its verdict", async () => {
    const page = await opened();
    await fill(page, ENSCHEDE);
    expect(document.activeElement?.textContent).toMatch(/^Houdt stand: .* De bewering staat hieronder\.$/);
    expect(quotes(page)).toEqual([
      "‘Het aantal woninginbraken in Enschede daalde van 2015 naar 2018 met ten minste 40 %’",
    ]);
    expect(page.text()).toContain("Zelf ingevoerd op 15 augustus 2026.");
  });

  it("needs no percentage when any size will do, and keeps the reader's own words", async () => {
    const page = await opened();
    await act(async () => {
      const select = page.all("[name=quantifier]")[0] as HTMLSelectElement;
      select.value = "any";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(page.all("[name=percentage]")).toEqual([]);
    await fill(page, { region: "GM0153", words: "Het gaat goed" });
    expect(quotes(page)).toEqual(["‘Het gaat goed’"]);
  });

  it("is removed, and put back as it was", async () => {
    const page = await opened();
    await fill(page, ENSCHEDE);
    await page.press(/^Bewering verwijderen: ‘Het aantal/);
    expect(quotes(page)).toEqual([]);
    expect(document.activeElement?.textContent).toBe("De bewering is verwijderd.");
    await page.press("Terugzetten");
    expect(quotes(page)).toHaveLength(1);
    expect(() => page.control("Terugzetten")).toThrow();
  });

  it("is refused with the sentence of the engine, and nothing is added", async () => {
    const page = await opened();
    await fill(page, { ...ENSCHEDE, from: "2018", to: "2015" });
    expect(document.activeElement?.textContent).toBe("Het eerste jaar (2018) moet voor het laatste (2015) liggen.");
    expect(quotes(page)).toEqual([]);
  });

  it("says so where the claims cannot be had", async () => {
    const engine = fakeEngine({ claims: () => Promise.reject(new Error("De opslag is kapot.")) });
    const page = await opened(engine, "[aria-labelledby=own-claims] .notice");
    expect(page.texts("[role=status].notice")).toContain("De opslag is kapot.");
  });
});
