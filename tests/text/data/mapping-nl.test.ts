import { describe, expect, it } from "vitest";
import { MEASURES } from "../../../src/domain/observation.ts";
import * as mapping from "../../../src/text/data/mapping-nl.ts";

describe(mapping.unmappedColumnsText, () => {
  it.each([
    {
      severity: "doubt" as const,
      about: { heads: "‘A’", count: 1, cells: 1, chosen: false },
      says: "Van één kolom staat niet vast wat erin staat: ‘A’. Die is niet gelezen (1 cijfer). Geef aan wat erin staat, of laat haar weg.",
    },
    {
      severity: "doubt" as const,
      about: { heads: "‘A’, ‘B’", count: 2, cells: 1200, chosen: false },
      says: "Van deze kolommen staat niet vast wat erin staat: ‘A’, ‘B’. Die zijn niet gelezen (1.200 cijfers). Geef aan wat erin staat, of laat ze weg.",
    },
    {
      severity: "note" as const,
      about: { heads: "‘A’", count: 1, cells: 3, chosen: true },
      says: "Op uw verzoek niet gelezen: ‘A’ (3 cijfers).",
    },
    {
      severity: "blocks" as const,
      about: { heads: "‘A’", count: 1, cells: 3, chosen: false },
      says: "Van geen enkele kolom staat vast wat erin staat: ‘A’. Geef bij elke kolom aan welk misdrijf of welke overlast het is, of laat haar weg.",
    },
    {
      severity: "blocks" as const,
      about: { heads: "‘A’", count: 1, cells: 3, chosen: true },
      says: "Alle kolommen zijn op uw verzoek weggelaten: ‘A’. Er blijft niets over om te laden.",
    },
    {
      severity: "blocks" as const,
      about: { heads: "", count: 0, cells: 0, chosen: false },
      says: "Er staat geen kolom met cijfers in. Controleer of u de juiste selectie hebt gedownload.",
    },
  ])("$severity: $says", ({ severity, about, says }) => {
    expect(mapping.unmappedColumnsText(severity, about)).toBe(says);
  });
});

describe("the words of columns that are named", () => {
  it.each([
    [mapping.checkedAgain(0), "Opnieuw bekeken. Van elke kolom is nu bekend wat ermee gebeurt."],
    [mapping.checkedAgain(1), "Opnieuw bekeken. 1 kolom heeft nog geen antwoord."],
    [mapping.checkedAgain(3), "Opnieuw bekeken. 3 kolommen hebben nog geen antwoord."],
    [mapping.columnValues(["412", "398"], 76), "Begint met 412 en 398; 76 gevulde cellen."],
    [mapping.columnValues([], 1), "1 gevulde cel."],
    [mapping.mappedColumnsText("count", "‘A’ als B"), "Gelezen als aantal: ‘A’ als B."],
    [
      mapping.columnAnswerText("noSuchColumn", " in kolom ‘A’"),
      "Er is een antwoord gegeven over kolom ‘A’, maar die staat niet in dit bestand.",
    ],
  ])("%s", (text, says) => {
    expect(text).toBe(says);
  });

  it("has another word for every measure", () => {
    expect(new Set(MEASURES.map(mapping.measureChoice)).size).toBe(MEASURES.length);
  });
});
