import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sentenceOf } from "../../scripts/reference/check.ts";
import { CHECKS, checkData, runCheck } from "../../scripts/reference/check-data.ts";
import { checkSchemas } from "../../scripts/reference/check-schemas.ts";
import { type Files, readFolder, textOf } from "../../scripts/reference/files.ts";

const data = readFolder(fileURLToPath(new URL("../../data/", import.meta.url)));

interface Fault {
  readonly check: string;
  readonly fault: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

/** The committed data with one text replaced, once. */
function planted({ file, from, to }: Pick<Fault, "file" | "from" | "to">): Files {
  const text = textOf(data, file);
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return new Map(data).set(
    file,
    text.replace(from, () => to),
  );
}

const REGIONS = "reference/regions.csv";
const TYPES = "reference/offence-types.csv";
const INDICATORS = "reference/indicators.json";
const YEARS = "publications/47018NED.csv";
const MONTHS = "publications/47013NED.csv";
const NUISANCE = "publications/47021NED.csv";
const INDEX = "publications/index.json";
const ALMELO = "GM0141,municipality,Almelo,,district/twente,PV23,VR05,,";

const FAULTS: readonly Fault[] = [
  {
    check: "reference-can-be-read",
    fault: "an unknown parent",
    file: REGIONS,
    from: ALMELO,
    to: ALMELO.replace("twente", "salland"),
    says: "unknown parent",
  },
  {
    check: "municipalities-per-year",
    fault: "a municipality that begins in 2013",
    file: REGIONS,
    from: ALMELO,
    to: `${ALMELO.slice(0, -1)}2013-01-01,`,
    says: "2012 has 80",
  },
  {
    check: "municipalities-per-district",
    fault: "a municipality in another district",
    file: REGIONS,
    from: ALMELO,
    to: ALMELO.replace("twente", "ijsselland"),
    says: "IJsselland has 12",
  },
  {
    check: "mergers-lead-somewhere",
    fault: "a merger into an unknown municipality",
    file: "reference/mergers.csv",
    from: ",GM0299,",
    to: ",GM0298,",
    says: "GM0298 is not in regions.csv",
  },
  {
    check: "mergers-lead-somewhere",
    fault: "another date than that of the region",
    file: "reference/mergers.csv",
    from: "2018-01-01",
    to: "2018-02-01",
    says: "ends on 2018-01-01",
  },
  {
    check: "ended-municipalities-merged",
    fault: "an end without a merger",
    file: "reference/mergers.csv",
    from: "GM0196,Rijnwaarden",
    to: "GM0150,Deventer",
    says: "Rijnwaarden ended without a merger",
  },
  {
    check: "neighbours-are-mutual",
    fault: "an unknown neighbour",
    file: "reference/neighbours.csv",
    from: "GM0141,GM0147",
    to: "GM0141,GM0142",
    says: "GM0142 is not a municipality of today",
  },
  {
    check: "neighbours-are-mutual",
    fault: "a pair the other way round",
    file: "reference/neighbours.csv",
    from: "GM0141,GM0183",
    to: "GM0147,GM0141",
    says: "are neighbours twice",
  },
  {
    check: "neighbours-are-mutual",
    fault: "a wrong district",
    file: "reference/neighbours.csv",
    from: "true",
    to: "false",
    says: "the districts say otherwise",
  },
  {
    check: "external-neighbours-lie-outside",
    fault: "a neighbour inside",
    file: "reference/neighbours-external.csv",
    from: "GM0109",
    to: "GM0150",
    says: "not inside and outside",
  },
  {
    check: "places-cover-today",
    fault: "two tiles in one place",
    file: "reference/tile-grid.csv",
    from: "GM0141,10,4",
    to: "GM0141,10,5",
    says: "two tiles lie at column 10, row 5",
  },
  {
    check: "places-cover-today",
    fault: "a municipality without a middle",
    file: "reference/centroids.csv",
    from: "GM0141,",
    to: "GM0147,",
    says: "GM0141 is missing",
  },
  {
    check: "population-is-complete",
    fault: "no inhabitants",
    file: "reference/population.csv",
    from: "GM0141,2012,72743",
    to: "GM0141,2012,",
    says: "GM0141 has no inhabitants in 2012",
  },
  {
    check: "population-in-layout",
    fault: "a municipality before its time",
    file: "reference/population.csv",
    from: "GM1945,2016",
    to: "GM1945,2015",
    says: "GM1945 is not in the layout of 2015",
  },
  {
    check: "base-teams-cover-today",
    fault: "a municipality in a team of another district",
    file: "reference/basisteams.csv",
    from: "Enschede,GM0153",
    to: "Enschede,GM0193",
    says: "GM0193 does not lie in district/twente",
  },
  {
    check: "leaves-are-counted",
    fault: "a missing kind",
    file: TYPES,
    from: "police_nuisance,M22,Geluidshinder overig,1,0.0.0,false,true",
    to: "police_nuisance,M22,Geluidshinder overig,1,0.0.0,false,false",
    says: "7 leaves instead of 8",
  },
  {
    check: "months-are-known",
    fault: "months where none are published",
    file: TYPES,
    from: "1.4.1,Zedenmisdrijf,3,1.4,false,true,false",
    to: "1.4.1,Zedenmisdrijf,3,1.4,false,true,true",
    says: "without months are 3.2.1",
  },
  {
    check: "indicators-are-published",
    fault: "an unknown indicator",
    file: INDICATORS,
    from: "police_crime:1.1.1",
    to: "police_crime:1.1.9",
    says: "police_crime:1.1.9 is not in offence-types.csv",
  },
  {
    check: "judgements-are-careful",
    fault: "a coloured rise of a found offence",
    file: INDICATORS,
    from: '"kind": "found",\n      "riseIsBad": false',
    to: '"kind": "found",\n      "riseIsBad": true',
    says: "riseIsBad is true",
  },
  {
    check: "nuisance-is-registered",
    fault: "nuisance brought by victims",
    file: INDICATORS,
    from: '"kind": "registered"',
    to: '"kind": "brought"',
    says: "its kind is brought",
  },
  {
    check: "themes-stand-on-indicators",
    fault: "an unknown indicator",
    file: "reference/themes-other.json",
    from: "police_crime:2.4.1",
    to: "police_crime:2.4.9",
    says: "Woonoverlast: there is no police_crime:2.4.9",
  },
  {
    check: "themes-stand-on-indicators",
    fault: "an unknown upload",
    file: "reference/themes.json",
    from: '"youth_groups"',
    to: '"youth_gangs"',
    says: "there is no youth_gangs",
  },
  {
    check: "themes-stand-on-indicators",
    fault: "figures for a theme without figures",
    file: "reference/themes-other.json",
    from: '"openData": "none"',
    to: '"openData": "full"',
    says: "openData is full with 0 indicators",
  },
  {
    check: "slugs-are-unique",
    fault: "a slug twice",
    file: "reference/strategies.json",
    from: "verward-gedrag",
    to: "jeugdoverlast",
    says: "jeugdoverlast is used twice",
  },
  {
    check: "claims-can-be-checked",
    fault: "a claim about police figures themselves",
    file: "reference/claims.json",
    from: "strategy_review:youth_nuisance",
    to: "police_nuisance:E35",
    says: "cannot be compared",
  },
  {
    check: "vng-themes-are-counted",
    fault: "one theme with figures less",
    file: "reference/themes-other.json",
    from: '"openData": "partial"',
    to: '"openData": "none"',
    says: "44 of 74",
  },
  {
    check: "index-is-complete",
    fault: "a file that is not there",
    file: INDEX,
    from: "47018NED.csv",
    to: "47018NED-old.csv",
    says: "47018NED-old.csv is not in the folder",
  },
  {
    check: "index-is-complete",
    fault: "changed figures under the old fingerprint",
    file: YEARS,
    from: "     365",
    to: "     366",
    says: "the fingerprint of 47018NED.csv is another",
  },
  {
    check: "layout-is-published",
    fault: "an unknown code",
    file: YEARS,
    from: '"1.1.1 "',
    to: '"1.1.9 "',
    says: "row 2: this line is not in the published layout",
  },
  {
    check: "layout-is-published",
    fault: "a point for a figure",
    file: MONTHS,
    from: '"  101793"',
    to: '"       ."',
    says: "47013NED.csv, row 2",
  },
  {
    check: "periods-are-stated",
    fault: "another last period",
    file: INDEX,
    from: "2022MM07",
    to: "2022MM08",
    says: "ends in 2022MM07",
  },
  {
    check: "municipal-cells-once",
    fault: "a year twice",
    file: YEARS,
    from: '"GM0141    ";"2013JJ00"',
    to: '"GM0141    ";"2012JJ00"',
    says: "1 cells are twice: 1.1.1 GM0141 2012JJ00",
  },
  {
    check: "national-cells-once",
    fault: "a missing month",
    file: MONTHS,
    from: '"2012MM01"',
    to: '"2011MM01"',
    says: "1 cells are missing: 0.0.0 NL01 2012MM01",
  },
  {
    check: "totals-hold-their-parts",
    fault: "a nuisance total that is one off",
    file: NUISANCE,
    from: "  279325",
    to: "  279326",
    says: "the total of 2012JJ00 is 279326, its parts are 279325",
  },
  {
    check: "totals-hold-their-parts",
    fault: "a monthly total below its parts",
    file: MONTHS,
    from: "  101793",
    to: "    1793",
    says: "the total of 2012MM01 is 1793",
  },
  {
    check: "burglary-is-known",
    fault: "one burglary more",
    file: YEARS,
    from: '"GM0141    ";"2015JJ00";"     ',
    to: '"GM0141    ";"2015JJ00";"    1',
    says: "burglary of RE02 in 2015JJ00",
  },
  {
    check: "files-are-named",
    fault: "a file that the page does not name",
    file: "README.md",
    from: "| `reference/breaks.csv` |",
    to: "| reference/breaks.csv |",
    says: "reference/breaks.csv is not named",
  },
];

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
