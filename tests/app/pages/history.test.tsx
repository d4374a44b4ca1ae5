import { act } from "react";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { offerFiles } from "../../../src/app/state/uploads.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { renderPage } from "../../support/render-page.tsx";
import { aCheck, someLoads } from "../../support/view-models.ts";

const TITLE = "Politie, 47022NED, 2025";

const [UPLOAD, ...PUBLICATIONS] = someLoads().loads;
if (UPLOAD === undefined) throw new TypeError("no upload");

const takenBack = () =>
  someLoads({
    loads: [{ ...UPLOAD, canUndo: false, takenBack: "ongedaan gemaakt 16 augustus 2026, 12:00" }, ...PUBLICATIONS],
  });

describe("the history of loads", () => {
  it("takes a load back at once, for it can be brought back", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    await page.press(`Ongedaan maken: ${TITLE}`);
    expect(engine.calls).toEqual(["undo upload-1"]);
    expect(document.activeElement?.textContent).toBe(`${TITLE} telt niet meer mee. Terugzetten kan altijd.`);
  });

  it("shows what was taken back where it stood, with the way back", async () => {
    const engine = fakeEngine({ loads: takenBack });
    const page = await renderPage("#/gegevens", engine);
    expect(page.texts(".history-list > .undone")[0]).toContain("ongedaan gemaakt 16 augustus 2026, 12:00");
    expect(page.texts(".history-list > .undone button")).toEqual([
      "Bekijk de stand van toen",
      "Terugzetten",
      "Voorgoed verwijderen",
    ]);
    await page.press(`Terugzetten: ${TITLE}`);
    expect(engine.calls).toEqual(["redo upload-1"]);
    expect(document.activeElement?.textContent).toBe(`${TITLE} telt weer mee, op alle pagina’s.`);
  });

  it("removes for good only after asking once more, and asks anew what it shows", async () => {
    const engine = fakeEngine({ loads: takenBack });
    const page = await renderPage("#/gegevens", engine);
    await page.press(`Voorgoed verwijderen: ${TITLE}`);
    await page.press("Nee, bewaren");
    expect(engine.calls).toEqual([]);
    expect(document.activeElement).toBe(page.control(`Voorgoed verwijderen: ${TITLE}`));
    await page.press(`Voorgoed verwijderen: ${TITLE}`);
    const asked = engine.questions.length;
    await page.press("Ja, verwijderen");
    expect(engine.calls).toEqual(["remove upload-1"]);
    expect(engine.questions.slice(asked)).toContainEqual({ kind: "loads" });
  });

  it("says what the engine says when something cannot be done", async () => {
    const engine = fakeEngine({ undo: () => Promise.reject(new Error("Er is niets veranderd: de schijf is vol.")) });
    const page = await renderPage("#/gegevens", engine);
    await page.press(`Ongedaan maken: ${TITLE}`);
    expect(page.texts("aside .notice")).toEqual(["Er is niets veranderd: de schijf is vol."]);
  });

  it("lists damaged records, and removes one when asked", async () => {
    const engine = fakeEngine({
      loads: () =>
        someLoads({
          unreadable: [
            { id: "kapot", title: "kapot.csv", detail: "beschadigd; telt niet mee", canRemove: true },
            { id: "later", title: "later.csv", detail: "bewaard door een nieuwere versie", canRemove: false },
          ],
        }),
    });
    const page = await renderPage("#/gegevens", engine);
    expect(page.texts("aside ul.history-list > li")).toEqual([
      "kapot.csvbeschadigd; telt niet meeVoorgoed verwijderen",
      "later.csvbewaard door een nieuwere versie",
    ]);
    await page.press("Voorgoed verwijderen: kapot.csv");
    await page.press("Ja, verwijderen");
    expect(engine.calls).toEqual(["remove kapot"]);
  });
});

describe("the figures as they were", () => {
  const SENTENCE = "U bekijkt de cijfers zoals ze waren na het laden van Politie.";

  it("come on every page, with a bar that says so and one button back", async () => {
    const engine = fakeEngine({
      showAsOf: async (id) => (id === undefined ? { version: "v1" } : { version: "v9", asOf: SENTENCE }),
    });
    const page = await renderPage("#/gegevens", engine);
    expect(page.text()).not.toContain(SENTENCE);
    const asked = engine.questions.length;
    await page.press(`Bekijk de stand van toen: ${TITLE}`);
    expect(page.texts(".notice-bar")[0]).toBe(`${SENTENCE}Terug naar nu`);
    expect(engine.questions.length).toBeGreaterThan(asked);
    await page.goTo("#/");
    expect(page.texts(".notice-bar")[0]).toContain(SENTENCE);
    await page.press("Terug naar nu");
    expect(engine.calls.at(-1)).toBe("showAsOf now");
    expect(page.text()).not.toContain(SENTENCE);
  });
});

describe("a file of which the load was taken back", () => {
  it("is offered to be brought back, and loading is not", async () => {
    const { stageId: _, ...check } = aCheck({ redo: { loadId: "upload-1", sentence: "Eerder ongedaan gemaakt." } });
    const engine = fakeEngine({ check: async () => check });
    const page = await renderPage("#/gegevens", engine);
    await act(() => offerFiles(engine, [new File(["a;b"], "maanden.csv")]));
    await page.settle();
    expect(page.texts("article")[0]).toContain("Eerder ongedaan gemaakt.");
    await page.press("Terugzetten: maanden.csv");
    expect(engine.calls.at(-1)).toBe("redo upload-1");
    expect(page.text()).toContain("maanden.csv telt weer mee, op alle pagina’s.");
  });
});

describe("comparing two loads", () => {
  it("asks for two different loads, and shows what the later one says otherwise", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    expect(page.control("Vergelijk").hasAttribute("disabled")).toBe(true);
    expect(page.text()).toContain("Kies twee verschillende ladingen.");
    const [earlier, later] = page.all("section[aria-labelledby=compare-loads] select");
    if (!(earlier instanceof HTMLSelectElement && later instanceof HTMLSelectElement))
      throw new TypeError("no selects");
    for (const [select, value] of [
      [earlier, "publication-1"],
      [later, "upload-1"],
    ] as const) {
      await act(async () => {
        select.value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
    }
    await page.press("Vergelijk");
    expect(engine.calls).toEqual(["compareLoads publication-1 upload-1"]);
    expect(page.text()).toContain("1 cijfer herzien");
    expect(page.texts("section[aria-labelledby=compare-loads] tbody tr")).toEqual([
      "NijmegenWoninginbraak20242.3822.391+9+0,4 %2.391 (nieuw.csv), 2.382 (oud.csv)",
      "Woninginbraak, gemeenten, jaarcijfers001+9",
      "Nijmegen001",
      "2024001",
    ]);
  });
});

describe("the backup", () => {
  it("says why, and gives one file with everything", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    expect(page.text()).toContain("Geladen bestanden staan alleen in deze browser, op dit apparaat.");
    await page.press("Back-up maken");
    expect(engine.calls).toEqual(["backup goals preferences recipes claims"]);
    expect(page.downloads.map(({ fileName }) => fileName)[0]).toMatch(
      /^veiligheidsbeeld-back-up-\d{4}-\d\d-\d\d\.zip$/,
    );
    expect(document.activeElement?.textContent).toMatch(/^De back-up staat bij uw downloads/);
  });

  const choose = async (page: Awaited<ReturnType<typeof renderPage>>) => {
    // The window of the browser, in which a person chooses a file.
    const open = vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function (this: HTMLInputElement) {
      Object.defineProperty(this, "files", { value: [new File(["x"], "back-up.zip")] });
      this.dispatchEvent(new Event("change"));
    });
    onTestFinished(() => open.mockRestore());
    await page.press("Back-up herstellen");
  };

  it("is restored, and says what came and what was here", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    await choose(page);
    expect(engine.calls).toEqual(["restore goals preferences recipes claims"]);
    expect(document.activeElement?.textContent).toBe(
      "1 lading teruggezet; 2 ladingen waren er al. Recepten, eigen beweringen, doelen en voorkeuren zijn aangevuld.",
    );
  });

  it("is refused with the sentence of the engine", async () => {
    const page = await renderPage(
      "#/gegevens",
      fakeEngine({ restore: () => Promise.reject(new Error("Deze back-up is beschadigd.")) }),
    );
    await choose(page);
    expect(page.texts("section[aria-labelledby=backup] .notice")).toEqual(["Deze back-up is beschadigd."]);
  });
});
