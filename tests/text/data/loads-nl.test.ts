import { describe, expect, it } from "vitest";
import * as loads from "../../../src/text/data/loads-nl.ts";

describe(loads.effectText, () => {
  const none = { added: 0, revised: 0, unchanged: 0, superseded: 0 };

  it.each([
    { given: none, says: "Laden verandert niets." },
    { given: { ...none, added: 1 }, says: "Laden voegt 1 cijfer toe." },
    {
      given: { ...none, added: 12_768, revised: 41 },
      says: "Laden voegt 12.768 cijfers toe en verandert 41 bestaande cijfers.",
    },
    {
      given: { added: 1, revised: 1, unchanged: 2, superseded: 1 },
      says: "Laden voegt 1 cijfer toe, verandert 1 bestaand cijfer, bevestigt 2 bestaande cijfers en laat 1 bestaand cijfer staan, omdat dat definitief of nieuwer is.",
    },
    {
      given: { ...none, superseded: 3 },
      says: "Laden laat 3 bestaande cijfers staan, omdat die definitief of nieuwer zijn.",
    },
  ])("says $says", ({ given, says }) => {
    expect(loads.effectText(given)).toBe(says);
  });
});

describe("the words of the data page", () => {
  it.each([
    [loads.loadsHeadline(0), "Alleen de meegeleverde cijfers zijn geladen"],
    [loads.loadsHeadline(1), "Eén eigen bestand is geladen"],
    [loads.loadsHeadline(2), "2 eigen bestanden zijn geladen"],
    [loads.recognisedTitle("lijst uit StatLine", "47022NED"), "Herkend als lijst uit StatLine, tabel 47022NED"],
    [loads.recognisedTitle("eigen sjabloon", undefined), "Herkend als eigen sjabloon"],
    [loads.refusedTitle("codelijst, geen cijfers"), "Niet geladen: codelijst, geen cijfers"],
    [loads.alreadyLoadedTitle("maanden.csv"), "maanden.csv is al geladen; nog eens laden verandert niets"],
    [loads.fileSubtitle("842 KB", loads.encodingName("utf-8-bom"), ";"), "842 KB · UTF-8 met BOM · puntkomma"],
    [loads.fileSubtitle("842 KB", loads.encodingName("unknown"), ""), "842 KB"],
    [loads.keptText(1, ""), "1 cijfer"],
    [loads.keptText(2, "2018"), "2 cijfers, 2018"],
    [loads.periodRange("2018", "2018"), "2018"],
    [loads.periodRange("2017", "2018"), "2017 t/m 2018"],
    [loads.missingText("unknown"), "onbekend of geheim in de bron; telt nergens als nul"],
    [loads.publicationDetail(1, undefined), "meegeleverd · 1 rij"],
    [loads.publicationDetail(108, "t/m 2023"), "meegeleverd · editie t/m 2023 · 108 rijen"],
    [
      loads.uploadDetail("15 augustus 2026, 9:41", { rows: 14_375, editionDate: "2026-08-14", said: 0 }),
      "geladen 15 augustus 2026, 9:41 · 14.375 rijen · cijfers van 14 augustus 2026",
    ],
    [
      loads.uploadDetail("15 augustus 2026, 9:41", { rows: 2, editionDate: "2026-08-14", said: 1 }),
      "geladen 15 augustus 2026, 9:41 · 2 rijen · cijfers van 14 augustus 2026 · 1 gebiedsnaam gelezen zoals u zei",
    ],
    [loads.loadTitle("Politie", undefined, ""), "Politie"],
    [loads.loadTitle("Politie", "47022NED", "2025"), "Politie, 47022NED, 2025"],
  ])("%s", (text, says) => {
    expect(text).toBe(says);
  });

  it("say on what the proposed date rests", () => {
    expect(loads.editionBecause("fileName", "17 mei 2018")).toBe(
      "Het bestand noemt zelf geen datum; 17 mei 2018 staat in de bestandsnaam.",
    );
    expect(loads.editionBecause("modified", "17 mei 2018")).toBe(
      "Het bestand noemt zelf geen datum; 17 mei 2018 is de dag waarop het bestand is opgeslagen.",
    );
    expect(loads.editionBecause("today", "17 mei 2018")).toBe(
      "Het bestand noemt zelf geen datum; voorgesteld is vandaag, 17 mei 2018.",
    );
  });
});
