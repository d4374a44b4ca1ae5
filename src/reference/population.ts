/** Inhabitants and dwellings by region and year: the denominators of rates, as published. */

import { COUNTRY, type RegionCode, regionCode } from "../domain/region.ts";
import type { CsvRow } from "./read-csv.ts";
import type { Denominators } from "./reference.ts";

interface Figure {
  readonly region: RegionCode;
  readonly year: number;
  readonly value: number;
  readonly source: string;
}

/** Published figures are looked up as they are; a region or year without one gives `undefined`, never an estimate. */
export function readDenominators(rows: readonly CsvRow[]): Denominators {
  const inhabitants = series(rows, "inhabitants", "inhabitants_source");
  const dwellings = series(rows, "dwellings", "dwellings_source");
  return {
    inhabitants: inhabitants.get,
    dwellings: dwellings.get,
    inhabitantYears: inhabitants.years,
    dwellingYears: dwellings.years,
    sourceOf: (kind, year) => (kind === "inhabitants" ? inhabitants : dwellings).sourceOf(year),
  };
}

interface Series {
  readonly get: (region: RegionCode, year: number) => number | undefined;
  readonly years: readonly number[];
  readonly sourceOf: (year: number) => string;
}

function series(rows: readonly CsvRow[], column: string, sourceColumn: string): Series {
  const values = new Map<string, number>();
  const sources = new Map<number, string>();
  for (const row of rows) {
    const figure = figureIn(row, column, sourceColumn);
    if (!figure) continue;
    const key = keyOf(figure.region, figure.year);
    if (values.has(key)) throw row.fault(`${figure.region} has two figures for ${figure.year}`);
    values.set(key, figure.value);
    // the country has a table of its own; the source line is about municipalities wherever they have a figure
    if (!sources.has(figure.year) || figure.region !== COUNTRY) sources.set(figure.year, figure.source);
  }
  return {
    get: (region, year) => values.get(keyOf(region, year)),
    years: [...sources.keys()].sort((a, b) => a - b),
    sourceOf: (year) => sources.get(year) ?? "CBS",
  };
}

function figureIn(row: CsvRow, column: string, sourceColumn: string): Figure | undefined {
  const value = row.optionalNumber(column);
  if (value === undefined) return undefined;
  const region = regionCode(row.text("region"));
  if (!region) throw row.fault(`this is not a region code: ${row.text("region")}`);
  if (value <= 0 || !Number.isInteger(value)) throw row.fault(`"${column}" is not a whole number above 0: ${value}`);
  return { region, year: row.number("year"), value, source: row.text(sourceColumn) };
}

const keyOf = (region: RegionCode, year: number): string => `${region} ${year}`;
