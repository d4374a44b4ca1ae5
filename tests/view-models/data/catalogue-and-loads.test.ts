import { describe, expect, it } from "vitest";
import { figureAt } from "../../../src/analysis/figure.ts";
import { missing } from "../../../src/domain/measured.ts";
import { year } from "../../../src/domain/period.ts";
import { catalogueView } from "../../../src/view-models/data/catalogue.ts";
import { type LogState, loadsView } from "../../../src/view-models/data/loads.ts";
import { loadSource, originView, sourceLine } from "../../../src/view-models/data/sources.ts";
import { aContext, indicator, municipalityRows, publishedContext, region } from "../../support/dataset.ts";
import { aLoad } from "../../support/loads.ts";

const published = await publishedContext();

describe(catalogueView, () => {
  it("lists every theme of both strategies with what it stands on", () => {
    const { strategies } = catalogueView(published);
    expect(strategies.map(({ id, themes }) => [id, themes.length])).toEqual([
      ["2015-2018", 5],
      ["2019-2022", 4],
    ]);
    expect(strategies[0]?.themes[0]).toEqual({
      slug: "woninginbraken",
      title: "Woninginbraken",
      openData: "full",
      text: "Te volgen met woninginbraken; inbraken in box, garage of schuur.",
    });
  });

  it("says how fresh the figures are", () => {
    expect(catalogueView(published).edition).toBe(
      "Cijfers t/m december 2025 · editie augustus 2026 · 2024 en 2025 voorlopig",
    );
    expect(catalogueView(aContext()).edition).toBe("Geen cijfers geladen");
  });

  it("takes a year for provisional when one month of one municipality is", () => {
    const months = ["2026MM01", "2026MM02"];
    const [first, ...rest] = municipalityRows(months, () => 3).map((row) => ({ ...row }));
    const rows = [...rest, { ...first, status: "provisional" as const }];
    expect(catalogueView(aContext({ rows, table: "47022NED" })).edition).toBe(
      "Cijfers t/m februari 2026 · editie 15 augustus 2026 · 2026 voorlopig",
    );
  });

  it("is as weak as the weakest figures loaded", () => {
    const rows = [{ value: 1 }];
    expect(catalogueView(aContext({ rows }, { rows, provenance: "simulated" })).provenance).toBe("simulated");
    expect(catalogueView(aContext({ rows })).provenance).toBe("real");
  });

  it("leaves the reconstruction to the review, which says so itself", () => {
    const rows = [{ value: 1 }];
    const reconstruction = { rows, provenance: "reconstruction" as const };
    expect(catalogueView(aContext({ rows }, reconstruction)).provenance).toBe("real");
    expect(catalogueView(aContext({ rows, provenance: "simulated" }, reconstruction)).provenance).toBe("simulated");
  });

  it("counts the files of a person", () => {
    const rows = [{ value: 1 }];
    expect(catalogueView(aContext({ rows }, { rows, kind: "publication" })).uploads).toBe(1);
  });
});

const QUIET: LogState = { entries: [], unreadable: [], asOf: undefined, storageWarning: undefined };

describe(loadsView, () => {
  const context = aContext(
    { id: "a".repeat(16), kind: "publication", rows: [{ value: 1 }] },
    { id: "b".repeat(16), rows: [{ value: 1 }], table: "47022NED" },
  );

  const uploads = context.dataset.loads.filter(({ kind }) => kind === "upload");
  const log: LogState = { ...QUIET, entries: uploads.map((load) => ({ load, absences: [] })) };
  const since = "2026-08-16T10:00:00.000Z";

  it("leaves what was taken back where it stood, and says since when", () => {
    const view = loadsView(context, {
      ...log,
      entries: uploads.map((load) => ({ load, absences: [{ from: since }] })),
    });
    expect(view.loads[0]).toMatchObject({
      id: "b".repeat(16),
      canUndo: false,
      takenBack: "ongedaan gemaakt 16 augustus 2026, 12:00",
    });
    expect(view.headline).toBe("Alleen de meegeleverde cijfers zijn geladen");
  });

  it("names the records that cannot be read, and lets only damaged ones be removed", () => {
    const about = { fileName: "maanden.csv", loadedAt: since };
    const view = loadsView(context, {
      ...log,
      unreadable: [
        { id: "1", reason: "damaged", about },
        { id: "2", reason: "later", about: {} },
      ],
    });
    expect(view.unreadable).toEqual([
      {
        id: "1",
        title: "maanden.csv",
        detail: "geladen 16 augustus 2026, 12:00 · beschadigd; telt niet mee",
        canRemove: true,
      },
      {
        id: "2",
        title: "Een bestand waarvan de naam niet meer te lezen is",
        detail: "bewaard door een nieuwere versie van deze app; telt hier niet mee",
        canRemove: false,
      },
    ]);
    expect(loadsView(context, log)).not.toHaveProperty("unreadable");
  });

  it("puts files of a person first, and lets only those be undone", () => {
    const { loads, headline } = loadsView(context, log);
    expect(loads.map(({ kind, canUndo }) => [kind, canUndo])).toEqual([
      ["upload", true],
      ["publication", false],
    ]);
    expect(headline).toBe("Eén eigen bestand is geladen");
  });

  it("says of a file when it was loaded, how much it holds and of when its figures are, on the Dutch clock", () => {
    expect(loadsView(context, log).loads[0]).toMatchObject({
      title: "Politie, 47022NED",
      detail: "geladen 15 augustus 2026, 11:41 · 1 rij · cijfers van 15 augustus 2026",
      fileName: `${"b".repeat(16)}.csv`,
      provenance: "echt",
    });
  });

  it("repeats what went wrong with storage", () => {
    expect(loadsView(context, { ...log, storageWarning: "Let op." }).storageWarning).toBe("Let op.");
    expect(loadsView(context, log)).not.toHaveProperty("storageWarning");
  });

  it("offers every template of the reference data, each with the same head", () => {
    const { templates } = loadsView(context, log);
    expect(templates).toHaveLength(context.reference.uploads.length);
    for (const { csv, fileName } of templates) {
      expect(csv.startsWith("\uFEFFclassification;indicator;region;period;value;unit;status;note\r\n")).toBe(true);
      expect(fileName).toMatch(/^sjabloon-[a-z-]+\.csv$/);
      for (const line of csv.trimEnd().split("\r\n")) expect(line.split(";"), line).toHaveLength(8);
    }
  });
});

describe("where a figure comes from", () => {
  const asked = { indicator: indicator("police_nuisance:E33"), region: region("NL01"), period: year(2018) };

  it("names file, line and standing of a published row", () => {
    expect(originView(published, figureAt(published, asked), { figure: "90.628 meldingen" })).toEqual({
      figure: "90.628 meldingen",
      source: "Politie, 47021NED, t/m 2023",
      file: "47021NED.csv (5\u00a0KB)",
      rows: "1 rij, regel 20",
      treatment: "overgenomen zoals gepubliceerd",
      status: "waargenomen, definitief",
    });
  });

  it("says of figures that are not real that they are not", () => {
    const context = aContext({ rows: [{ value: 3 }], provenance: "simulated" });
    const figure = figureAt(context, { ...asked, indicator: indicator("police_crime:1.1.1"), region: region("RE02") });
    expect(originView(context, figure, { figure: "3" })?.status).toBe("gesimuleerd");
  });

  it("has no answer for a figure that is not there", () => {
    expect(originView(published, missing("unknown"), { figure: "." })).toBeUndefined();
    expect(sourceLine(published, [missing("unknown")])).toBe("Geen bron: er is geen cijfer.");
  });

  it("gives an upload the day of its figures as edition", () => {
    expect(loadSource(aLoad({ rows: [], table: "47022NED", editionDate: "2026-09-01" }))).toBe(
      "Politie, 47022NED, editie van 1 september 2026",
    );
  });
});
