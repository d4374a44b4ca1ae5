import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTRY, POLICE_UNIT, type RegionCode, regionCode } from "../../src/domain/region.ts";
import { todayOf } from "../../src/reference/mergers.ts";
import { readCsv } from "../../src/reference/read-csv.ts";
import type { Merger } from "../../src/reference/reference.ts";
import { readRegions, regionTree } from "../../src/reference/region-tree.ts";
import { loadReference } from "../support/reference.ts";

const { regions } = loadReference();
const code = (text: string): RegionCode => {
  const made = regionCode(text);
  if (!made) throw new Error(`not a region code: ${text}`);
  return made;
};
const codesOf = (name: string): readonly string[] => regions.byName(name).map((region) => region.code);

describe("byName", () => {
  it.each([
    ["Hengelo", ["GM0164"]],
    ["Hengelo (O.)", ["GM0164"]],
    ["Hengelo (O)", ["GM0164"]],
    ["Hengelo (gemeente)", ["GM0164"]],
    ["  hengelo  (o.) ", ["GM0164"]],
    ["Oost-Nederland", ["RE02", "LD02"]],
    ["Oost-Nederland (RE)", ["RE02"]],
    ["Oost-Nederland (LD)", ["LD02"]],
    ["Politie-eenheid Oost-Nederland", ["RE02"]],
    ["Friesland (PV)", ["PV21"]],
    ["Fryslân (PV)", ["PV21"]],
    ["Fryslan", ["PV21"]],
    ["Utrecht (gemeente)", ["GM0344"]],
    ["Utrecht (PV)", ["PV26"]],
    ["Groningen (gemeente)", ["GM0014"]],
    ["Limburg (RE)", ["RE10"]],
    ["Limburg", ["PV31", "RE10"]],
    ["Zeeland - West-Brabant (RE)", ["RE08"]],
    ["Zeeland-West-Brabant", ["RE08"]],
    ["Niet in te delen (PV)", ["PV99"]],
    ["Gemeente onbekend", ["GM0000"]],
    ["Nederland", ["NL01"]],
    ["Noord- en Oost-Gelderland", ["district/noord-en-oost-gelderland"]],
    ["Noord en Oost Gelderland", ["district/noord-en-oost-gelderland"]],
    ["District Twente", ["district/twente"]],
    ["OUDE IJSSELSTREEK", ["GM1509"]],
    ["Groesbeek", ["GM0241"]],
    ["Bergen (NH.)", []],
    ["Hengelo (PV)", []],
    ["", []],
  ])("finds %j", (name, expected) => {
    expect(codesOf(name)).toEqual(expected);
  });

  it("does not take a bare Amsterdam for the police unit alone: the name is ambiguous", () => {
    expect(codesOf("Amsterdam")).toEqual(["RE05", "GM0363"]);
  });

  it("keeps to the levels asked for", () => {
    expect(regions.byName("Oost-Nederland", ["police_unit"]).map((region) => region.code)).toEqual(["RE02"]);
    expect(regions.byName("Rozendaal", ["province"])).toEqual([]);
  });

  it("finds every municipality of today by its own name, in capitals and with its suffix", () => {
    for (const member of regions.membersOf(POLICE_UNIT)) {
      const name = regions.get(member)?.name ?? "";
      expect(codesOf(name), name).toEqual([member]);
      expect(codesOf(name.toUpperCase()), name).toEqual([member]);
      expect(codesOf(`${name} (gemeente)`), name).toEqual([member]);
    }
  });

  it("never fails, whatever the name", () => {
    fc.assert(fc.property(fc.string(), (name) => Array.isArray(regions.byName(name))));
  });
});

describe("municipalitiesIn", () => {
  it.each([
    [2012, 81],
    [2014, 81],
    [2015, 79],
    [2017, 79],
    [2018, 78],
    [2019, 76],
    [2026, 76],
  ])("%i has %i municipalities", (year, count) => {
    expect(regions.municipalitiesIn(year)).toHaveLength(count);
  });

  it("has Groesbeek until 2015 and Berg en Dal from 2016", () => {
    const names = (year: number): readonly string[] => regions.municipalitiesIn(year).map((region) => region.name);
    expect(names(2015)).toContain("Groesbeek");
    expect(names(2015)).not.toContain("Berg en Dal");
    expect(names(2016)).toContain("Berg en Dal");
    expect(names(2016)).not.toContain("Groesbeek");
  });
});

describe("membersOf", () => {
  it("gives the districts in the order of the network, 76 municipalities together", () => {
    const members = regions.districts.map((district) => regions.membersOf(district.code));
    expect(members.map((codes) => codes.length)).toEqual([11, 14, 22, 15, 14]);
    expect([...members.flat()].sort()).toEqual([...regions.membersOf(POLICE_UNIT)].sort());
  });

  it("gives a municipality itself, and nothing for areas whose municipalities are not known", () => {
    expect(regions.membersOf(code("GM0164"))).toEqual(["GM0164"]);
    expect(regions.membersOf(COUNTRY)).toEqual([]);
    expect(regions.membersOf(code("LD02"))).toEqual([]);
    expect(regions.membersOf(code("PV23"))).toEqual([]);
  });
});

describe("districtOf", () => {
  it("knows the district of a municipality of today and of before", () => {
    expect(regions.districtOf(code("GM0164"))?.name).toBe("Twente");
    expect(regions.districtOf(code("GM0196"))?.name).toBe("Gelderland-Midden");
  });

  it("has no district for what is not a municipality of the unit", () => {
    expect(regions.districtOf(code("GM0363"))).toBeUndefined();
    expect(regions.districtOf(code("district/twente"))).toBeUndefined();
    expect(regions.districtOf(code("GM9999"))).toBeUndefined();
  });
});

describe(todayOf, () => {
  it("follows Ubbergen over Groesbeek to Berg en Dal", () => {
    expect(regions.todayOf(code("GM0282"))).toBe("GM1945");
  });

  it("leaves a municipality of today, and one it does not know, as it is", () => {
    expect(regions.todayOf(code("GM0153"))).toBe("GM0153");
    expect(regions.todayOf(code("GM0363"))).toBe("GM0363");
  });

  it("follows the largest share of a split", () => {
    const split = (to: string, share: number): Merger => ({
      from: code("GM0001"),
      to: code(to),
      on: "2030-01-01",
      share,
      kind: "merge",
    });
    expect(todayOf([split("GM0002", 0.3), split("GM0003", 0.7)], code("GM0001"))).toBe("GM0003");
  });

  it("does not run in circles", () => {
    const step = (from: string, to: string): Merger => ({
      from: code(from),
      to: code(to),
      on: "2030-01-01",
      share: 1,
      kind: "merge",
    });
    const circle = [step("GM0001", "GM0002"), step("GM0002", "GM0001")];
    expect(() => todayOf(circle, code("GM0001"))).toThrow("circle");
  });
});

describe(regionTree, () => {
  it("says that two areas share a name instead of choosing one", () => {
    const head = "code,level,name,aliases,parent,valid_from,valid_to\n";
    const rows = readCsv("regions.csv", `${head}GM0001,municipality,Bergen,,,,\nGM0002,municipality,Bergen,,,,\n`);
    expect(regionTree(readRegions(rows), []).byName("bergen")).toHaveLength(2);
  });
});
