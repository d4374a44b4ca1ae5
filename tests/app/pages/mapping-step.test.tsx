import { act } from "react";
import { describe, expect, it } from "vitest";
import { offerFiles } from "../../../src/app/state/uploads.ts";
import type { FakeEngine } from "../../support/fake-engine.ts";
import { readingEngine } from "../../support/reading-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";

async function offered(engine: FakeEngine, lines: readonly string[]): Promise<RenderedPage> {
  const page = await renderPage("#/gegevens", engine);
  await offer(page, engine, lines);
  return page;
}

async function offer(page: RenderedPage, engine: FakeEngine, lines: readonly string[]): Promise<void> {
  const file = new File([`${lines.join("\n")}\n`], "maandlijst.csv", { lastModified: Date.UTC(2026, 7, 15) });
  await act(() => offerFiles(engine, [file]));
  await page.settle();
}

/** The field with this label, inside the group with this name when one is given. */
function field(page: RenderedPage, label: string, group?: string): HTMLSelectElement | HTMLInputElement {
  const found = page
    .all("label")
    .filter((each) => each.textContent === label)
    .filter((each) => group === undefined || each.closest("fieldset")?.textContent?.startsWith(group) === true)
    .map((each) => document.getElementById((each as HTMLLabelElement).htmlFor))[0];
  if (!(found instanceof HTMLSelectElement || found instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return found;
}

async function fill(page: RenderedPage, target: HTMLSelectElement | HTMLInputElement, value: string): Promise<void> {
  await act(async () => {
    const kind = target instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(target, value);
    target.dispatchEvent(new Event(target instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  });
  await page.settle();
}

/** An example of the first rows comes a moment after the last change. */
async function waitUntil(page: RenderedPage, isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 60 && !isThere(); turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  expect(isThere(), page.texts(".sample-bar").join("")).toBe(true);
}

/** Has the whole file looked at, and waits for what comes of it. */
async function look(page: RenderedPage): Promise<void> {
  await page.press("Zo bekijken");
  await waitUntil(page, () => !page.text().includes("Wordt opnieuw bekeken"));
  await page.settle();
}

const OPEN = "form .prose li";
const JULY = ["Plaats;Maand;Hoeveel", "Enschede;2024-07;1.390", "Hengello;2024-07;7"];

describe("a table that no format recognises", () => {
  it("is shown as it was read, with what is certain filled in and the rest asked", async () => {
    const page = await offered(await readingEngine(), JULY);
    expect(page.texts("article h2")).toEqual(["Onbekende tabel; zeg eerst hoe zij is ingedeeld"]);
    expect(page.text()).toContain("Hengello2024-077");
    expect(field(page, "In deze kolom staat", "Kolom 1").value).toBe("region");
    expect(page.texts(OPEN)).toEqual([
      "Over welk misdrijf of welke overlast de cijfers gaan, staat nog niet vast (bij Hoeveel). Wijs een kolom aan, of zeg wat voor alle rijen geldt.",
      "Hoe er is geteld, staat nog niet vast (bij Hoeveel). Wijs een kolom aan, of zeg wat voor alle rijen geldt.",
      "‘Hengello’ is hier niet bekend (1×). Zeg wat het is, of laat het weg.",
    ]);
    expect(() => page.control("Laden")).toThrow();
  });

  it("is read once everything is said, shows its first figures, and can be loaded", async () => {
    const engine = await readingEngine();
    const page = await offered(engine, JULY);
    await fill(page, field(page, "Misdrijf of overlast", "Wat voor alle rijen geldt"), "police_crime:1.1.1");
    await fill(page, field(page, "Hoe het is geteld", "Wat voor alle rijen geldt"), "count");
    await fill(page, field(page, "‘Hengello’, in 1 regel"), "GM0164");
    await look(page);
    expect(page.texts(OPEN)).toEqual([]);
    expect(page.text()).toContain("1.1.1 Diefstal/inbraak woning");
    expect(page.text()).toContain("1.390");
    await page.press("Laden");
    expect(engine.calls.at(-1)).toMatch(/^commit /);
  });

  it("shows with every answer what the first rows would give, before anything is complete", async () => {
    const page = await offered(await readingEngine(), JULY);
    const bar = (): string => page.texts(".sample-bar").join("");
    expect(bar()).toBe("Van de eerste 2 regels geeft nog geen enkele een cijfer en wachten er 2 op een antwoord.");
    await fill(page, field(page, "Misdrijf of overlast", "Wat voor alle rijen geldt"), "police_crime:1.1.1");
    await fill(page, field(page, "Hoe het is geteld", "Wat voor alle rijen geldt"), "count");
    await waitUntil(page, () =>
      bar().startsWith("Van de eerste 2 regels geeft er 1 een cijfer en wacht er 1 op een antwoord."),
    );
    expect(bar()).toContain(
      "Eerste cijfer: 1.1.1 Diefstal/inbraak woning, Enschede, juli 2024: 1.390* (aantal; regel 2).",
    );
    await fill(page, field(page, "‘Hengello’, in 1 regel"), "leaveOut");
    await waitUntil(page, () => bar().includes("valt er 1 af"));
    expect(page.text()).toContain("1 regel: op uw verzoek weggelaten");
  });

  it("leaves out the names that nobody knows, together", async () => {
    const page = await offered(await readingEngine(), [...JULY, "Borne;2024-07;1", "Almeloo;2024-07;2"]);
    await page.press("Alle andere namen weglaten");
    await look(page);
    expect(page.texts(OPEN).filter((sentence) => sentence.includes("niet bekend"))).toEqual([]);
  });

  it("cannot be loaded as counts when it holds percentages, and says why", async () => {
    const page = await offered(await readingEngine(), [
      "Plaats;Jaar;Aandeel (%)",
      "Enschede;2024;34",
      "Hengelo;2024;30",
    ]);
    const ofAll = "Wat voor alle rijen geldt";
    await fill(page, field(page, "Misdrijf of overlast", ofAll), "police_crime:1.1.1");
    await fill(page, field(page, "Hoe het is geteld", ofAll), "count");
    await look(page);
    expect(page.texts(OPEN)).toEqual([
      "Wat er in kolom ‘Aandeel (%)’ staat, kan niet worden gelezen als aantal. Een percentage of verhoudingsgetal is geen aantal. Kies een andere maat.",
    ]);
  });

  it("is kept as a recipe, by which next month's file is read", async () => {
    const engine = await readingEngine();
    const page = await offered(engine, ["Plaats;Maand;Woninginbraak", "Enschede;2024-07;12", "Hengelo;2024-07;7"]);
    await look(page);
    await fill(page, field(page, "Naam van het recept"), "Maandlijst Twente");
    await page.press("Recept bewaren");
    await page.settle();
    expect(page.text()).toContain("Het recept ‘Maandlijst Twente’ is bewaard.");
    await page.press("Niet laden");
    await offer(page, engine, ["Plaats;Maand;Woninginbraak", "Enschede;2024-08;9"]);
    expect(page.text()).toContain("Gelezen met het recept ‘Maandlijst Twente’");
    expect(page.control("Laden")).toBeDefined();
  });
});

describe("the section about recipes", () => {
  it("renames, gives out and removes them", async () => {
    const engine = await readingEngine();
    const layout = { delimiter: ";", heads: ["jongeren"] };
    await engine.recipes({ kind: "save", name: "Swing", draft: { layout, reads: { kind: "columns", answers: [] } } });
    const page = await renderPage("#/gegevens", engine);
    await page.press("Naam van recept ‘Swing’ wijzigen");
    await fill(page, field(page, "Naam van het recept"), "Jongeren");
    await page.press("Bewaren");
    await page.settle();
    expect(page.text()).toContain("Het recept heet nu ‘Jongeren’.");
    await page.press("Alle recepten downloaden");
    expect(page.downloads[0]?.content).toContain('"schema": 1');
    await page.press("Recept ‘Jongeren’ verwijderen");
    await page.press("Zeker weten? Verwijderen");
    await page.settle();
    expect(page.text()).toContain("Het recept ‘Jongeren’ is verwijderd.");
    expect(page.text()).toContain("Er zijn nog geen recepten.");
  });
});
