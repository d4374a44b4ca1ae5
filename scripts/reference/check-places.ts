/** Facts about where municipalities lie: neighbours, tiles, middles and base teams. */

import { POLICE_UNIT, regionCode } from "../../src/domain/region.ts";
import type { CsvRow } from "../../src/reference/read-csv.ts";
import type { RegionTree } from "../../src/reference/reference.ts";
import { type Check, listed, type Problem, repeated } from "./check.ts";
import type { Files } from "./files.ts";
import { referenceOf, referenceRows } from "./tables.ts";

const neighboursAreMutual: Check = {
  name: "neighbours-are-mutual",
  sentence:
    "Neighbours are two different municipalities of today, each pair once; whether they share a district is right.",
  run: (data) => {
    const { regions } = referenceOf(data);
    const today = todayCodes(data);
    const rows = referenceRows(data, "neighbours.csv");
    const file = "reference/neighbours.csv";
    const pairs = rows.map((row) => [row.text("code_a"), row.text("code_b")].sort().join(" and "));
    const alone = [...today].filter((code) => !pairs.some((pair) => pair.includes(code)));
    return [
      ...rows.flatMap((row) => {
        const problem = pairProblem(regions, today, row);
        return problem === undefined ? [] : [{ file, place: row.line, problem }];
      }),
      ...repeated(pairs).map((pair) => ({ file, problem: `${pair} are neighbours twice.` })),
      ...alone.map((code) => ({ file, problem: `${code} has no neighbour.` })),
    ];
  },
};

function pairProblem(regions: RegionTree, today: ReadonlySet<string>, row: CsvRow): string | undefined {
  const codes = [row.text("code_a"), row.text("code_b")];
  const unknown = codes.filter((code) => !today.has(code));
  if (unknown.length > 0) return `${listed(unknown)} is not a municipality of today.`;
  if (codes[0] === codes[1]) return "a municipality is not its own neighbour.";
  const districts = codes.map((code) => regionCode(code)).map((code) => code && regions.districtOf(code)?.code);
  if ((districts[0] === districts[1]) === row.flag("same_district")) return undefined;
  return `same_district is ${row.text("same_district")}, the districts say otherwise.`;
}

const externalNeighboursLieOutside: Check = {
  name: "external-neighbours-lie-outside",
  sentence: "External neighbours pair a municipality of today with one outside the unit.",
  run: (data) => {
    const today = todayCodes(data);
    return referenceRows(data, "neighbours-external.csv").flatMap((row) => {
      if (today.has(row.text("code")) && !today.has(row.text("outside_code"))) return [];
      const problem = `${row.text("code")} and ${row.text("outside_code")} are not inside and outside.`;
      return [{ file: "reference/neighbours-external.csv", place: row.line, problem }];
    });
  },
};

const placesCoverToday: Check = {
  name: "places-cover-today",
  sentence: "The tile grid has 76 different positions, and it and the centroids hold each municipality of today once.",
  run: (data) => {
    const tiles = referenceRows(data, "tile-grid.csv");
    const positions = tiles.map((row) => `column ${row.text("col")}, row ${row.text("row")}`);
    return [
      ...repeated(positions).map((at) => ({ file: "reference/tile-grid.csv", problem: `two tiles lie at ${at}.` })),
      ...coverage(data, "tile-grid.csv"),
      ...coverage(data, "centroids.csv"),
    ];
  },
};

const baseTeamsCoverToday: Check = {
  name: "base-teams-cover-today",
  sentence: "The base teams hold every municipality of today, in its own district.",
  run: (data) => {
    const { regions } = referenceOf(data);
    const rows = referenceRows(data, "basisteams.csv");
    const file = "reference/basisteams.csv";
    const held = new Set(rows.flatMap((row) => row.list("municipalities")));
    return [
      ...[...todayCodes(data)]
        .filter((code) => !held.has(code))
        .map((code) => ({ file, problem: `${code} has no team.` })),
      ...rows.flatMap((row) =>
        row.list("municipalities").flatMap((text) => {
          const code = regionCode(text);
          if (code && regions.districtOf(code)?.code === row.text("district")) return [];
          return [{ file, place: row.line, problem: `${text} does not lie in ${row.text("district")}.` }];
        }),
      ),
    ];
  },
};

/** Everything about places, in the order in which it is told. */
export const PLACE_CHECKS: readonly Check[] = [
  neighboursAreMutual,
  externalNeighboursLieOutside,
  placesCoverToday,
  baseTeamsCoverToday,
];

function todayCodes(data: Files): ReadonlySet<string> {
  return new Set<string>(referenceOf(data).regions.membersOf(POLICE_UNIT));
}

function coverage(data: Files, name: string): readonly Problem[] {
  const codes = referenceRows(data, name).map((row) => row.text("code"));
  const today = todayCodes(data);
  const file = `reference/${name}`;
  return [
    ...repeated(codes).map((code) => ({ file, problem: `${code} stands there twice.` })),
    ...codes
      .filter((code) => !today.has(code))
      .map((code) => ({ file, problem: `${code} is not a municipality of today.` })),
    ...[...today].filter((code) => !codes.includes(code)).map((code) => ({ file, problem: `${code} is missing.` })),
  ];
}
