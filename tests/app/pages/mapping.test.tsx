import { act } from "react";
import { describe, expect, it } from "vitest";
import { offerFiles } from "../../../src/app/state/uploads.ts";
import type { ColumnAnswers } from "../../../src/domain/column-mapping.ts";
import { type ReadingAnswers, readingAnswers } from "../../../src/domain/recipe.ts";
import type { FileBytes } from "../../../src/engine/engine-api.ts";
import type { CheckView, ColumnQuestionView } from "../../../src/view-models/data/loads-view.ts";
import { type FakeEngine, fakeEngine } from "../../support/fake-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";
import { aCheck, aMapping } from "../../support/view-models.ts";

const YOUTH = { head: "Jongeren", likelyMeasure: "count" } as const;
const INDEX = { head: "Index", look: "Lijkt op een verhoudingsgetal.", measures: [], proposals: [] };
const RATE = { head: "Jongeren per 1.000", measures: ["per1000", "share_of_total"], proposals: [] } as const;

/** An engine that asks for the columns given, with the answers it gets. */
function askingEngine(...columns: readonly Partial<ColumnQuestionView>[]): FakeEngine {
  const check = async ({ fileName }: FileBytes, said?: ColumnAnswers | ReadingAnswers): Promise<CheckView> => {
    const { columns: answers = [] } = readingAnswers(said);
    const answered = columns.map((column) => {
      const found = answers.find(({ head }) => head === column.head);
      return found ? { ...column, answer: found.answer } : column;
    });
    return aCheck({ fileName, mapping: aMapping(...answered) });
  };
  return fakeEngine({ check });
}

async function offered(engine: FakeEngine): Promise<RenderedPage> {
  const page = await renderPage("#/gegevens", engine);
  const file = new File(["a;b"], "swing.csv", { lastModified: Date.UTC(2026, 7, 15) });
  await act(() => offerFiles(engine, [file]));
  await page.settle();
  return page;
}

/** The select of a column with this label. */
function selectOf(page: RenderedPage, column: string, label: string): HTMLSelectElement {
  const fieldset = page.all("fieldset").find(({ textContent }) => textContent?.includes(`‘${column}’`));
  const found = [...(fieldset?.querySelectorAll("label") ?? [])].find(({ textContent }) => textContent === label);
  const select = found && document.getElementById(found.htmlFor);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no select ${label} of ${column}`);
  return select;
}

async function choose(page: RenderedPage, column: string, label: string, value: string): Promise<void> {
  const select = selectOf(page, column, label);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.settle();
}

const WHAT = "Wat staat er in deze kolom?";
const HOW = "Hoe is het geteld?";
const load = (page: RenderedPage): HTMLElement => page.control("Laden");
const hint = (page: RenderedPage): string | undefined =>
  document.getElementById(load(page).getAttribute("aria-describedby") ?? "")?.textContent ?? undefined;

describe("a column that is not known", () => {
  it("is asked for with its figures and proposals that say they are not certain, and keeps the file from being loaded", async () => {
    const page = await offered(askingEngine(YOUTH));
    expect(page.texts("form fieldset legend")).toEqual(["Kolom ‘Jongeren’"]);
    expect(page.texts("form fieldset p")).toEqual(["Lijkt op aantallen. Begint met 88 en 91; 2 gevulde cellen."]);
    const groups = page.all("form fieldset optgroup").map((group) => group.getAttribute("label"));
    expect(groups).toEqual([
      "Voorstellen, niet zeker",
      "Overlast, indeling van de politie",
      "Misdrijven, indeling van het CBS",
    ]);
    expect(selectOf(page, "Jongeren", WHAT).value).toBe("");
    expect(load(page).hasAttribute("disabled")).toBe(true);
    expect(hint(page)).toBe("Zeg eerst van elke kolom wat erin staat, of kies ‘Niet laden’.");
  });

  it("is looked at again with the answer, and only then loaded", async () => {
    const engine = askingEngine(YOUTH);
    const page = await offered(engine);
    await choose(page, "Jongeren", WHAT, "police_nuisance:E35");
    expect(selectOf(page, "Jongeren", HOW).value).toBe("count");
    expect(hint(page)).toBe("Er is iets gekozen dat nog niet is bekeken. Kies eerst ‘Opnieuw bekijken’.");
    await page.press("Opnieuw bekijken");
    const answer = { kind: "indicator", indicator: "police_nuisance:E35", measure: "count" };
    expect(engine.calls).toEqual([
      "check swing.csv",
      `check swing.csv ${JSON.stringify({ columns: [{ head: "Jongeren", answer }] })}`,
    ]);
    expect(page.texts("form [role=status]")).toEqual([
      "Opnieuw bekeken. Van elke kolom is nu bekend wat ermee gebeurt.",
    ]);
    await page.press("Laden");
    expect(engine.calls).toContain("commit stage-1");
  });

  it("has to be looked at again after another choice", async () => {
    const page = await offered(askingEngine(YOUTH));
    await choose(page, "Jongeren", WHAT, "leaveOut");
    await page.press("Opnieuw bekijken");
    expect(load(page).hasAttribute("disabled")).toBe(false);
    await choose(page, "Jongeren", WHAT, "police_nuisance:E33");
    expect(load(page).hasAttribute("disabled")).toBe(true);
  });

  it("offers the measures that fit both the figures and the indicator, and fills in none that is not likely", async () => {
    const page = await offered(askingEngine(YOUTH, { ...RATE, likelyMeasure: "per1000" }));
    await choose(page, "Jongeren", WHAT, "cbs_crime:CRI3100");
    const options = (column: string) => [...selectOf(page, column, HOW).options].map(({ text }) => text);
    expect(options("Jongeren")).toEqual(["Nog niet gekozen", "aantal", "aantal opgehelderd"]);
    await choose(page, "Jongeren per 1.000", WHAT, "police_nuisance:E35");
    expect(options("Jongeren per 1.000")).toEqual(["Nog niet gekozen", "per 1.000 inwoners"]);
  });

  it("asks for the measure where figures and head do not say it", async () => {
    const page = await offered(askingEngine(RATE));
    await choose(page, "Jongeren per 1.000", WHAT, "police_nuisance:E35");
    expect(selectOf(page, "Jongeren per 1.000", HOW).value).toBe("");
    expect(hint(page)).toBe("Kies bij elke kolom die u laadt ook hoe het is geteld.");
  });

  it("is left out together with all others that nobody named", async () => {
    const engine = askingEngine(YOUTH, { head: "Camera’s" }, INDEX);
    const page = await offered(engine);
    await choose(page, "Jongeren", WHAT, "police_nuisance:E35");
    await page.press("De andere kolommen niet laden");
    const sent = engine.calls.at(-1) ?? "";
    expect(sent).toContain('{"head":"Camera’s","answer":{"kind":"leaveOut"}}');
    expect(sent).toContain('"indicator":"police_nuisance:E35"');
    expect(load(page).hasAttribute("disabled")).toBe(false);
    expect(() => page.control("De andere kolommen niet laden")).toThrow();
  });

  it("cannot be loaded when it is an index, and does not stand in the way", async () => {
    const page = await offered(askingEngine(INDEX));
    expect(page.texts("form fieldset p").join()).toContain("de kolom kan niet worden geladen.");
    expect(page.all("form fieldset select")).toEqual([]);
    expect(load(page).hasAttribute("disabled")).toBe(false);
  });

  it("is written as text, whatever its head", async () => {
    const page = await offered(
      askingEngine({ head: "<img src=x>", title: "Kolom ‘<img src=x>’" }, { head: "__proto__" }),
    );
    expect(page.all("article img")).toEqual([]);
    await choose(page, "__proto__", WHAT, "leaveOut");
    await page.press("De andere kolommen niet laden");
    expect(load(page).hasAttribute("disabled")).toBe(false);
  });

  it("keeps the file as it was checked when it cannot be read a second time", async () => {
    const engine = askingEngine(YOUTH);
    const page = await renderPage("#/gegevens", engine);
    let reads = 0;
    const arrayBuffer = async (): Promise<ArrayBuffer> => {
      reads += 1;
      if (reads > 1) throw new Error("Het bestand is verplaatst.");
      return new ArrayBuffer(1);
    };
    await act(() => offerFiles(engine, [{ name: "swing.csv", lastModified: 0, arrayBuffer }]));
    await page.settle();
    await choose(page, "Jongeren", WHAT, "leaveOut");
    await page.press("Opnieuw bekijken");
    expect(page.texts("[role=alert]")).toEqual(["Het bestand is verplaatst."]);
    expect(selectOf(page, "Jongeren", WHAT).value).toBe("leaveOut");
  });

  it("proposes an edition date once the file can be loaded", async () => {
    const editionDate = { value: "2026-08-15", because: "Uit de bestandsnaam." };
    const check = async ({ fileName }: FileBytes, answers?: ColumnAnswers | ReadingAnswers): Promise<CheckView> => {
      if (answers) return aCheck({ fileName, editionDate, mapping: aMapping({ answer: { kind: "leaveOut" } }) });
      const { stageId: _, effect: __, ...waiting } = aCheck({ fileName, accepted: false, mapping: aMapping(YOUTH) });
      return waiting;
    };
    const engine = fakeEngine({ check });
    const page = await offered(engine);
    expect(page.texts("section[aria-labelledby=checks] > [role=status]")).toEqual(["1 bestand wacht op uw antwoord."]);
    expect(() => page.control("Laden")).toThrow();
    await choose(page, "Jongeren", WHAT, "leaveOut");
    await page.press("Opnieuw bekijken");
    await page.press("Laden");
    expect(engine.calls).toContain("commit stage-1 2026-08-15");
  });
});
