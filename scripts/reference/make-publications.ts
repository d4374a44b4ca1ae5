/** The real publications in the layout in which the police publish them: every field quoted, codes and numbers padded. */

import { createHash } from "node:crypto";
import { compareOffenceCodes } from "../../src/domain/indicator.ts";
import { readCsv } from "../../src/reference/read-csv.ts";
import { readJson } from "../../src/reference/read-json.ts";
import { type Files, textOf } from "./files.ts";
import { toJson } from "./write.ts";

interface Cell {
  readonly code: string;
  readonly region: string;
  readonly period: string;
  readonly count: number;
}

interface Layout {
  readonly id: string;
  readonly title: string;
  readonly table: string;
  readonly edition: string;
  /** The first of the month when only the month is known; null when nothing is. */
  readonly editionDate: string | null;
  readonly typeColumn: string;
  readonly regionColumn: string;
  readonly regionWidth: number;
  readonly topic: string;
  readonly cells: readonly Cell[];
}

const CODE_WIDTH = 6;
const NUMBER_WIDTH = 8;
const SOURCE = "Politie";
const ATTRIBUTION = "Politie / CBS";
const LICENCE =
  "Open data van de politie; licentie niet bevestigd (CC0 of CC BY 4.0), bronvermelding volstaat voor beide";

/** The three publications and `index.json`; entries of the index that are not real figures are kept as they are. */
export function makePublications(facts: Files, existing: Files): Files {
  const layouts = [municipalYears(facts), nationalMonths(facts), nationalNuisance(facts)];
  const texts = layouts.map((layout) => ({ layout, text: untyped(layout) }));
  const entries = texts.map(({ layout, text }) => entryOf(layout, text));
  return new Map([
    ...texts.map(({ layout, text }): [string, string] => [`publications/${layout.table}.csv`, text]),
    ["publications/index.json", toJson({ publications: [...entries, ...otherEntries(existing)] })],
  ]);
}

function otherEntries(existing: Files): readonly unknown[] {
  const index = existing.get("publications/index.json");
  if (index === undefined) return [];
  return readJson("index.json", index)
    .objects("publications")
    .filter((entry) => entry.text("provenance") !== "real")
    .map((entry) => entry.value());
}

function municipalYears(facts: Files): Layout {
  return {
    id: "47018NED",
    title: "Geregistreerde misdrijven; twaalf soorten misdrijf, gemeenten van Oost-Nederland, jaren",
    table: "47018NED",
    edition: "augustus 2026",
    editionDate: "2026-08-01",
    typeColumn: "SoortMisdrijf",
    regionColumn: "WijkenEnBuurten",
    regionWidth: 10,
    topic: "GeregistreerdeMisdrijven_1",
    cells: cellsOf(facts, "offences_real.csv", "offence_code", "region_code"),
  };
}

function nationalMonths(facts: Files): Layout {
  return {
    id: "47013NED",
    title: "Geregistreerde misdrijven; soort misdrijf, Nederland, maanden",
    table: "47013NED",
    edition: "t/m juli 2022",
    editionDate: null,
    typeColumn: "SoortMisdrijf",
    regionColumn: "RegioS",
    regionWidth: 6,
    topic: "GeregistreerdeMisdrijven_1",
    cells: cellsOf(facts, "national_monthly.csv", "offence_code"),
  };
}

function nationalNuisance(facts: Files): Layout {
  return {
    id: "47021NED",
    title: "Geregistreerde overlast; soort overlast, Nederland, jaren",
    table: "47021NED",
    edition: "t/m 2023",
    editionDate: null,
    typeColumn: "Overlast",
    regionColumn: "RegioS",
    regionWidth: 6,
    topic: "GeregistreerdeOverlast_1",
    cells: cellsOf(facts, "national_nuisance_yearly.csv", "nuisance_code"),
  };
}

/** Cells by type, region and period; without a column of regions they are of the country. */
function cellsOf(facts: Files, name: string, codeColumn: string, regionColumn?: string): readonly Cell[] {
  return readCsv(name, textOf(facts, name))
    .map((row) => ({
      code: row.text(codeColumn),
      region: regionColumn === undefined ? "NL01" : row.text(regionColumn),
      period: row.text("period"),
      count: row.number("count"),
    }))
    .sort((a, b) => compareOffenceCodes(a.code, b.code) || order(a.region, b.region) || order(a.period, b.period));
}

function untyped(layout: Layout): string {
  const header = ["ID", layout.typeColumn, layout.regionColumn, "Perioden", layout.topic];
  const rows = layout.cells.map((cell, index) => [
    String(index + 1),
    cell.code.padEnd(CODE_WIDTH),
    cell.region.padEnd(layout.regionWidth),
    cell.period,
    String(cell.count).padStart(NUMBER_WIDTH),
  ]);
  return `\uFEFF${[header, ...rows].map((row) => row.map((field) => `"${field}"`).join(";")).join("\n")}\n`;
}

function entryOf(layout: Layout, text: string): Readonly<Record<string, unknown>> {
  const periods = layout.cells.map((cell) => cell.period).sort();
  return {
    id: layout.id,
    file: `${layout.table}.csv`,
    title: layout.title,
    table: layout.table,
    edition: layout.edition,
    editionDate: layout.editionDate,
    provenance: "real",
    source: SOURCE,
    attribution: ATTRIBUTION,
    licence: LICENCE,
    firstPeriod: periods[0],
    lastPeriod: periods.at(-1),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
