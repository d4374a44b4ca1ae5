import { act } from "react";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { usePreferences } from "../../../src/app/state/preferences.ts";
import { compareView } from "../../../src/view-models/compare/compare.ts";
import type { CompareQuestion } from "../../../src/view-models/compare/compare-view.ts";
import { aContext, municipalityRows } from "../../support/dataset.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";

/** Every municipality has figures of burglary; youth nuisance is national. */
const context = aContext(
  {
    rows: municipalityRows(
      ["2013JJ00", "2014JJ00", "2015JJ00"],
      (place, period) => 900 - place - Number(period.slice(3, 4)) * 100,
    ),
  },
  {
    provenance: "simulated",
    table: "47021NED",
    rows: ["2013JJ00", "2014JJ00", "2015JJ00"].map((period) => ({
      indicator: "police_nuisance:E35",
      region: "NL01",
      period,
      value: 1000,
    })),
  },
);
const answering = () => fakeEngine({ compare: (question: CompareQuestion) => compareView(context, question) });

// The page itself comes on demand: here it is at hand from the start.
beforeAll(() => import("../../../src/app/pages/compare/compare-page.tsx"));

beforeEach(() => usePreferences.setState({ faces: {} }));

const open = (query = ""): Promise<RenderedPage> => renderPage(`#/vergelijken${query}`, answering());
const chosen = (page: RenderedPage): readonly string[] => page.texts(".compare-question .question-remove");
const address = (): string => window.location.hash;

async function type(page: RenderedPage, name: string, text: string): Promise<HTMLElement> {
  const field = page.control(name);
  if (!(field instanceof HTMLInputElement)) throw new Error(`${name} is no field`);
  await act(async () => {
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return field;
}
async function key(page: RenderedPage, field: HTMLElement, name: string): Promise<void> {
  await act(async () =>
    field.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true })),
  );
  await page.settle();
}

describe("ComparePage", () => {
  it("asks the question of the address and answers it in the heading", async () => {
    const engine = answering();
    const page = await renderPage("#/vergelijken?g=GM0153&van=2014&maat=count", engine);
    expect(engine.questions.find(({ kind }) => kind === "compare")).toMatchObject({ measure: "count", from: 2014 });
    expect(page.heading()).toContain("Woninginbraak");
    expect(page.heading()).toContain("Enschede");
    expect(document.title).toContain("Vergelijken");
  });

  it("stands in the menu", async () => {
    const page = await open();
    expect(page.control("Vergelijken").getAttribute("aria-current")).toBe("page");
  });

  it("is a sentence whose words are the controls", async () => {
    const page = await open();
    expect(chosen(page)).toEqual([
      "IJsselland",
      "Twente",
      "Noord- en Oost-Gelderland",
      "Gelderland-Midden",
      "Gelderland-Zuid",
    ]);
    for (const name of ["Misdrijf of overlast", "Vergeleken met", "Eerste jaar", "Laatste jaar", "Maat"])
      expect(page.control(name).tagName).toBe("SELECT");
  });

  it("takes an area out, keeps the address in step and says so", async () => {
    const page = await open("?g=GM0153,GM0193");
    await page.press("Enschede weghalen");
    expect(chosen(page)).toEqual(["Zwolle"]);
    expect(address()).toBe("#/vergelijken?g=GM0193");
    expect(page.texts(".compare-question [role=status]")).toContain("Enschede weggehaald.");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Zwolle weghalen");
  });

  it("asks for areas when the last one is gone, with the focus where one can be added", async () => {
    const page = await open("?g=GM0153");
    await page.press("Enschede weghalen");
    expect(address()).toBe("#/vergelijken?g=geen");
    expect(page.heading()).toBe("Kies de gebieden die u wilt vergelijken");
    expect(document.activeElement).toBe(page.control("Gebied toevoegen"));
  });

  it("adds what was found by typing and Enter, and leaves the field ready for another", async () => {
    const page = await open("?g=GM0153");
    const field = await type(page, "Gebied toevoegen", "hengelo (o");
    expect(field.getAttribute("aria-expanded")).toBe("true");
    const active = field.getAttribute("aria-activedescendant") ?? "";
    expect(document.getElementById(active)?.textContent).toContain("Hengelo");
    await key(page, field, "Enter");
    expect(chosen(page)).toEqual(["Enschede", "Hengelo"]);
    expect(address()).toBe("#/vergelijken?g=GM0153,GM0164");
    expect(field).toMatchObject({ value: "" });
    expect(document.activeElement).toBe(field);
  });

  it("goes through what was found with the arrows, and closes with Escape", async () => {
    const page = await open("?g=GM0153");
    const field = await type(page, "Gebied toevoegen", "gelder");
    const first = field.getAttribute("aria-activedescendant");
    await key(page, field, "ArrowDown");
    expect(field.getAttribute("aria-activedescendant")).not.toBe(first);
    await key(page, field, "ArrowUp");
    expect(field.getAttribute("aria-activedescendant")).toBe(first);
    await key(page, field, "Escape");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(page.all("[role=option]")).toEqual([]);
  });

  it("does not offer what is chosen already, nor the reference", async () => {
    const page = await open("?g=GM0153");
    const field = await type(page, "Gebied toevoegen", "");
    await key(page, field, "ArrowDown");
    const offered = page.texts("[role=option]");
    expect(offered).toHaveLength(76 + 5 + 2 - 2);
    expect(offered.some((text) => text.startsWith("Enschede") || text.startsWith("Oost-Nederland"))).toBe(false);
  });

  it("changes year, measure and reference in the address", async () => {
    const page = await open("?g=GM0153");
    await page.choose("Maat", "index");
    await page.choose("Eerste jaar", "2014");
    await page.choose("Vergeleken met", "none");
    expect(address()).toBe("#/vergelijken?g=GM0153&met=geen&maat=index&van=2014");
  });

  it("has a link per way of looking, which keeps the question", async () => {
    const page = await open("?g=GM0153");
    const tabs = page.all(".tab-list a");
    expect(tabs.map((tab) => [tab.textContent, tab.getAttribute("aria-current")])).toEqual([
      ["Lijnen", "true"],
      ["Staven", null],
      ["Helling", null],
      ["Kleine veelvouden", null],
      ["Trechter", null],
      ["Tabel", null],
    ]);
    expect(page.control("Helling").getAttribute("href")).toBe("#/vergelijken?g=GM0153&beeld=helling");
  });

  it("draws the figure with its table one press away", async () => {
    const page = await open("?g=GM0153,GM0193");
    expect(page.all(".chart[role=img]")).toHaveLength(1);
    await act(async () => page.all(".figure-actions button")[0]?.click());
    expect(page.texts(".figure thead th")).toEqual(["Jaar", "Enschede", "Zwolle", "Oost-Nederland"]);
  });

  it("has the changes with interval, verdict and standing", async () => {
    const page = await open("?g=GM0153,GM0193");
    const heads = page.texts("section[aria-labelledby=changes] thead th");
    expect(heads).toEqual([
      "Gebied",
      "2013",
      "2015",
      "Verschil",
      "in %",
      "95 %-interval",
      "Oordeel",
      "Tegenover de rest van Oost-Nederland, 2015",
    ]);
    expect(page.texts("section[aria-labelledby=changes] tbody th")).toEqual(["Enschede", "Zwolle", "Oost-Nederland"]);
  });

  it("has a cross-table whose rows and columns can be chosen, never the same", async () => {
    const page = await open("?g=GM0153&beeld=tabel");
    expect(page.texts("figure thead th")).toEqual(["Gebied", "2013", "2014", "2015"]);
    await page.choose("In de rijen", "period");
    expect(page.texts("figure thead th")).toEqual(["Jaar", "Enschede", "Oost-Nederland"]);
    expect(address()).toBe("#/vergelijken?g=GM0153&beeld=tabel&rij=jaar&kolom=gebied");
    expect(page.all("figure .table-scroll")[0]?.getAttribute("tabindex")).toBe("0");
  });

  it("adds an offence, and has no way to take the last one out", async () => {
    const page = await open("?g=GM0153,NL01");
    expect(page.all("[aria-label='Woninginbraak weghalen']")).toEqual([]);
    const field = await type(page, "Misdrijf of overlast toevoegen", "jeugd");
    await key(page, field, "Enter");
    expect(address()).toBe("#/vergelijken?i=police_crime:1.1.1,police_nuisance:E35&g=GM0153,NL01");
    expect(page.all("figure")).toHaveLength(2);
    expect(page.control("Woninginbraak weghalen").textContent).toBe("");
  });

  it("says in words what has no figure, and offers the country", async () => {
    const page = await open("?i=police_nuisance:E35&g=GM0164");
    expect(page.text()).toContain("Voor Hengelo en Oost-Nederland is er geen cijfer over meldingen van jeugdoverlast");
    await page.press("Voeg Nederland toe");
    expect(chosen(page)).toEqual(["Hengelo", "Nederland"]);
    expect(page.all(".chart[role=img]")).toHaveLength(1);
  });

  it("marks what is simulated at the figure", async () => {
    const page = await open("?i=police_nuisance:E35&g=NL01");
    expect(page.texts(".figure-header .subtitle")[0]).toContain("gesimuleerd");
    expect(page.heading()).toBe("Gesimuleerd: jeugdoverlast in Nederland, 2013 t/m 2015");
    expect(page.texts(".figure h2")[0]).toMatch(/^Gesimuleerd: /);
    expect(page.text()).toContain("het verschil bewijst niets");
    await page.goTo("#/vergelijken?i=police_nuisance:E35&g=NL01&beeld=tabel");
    expect(page.texts(".figure-header .subtitle")[0]).toContain("gesimuleerd");
  });

  it("says which part of an address it left out", async () => {
    const page = await open("?g=GM0153,kaas&beeld=taart");
    expect(page.text()).toContain("begrijpen we het gebied (‘kaas’) en de weergave (‘taart’) niet");
    expect(chosen(page)).toEqual(["Enschede"]);
  });

  it("keeps the old picture while a new one is made, and says nothing has changed yet", async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const engine = fakeEngine({
      compare: async (question) => {
        if (question.measure === "index") await held;
        return compareView(context, question);
      },
    });
    const page = await renderPage("#/vergelijken?g=GM0153", engine);
    const before = page.heading();
    await page.choose("Maat", "index");
    expect(page.heading()).toBe(before);
    expect(page.all("[aria-busy=true] .chart")).toHaveLength(1);
    release?.();
    await page.settle();
    expect(page.all("[aria-busy=true]")).toHaveLength(0);
  });

  it("says so when the answer fails", async () => {
    const engine = fakeEngine({ compare: () => Promise.reject(new Error("De rekenmachine stopte.")) });
    const page = await renderPage("#/vergelijken", engine);
    expect(page.heading()).toBe("Deze pagina kan niet worden getoond");
    expect(page.text()).toContain("De rekenmachine stopte.");
  });
});
