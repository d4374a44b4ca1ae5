import { describe, expect, it } from "vitest";
import { fakeEngine } from "../../support/fake-engine.ts";
import { renderPage } from "../../support/render-page.tsx";

describe("OverviewPage", () => {
  it("opens with the outcome of the strategy and offers the other one", async () => {
    const page = await renderPage("#/", fakeEngine());
    expect(page.heading()).toBe("Woninginbraak daalde met een derde");
    expect(page.texts(".kicker")).toEqual(["Veiligheidsstrategie 2015–2018 · 2019–2022"]);
    expect(page.control("2019–2022").getAttribute("href")).toBe("#/?strategie=2019-2022");
  });

  it("asks for the strategy of the address", async () => {
    const engine = fakeEngine();
    await renderPage("#/?strategie=2019-2022", engine);
    expect(engine.questions).toContainEqual({ kind: "overview", strategy: "2019-2022" });
  });

  it("has a row per priority with figure, counts, verdict and mark", async () => {
    const page = await renderPage("#/", fakeEngine());
    const [burglary] = page.texts(".priority-row");
    for (const words of ["Woninginbraken", "−34,7 %", "9.311 → 6.083", "Gedaald", "95 %-interval", "waargenomen"])
      expect(burglary).toContain(words);
    expect(page.texts(".priority-row h3 a")).toEqual(["Woninginbraken", "Informatievoorziening"]);
  });

  it("has a row without a figure too, which says why and what can be done", async () => {
    const page = await renderPage("#/", fakeEngine());
    const information = page.texts(".priority-row")[1];
    for (const words of ["Geen cijfer", "Er is geen politiecijfer dat dit meet.", "Laad eigen cijfers", "geen cijfer"])
      expect(information).toContain(words);
  });

  it("sets the last year beside the one before for every offence", async () => {
    const page = await renderPage("#/", fakeEngine());
    const cells = page.texts("tbody tr:first-child > :not(.sparkline-cell)");
    expect(cells).toEqual([
      "woninginbraak",
      "15.485",
      "3.807*",
      "3.680*",
      "−127",
      "−3,3 %",
      "−39 % tot −30 %",
      "Geen aantoonbare verandering",
    ]);
  });

  it("says how fresh the figures are and what the marks mean", async () => {
    const page = await renderPage("#/", fakeEngine());
    expect(page.text()).toContain("Laatste periode");
    expect(page.texts(".facts dt .mark")).toEqual(["waargenomen", "voorlopig", "geschat", "gesimuleerd", "onbekend"]);
  });
});

describe("ThemesPage", () => {
  it("lists the themes by strategy and says what figures there are", async () => {
    const page = await renderPage("#/thema", fakeEngine());
    expect(page.texts("section h2")).toEqual(["Veiligheidsstrategie 2015–2018"]);
    expect(page.texts("section li")).toEqual([
      "WoninginbrakenPolitiecijfers over woninginbraak.",
      "InformatievoorzieningGeen politiecijfer.",
    ]);
  });
});
