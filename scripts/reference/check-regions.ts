/** Facts about regions: numbers of municipalities, and mergers. */

import { POLICE_UNIT, regionCode } from "../../src/domain/region.ts";
import type { CsvRow } from "../../src/reference/read-csv.ts";
import type { RegionTree } from "../../src/reference/reference.ts";
import type { Check, Problem } from "./check.ts";
import { referenceOf, referenceRows, years } from "./tables.ts";

const FIRST_YEAR = 2012;
const LAST_YEAR = 2026;
/** Municipalities of the unit on 1 January, by the first year for which the number holds. */
const MUNICIPALITIES: readonly (readonly [from: number, count: number])[] = [
  [2019, 76],
  [2018, 78],
  [2015, 79],
  [FIRST_YEAR, 81],
];
const PER_DISTRICT: ReadonlyMap<string, number> = new Map([
  ["district/ijsselland", 11],
  ["district/twente", 14],
  ["district/noord-en-oost-gelderland", 22],
  ["district/gelderland-midden", 15],
  ["district/gelderland-zuid", 14],
]);
const PER_PROVINCE: ReadonlyMap<string, number> = new Map([
  ["PV23", 25],
  ["PV25", 51],
]);

const municipalitiesPerYear: Check = {
  name: "municipalities-per-year",
  sentence: "The unit has 81 municipalities until 2014, 79 in 2015–2017, 78 in 2018 and 76 since 2019.",
  run: (data) => {
    const { regions } = referenceOf(data);
    return years(FIRST_YEAR, LAST_YEAR).flatMap((year) => {
      const expected = MUNICIPALITIES.find(([from]) => year >= from)?.[1];
      const found = regions.municipalitiesIn(year).length;
      return found === expected ? [] : [regionProblem(`${year} has ${found} municipalities instead of ${expected}.`)];
    });
  },
};

const municipalitiesPerDistrict: Check = {
  name: "municipalities-per-district",
  sentence: "The districts have 11, 14, 22, 15 and 14 municipalities today, in the order of the network.",
  run: (data) => {
    const { regions } = referenceOf(data);
    const order = regions.districts.map((district) => district.code).join(", ");
    const expectedOrder = [...PER_DISTRICT.keys()].join(", ");
    return [
      ...(order === expectedOrder ? [] : [regionProblem(`the districts are ${order} instead of ${expectedOrder}.`)]),
      ...regions.districts.flatMap((district) => {
        const found = regions.membersOf(district.code).length;
        const expected = PER_DISTRICT.get(district.code);
        if (found === expected) return [];
        return [regionProblem(`${district.name} has ${found} municipalities instead of ${expected}.`)];
      }),
    ];
  },
};

const municipalitiesPerProvince: Check = {
  name: "municipalities-per-province",
  sentence: "Overijssel has 25 municipalities today and Gelderland 51; none of the unit lies in another province.",
  run: (data) => {
    const { provinces } = referenceOf(data);
    return [...new Set<string>([...PER_PROVINCE.keys(), ...provinces.keys()])].flatMap((province) => {
      const found = [...provinces].find(([code]) => code === province)?.[1].length ?? 0;
      const expected = PER_PROVINCE.get(province) ?? 0;
      return found === expected
        ? []
        : [regionProblem(`${province} has ${found} municipalities instead of ${expected}.`)];
    });
  },
};

const mergersLeadSomewhere: Check = {
  name: "mergers-lead-somewhere",
  sentence:
    "Every merger leads from a municipality that ended that day to one that existed then, and at last to one of today.",
  run: (data) => {
    const { regions } = referenceOf(data);
    return referenceRows(data, "mergers.csv").flatMap((row) => {
      const problem = mergerProblem(regions, row);
      return problem === undefined ? [] : [{ file: "reference/mergers.csv", place: row.line, problem }];
    });
  },
};

function mergerProblem(regions: RegionTree, row: CsvRow): string | undefined {
  const [from, to] = [regionCode(row.text("from")), regionCode(row.text("to"))];
  const [old, next] = [from && regions.get(from), to && regions.get(to)];
  const on = row.text("on");
  if (!old) return `${row.text("from")} is not in regions.csv.`;
  if (!next) return `${row.text("to")} is not in regions.csv.`;
  if (old.validTo !== on) return `${old.name} ends on ${old.validTo ?? "no day"} in regions.csv, not on ${on}.`;
  if (next.validTo !== undefined && next.validTo <= on) return `${next.name} did not exist any more on ${on}.`;
  if (regions.membersOf(POLICE_UNIT).includes(regions.todayOf(old.code))) return undefined;
  return `${old.name} does not lead to a municipality of today.`;
}

const endedMunicipalitiesMerged: Check = {
  name: "ended-municipalities-merged",
  sentence: "Every municipality that ended has a merger that says what became of it.",
  run: (data) => {
    const { regions } = referenceOf(data);
    return referenceRows(data, "regions.csv").flatMap((row) => {
      if (row.optional("valid_to") === undefined) return [];
      if (regions.mergers.some((merger) => merger.from === row.text("code"))) return [];
      return [
        { file: "reference/regions.csv", place: row.line, problem: `${row.text("name")} ended without a merger.` },
      ];
    });
  },
};

/** Everything about regions, in the order in which it is told. */
export const REGION_CHECKS: readonly Check[] = [
  municipalitiesPerYear,
  municipalitiesPerDistrict,
  municipalitiesPerProvince,
  mergersLeadSomewhere,
  endedMunicipalitiesMerged,
];

function regionProblem(problem: string): Problem {
  return { file: "reference/regions.csv", problem };
}
