import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sentenceOf } from "../../scripts/reference/check.ts";
import { CHECKS, checkData, runCheck } from "../../scripts/reference/check-data.ts";
import { checkSchemas } from "../../scripts/reference/check-schemas.ts";
import { type Files, readFolder, textOf } from "../../scripts/reference/files.ts";
import type { PlantedFault } from "./planted-fault.ts";
import { FIGURE_FAULTS } from "./planted-figure-faults.ts";
import { REGION_FAULTS } from "./planted-region-faults.ts";

const data = readFolder(fileURLToPath(new URL("../../data/", import.meta.url)));

/** The committed data with one text replaced, once. */
function planted({ file, from, to }: Pick<PlantedFault, "file" | "from" | "to">): Files {
  const text = textOf(data, file);
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return new Map(data).set(
    file,
    text.replace(from, () => to),
  );
}

const FAULTS: readonly PlantedFault[] = [...REGION_FAULTS, ...FIGURE_FAULTS];

describe(checkData, () => {
  it("finds nothing wrong with the committed data", () => {
    expect(checkData(data).map(sentenceOf)).toEqual([]);
  });

  it("names every check once, with a sentence", () => {
    const names = CHECKS.map((check) => check.name);
    expect(new Set(names).size).toBe(names.length);
    expect(CHECKS.filter((check) => !check.sentence.endsWith("."))).toEqual([]);
  });

  it.each(FAULTS)("$check finds $fault", ({ check: name, says, ...fault }) => {
    const check = CHECKS.find((each) => each.name === name);
    if (!check) throw new Error(`there is no check ${name}`);
    const sentences = runCheck(check, planted(fault)).map(sentenceOf);
    expect(sentences.join("\n")).toContain(says);
  });

  it("finds a schema without a file", () => {
    const sentences = checkData(new Map(data).set("reference/old.schema.json", "{}")).map(sentenceOf);
    expect(sentences).toEqual(["reference/old.schema.json: there is no file for this schema."]);
  });

  it("has a planted fault for every check", () => {
    const tried = new Set([...FAULTS.map((fault) => fault.check), "schemas-have-files"]);
    expect(CHECKS.map((check) => check.name).filter((name) => !tried.has(name))).toEqual([]);
  });
});

const REGIONS = "reference/regions.csv";
const INDICATORS = "reference/indicators.json";
const INDEX = "publications/index.json";

describe(checkSchemas, () => {
  it.each([
    {
      fault: "a code that is none",
      file: REGIONS,
      from: "GM0141",
      to: "GM141",
      says: /regions\.csv, row \d+: "code" must match/,
    },
    {
      fault: "an unknown kind",
      file: INDICATORS,
      from: '"kind": "found"',
      to: '"kind": "seen"',
      says: /indicators\.json, indicators\.\d+\.kind: must be equal/,
    },
    {
      fault: "a definition that does not end",
      file: INDICATORS,
      from: "pogingen meegeteld.",
      to: "pogingen meegeteld",
      says: /definition: must match/,
    },
    {
      fault: "an extra key",
      file: INDEX,
      from: '"table"',
      to: '"colour": 1, "table"',
      says: /publications\.0: must NOT have additional properties \(colour\)/,
    },
    {
      fault: "an unknown provenance",
      file: INDEX,
      from: '"real"',
      to: '"invented"',
      says: /publications\.0\.provenance/,
    },
    {
      fault: "an address with capitals",
      file: "reference/strategies.json",
      from: "verward-gedrag",
      to: "Verward gedrag",
      says: /slug: must match/,
    },
    {
      fault: "a month that is none",
      file: "reference/breaks.csv",
      from: "2018MM07",
      to: "2018MM13",
      says: /breaks\.csv, row 3: "from" must match/,
    },
    {
      fault: "an extra column",
      file: "reference/tile-grid.csv",
      from: "code,col,row",
      to: "code,col,line",
      says: /additional properties \(line\)/,
    },
  ])("refuses $fault, with the place", ({ says, ...fault }) => {
    expect(checkSchemas(planted(fault)).map(sentenceOf).join("\n")).toMatch(says);
  });

  it("asks for a schema of every reference file", () => {
    const sentences = checkSchemas(new Map(data).set("reference/new.csv", "a,b\n1,2\n")).map(sentenceOf);
    expect(sentences).toEqual(["reference/new.csv: there is no reference/new.schema.json."]);
  });
});
