import { act } from "react";
import { describe, expect, it } from "vitest";
import { offerFiles } from "../../../src/app/state/uploads.ts";
import { type FakeEngine, fakeEngine } from "../../support/fake-engine.ts";
import { type RenderedPage, renderPage } from "../../support/render-page.tsx";
import { aCheck } from "../../support/view-models.ts";

const aFile = (name: string) => new File(["a;b"], name, { lastModified: Date.UTC(2026, 7, 15) });

async function offer(page: RenderedPage, engine: FakeEngine, ...names: readonly string[]): Promise<void> {
  await act(() => offerFiles(engine, names.map(aFile)));
  await page.settle();
}

const REFUSED = {
  accepted: false,
  title: "Niet geladen: een lijst van losse incidenten",
  findings: [
    { severity: "blocks", sentence: "Er staat één regel per incident, met postcode. Tel eerst op.", lines: [2] },
  ],
  rows: [],
  preview: [],
} as const;

const aRefusal = (fileName: string) => {
  const { stageId: _, effect: __, ...rest } = aCheck({ fileName, ...REFUSED });
  return rest;
};

describe("DataPage", () => {
  it("says that files stay here, and offers a button beside the drop zone", async () => {
    const page = await renderPage("#/gegevens", fakeEngine());
    expect(page.heading()).toBe("Eén eigen bestand geladen");
    expect(page.texts(".file-drop").join()).toContain(
      "Geladen bestanden staan alleen in deze browser op dit apparaat.",
    );
    expect(page.all("input[type=file][multiple]")).toHaveLength(1);
  });

  it("takes files that are dropped", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    const drop = new Event("drop", { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [aFile("maanden.csv")] } });
    await act(async () => page.all(".file-drop")[0]?.dispatchEvent(drop));
    await page.settle();
    expect(drop.defaultPrevented).toBe(true);
    expect(engine.calls).toEqual(["check maanden.csv"]);
  });

  it("shows what a file is, how that is known and where its rows went", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    await offer(page, engine, "maanden.csv");
    expect(page.texts("article h2")).toEqual(["Herkend als maandcijfers van de politie, tabel 47022NED"]);
    expect(page.texts(".evidence-list li")).toEqual(["kop met SoortMisdrijf"]);
    expect(page.texts("article tbody tr")[0]).toBe("Overgenomen12.768alle gemeenten");
    expect(page.texts("article details")).toEqual(["Toon 5 regelnummersregels 12, 13, 14, 15 en 16"]);
    expect(page.texts("article h3")).toEqual([
      "Ter controle",
      "Goed om te weten",
      "Wat er met de rijen is gebeurd",
      "Waaraan we het bestand herkennen",
      "De eerste cijfers zoals ze gelezen zijn",
    ]);
    expect(page.text()).toContain("Voegt 12.768 cijfers toe.");
  });

  it("loads nothing by itself", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    await offer(page, engine, "maanden.csv");
    expect(engine.calls).toEqual(["check maanden.csv"]);
  });

  it("loads on request, says so, and keeps the focus near", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    await offer(page, engine, "maanden.csv");
    const before = engine.questions.length;
    await page.press("Laden");
    expect(engine.calls).toContain("commit stage-maanden.csv");
    expect(document.activeElement?.textContent).toBe(
      "maanden.csv is geladen. Pagina’s met deze cijfers rekenen er nu mee.",
    );
    expect(engine.questions.slice(before).map(({ kind }) => kind)).toContain("loads");
  });

  it("forgets a file that is not loaded", async () => {
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    await offer(page, engine, "maanden.csv");
    await page.press("Niet laden");
    expect(engine.calls).toContain("discard stage-maanden.csv");
    expect(page.text()).toContain("maanden.csv is niet geladen. Er is niets bewaard.");
    await page.press("Sluit deze melding");
    expect(page.text()).not.toContain("maanden.csv is niet geladen");
  });

  it("asks for the edition date where the file does not say it", async () => {
    const check = async () => aCheck({ editionDate: { value: "2026-08-15", because: "Uit de bestandsnaam." } });
    const engine = fakeEngine({ check });
    const page = await renderPage("#/gegevens", engine);
    await offer(page, engine, "maanden.csv");
    expect(page.control(/^Datum van deze editie|/)).toBeTruthy();
    expect(page.text()).toContain("Uit de bestandsnaam.");
    await page.press("Laden");
    expect(engine.calls).toContain("commit stage-1 2026-08-15");
  });

  it("refuses with what, where and what to do, and offers nothing to load", async () => {
    const engine = fakeEngine({ check: async ({ fileName }) => aRefusal(fileName) });
    const page = await renderPage("#/gegevens", engine);
    await offer(page, engine, "incidenten.csv");
    expect(page.texts("article .notice").join()).toContain("Er staat één regel per incident, met postcode.");
    expect(() => page.control("Laden")).toThrow();
    await page.press("Sluit deze melding");
    expect(page.all("article")).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Sleep bestanden hierheen");
  });

  it("checks files one after another; one that fails does not stop the rest", async () => {
    const engine = fakeEngine({
      check: async ({ fileName }) => {
        if (fileName === "stuk.csv") throw new Error("Dit bestand kon niet worden gelezen.");
        return aCheck({ fileName });
      },
    });
    const page = await renderPage("#/gegevens", engine);
    await offer(page, engine, "een.csv", "stuk.csv", "drie.csv");
    expect(engine.calls).toEqual(["check een.csv", "check stuk.csv", "check drie.csv"]);
    expect(page.texts("article .subtitle").map((subtitle) => subtitle.split(" · ")[0])).toEqual([
      "een.csv",
      "drie.csv",
    ]);
    expect(page.text()).toContain("Dit bestand kon niet worden gelezen.");
    expect(page.texts("section[aria-labelledby=checks] > [role=status]")).toEqual([
      "2 bestanden gelezen en 1 bestand niet gelezen.",
    ]);
  });

  it("says when loading did not work, and keeps the file at hand", async () => {
    const engine = fakeEngine({ commit: () => Promise.reject(new Error("De schijf is vol.")) });
    const page = await renderPage("#/gegevens", engine);
    await offer(page, engine, "maanden.csv");
    await page.press("Laden");
    expect(page.texts("[role=alert]")).toEqual(["De schijf is vol."]);
    expect(page.control("Laden")).toBeTruthy();
  });

  it("writes a file's own words as text", async () => {
    const fileName = "<img src=x onerror=alert(1)>.csv";
    const engine = fakeEngine();
    const page = await renderPage("#/gegevens", engine);
    await offer(page, engine, fileName);
    expect(page.text()).toContain(fileName);
    expect(page.all("article img")).toEqual([]);
  });

  it("gives templates to download", async () => {
    const page = await renderPage("#/gegevens", fakeEngine());
    await page.press("Download sjabloon Hennep");
    expect(page.downloads.map(({ fileName }) => fileName)).toEqual(["sjabloon-hennep.csv"]);
  });

  it("takes an archive apart: every file in it is checked by itself, and what stayed in it is said", async () => {
    const unpacked = {
      kind: "files",
      files: ["jaren.zip › 2018.csv", "jaren.zip › 2019.csv"].map((fileName) => ({
        fileName,
        bytes: new ArrayBuffer(2),
      })),
      sentence: "jaren.zip: 2 bestanden uitgepakt. Overgeslagen: 1 verborgen bestand (.DS_Store).",
    } as const;
    const engine = fakeEngine({ unpack: async () => unpacked });
    const page = await renderPage("#/gegevens", engine);
    await act(() => offerFiles(engine, [new File(["PK\u0003\u0004 more"], "jaren.zip"), aFile("los.csv")]));
    await page.settle();
    expect(engine.calls).toEqual([
      "unpack jaren.zip",
      "check jaren.zip › 2018.csv",
      "check jaren.zip › 2019.csv",
      "check los.csv",
    ]);
    expect(page.texts("article")).toHaveLength(3);
    expect(page.texts(".notice [role=status]")).toEqual([unpacked.sentence]);
  });

  it("says why an archive cannot be opened, and goes on with the next file", async () => {
    const sentence = "‘jaren.zip’ is niet geladen. Er zit een wachtwoord op.";
    const engine = fakeEngine({ unpack: async () => ({ kind: "refused", sentence }) });
    const page = await renderPage("#/gegevens", engine);
    await act(() => offerFiles(engine, [new File(["PK\u0003\u0004"], "jaren.zip"), aFile("los.csv")]));
    await page.settle();
    expect(page.texts(".notice").join()).toContain(sentence);
    expect(engine.calls).toEqual(["unpack jaren.zip", "check los.csv"]);
  });
});
