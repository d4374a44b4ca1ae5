import { describe, expect, it } from "vitest";
import * as asked from "../../src/text/data/asked-nl.ts";
import { editionLine, themeCoverage } from "../../src/text/data/catalogue-nl.ts";
import * as engine from "../../src/text/engine-nl.ts";

describe(engine.storageUnreadableRecords, () => {
  it.each([
    [
      { damaged: 1, later: 0 },
      "1 eerder geladen bestand is niet meer te lezen en telt niet mee. Laad het bestand opnieuw; onder Gegevens, Geschiedenis ziet u welk het is en kunt u het verwijderen. De rest is er nog.",
    ],
    [
      { damaged: 2, later: 0 },
      "2 eerder geladen bestanden zijn niet meer te lezen en tellen niet mee. Laad de bestanden opnieuw; onder Gegevens, Geschiedenis ziet u welke het zijn en kunt u ze verwijderen. De rest is er nog.",
    ],
    [
      { damaged: 0, later: 1 },
      "1 bestand is bewaard door een nieuwere versie van deze app en telt hier niet mee. Herlaad de pagina om de nieuwste versie te openen. De rest is er nog.",
    ],
  ])("agrees with the numbers %j", (counts, says) => {
    expect(engine.storageUnreadableRecords(counts)).toBe(says);
  });
});

const FAILURES = ["full", "closed", "absent", "blocked", "later", "other"] as const;

describe("a full disk", () => {
  it("is told from every other failure", () => {
    for (const say of [engine.storageNotKept, engine.storageUnchanged]) {
      expect(FAILURES.filter((failure) => /schijf is vol/.test(say(failure)))).toEqual(["full"]);
    }
  });
});

describe("what goes wrong with storage", () => {
  it.each([
    ...FAILURES.map(engine.storageNotKept),
    ...FAILURES.map(engine.storageUnchanged),
    ...FAILURES.map(engine.storageUnreadable),
    ...FAILURES.map(engine.storageAbsent),
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
