/** Counts of a file made without any code of ours: lines, a regular expression per line, and sums. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const realFolder = fileURLToPath(new URL("../../../shared/exports/", import.meta.url));

/** Real exports are not part of the repository; where their folder is absent, the tests over them are skipped. */
export const realExportsArePresent = existsSync(realFolder);

export function realBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${realFolder}${name}`));
}

export interface IndependentCount {
  /** Lines below the header. */
  readonly rows: number;
  readonly figures: number;
  readonly sum: number;
  /** Fields that are a dot. */
  readonly dots: number;
  /** Fields that are blank. */
  readonly blanks: number;
}

/** The last field of every line below the first, by splitting the line at its last semicolon. */
export function countLastFields(name: string): IndependentCount {
  const text = new TextDecoder().decode(realBytes(name));
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .slice(1);
  const fields = lines.map((line) => line.slice(line.lastIndexOf(";") + 1).replace(/["\s]/g, ""));
  const figures = fields.filter((field) => /^\d+$/.test(field)).map((field) => Number.parseInt(field, 10));
  return {
    rows: lines.length,
    figures: figures.length,
    sum: figures.reduce((sum, figure) => sum + figure, 0),
    dots: fields.filter((field) => field === ".").length,
    blanks: fields.filter((field) => field === "").length,
  };
}

/** The fields of every line below the first, without quotes and padding. No field of these files has a semicolon in it. */
export function countFields(name: string): readonly (readonly string[])[] {
  const lines = new TextDecoder().decode(realBytes(name)).split(/\r?\n/);
  return lines
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split(";").map((field) => field.replace(/["\s]/g, "")));
}

/** Figures by label of a pivot with one figure per row: every quoted pair below the line that begins with the regions. */
export function countPivotRows(name: string): {
  readonly rows: number;
  readonly figures: ReadonlyMap<string, number>;
  readonly dots: number;
} {
  const lines = new TextDecoder().decode(realBytes(name)).split("\n");
  const body = lines.slice(lines.findIndex((line) => line.startsWith('"Regio')) + 1);
  const pairs = body.flatMap((line) => {
    const [, label, cell] = /^"([^"]*)";"([^"]*)"$/.exec(line) ?? [];
    return label === undefined || cell === undefined ? [] : [{ label, cell }];
  });
  const numbers = pairs.filter(({ cell }) => /^\d+$/.test(cell));
  return {
    rows: pairs.length,
    figures: new Map(numbers.map(({ label, cell }) => [label, Number.parseInt(cell, 10)])),
    dots: pairs.filter(({ cell }) => cell === ".").length,
  };
}
