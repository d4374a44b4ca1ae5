import { beforeAll, describe, expect, it } from "vitest";
import { usePreferences } from "../../src/app/state/preferences.ts";
import { fakeEngine } from "../support/fake-engine.ts";
import { renderPage } from "../support/render-page.tsx";
import { aCatalogue, aThemeView } from "../support/view-models.ts";

// The page itself comes on demand: here it is at hand from the start.
beforeAll(() => import("../../src/app/pages/method/method-page.tsx"));

describe("the shell", () => {
  it("names the site, the edition and the pages that exist", async () => {
    const page = await renderPage("#/", fakeEngine());
    expect(page.texts(".brand")).toEqual(["Veiligheidsbeeld Oost-Nederland"]);
    expect(page.texts(".edition")).toEqual(["Cijfers t/m december 2025 · editie augustus 2026"]);
    expect(page.texts("nav[aria-label=Hoofdmenu] a")).toEqual([
      "Overzicht",
      "Thema’s",
      "Vergelijken",
      "Signalen",
      "Eindevaluatie",
      "Waterbed",
      "Gegevens",
      "Methode",
    ]);
    expect(page.text()).toContain("Geregistreerde misdrijven zijn geen aangiften.");
  });

  it.each([
    ["#/", "Overzicht"],
    ["#/thema", "Thema’s"],
    ["#/thema/woninginbraken", "Thema’s"],
    ["#/vergelijken", "Vergelijken"],
    ["#/gegevens", "Gegevens"],
    ["#/methode", "Methode"],
  ])("says in the menu where %s is", async (address, label) => {
    const page = await renderPage(address, fakeEngine());
    expect(page.texts("[aria-current=page]")).toEqual([label]);
  });

  it.each([
    ["#/", "Overzicht – Veiligheidsbeeld Oost-Nederland"],
    ["#/thema/woninginbraken", "Woninginbraken – Veiligheidsbeeld Oost-Nederland"],
    ["#/methode", "Methode – Veiligheidsbeeld Oost-Nederland"],
    ["#/kaas", "Pagina niet gevonden – Veiligheidsbeeld Oost-Nederland"],
  ])("gives %s a title of its own", async (address, title) => {
    await renderPage(address, fakeEngine());
    expect(document.title).toBe(title);
  });

  it("moves the focus to the heading on another page, and leaves it alone on the first", async () => {
    const page = await renderPage("#/", fakeEngine());
    expect(document.activeElement).toBe(document.body);
    await page.goTo("#/methode");
    expect(document.activeElement?.textContent).toBe("Hoe de cijfers gemaakt zijn");
    await page.goTo("#/methode?deel=begrippen");
    expect(document.activeElement?.textContent).toBe("Begrippen");
  });

  it("moves past the menu with the skip link, without leaving the page", async () => {
    const page = await renderPage("#/methode", fakeEngine());
    await page.press("Naar de inhoud");
    expect(document.activeElement?.id).toBe("content");
    expect(window.location.hash).toBe("#/methode");
  });

  it("folds the menu open and shut, and Escape gives the focus back", async () => {
    const page = await renderPage("#/", fakeEngine());
    await page.press("Menu");
    expect(page.control("Sluit menu").getAttribute("aria-expanded")).toBe("true");
    page.control("Methode").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await page.settle();
    expect(page.control("Menu").getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(page.control("Menu"));
  });

  it("keeps the chosen appearance", async () => {
    const page = await renderPage("#/", fakeEngine());
    await page.press("donker");
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    await page.press("zoals uw apparaat");
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
    expect(usePreferences.getState().theme).toBe("system");
  });
});

describe("the bands", () => {
  it.each([
    ["real", ""],
    ["simulated", "Een deel van de cijfers is gesimuleerd."],
    ["reconstruction", "Een deel van de cijfers is een rekenvoorbeeld."],
  ] as const)("of %s figures", async (provenance, sentence) => {
    const page = await renderPage("#/", fakeEngine({ catalogue: () => aCatalogue({ provenance }) }));
    expect(page.texts(".notice-bar b").join()).toBe(sentence);
  });

  it("says that a reference date is active, with a way back to now", async () => {
    const page = await renderPage("#/thema/woninginbraken?maat=index&peil=2018-08", fakeEngine());
    expect(page.texts(".notice-bar")).toEqual([
      "Peildatum augustus 2018. U ziet de cijfers zoals ze in die maand te zien waren, met de cijfers van nu.Naar de nieuwste cijfers",
    ]);
    expect(page.control("Naar de nieuwste cijfers").getAttribute("href")).toBe("#/thema/woninginbraken?maat=index");
  });

  it("passes on that loads cannot be kept", async () => {
    const warning = "Uw browser bewaart niets.";
    const page = await renderPage("#/", fakeEngine({ open: async () => ({ version: "v1", warning }) }));
    expect(page.text()).toContain(warning);
  });
});

describe("when something fails", () => {
  it("says why the figures did not open, and opens them on a second try", async () => {
    let tries = 0;
    const engine = fakeEngine({
      open: async () => {
        tries += 1;
        if (tries === 1) throw new Error("Het bestand data/x.csv ontbreekt op de server.");
        return { version: "v1" };
      },
    });
    const page = await renderPage("#/", engine);
    expect(page.heading()).toBe("De cijfers zijn niet geladen");
    expect(page.texts("[role=alert]").join()).toContain("Het bestand data/x.csv ontbreekt op de server.");
    await page.press("Probeer opnieuw");
    expect(page.heading()).toBe("Woninginbraak daalde met een derde");
  });

  it("keeps the method readable without figures", async () => {
    const page = await renderPage("#/methode", fakeEngine({ open: () => Promise.reject(new Error("kapot")) }));
    expect(page.heading()).toBe("Hoe de cijfers gemaakt zijn");
  });

  it("keeps a failing answer to its page, with a way on", async () => {
    const page = await renderPage("#/", fakeEngine({ overview: () => Promise.reject(new Error("kapot")) }));
    expect(page.heading()).toBe("Deze pagina kan niet worden getoond");
    expect(page.control("Probeer opnieuw")).toBeTruthy();
    await page.goTo("#/thema");
    expect(page.heading()).toBe("De thema’s van de veiligheidsstrategie");
  });

  it("offers the plain theme when a question about it fails, and shows it", async () => {
    const engine = fakeEngine({
      theme: async ({ measure }) => {
        if (measure === "index") throw new Error("kapot");
        return aThemeView();
      },
    });
    const page = await renderPage("#/thema/woninginbraken?maat=index", engine);
    expect(page.heading()).toBe("Deze pagina kan niet worden getoond");
    const way = page.control("Toon de standaardkeuze van dit thema").getAttribute("href") ?? "";
    await page.goTo(way);
    expect(page.heading()).toBe("Woninginbraak daalde met een derde");
  });

  it("says that an address leads nowhere", async () => {
    const page = await renderPage("#/bestaat/niet", fakeEngine());
    expect(page.heading()).toBe("Deze pagina bestaat niet");
    expect(page.texts("main a")).toEqual(["Overzicht", "Thema’s", "Gegevens"]);
  });

  it("says which part of an address it did not understand", async () => {
    const page = await renderPage("#/thema/woninginbraken?maat=kilo&van=abc", fakeEngine());
    expect(page.texts("main [role=status]")[0]).toBe(
      "In dit adres begrijpen we de maat (‘kilo’) en het beginjaar (‘abc’) niet. U ziet de standaardkeuze.",
    );
  });
});
