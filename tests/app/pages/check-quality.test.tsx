import { act } from "react";
import { describe, expect, it } from "vitest";
import { offerFiles } from "../../../src/app/state/uploads.ts";
import type { QualityView, RevisionView } from "../../../src/view-models/data/quality-view.ts";
import { type FakeAnswers, type FakeEngine, fakeEngine } from "../../support/fake-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";
import { aCheck } from "../../support/view-models.ts";

const aRevision = (line: number): RevisionView => ({
  indicator: "1.1.1 Diefstal/inbraak woning",
  region: "Nijmegen",
  period: `${2000 + line}`,
  before: "1.000",
  now: String(1000 + line),
  difference: `+${line}`,
  percent: "+0,1 %",
  line,
});

const QUALITY: QualityView = {
  verdict: "12.768 cijfers, waarvan 41 herzien; 1 ding om naar te kijken.",
  revisions: {
    sentence: "7 eerdere cijfers veranderen: 7 hoger.",
    rows: [1, 2, 3, 4, 5, 6, 7].map(aRevision),
  },
  withoutDoubtful: "Laden zonder 3 cijfers ter controle",
  linesKey: "hash",
};

const FINDINGS = [{ severity: "doubt", sentence: "Rozendaal springt.", lines: [12, 40] }] as const;

async function checked(given: FakeAnswers = {}): Promise<{ readonly page: RenderedPage; readonly engine: FakeEngine }> {
  const check = async () => aCheck({ quality: QUALITY, findings: FINDINGS, stageId: "stage-1" });
  const engine = fakeEngine({ check, ...given });
  const page = await renderPage("#/gegevens", engine);
  await act(() => offerFiles(engine, [new File(["a;b"], "maanden.csv")]));
  await page.settle();
  return { page, engine };
}

async function open(page: RenderedPage, at = 0): Promise<void> {
  const details = page.all("article li details")[at];
  await act(async () => {
    details?.setAttribute("open", "");
    details?.dispatchEvent(new Event("toggle"));
  });
  await page.settle();
}

describe("the check of a file", () => {
  it("begins with one sentence, then what changes and what is doubted", async () => {
    const { page } = await checked();
    expect(page.texts("article .standfirst")).toEqual([QUALITY.verdict]);
    expect(page.texts("article h3").slice(0, 2)).toEqual(["Wat er verandert aan eerdere cijfers", "Ter controle"]);
  });

  it("names the five largest revisions and folds the others", async () => {
    const { page } = await checked();
    expect(page.texts("article section:first-of-type > .table-scroll tbody tr")).toHaveLength(5);
    expect(page.text()).toContain("Toon nog 2 herzieningen");
  });

  it("opens a finding to its lines as printed, once", async () => {
    const { page, engine } = await checked();
    expect(engine.calls).not.toContain("lines hash 12 40");
    await open(page);
    expect(page.texts("article li details tbody tr")).toEqual(["12tekst 12", "40tekst 40"]);
    await open(page);
    expect(engine.calls.filter((call) => call.startsWith("lines"))).toEqual(["lines hash 12 40"]);
  });

  it("says so when the file cannot be read any more", async () => {
    const { page } = await checked({ lines: () => Promise.reject(new Error("gone")) });
    await open(page);
    expect(page.text()).toContain("De regels konden niet worden gelezen.");
  });

  it("shows no line that looks like data of a person", async () => {
    const { page } = await checked({ lines: async () => [{ line: 12, text: undefined }] });
    await open(page);
    expect(page.texts("article li details tbody td")).toEqual([
      "Niet getoond: hierin lijken gegevens van een persoon te staan.",
    ]);
  });

  it("offers numbers only where lines may not be shown", async () => {
    const { linesKey: _, ...quality } = QUALITY;
    const { page } = await checked({ check: async () => aCheck({ quality, findings: FINDINGS }) });
    expect(page.all("article li details")).toEqual([]);
    expect(page.texts("article li").join()).toContain("(regels 12 en 40)");
  });

  it("loads without what is doubted on request", async () => {
    const { page, engine } = await checked();
    await page.press("Laden zonder 3 cijfers ter controle");
    expect(engine.calls).toContain("commit stage-1 without doubtful");
  });
});
