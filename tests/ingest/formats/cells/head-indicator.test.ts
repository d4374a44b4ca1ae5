import { describe, expect, it } from "vitest";
import { indicatorNamer } from "../../../../src/ingest/formats/cells/head-indicator.ts";
import { headWords } from "../../../../src/ingest/formats/cells/head-words.ts";
import { letterGroups, likeness } from "../../../../src/ingest/formats/cells/text-likeness.ts";
import { loadReference } from "../../../support/reference.ts";

describe(headWords, () => {
  it.each([
    { head: "Woninginbraak", name: "Woninginbraak", unit: undefined },
    { head: " Woninginbraak  (aantal) ", name: "Woninginbraak", unit: "count" },
    { head: "Aantal woninginbraken", name: "woninginbraken", unit: "count" },
    { head: "Woninginbraak, aantal", name: "Woninginbraak", unit: "count" },
    { head: "Woninginbraak (per 1.000 inwoners)", name: "Woninginbraak", unit: "per1000" },
    { head: "Aantal woninginbraken per 1000 inw.", name: "woninginbraken", unit: "per1000" },
    { head: "Woninginbraak per 1\u00a0000 inwoners", name: "Woninginbraak", unit: "per1000" },
    { head: "Woninginbraak per 10.000 inwoners", unit: "rate" },
    { head: "Woninginbraak per 1.000 woningen", unit: "rate" },
    { head: "Woninginbraak per 1.000 inwoners van 15 jaar en ouder", unit: "rate" },
    { head: "Gemiddeld aantal woninginbraken", unit: "rate" },
    { head: "Criminaliteitsindex", unit: "rate" },
    { head: "Verandering woninginbraak", unit: "rate" },
    { head: "Woninginbraak ‰", unit: "rate" },
    { head: "Woninginbraak (%)", unit: "percentage" },
    { head: "Aandeel woninginbraak", unit: "percentage" },
    { head: "Aandeel woninginbraak per 1.000 inwoners", unit: "percentage" },
    { head: "Woninginbraken per jaar", unit: undefined },
  ])("$head: $unit", ({ head, name, unit }) => {
    expect(headWords(head)).toEqual({ name: name ?? head.trim(), unit });
  });

  it("finds no rate in a name of our own", () => {
    for (const { title, label, labelPlural } of loadReference().indicators.values()) {
      for (const name of [title, label, labelPlural]) expect([name, headWords(name).unit]).toEqual([name, undefined]);
    }
  });
});

describe(indicatorNamer, () => {
  const namer = indicatorNamer(loadReference());

  it.each([
    { name: "1.1.1 Diefstal/inbraak woning", certain: "police_crime:1.1.1" },
    { name: "diefstal/inbraak  woning", certain: "police_crime:1.1.1" },
    { name: "woninginbraak", certain: "police_crime:1.1.1" },
    { name: "1.1.1", certain: "police_crime:1.1.1" },
    { name: "1.1.1 Inbraak woning", certain: "police_crime:1.1.1" },
    { name: "Woninginbraak (1.1.1)", certain: "police_crime:1.1.1" },
    { name: "police_crime:1.1.1", certain: "police_crime:1.1.1" },
    { name: "E35 Jeugdoverlast", certain: "police_nuisance:E35" },
    { name: "0.0.0 Totaal misdrijven", certain: "police_crime:0.0.0" },
    { name: "CRI3100", certain: "cbs_crime:CRI3100" },
    { name: "Woninginbraken", certain: undefined },
    { name: "1.1.1 Winkeldiefstal", certain: undefined },
    { name: "1.1.1 en 1.1.2", certain: undefined },
    { name: "1.1.1 zonder pogingen", certain: undefined },
    { name: "9.9.9 Iets nieuws", certain: undefined },
    { name: "0.0.0", certain: undefined },
    { name: "Bedreiging", certain: undefined },
    { name: "Totaal misdrijven", certain: undefined },
    { name: "Aangiften woninginbraak (rekenvoorbeeld)", certain: undefined },
    { name: "", certain: undefined },
  ])("$name: $certain", ({ name, certain }) => {
    expect(namer(name).certain).toBe(certain);
  });

  it("names every indicator by its title with its code, and none twice", () => {
    for (const { id, classification, title } of loadReference().indicators.values()) {
      const { certain } = namer(title);
      if (certain !== undefined) expect(certain).toBe(id);
      else if (classification === "police_crime" && title !== "Totaal misdrijven") expect([title, certain]).toBe(id);
    }
  });

  it("proposes three at most, the nearest first, and never a worked example", () => {
    expect(namer("Inbraken in woningen").proposals[0]).toBe("police_crime:1.1.1");
    expect(namer("Bedreiging").proposals.slice(0, 2)).toEqual(["police_crime:1.4.4", "cbs_crime:CRI3210"]);
    expect(namer("Aangiften woninginbraak").proposals.every((id) => !id.startsWith("strategy_review"))).toBe(true);
    expect(namer("Diefstal").proposals.length).toBeLessThanOrEqual(3);
    expect(namer("Cameratoezicht").proposals).toEqual([]);
  });
});

describe(likeness, () => {
  it.each([
    { a: "Woninginbraak", b: "woning-inbraak", like: 1 },
    { a: "Cafégeweld", b: "cafegeweld", like: 1 },
    { a: "abc", b: "xyz", like: 0 },
    { a: "", b: "", like: 0 },
  ])("$a and $b: $like", ({ a, b, like }) => {
    expect(likeness(letterGroups(a), letterGroups(b))).toBe(like);
  });
});
