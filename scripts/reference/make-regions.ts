/** Regions, mergers, base teams, neighbours, places on the map and population, from the facts. */

import { type CsvRow, readCsv } from "../../src/reference/read-csv.ts";
import { type Files, textOf } from "./files.ts";
import { toCsv } from "./write.ts";

/** Safety regions VR04–VR08 have the borders of the five districts, in the order of the network. */
const districtSlug = (name: string): string =>
  `district/${name
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "")}`;

const REGION_COLUMNS = [
  "code",
  "level",
  "name",
  "aliases",
  "parent",
  "province",
  "safety_region",
  "valid_from",
  "valid_to",
];

/** `regions.csv`: the country, the unit, its districts, and its municipalities of then and now by district and name. */
export function makeRegions(facts: Files): string {
  const rows = [...readCsv("regions.csv", textOf(facts, "regions.csv"))].sort(
    (a, b) =>
      order(a.text("safety_region_code"), b.text("safety_region_code")) || order(a.text("name"), b.text("name")),
  );
  const safetyRegions = new Map(rows.map((row) => [row.text("district"), row.text("safety_region_code")]));
  const unit = rows[0]?.text("police_unit") ?? "";
  return toCsv(REGION_COLUMNS, [
    { code: "NL01", level: "country", name: "Nederland" },
    {
      code: rows[0]?.text("police_unit_code"),
      level: "police_unit",
      name: unit,
      aliases: `Eenheid ${unit}|Politie-eenheid ${unit}|Regionale eenheid ${unit}`,
    },
    ...[...safetyRegions].map(([name, safetyRegion]) => ({
      code: districtSlug(name),
      level: "police_district",
      name,
      aliases: `District ${name}|Politiedistrict ${name}`,
      parent: rows[0]?.text("police_unit_code"),
      safety_region: safetyRegion,
    })),
    ...rows.map((row) => ({
      code: row.text("code"),
      level: "municipality",
      name: row.text("name"),
      aliases: row.optional("aliases"),
      parent: districtSlug(row.text("district")),
      province: row.text("province_code"),
      safety_region: row.text("safety_region_code"),
      valid_from: row.optionalDate("valid_from"),
      valid_to: row.optionalDate("valid_to"),
    })),
  ]);
}

/** `mergers.csv`. */
export function makeMergers(facts: Files): string {
  const columns = ["from", "from_name", "to", "to_name", "on", "share", "kind", "evidence"];
  return toCsv(
    columns,
    readCsv("mergers.csv", textOf(facts, "mergers.csv")).map((row) => ({
      from: row.text("old_code"),
      from_name: row.text("old_name"),
      to: row.text("new_code"),
      to_name: row.text("new_name"),
      on: row.optionalDate("effective_date"),
      share: row.number("share"),
      kind: row.text("kind"),
      evidence: row.text("evidence"),
    })),
  );
}

/** `basisteams.csv`: base teams with the standing of each statement. Some split a municipality. */
export function makeBaseTeams(facts: Files): string {
  const rows = readCsv("basisteams.csv", textOf(facts, "basisteams.csv"));
  const uses = (code: string): number => rows.filter((row) => row.list("municipality_codes").includes(code)).length;
  const columns = ["district", "team", "municipalities", "splits", "team_status", "membership_status", "evidence"];
  return toCsv(
    columns,
    rows.map((row) => ({
      district: districtSlug(row.text("district")),
      team: row.text("team"),
      municipalities: row.list("municipality_codes").join("|"),
      splits: row
        .list("municipality_codes")
        .filter((code) => uses(code) > 1)
        .join("|"),
      team_status: row.text("team_status"),
      membership_status: row.text("membership_status"),
      evidence: row.text("evidence"),
    })),
  );
}

/** `neighbours.csv`: each border inside the unit once. */
export function makeNeighbours(facts: Files): string {
  return copied(facts, "neighbours.csv", ["code_a", "code_b", "border_km_approx", "same_district"]);
}

/** `neighbours-external.csv`: borders with municipalities outside the unit. */
export function makeExternalNeighbours(facts: Files): string {
  return copied(facts, "neighbours_external.csv", ["code", "outside_code", "outside_name", "border_km_approx"]);
}

/** `centroids.csv`. */
export function makeCentroids(facts: Files): string {
  return copied(facts, "centroids.csv", ["code", "lat", "lon", "area_km2_approx"]);
}

/** `tile-grid.csv`, from the design. */
export function makeTileGrid(design: Files): string {
  return copied(design, "tile-grid.csv", ["code", "col", "row"]);
}

/** Source lines of the figures of inhabitants, by how the figure was made. */
const INHABITANT_SOURCES: Readonly<Record<string, string>> = {
  year_average: "CBS, 70072ned",
  year_average_or_1jan_unverified: "CBS, 70072ned (jaargemiddelde of stand van 1 januari, niet bevestigd)",
  mean_of_year_ends: "CBS, 37230ned",
};

/** `population.csv`: inhabitants and dwellings in the municipal layout of each year. */
export function makePopulation(facts: Files): string {
  const columns = [
    "region",
    "year",
    "inhabitants",
    "inhabitants_basis",
    "inhabitants_source",
    "dwellings",
    "dwellings_source",
  ];
  return toCsv(
    columns,
    readCsv("population.csv", textOf(facts, "population.csv")).map((row) => ({
      region: row.text("code"),
      year: row.number("year"),
      inhabitants: row.optionalNumber("inhabitants"),
      inhabitants_basis: row.optional("inhabitants_basis"),
      inhabitants_source: INHABITANT_SOURCES[row.optional("inhabitants_basis") ?? ""],
      dwellings: row.optionalNumber("dwellings_1jan"),
      dwellings_source: row.optional("dwellings_table") && `CBS, ${row.text("dwellings_table")}`,
    })),
  );
}

function copied(files: Files, name: string, columns: readonly string[]): string {
  const rows: readonly CsvRow[] = readCsv(name, textOf(files, name));
  return toCsv(
    columns,
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, row.text(column)]))),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
