import { describe, expect, it } from "vitest";
import * as asked from "../../src/text/asked-nl.ts";
import { editionLine, themeCoverage } from "../../src/text/catalogue-nl.ts";
import * as engine from "../../src/text/engine-nl.ts";

describe(engine.storageDamaged, () => {
  it.each([
    [
      1,
      "1 eerder geladen bestand is niet meer te lezen en telt niet mee. De rest is er nog. Laad het bestand opnieuw.",
    ],
    [
      2,
      "2 eerder geladen bestanden zijn niet meer te lezen en tellen niet mee. De rest is er nog. Laad de bestanden opnieuw.",
    ],
  ])("agrees with the number %i", (records, says) => {
    expect(engine.storageDamaged(records)).toBe(says);
  });
});

describe("what goes wrong with storage", () => {
  it.each([
    engine.storageFull(),
    engine.storageKept(),
    engine.storageUnreadable(),
    engine.storageAbsent(),
    engine.unknownLoad(),
    engine.engineStopped(),
    engine.publicationUnreadable("47018NED.csv"),
    engine.wrongEditionDate(""),
    engine.wrongEditionDate("2026-13-01"),
  ])("is said in whole sentences: %s", (text) => {
    expect(text).toMatch(/^[\p{Lu}“].+\.$/u);
    expect(text).not.toMatch(/error|exception|undefined|null/i);
  });
});

describe("why a question is refused", () => {
  it.each([
    [asked.unknownMethod("x", ["auto", "days"]), "Onbekende rekenwijze “x”. Kies auto of days."],
    [
      asked.ambiguousRegion("Oost-Nederland", ["RE02", "LD02"]),
      "“Oost-Nederland” kan meer dan één gebied zijn: RE02 of LD02. Gebruik de code.",
    ],
    [asked.missingOption("region"), "De optie --region ontbreekt."],
    [asked.unknownOption("--x", ["from", "to"]), "Onbekende optie --x. Kies uit --from en --to."],
    [asked.unknownOption("--x", []), "Onbekende optie --x. Deze opdracht heeft geen opties."],
    [asked.optionWithoutValue("to"), "Achter de optie --to hoort een waarde."],
    [asked.unreadableFile("a.csv", "ENOENT"), "a.csv is niet te openen: het bestand bestaat niet."],
    [asked.unreadableFile("map", "EISDIR"), "map is niet te openen: het is een map."],
    [asked.unreadableFile("a.csv", "EMFILE"), "a.csv is niet te openen: het lezen mislukte (EMFILE)."],
    [
      asked.seasonYearsOutside("2", 3, 15),
      "Het aantal seizoensjaren “2” moet een heel getal van 3 tot en met 15 zijn.",
    ],
  ])("%s", (text, says) => {
    expect(text).toBe(says);
  });
});

describe("the masthead and the list of themes", () => {
  it.each([
    [
      editionLine({ last: "december 2025", edition: "augustus 2026", provisional: ["2024", "2025"] }),
      "Cijfers t/m december 2025 · editie augustus 2026 · 2024 en 2025 voorlopig",
    ],
    [editionLine({ last: undefined, edition: undefined, provisional: [] }), "Geen cijfers geladen"],
    [themeCoverage("full", ["woninginbraken"]), "Te volgen met woninginbraken."],
    [
      themeCoverage("full", ["woninginbraken", "inbraken in box, garage of schuur"]),
      "Te volgen met woninginbraken; inbraken in box, garage of schuur.",
    ],
    [
      themeCoverage("partial", ["drugsmisdrijven", "wapenmisdrijven"]),
      "Voor een deel te volgen met drugsmisdrijven en wapenmisdrijven.",
    ],
    [themeCoverage("none", []), "Geen openbaar cijfer; eigen cijfers zijn te laden."],
  ])("%s", (text, says) => {
    expect(text).toBe(says);
  });
});
