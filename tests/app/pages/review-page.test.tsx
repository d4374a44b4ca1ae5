import { beforeEach, describe, expect, it } from "vitest";
import { useGoalEdits } from "../../../src/app/state/goals.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";
import { aClaim, aReview } from "../../support/review-view.ts";
import { aCatalogue } from "../../support/view-models.ts";

const ADDRESS = "#/eindevaluatie/2015-2018";

function cellsUnder(page: RenderedPage, heading: string): readonly (readonly string[])[] {
  const section = page.all("section").find((one) => one.querySelector("h2")?.textContent === heading);
  const rows = [...(section?.querySelectorAll("tbody tr") ?? [])];
  return rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()));
}

const catalogue = () => {
  const { strategies, ...rest } = aCatalogue();
  return { ...rest, strategies: strategies.map((strategy) => ({ ...strategy, claimsAsOf: "2018-08" })) };
};

describe("ReviewPage", () => {
  beforeEach(() => useGoalEdits.setState({ edits: {} }));

  it("opens with the verdict, what was counted and which strategy it is about", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(page.heading()).toBe("‘Iets meer dan 40 %’ houdt geen stand");
    expect(page.texts(".standfirst b")).toEqual(["9.311"]);
    expect(page.control("Veiligheidsstrategie 2019–2022").getAttribute("href")).toBe("#/eindevaluatie/2019-2022");
    expect(page.all('a[aria-current="page"]').map(({ textContent }) => textContent)).toEqual(["Eindevaluatie"]);
  });

  it("asks for the strategy and the month in the address", async () => {
    const engine = fakeEngine();
    await renderPage(`${ADDRESS}?peil=2018-10`, engine);
    expect(engine.questions).toContainEqual({ kind: "review", strategy: "2015-2018", asOf: "2018-10" });
  });

  it("asks for nothing in particular without a strategy", async () => {
    const engine = fakeEngine();
    await renderPage("#/eindevaluatie", engine);
    expect(engine.questions).toContainEqual({ kind: "review" });
  });

  it("quotes each claim with its figure and what can be said instead", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(page.texts(".claim")).toEqual([
      "‘Het aantal aangiften woninginbraak daalde met iets meer dan 40%’",
      "‘Er was sprake van een stijging met 29%’",
    ]);
    expect(page.texts("figure h2")[0]).toBe("Houdt geen stand: met 2014 als begin (−43,9 %) niet uit te sluiten");
    expect(page.text()).toContain("Waarom × 12/8 te veel daling geeft. De winter telt zwaarder.");
  });

  it("marks what is not real above the page, in the figure and in the table", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(page.texts(".notice .mark")).toEqual(["reconstructie"]);
    expect(page.texts("figure .subtitle .mark")[0]).toBe("reconstructie");
    await page.press("Tabel");
    const kinds = [...(page.all("figure table")[0]?.querySelectorAll("tbody tr") ?? [])].map(
      (row) => row.lastElementChild?.textContent,
    );
    expect(new Set(kinds)).toEqual(new Set(["echt", "gesimuleerd", "reconstructie"]));
    await page.press("Grafiek");
  });

  it("sets all claims beside what was counted", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(cellsUnder(page, "De twee gepubliceerde beweringen")).toEqual([
      [
        "Woninginbraken",
        "iets meer dan 40 % minder",
        "9.311",
        "6.083",
        "−34,7 %",
        "−39 % tot −30 %",
        "Houdt geen stand: met 2014 als begin (−43,9 %) niet uit te sluiten",
      ],
      [
        "Verward gedrag Nederland",
        "29 % meer",
        "9.311",
        "6.083",
        "+37,3 %",
        "−39 % tot −30 %",
        "Niet na te gaan: cijfers voor Oost-Nederland ontbreken",
      ],
    ]);
  });

  it("shows what each district added, and the whole below", async () => {
    const rows = cellsUnder(await renderPage(ADDRESS, fakeEngine()), "Bijdrage aan de daling");
    expect(rows[0]).toEqual(["Noord- en Oost-Gelderland", "−986", "31 %"]);
    expect(rows.at(-1)).toEqual(["Oost-Nederland", "−3.228", "100 %"]);
  });

  it("tells where the figures of a claim come from", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    await page.press("Waar komt dit getal vandaan?");
    expect(page.texts("dialog[open] dd")[0]).toBe("9.311 woninginbraken, Oost-Nederland, 2015");
  });

  it("says the reference date in a band, and leads back to that of the claims", async () => {
    const page = await renderPage(ADDRESS, fakeEngine({ catalogue }));
    expect(page.texts(".notice-bar b")).toEqual(["Peildatum augustus 2018."]);
    await page.goTo(`${ADDRESS}?peil=2018-10`);
    expect(page.texts(".notice-bar b")).toEqual(["Peildatum oktober 2018."]);
    expect(page.control("Naar de peildatum van de bewering").getAttribute("href")).toBe(ADDRESS);
  });

  it("reckons as of another month, which the address keeps", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    await page.choose("Peildatum van de rekenwijzen", "2018-10");
    expect(window.location.hash).toBe(`${ADDRESS}?peil=2018-10`);
  });

  it("lets a reader fill in the goals, keeps that, and goes back to what was delivered", async () => {
    const page = await renderPage(ADDRESS, fakeEngine());
    expect(() => page.control("Terug naar de aangeleverde stand")).toThrow();
    await page.choose("Stand van ‘Hennepconvenant’", "reached");
    await page.choose("Jaar van ‘Actueel beeld’", "2020");
    expect(page.texts("tr.strong th .small")).toEqual(["aangepast", "aangepast"]);
    expect(window.localStorage.getItem("veiligheidsbeeld-doelen")).toContain("reached");
    await page.press("Terug naar de aangeleverde stand");
    expect(page.texts("tr.strong th .small")).toEqual([]);
    expect(window.localStorage.getItem("veiligheidsbeeld-doelen")).not.toContain("reached");
  });

  it("says that there are no claims and no goals, and that nothing could be computed", async () => {
    const { counted: _, ...bare } = aClaim();
    const review = () => aReview({ claims: [{ ...bare, groups: [] }], goals: [], warnings: [], districts: [] });
    const page = await renderPage(ADDRESS, fakeEngine({ review }));
    expect(page.text()).toContain("Houdt geen stand: met 2014 als begin (−43,9 %) niet uit te sluiten.");
    expect(page.text()).toContain("Van deze strategie kennen we geen eigen doelen met een jaar.");
  });

  it("knows no other strategies than there are", async () => {
    const page = await renderPage("#/eindevaluatie/2011-2014", fakeEngine());
    expect(page.heading()).toBe("Deze pagina bestaat niet");
  });

  it("says what went wrong when the review cannot be made", async () => {
    const review = () => {
      throw new Error("Er ging iets mis in de rekenmodule.");
    };
    const page = await renderPage(ADDRESS, fakeEngine({ review }));
    expect(page.heading()).toBe("Deze pagina kan niet worden getoond");
    expect(page.text()).toContain("Er ging iets mis in de rekenmodule.");
  });
});
