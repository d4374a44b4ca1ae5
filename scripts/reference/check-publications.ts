/** Facts about the real publications: their layout, their completeness, their sums and known figures. */

import { createHash } from "node:crypto";
import { classification, type IndicatorId, indicatorId } from "../../src/domain/indicator.ts";
import { month, monthsBetween, parsePeriod, periodCode } from "../../src/domain/period.ts";
import { COUNTRY, POLICE_UNIT, regionCode } from "../../src/domain/region.ts";
import { type Check, listed, type Problem, repeated } from "./check.ts";
import { cellsOf, type PublishedCell, publications, referenceOf, sumOf, typesOf, years } from "./tables.ts";

const CLASSIFICATIONS: ReadonlyMap<string, string> = new Map([
  ["47018NED", "police_crime"],
  ["47013NED", "police_crime"],
  ["47021NED", "police_nuisance"],
]);

const indexIsComplete: Check = {
  name: "index-is-complete",
  sentence: "The index names every publication in the folder, and no other; its fingerprints are right.",
  run: (data) => {
    const entries = publications(data);
    const names = entries.map((entry) => entry.text("file"));
    const present = [...data.keys()]
      .filter((path) => /^publications\/.*\.csv$/.test(path))
      .map((path) => path.slice(13));
    const file = "publications/index.json";
    const wrong = entries.filter((entry) => {
      const text = data.get(`publications/${entry.text("file")}`);
      return entry.has("sha256") && text !== undefined && fingerprint(text) !== entry.text("sha256");
    });
    return [
      ...repeated(names).map((name) => ({ file, problem: `${name} stands there twice.` })),
      ...repeated(entries.map((entry) => entry.text("id"))).map((id) => ({
        file,
        problem: `the id ${id} is used twice.`,
      })),
      ...names
        .filter((name) => !present.includes(name))
        .map((name) => ({ file, problem: `${name} is not in the folder.` })),
      ...present
        .filter((name) => !names.includes(name))
        .map((name) => ({ file, problem: `${name} is not in the index.` })),
      ...wrong.map((entry) => ({ file, problem: `the fingerprint of ${entry.text("file")} is another.` })),
    ];
  },
};

const layoutIsPublished: Check = {
  name: "layout-is-published",
  sentence:
    "The real publications have the layout of the police: known codes, padded to their width, and whole numbers.",
  run: (data) =>
    [...CLASSIFICATIONS].flatMap(([table, name]) => {
      const inClassification = classification(name);
      const { offenceTypes } = referenceOf(data);
      const known = (id: IndicatorId | undefined): boolean => id !== undefined && offenceTypes.get(id) !== undefined;
      return cellsOf(data, table).flatMap((cell): readonly Problem[] => {
        const id = inClassification && cell.code && indicatorId(inClassification, cell.code);
        if (Number.isInteger(cell.count) && known(id) && regionCode(cell.region) && parsePeriod(cell.period)) return [];
        return [{ file: fileOf(table), place: cell.line, problem: "this line is not in the published layout." }];
      });
    }),
};

const periodsAreStated: Check = {
  name: "periods-are-stated",
  sentence: "The index states the last period of each real publication as it is.",
  run: (data) =>
    publications(data).flatMap((entry) => {
      if (entry.text("provenance") !== "real") return [];
      const last = cellsOf(data, entry.text("table"))
        .map((cell) => cell.period)
        .sort()
        .at(-1);
      if (last === entry.text("lastPeriod")) return [];
      const problem = `${entry.text("file")} ends in ${last}, not in ${entry.text("lastPeriod")}.`;
      return [{ file: "publications/index.json", problem }];
    }),
};

const municipalCellsOnce: Check = {
  name: "municipal-cells-once",
  sentence: "47018NED has each of 76 municipalities × 12 offences × 2012–2025 exactly once.",
  run: (data) => {
    const cells = cellsOf(data, "47018NED");
    const codes = [...new Set(cells.map((cell) => cell.code))];
    const wanted = referenceOf(data)
      .regions.membersOf(POLICE_UNIT)
      .flatMap((region) => codes.flatMap((code) => years(2012, 2025).map((year) => `${code} ${region} ${year}JJ00`)));
    return [
      ...(codes.length === 12 ? [] : [{ file: fileOf("47018NED"), problem: `there are ${codes.length} offences.` }]),
      ...exactlyOnce("47018NED", cells, wanted),
    ];
  },
};

const nationalCellsOnce: Check = {
  name: "national-cells-once",
  sentence:
    "47013NED has each offence with months and the total, January 2012–July 2022, and 47021NED all nuisance, 2012–2023, exactly once.",
  run: (data) => {
    const reference = referenceOf(data);
    const months = monthsBetween(month(2012, 1), month(2022, 7)).map(periodCode);
    const monthly = typesOf(reference, "police_crime")
      .filter((type) => type.hasMonths && (type.isLeaf || type.isTotal))
      .flatMap((type) => months.map((period) => `${type.code} ${COUNTRY} ${period}`));
    const yearly = typesOf(reference, "police_nuisance").flatMap((type) =>
      years(2012, 2023).map((year) => `${type.code} ${COUNTRY} ${year}JJ00`),
    );
    return [
      ...exactlyOnce("47013NED", cellsOf(data, "47013NED"), monthly),
      ...exactlyOnce("47021NED", cellsOf(data, "47021NED"), yearly),
    ];
  },
};

const totalsHoldTheirParts: Check = {
  name: "totals-hold-their-parts",
  sentence:
    "National nuisance of a year is the sum of its eight kinds; the national monthly total is at least the sum of the kinds with months.",
  run: (data) => [
    ...totalProblems(cellsOf(data, "47021NED"), "47021NED", (total, parts) => total === parts),
    ...totalProblems(cellsOf(data, "47013NED"), "47013NED", (total, parts) => total >= parts),
  ],
};

function totalProblems(
  cells: readonly PublishedCell[],
  table: string,
  holds: (total: number, parts: number) => boolean,
): readonly Problem[] {
  const parts = new Map<string, number>();
  for (const cell of cells) {
    if (cell.code !== "0.0.0") parts.set(cell.period, (parts.get(cell.period) ?? 0) + cell.count);
  }
  return cells.flatMap((cell) => {
    const sum = parts.get(cell.period) ?? 0;
    if (cell.code !== "0.0.0" || holds(cell.count, sum)) return [];
    const problem = `the total of ${cell.period} is ${cell.count}, its parts are ${sum}.`;
    return [{ file: fileOf(table), place: cell.line, problem }];
  });
}

interface KnownFigure {
  readonly table: string;
  /** A region of the unit, a district or the country. */
  readonly region: string;
  readonly periods: readonly string[];
  readonly count: number;
}
const districts = ["ijsselland", "twente", "noord-en-oost-gelderland", "gelderland-midden", "gelderland-zuid"];
const burglary = (year: number, unit: number, perDistrict: readonly number[]): readonly KnownFigure[] =>
  [
    [POLICE_UNIT, unit] as const,
    ...perDistrict.map((count, index) => [`district/${districts[index]}`, count] as const),
  ].map(([region, count]) => ({ table: "47018NED", region, periods: [`${year}JJ00`], count }));
/** Figures of residential burglary that have been published, by hand. */
const KNOWN_BURGLARY: readonly KnownFigure[] = [
  ...burglary(2015, 9311, [1180, 1742, 2264, 2191, 1934]),
  ...burglary(2018, 6083, [876, 1176, 1278, 1625, 1128]),
  {
    table: "47013NED",
    region: COUNTRY,
    periods: monthsBetween(month(2018, 1), month(2018, 8)).map(periodCode),
    count: 27_260,
  },
];

const burglaryIsKnown: Check = {
  name: "burglary-is-known",
  sentence:
    "Residential burglary is what was published: unit and districts in 2015 and 2018, nationally January–August 2018.",
  run: (data) =>
    KNOWN_BURGLARY.flatMap(({ table, region, periods, count }) => {
      const code = regionCode(region);
      const members = code === COUNTRY ? [COUNTRY] : code ? referenceOf(data).regions.membersOf(code) : [];
      const regions = new Set<string>(members);
      const found = sumOf(
        cellsOf(data, table),
        (cell) => cell.code === "1.1.1" && regions.has(cell.region) && periods.includes(cell.period),
      );
      if (found === count) return [];
      return [
        { file: fileOf(table), problem: `burglary of ${region} in ${listed(periods)} is ${found}, not ${count}.` },
      ];
    }),
};

/** Everything about publications, in the order in which it is told. */
export const PUBLICATION_CHECKS: readonly Check[] = [
  indexIsComplete,
  layoutIsPublished,
  periodsAreStated,
  municipalCellsOnce,
  nationalCellsOnce,
  totalsHoldTheirParts,
  burglaryIsKnown,
];

function exactlyOnce(table: string, cells: readonly PublishedCell[], wanted: readonly string[]): readonly Problem[] {
  const found = cells.map((cell) => `${cell.code} ${cell.region} ${cell.period}`);
  const [foundSet, wantedSet] = [new Set(found), new Set(wanted)];
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ["twice", repeated(found)],
    ["missing", wanted.filter((key) => !foundSet.has(key))],
    ["not expected", [...foundSet].filter((key) => !wantedSet.has(key))],
  ];
  return kinds.flatMap(([kind, keys]) =>
    keys.length === 0 ? [] : [{ file: fileOf(table), problem: `${keys.length} cells are ${kind}: ${listed(keys)}.` }],
  );
}

function fileOf(table: string): string {
  return `publications/${table}.csv`;
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
