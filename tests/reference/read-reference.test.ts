import { describe, expect, it } from "vitest";
import type { IndicatorId } from "../../src/domain/indicator.ts";
import { month } from "../../src/domain/period.ts";
import { readReference } from "../../src/reference/read-reference.ts";
import { REFERENCE_FILE_NAMES } from "../../src/reference/reference-files.ts";
import { loadReference, referenceFiles } from "../support/reference.ts";

/** The committed files with one text replaced in one of them. */
function planted(
  file: (typeof REFERENCE_FILE_NAMES)[number],
  from: string,
  to: string,
): Readonly<Record<string, string>> {
  const files = referenceFiles();
  const text = files[file] ?? "";
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return { ...files, [file]: text.replace(from, to) };
}

describe(readReference, () => {
  it("reads the committed files", () => {
    const reference = loadReference();
    expect(reference.indicators.size).toBe(58 + 1 + 8 + 1 + 75 + 3);
    expect(reference.strategies.map((strategy) => strategy.id)).toEqual(["2015-2018", "2019-2022"]);
    expect(reference.uploads).toHaveLength(12);
  });

  it("takes police figures for provisional from January 2024", () => {
    expect(loadReference().policeProvisionalFrom).toEqual(month(2024, 1));
  });

  it("knows two lasting breaks and the corona years", () => {
    const { breaks } = loadReference();
    expect(breaks.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual([
      { from: month(2015, 6), to: undefined, kind: "registration" },
      { from: month(2018, 7), to: undefined, kind: "registration" },
      { from: month(2020, 3), to: month(2022, 3), kind: "exceptional" },
    ]);
    expect(breaks[1]?.indicators).toContain("police_crime:3.1.1" as IndicatorId);
  });

  it.each(REFERENCE_FILE_NAMES)("says that %s is missing", (name) => {
    const { [name]: _, ...rest } = referenceFiles();
    expect(() => readReference(rest)).toThrow(`${name}: the file is missing`);
  });

  it.each([
    {
      fault: "an unknown level",
      file: "regions.csv",
      from: "NL01,country",
      to: "NL01,land",
      says: "regions.csv, row 2",
    },
    { fault: "a code twice", file: "regions.csv", from: "GM0150,", to: "GM0148,", says: "regions.csv, row 10" },
    {
      fault: "an unknown parent",
      file: "regions.csv",
      from: "Deventer,,district/ijsselland",
      to: "Deventer,,district/salland",
      says: "unknown parent district/salland",
    },
    {
      fault: "a province that is none",
      file: "regions.csv",
      from: "district/ijsselland,PV23",
      to: "district/ijsselland,LD02",
      says: "this is not the code of a province: LD02",
    },
    {
      fault: "a date that is none",
      file: "mergers.csv",
      from: "2015-01-01",
      to: "2015-13-01",
      says: "mergers.csv, row 2",
    },
    { fault: "a share above one", file: "mergers.csv", from: ",1,merge", to: ",1.5,merge", says: "mergers.csv, row 2" },
    {
      fault: "a flag that is none",
      file: "offence-types.csv",
      from: "true,false,true",
      to: "yes,false,true",
      says: "offence-types.csv, row 2",
    },
    {
      fault: "an unknown indicator",
      file: "indicators.json",
      from: "police_crime:1.1.1",
      to: "police_crime:1.1.9",
      says: "indicators.json, indicators[1]",
    },
    {
      fault: "an unknown kind",
      file: "indicators.json",
      from: '"kind": "brought"',
      to: '"kind": "stolen"',
      says: "indicators.json, indicators[0].kind",
    },
    {
      fault: "a theme without words",
      file: "strategies.json",
      from: '"id": "burglary"',
      to: '"id": "burglaries"',
      says: "no words for theme burglary",
    },
    {
      fault: "a slug twice",
      file: "strategies.json",
      from: "jeugdoverlast",
      to: "woninginbraken",
      says: "woninginbraken is used twice",
    },
    {
      fault: "an unknown upload",
      file: "themes.json",
      from: '"youth_groups"',
      to: '"youth_gangs"',
      says: "there is no upload youth_gangs",
    },
    {
      fault: "a sum that its template does not have",
      file: "uploads.json",
      from: '"partOf": "groups"',
      to: '"partOf": "gangs"',
      says: "there is no upload:youth_groups/gangs",
    },
    { fault: "a break of an unknown code", file: "breaks.csv", from: "3.9.1", to: "3.9.8", says: "breaks.csv, row 2" },
    {
      fault: "a population that is no number",
      file: "population.csv",
      from: "72743",
      to: "72.743,5",
      says: "population.csv, row 2",
    },
    {
      fault: "a population twice",
      file: "population.csv",
      from: "GM0141,2013",
      to: "GM0141,2012",
      says: "GM0141 has two figures for 2012",
    },
    { fault: "JSON that is none", file: "claims.json", from: "{", to: "", says: "claims.json: this is not JSON" },
  ] as const)("refuses $fault, with file and place", ({ file, from, to, says }) => {
    expect(() => readReference(planted(file, from, to))).toThrow(says);
  });
});
