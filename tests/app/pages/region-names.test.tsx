import { act } from "react";
import { describe, expect, it } from "vitest";
import { offerFiles } from "../../../src/app/state/uploads.ts";
import { readingEngine } from "../../support/reading-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";

const LIST = [
  '"Soort misdrijf";"Regio\'s";"Perioden";"Geregistreerde misdrijven (aantal)"',
  ...["Nijmgen", "Arnhem", "Enschede", "Achterhoek (CR)"].map(
    (name, at) => `"1.1.1 Diefstal/inbraak woning";"${name}";"2018";"${at + 1}"`,
  ),
];

async function offered() {
  const engine = await readingEngine();
  const page = await renderPage("#/gegevens", engine);
  const file = new File([`${LIST.join("\n")}\n`], "lijst.csv", { lastModified: Date.UTC(2026, 7, 15) });
  await act(() => offerFiles(engine, [file]));
  await page.settle();
  return { page, engine };
}

function choice(page: RenderedPage, label: string): HTMLSelectElement {
  const found = page.all("label").find(({ textContent }) => textContent === label);
  const field = document.getElementById((found as HTMLLabelElement | undefined)?.htmlFor ?? "");
  if (!(field instanceof HTMLSelectElement)) throw new Error(`no choice ${label} in ${page.texts("label").join("; ")}`);
  return field;
}

async function choose(page: RenderedPage, label: string, value: string): Promise<void> {
  const field = choice(page, label);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

async function looked(page: RenderedPage): Promise<void> {
  for (let turn = 0; turn < 60 && !page.text().includes("Opnieuw bekeken."); turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}

const isDisabled = (control: HTMLElement): boolean => (control as HTMLButtonElement).disabled;

describe("names of regions that nobody knows", () => {
  it("are shown with what becomes of them and with proposals, and block nothing", async () => {
    const { page } = await offered();
    const proposals = [...choice(page, "‘Nijmgen’, geladen onder deze naam").querySelectorAll("optgroup")];
    expect(proposals[0]?.label).toBe("Voorstellen, niet zeker");
    expect(proposals[0]?.textContent).toContain("Nijmegen");
    expect(choice(page, "‘Achterhoek (CR)’, onbekend en niet gebruikt").value).toBe("");
    expect(isDisabled(page.control("Laden"))).toBe(false);
  });

  it("are read again as they were explained, and only then loaded", async () => {
    const { page, engine } = await offered();
    await choose(page, "‘Nijmgen’, geladen onder deze naam", "GM0268");
    await choose(page, "‘Achterhoek (CR)’, onbekend en niet gebruikt", "leaveOut");
    expect(isDisabled(page.control("Laden"))).toBe(true);
    expect(page.text()).toContain("Er is iets gewijzigd dat nog niet is bekeken.");
    await page.press("Opnieuw bekijken");
    await looked(page);
    expect(page.text()).toContain("Opnieuw bekeken. 2 namen zijn gelezen zoals u zei.");
    expect(page.text()).toContain(
      "Gelezen zoals u zei: ‘Nijmgen’ als ‘Nijmegen’; weggelaten zoals u zei: ‘Achterhoek (CR)’.",
    );
    expect(choice(page, "‘Nijmgen’, gelezen zoals u zei").value).toBe("GM0268");
    expect(page.text()).toContain("Bewaren als recept");
    await page.press("Laden");
    expect(engine.calls.at(-1)).toMatch(/^commit /);
  });
});
