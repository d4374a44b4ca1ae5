import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { usePreferences } from "../../../src/app/state/preferences.ts";
import { displacementPageView } from "../../../src/view-models/places/displacement-page.ts";
import type { DisplacementQuestion } from "../../../src/view-models/places/displacement-page-view.ts";
import { aContext, municipalityRows } from "../../support/dataset.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";

const context = aContext({
  rows: municipalityRows(
    ["2013JJ00", "2014JJ00", "2015JJ00"],
    (place, period) => 400 - (period === "2015JJ00" ? (place % 7) * 20 : 0),
  ),
});
const engine = () =>
  fakeEngine({ displacement: (question: DisplacementQuestion) => displacementPageView(context, question) });

// The page itself comes on demand: here it is at hand from the start.
beforeAll(() => import("../../../src/app/pages/displacement/displacement-page.tsx"));
beforeEach(() => usePreferences.setState({ faces: {} }));

const open = (query = ""): Promise<RenderedPage> => renderPage(`#/waterbed${query}`, engine());

describe("DisplacementPage", () => {
  it("stands in the menu, and says before anything else that it is a hypothesis", async () => {
    const page = await open();
    expect(page.control("Waterbed").getAttribute("aria-current")).toBe("page");
    expect(page.texts(".notice")[0]).toContain("Een hypothese, geen vaststelling.");
  });

  it("leads from the list to one municipality, with the years kept", async () => {
    const page = await open("?van=2013&tot=2015");
    const link = page.all("#displacement-screen ~ * tbody a")[0];
    expect(link?.getAttribute("href")).toMatch(/^#\/waterbed\?i=police_crime:1.1.1&g=GM\d{4}&van=2013&tot=2015$/);
  });

  it("shows one municipality beside its neighbours and the rest, and the three measures", async () => {
    const page = await open("?g=GM0153&van=2013&tot=2015");
    expect(page.texts("section[aria-labelledby=displacement-areas] tbody th")).toEqual([
      "Enschede",
      "5 buurgemeenten",
      "De rest (70 gemeenten)",
    ]);
    expect(page.texts("section[aria-labelledby=displacement-measures] h3")).toHaveLength(3);
  });

  it("keeps the table of counts and the way to all where the registration changed between the years, without measures", async () => {
    const drugs = aContext({
      rows: municipalityRows(["2015JJ00", "2018JJ00"], () => 40).map((row) => ({
        ...row,
        indicator: "police_crime:3.1.1",
      })),
    });
    const page = await renderPage(
      "#/waterbed?i=police_crime:3.1.1&g=GM0153&van=2015&tot=2018",
      fakeEngine({ displacement: (question: DisplacementQuestion) => displacementPageView(drugs, question) }),
    );
    // 76 municipalities of 40 each: Enschede, its five neighbours, and seventy more.
    expect(page.texts("section[aria-labelledby=displacement-areas] tbody tr")).toEqual([
      "Enschede4040",
      "5 buurgemeenten200200",
      "De rest (70 gemeenten)2.8002.800",
    ]);
    expect(page.all("#displacement-measures")).toHaveLength(0);
    expect(page.control("Alle gemeenten").getAttribute("href")).toBe(
      "#/waterbed?i=police_crime:3.1.1&van=2015&tot=2018",
    );
  });

  it("follows the controls in the address, and goes back to all", async () => {
    const page = await open("?g=GM0153");
    await page.choose("Gemeente", "GM0202");
    expect(window.location.hash).toBe("#/waterbed?g=GM0202");
    await page.choose("Gemeente", "");
    expect(window.location.hash).toBe("#/waterbed");
    expect(page.all("#displacement-screen")).toHaveLength(1);
  });

  it("says why there is nothing, and where to load it", async () => {
    const none = fakeEngine({
      displacement: () => {
        throw new Error("Er zijn geen cijfers van gemeenten geladen.");
      },
    });
    const page = await renderPage("#/waterbed", none);
    expect(page.heading()).toBe("Nog geen cijfers per gemeente");
    expect(page.control("Naar de pagina Gegevens").getAttribute("href")).toBe("#/gegevens");
  });
});
