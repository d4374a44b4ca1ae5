import { describe, expect, it } from "vitest";
import type { Issue } from "../../../src/domain/issue.ts";
import { issueSentence } from "../../../src/text/data/issue-sentences.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const said = (code: Issue["code"], facts: Issue["facts"], where: Partial<Issue["where"]> = {}): string =>
  plainSpaces(issueSentence({ code, severity: "doubt", where: { file: "tabel.csv", ...where }, facts }));

describe("kinds of an earlier list", () => {
  it("are counted when all of them are certain", () => {
    expect(said("formerCodes", { certain: 1, left: 0, count: 0, kinds: "" })).toBe(
      "De soorten misdrijf staan er in de oude indeling van CBS. 1 soort is zeker dezelfde als nu en zo gelezen.",
    );
  });

  it("are named when they are not certain, with the rows that were left out and what to do", () => {
    const facts = {
      certain: 40,
      left: 3,
      count: 1341,
      kinds: "3.6 Mensenhandel, mensensmokkel; 7 (Vuur)wapenmisdrijven",
    };
    expect(said("formerCodes", facts)).toBe(
      "De soorten misdrijf staan er in de oude indeling van CBS. 40 soorten zijn zeker dezelfde als nu en zo gelezen. Van 3 soorten is dat niet zeker: ‘3.6 Mensenhandel, mensensmokkel’, ‘7 (Vuur)wapenmisdrijven’ en 1 andere. Die zijn niet gebruikt (1.341 regels). Download de tabel opnieuw; u krijgt dan de soorten van nu.",
    );
  });
});

describe("rows that are part of a total", () => {
  it("are not used, and the sentence says why", () => {
    expect(said("partsOfTotal", { count: 380 }, { column: "GebruikVanGeweld" })).toBe(
      "380 regels gaan in kolom ‘GebruikVanGeweld’ over een deel van een totaal dat er ook in staat. Alleen het totaal is gebruikt; zo telt niets dubbel.",
    );
  });
});

describe("values with an attribute", () => {
  it("are missing, never nought", () => {
    expect(said("valueAttribute", { attribute: "Impossible", count: 2, figures: 0 }, { lines: [3, 9] })).toBe(
      "2 cijfers hebben het kenmerk ‘Impossible’ (regels 3 en 9) en gelden als ontbrekend, niet als nul.",
    );
  });

  it("with a number beside it are to be compared with the source", () => {
    expect(said("valueAttribute", { attribute: "Provisional", count: 1, figures: 1 })).toBe(
      "1 cijfer heeft het kenmerk ‘Provisional’ en geldt als ontbrekend, niet als nul. Bij 1 daarvan staat wel een getal; dat is niet gebruikt. Vergelijk met de bron.",
    );
  });
});

describe("new kinds", () => {
  it("are named in one sentence, four of them at most", () => {
    const indicator = [1122, 1123, 1124, 1125, 1127, 1128].map((code) => `cbs_crime:CRI${code}`).join(", ");
    expect(said("unknownCode", { indicator, count: 60, kept: "yes" })).toBe(
      "60 regels hebben nieuwe soorten (cbs_crime:CRI1122, cbs_crime:CRI1123, cbs_crime:CRI1124, cbs_crime:CRI1125 en 2 andere). Die zijn geladen; de namen zijn hier nog niet bekend.",
    );
  });
});

describe("municipalities of then", () => {
  const facts = { count: 3, regions: "GM0236, GM0304, GM0733" };

  it("are added up where figures can be, and stay apart where they are rates", () => {
    expect(said("regionRenamed", { ...facts, applied: "yes" })).toContain("samengevoegd tot de gemeenten van nu");
    expect(said("regionRenamed", { ...facts, applied: "rate" })).toContain("niet op te tellen");
    expect(said("regionRenamed", { ...facts, applied: "no" })).toContain("Niet alle delen");
  });
});
