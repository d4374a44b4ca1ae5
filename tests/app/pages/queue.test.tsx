import { act } from "react";
import { describe, expect, it } from "vitest";
import { droppedFiles } from "../../../src/app/pages/data/dropped-files.ts";
import { offerFiles } from "../../../src/app/state/uploads.ts";
import type { CheckWatch, FileBytes } from "../../../src/engine/engine-api.ts";
import type { CheckView } from "../../../src/view-models/data/loads-view.ts";
import { fakeEngine } from "../../support/fake-engine.ts";
import { renderPage } from "../../support/render-page.tsx";
import { aCheck } from "../../support/view-models.ts";

const NOTE = { severity: "note", sentence: "Een kolom is niet nodig.", lines: [] } as const;
const DOUBT = { severity: "doubt", sentence: "Een getal is onleesbaar.", lines: [3] } as const;

/** Files named after what is found in them: `good-1.csv`, `doubt-1.csv`, `refused-1.csv`. */
async function check({ fileName }: FileBytes): Promise<CheckView> {
  const { stageId: _, effect: __, ...unstaged } = aCheck({ fileName, accepted: false, rows: [], preview: [] });
  if (fileName.startsWith("refused")) return { ...unstaged, findings: [{ ...DOUBT, severity: "blocks" }] };
  return aCheck({ fileName, stageId: `stage-${fileName}`, findings: fileName.startsWith("doubt") ? [DOUBT] : [NOTE] });
}

const names = (kind: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${kind}-${at + 1}.csv`);
const filesOf = (all: readonly string[]): readonly File[] => all.map((name) => new File(["a;b"], name));

describe("thirty files at once", () => {
  it("are counted by what came of them, and those without doubt are loaded by one button", async () => {
    const engine = fakeEngine({ check });
    const page = await renderPage("#/gegevens", engine);
    await act(() => offerFiles(engine, filesOf([...names("good", 24), ...names("doubt", 3), ...names("refused", 3)])));
    await page.settle();
    const overview = () => page.texts("section[aria-label='Overzicht van de bestanden'] b");
    expect(overview()).toEqual(["30 bestanden: 24 zonder twijfel, 3 met twijfel en 3 niet gelezen."]);
    expect(page.texts("summary").filter((text) => text === "good-1.csv: gelezen, zonder twijfel")).toHaveLength(1);

    await page.press("Laad de 24 bestanden zonder twijfel");
    await page.settle();
    const commits = engine.calls.filter((call) => call.startsWith("commit"));
    expect(commits).toHaveLength(24);
    expect(commits.every((call) => call.includes("stage-good-"))).toBe(true);
    expect(overview()).toEqual(["30 bestanden: 3 met twijfel, 3 niet gelezen en 24 geladen."]);
    expect(page.texts(".notice [role=status]")).toEqual([
      "24 bestanden zijn geladen. Pagina’s met deze cijfers rekenen er nu mee.",
    ]);
  });

  it("go on when one of them cannot be loaded, and it stays with the reason", async () => {
    let commits = 0;
    const commit = async () => {
      commits += 1;
      if (commits === 2) throw new Error("De schijf is vol.");
      return { version: `v${commits}` };
    };
    const engine = fakeEngine({ check, commit });
    const page = await renderPage("#/gegevens", engine);
    await act(() => offerFiles(engine, filesOf(names("good", 3))));
    await page.settle();
    await page.press("Laad de 3 bestanden zonder twijfel");
    await page.settle();
    expect(page.texts("[role=alert]")).toEqual(["De schijf is vol."]);
    expect(page.text()).toContain("2 bestanden zijn geladen.");
  });
});

describe("a file that is being read", () => {
  it("shows how far it is, and can be stopped while the others go on", async () => {
    const watches: CheckWatch[] = [];
    const slow = (file: FileBytes, _: unknown, watch?: CheckWatch): Promise<CheckView> => {
      if (!file.fileName.startsWith("slow")) return check(file);
      watches.push(watch ?? {});
      return new Promise((_resolve, reject) => {
        watch?.signal?.addEventListener("abort", () => reject(new Error("gestopt")));
      });
    };
    const engine = fakeEngine({ check: slow });
    const page = await renderPage("#/gegevens", engine);
    let done: Promise<void> | undefined;
    await act(async () => {
      done = offerFiles(engine, filesOf(["slow.csv", "never.csv", "good-1.csv"]));
    });
    await page.settle();
    await act(async () => watches[0]?.onProgress?.({ bytesRead: 12_000_000, bytes: 40_000_000, rows: 120_000 }));
    expect(page.text().replaceAll("\u00a0", " ")).toContain("slow.csv: 12,0 MB van 40,0 MB gelezen, 120.000 regels");
    await page.press("Stop: never.csv");
    await page.press("Stop: slow.csv");
    await act(async () => done);
    await page.settle();
    expect(engine.calls).toEqual(["check slow.csv", "check good-1.csv"]);
    expect(page.text()).toContain("slow.csv is niet verder gelezen. Er is niets bewaard.");
    expect(page.text()).toContain("never.csv is niet verder gelezen. Er is niets bewaard.");
    expect(page.texts("article")).toHaveLength(1);
  });
});

describe("a list of incidents", () => {
  it("can be counted by the columns that are proposed or chosen", async () => {
    const asked: unknown[] = [];
    const countable = async (file: FileBytes): Promise<CheckView> => {
      if (file.incidents) asked.push(file.incidents);
      const { stageId: _, effect: __, ...refused } = aCheck({ fileName: file.fileName, accepted: false, rows: [] });
      const incidents = { heads: ["dag", "delict", "plek"], proposed: { date: "dag", offence: "delict" } };
      return file.incidents ? aCheck({ fileName: file.fileName, stageId: "stage" }) : { ...refused, incidents };
    };
    const engine = fakeEngine({ check: countable });
    const page = await renderPage("#/gegevens", engine);
    await act(() => offerFiles(engine, filesOf(["lijst.csv"])));
    await page.settle();
    expect(page.control("Tel op naar aantallen per maand en gebied").hasAttribute("disabled")).toBe(true);
    const place = page.all("fieldset select")[2];
    await act(async () => {
      if (place instanceof HTMLSelectElement) place.value = "plek";
      place?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await page.press("Tel op naar aantallen per maand en gebied");
    await page.settle();
    expect(asked).toEqual([{ date: "dag", offence: "delict", place: "plek" }]);
    expect(page.control("Laden")).toBeDefined();
  });
});

describe("a drop", () => {
  const fileEntry = (name: string) => ({
    isFile: true,
    isDirectory: false,
    name,
    file: (take: (file: File) => void) => take(new File(["x"], name)),
  });
  const folderEntry = (name: string, inside: readonly unknown[]) => {
    const parts = [inside.slice(0, 1), inside.slice(1)].filter((part) => part.length > 0);
    const readEntries = (take: (part: unknown) => void): void => take(parts.shift() ?? []);
    return { isFile: false, isDirectory: true, name, createReader: () => ({ readEntries }) };
  };

  it("gives the files of folders in folders, without what the operating system keeps there", async () => {
    const entries = [
      folderEntry("2018", [
        fileEntry("a.csv"),
        fileEntry(".DS_Store"),
        folderEntry("meer", [fileEntry("b.csv"), fileEntry("c.csv")]),
      ]),
      fileEntry("los.csv"),
    ];
    const items = entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry }));
    const drop = Object.assign(new DataTransfer(), {});
    Object.defineProperty(drop, "items", { value: items });
    expect((await droppedFiles(drop)).map(({ name }) => name)).toEqual(["a.csv", "b.csv", "c.csv", "los.csv"]);
  });
});
