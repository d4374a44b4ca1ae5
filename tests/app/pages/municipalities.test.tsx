import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { usePreferences } from "../../../src/app/state/preferences.ts";
import { municipalitiesView } from "../../../src/view-models/places/municipalities.ts";
import type { MunicipalitiesQuestion } from "../../../src/view-models/places/municipalities-view.ts";
import { aContext, municipalityRows } from "../../support/dataset.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";

const context = aContext({
  rows: municipalityRows(
    ["2013JJ00", "2014JJ00", "2015JJ00"],
    (place, period) => 400 - 5 * place - Number(period.slice(3, 4)) * 5,
  ),
});
const engine = () =>
  fakeEngine({ municipalities: (question: MunicipalitiesQuestion) => municipalitiesView(context, question) });

// The page itself comes on demand: here it is at hand from the start.
beforeAll(() => import("../../../src/app/pages/compare/compare-page.tsx"));
beforeEach(() => usePreferences.setState({ faces: {} }));

const open = (query = ""): Promise<RenderedPage> => renderPage(`#/vergelijken?beeld=trechter${query}`, engine());

describe("all municipalities on the page of comparisons", () => {
  it("is one of the ways to look, and asks the engine nothing else", async () => {
    const asked = engine();
    const page = await renderPage("#/vergelijken?beeld=trechter&maat=index", asked);
    expect(page.control("Trechter").getAttribute("aria-current")).toBe("true");
    expect(asked.questions.map(({ kind }) => kind)).not.toContain("compare");
    expect(asked.questions).toContainEqual({ kind: "municipalities" });
  });

  it("puts the reader's own municipality in the heading and beside its groups", async () => {
    const page = await open("&g=GM0164");
    expect(page.heading()).toContain("Hengelo");
    expect(page.texts("section[aria-labelledby=benchmarks] tbody th")[0]).toBe("De andere 75 gemeenten");
  });

  it("keeps the chosen group in the address", async () => {
    const page = await open("&g=GM0164");
    await page.choose("Groep gemeenten", "district/twente");
    expect(window.location.hash).toBe("#/vergelijken?g=GM0164&groep=district/twente&beeld=trechter");
    expect(page.text()).toContain("De andere gemeenten van district Twente (13)");
  });

  it("keeps a list of one's own in the address, and takes somebody out of it again", async () => {
    const page = await open("&g=GM0164&lijst=GM0150,GM0153");
    expect(page.text()).toContain("De 2 gemeenten van uw eigen lijst");
    await page.press("Enschede uit uw lijst halen");
    expect(window.location.hash).toBe("#/vergelijken?g=GM0164&groep=lijst&lijst=GM0150&beeld=trechter");
    expect(page.text()).toContain("De ene gemeente van uw eigen lijst");
    await page.press("Deventer uit uw lijst halen");
    expect(window.location.hash).toBe("#/vergelijken?g=GM0164&groep=lijst&beeld=trechter");
    expect(page.text()).toContain("Uw lijst is nog leeg.");
  });

  it("says what an address lists twice, and what it lists that is no municipality", async () => {
    const page = await open("&g=GM0164&lijst=GM0150,GM0150,GM0363,kaas");
    expect(page.text()).toContain("Deventer staat meer dan één keer in uw lijst");
    expect(page.text()).toContain("Uit uw lijst weggelaten: Amsterdam.");
    expect(page.text()).toContain("de eigen lijst van gemeenten (‘kaas’)");
  });

  it("asks as of a month, says so above the page, and goes back to now", async () => {
    const page = await open();
    await page.choose("Maand van de peildatum", "8");
    expect(window.location.hash).toBe("#/vergelijken?peil=2015-08&beeld=trechter");
    expect(page.text()).toContain("Peildatum augustus 2015.");
    expect(page.heading()).toContain("2014");
    await page.press("Peildatum weghalen");
    expect(window.location.hash).toBe("#/vergelijken?beeld=trechter");
  });

  it("takes a municipality out, and leaves the districts of the other ways to look alone", async () => {
    const page = await open("&g=GM0164,district/twente");
    await page.press("Hengelo weghalen");
    expect(window.location.hash).toBe("#/vergelijken?g=district/twente&beeld=trechter");
  });

  it("shows the ten that added most, and all of them on request", async () => {
    const page = await open();
    const rows = () => page.all("section[aria-labelledby=contributions] tbody tr");
    expect(rows()).toHaveLength(11);
    await page.press("Toon alle 76");
    expect(rows()).toHaveLength(77);
  });

  it("remembers who wants the table of the funnel", async () => {
    usePreferences.setState({ faces: { "compare-funnel": "table" } });
    const page = await open();
    expect(page.all("figure table tbody tr")).toHaveLength(76);
  });

  it("says why there is nothing, and where to load it", async () => {
    const none = fakeEngine({
      municipalities: () => {
        throw new Error("Er zijn geen cijfers van gemeenten geladen.");
      },
    });
    const page = await renderPage("#/vergelijken?beeld=trechter", none);
    expect(page.text()).toContain("Er zijn geen cijfers van gemeenten geladen.");
    expect(page.control("Eigen cijfers laden").getAttribute("href")).toBe("#/gegevens");
  });
});
