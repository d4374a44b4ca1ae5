import { describe, expect, it } from "vitest";
import { MISSING_REASONS, type Origin, PART_YEAR_METHODS } from "../../../src/domain/measured.ts";
import { month } from "../../../src/domain/period.ts";
import { methodWord } from "../../../src/text/chart-table-nl.ts";
import * as standing from "../../../src/text/pages/standing-nl.ts";
import { editionText, linesText, unknownSourceText } from "../../../src/text/sources-nl.ts";

describe(standing.missingMark, () => {
  it("shows a dot or n.v.t. and never a number", () => {
    const marks = MISSING_REASONS.map(standing.missingMark);
    expect(new Set(marks)).toEqual(new Set(["n.v.t.", "."]));
  });
});

describe(standing.missingReasonText, () => {
  it("gives every reason words of its own, to stand behind a colon", () => {
    const texts = MISSING_REASONS.map(standing.missingReasonText);
    expect(new Set(texts).size).toBe(MISSING_REASONS.length);
    for (const text of texts) expect(text).toMatch(/^[a-z][^:.]+$/);
  });
});

describe(standing.estimateText, () => {
  it.each([
    { method: "seasonal", last: month(2018, 8), says: "geschat uit januari t/m augustus 2018, naar seizoen" },
    { method: "calendar", last: month(2018, 1), says: "geschat uit januari 2018, naar maanden" },
    { method: "days", last: month(2018, 2), says: "geschat uit januari t/m februari 2018, naar dagen" },
    { method: "carry-forward", last: undefined, says: "geschat, aangevuld met vorig jaar" },
    { method: "interpolated", last: undefined, says: "geschat tussen twee bekende jaren" },
    { method: "last-known", last: undefined, says: "het laatst bekende jaar" },
  ] as const)("says $says", ({ method, last, says }) => {
    expect(standing.estimateText(method, last)).toBe(says);
  });
});

describe(standing.methodName, () => {
  it("gives the methods the names that charts give them", () => {
    for (const method of PART_YEAR_METHODS) expect(standing.methodName(method)).toBe(methodWord(method));
  });
});

describe(standing.monthSpan, () => {
  it.each([
    { from: month(2018, 1), to: month(2018, 12), says: "2018" },
    { from: month(2018, 1), to: month(2018, 8), says: "januari t/m augustus 2018" },
    { from: month(2018, 8), to: month(2018, 8), says: "augustus 2018" },
    { from: month(2017, 9), to: month(2018, 8), says: "september 2017 t/m augustus 2018" },
    { from: month(2017, 1), to: month(2018, 12), says: "januari 2017 t/m december 2018" },
  ])("says $says", ({ from, to, says }) => {
    expect(standing.monthSpan(from, to)).toBe(says);
  });
});

describe(standing.treatmentText, () => {
  const origin = (operation: Origin["operation"], rows: number): Origin => ({ loads: [], rows, operation });

  it.each([
    { given: origin("published", 1), says: "overgenomen zoals gepubliceerd" },
    { given: origin("summed-regions", 76), says: "opgeteld uit 76 gemeenten; niets geschat" },
    { given: origin("summed-regions", 1), says: "opgeteld uit 1 gemeente; niets geschat" },
    { given: origin("summed-months", 12), says: "opgeteld uit 12 maanden; niets geschat" },
    { given: origin("summed-both", 1_216), says: "opgeteld uit 1.216 maandcijfers van gemeenten; niets geschat" },
    { given: origin("estimated", 8), says: "geschat uit een deel van het jaar" },
  ])("says $says", ({ given, says }) => {
    expect(standing.treatmentText(given)).toBe(says);
  });
});

describe("the source of a figure", () => {
  it.each([
    [
      standing.sourceText({ publisher: "Politie", table: "47018NED", edition: "augustus 2026" }),
      "Politie, 47018NED, editie augustus 2026",
    ],
    [
      standing.sourceText({ publisher: "Politie", table: "47022NED", edition: editionText("15 augustus 2026") }),
      "Politie, 47022NED, editie van 15 augustus 2026",
    ],
    [standing.sourceText({ publisher: "Eigen opgave", table: undefined, edition: undefined }), "Eigen opgave"],
    [linesText(1, 12), "1 rij, regel 12"],
    [linesText(76, undefined), "76 rijen"],
    [unknownSourceText(), "Geen bron: er is geen cijfer."],
    [standing.statusText("provisional"), "voorlopig: kan nog wijzigen"],
    [standing.provenanceText("simulated"), "gesimuleerd"],
  ])("%s", (text, says) => {
    expect(text).toBe(says);
  });
});
