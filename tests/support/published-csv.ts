/** Figures counted straight from the committed files, line by line: what the engine must come to by its own way. */

import { readFileSync } from "node:fs";

const data = new URL("../../data/", import.meta.url);

function linesOf(file: string): readonly string[] {
  return readFileSync(new URL(file, data), "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean);
}

interface PublishedRow {
  readonly code: string;
  readonly region: string;
  readonly period: string;
  readonly value: number;
}

/** The rows of a publication in the layout of the police. */
export function publishedRows(table: "47018NED" | "47013NED" | "47021NED"): readonly PublishedRow[] {
  return linesOf(`publications/${table}.csv`).map((line) => {
    const [, code = "", region = "", period = "", value = ""] = line
      .split(";")
      .map((cell) => cell.replace(/^"|"$/g, "").trim());
    return { code, region, period, value: Number(value) };
  });
}

/** District path by municipality code, of today's municipalities. */
export function districtOfMunicipality(): ReadonlyMap<string, string> {
  const [code, level, parent, validTo] = [0, 1, 4, 8];
  return new Map(
    linesOf("reference/regions.csv")
      .map((line) => line.split(","))
      .filter((cells) => cells[level] === "municipality" && cells[validTo] === "")
      .map((cells) => [cells[code] ?? "", cells[parent] ?? ""]),
  );
}

/** Inhabitants of all municipalities that the file has in a year: those of the unit in the layout of that year. */
export function inhabitantsOfUnit(inYear: number): number {
  return linesOf("reference/population.csv")
    .map((line) => line.split(","))
    .filter(([region, year]) => region?.startsWith("GM") && year === String(inYear))
    .reduce((sum, [, , inhabitants]) => sum + Number(inhabitants), 0);
}

/** The sum over the municipalities that a test names. */
export function countedIn(code: string, period: string, has: (municipality: string) => boolean): number {
  return publishedRows("47018NED")
    .filter((row) => row.code === code && row.period === period && has(row.region))
    .reduce((sum, row) => sum + row.value, 0);
}

/** The national count of the months given. */
export function countedNationally(code: string, months: readonly string[]): number {
  return publishedRows("47013NED")
    .filter((row) => row.code === code && row.region === "NL01" && months.includes(row.period))
    .reduce((sum, row) => sum + row.value, 0);
}
