/** Cells as R and Python write them, in the words that the readers know: marks of missing values, noise of decimals, names. */

import { type Notation, parseNumber } from "../../parse-number.ts";
import { MONTH_NAMES } from "../../parse-period.ts";
import { trimCell } from "../../trim-cell.ts";
import { singleArea } from "../cells/area-labels.ts";
import type { AreaNames } from "./tidy-heads.ts";

const MISSING: ReadonlySet<string> = new Set(["na", "nan", "<na>", "n/a", "none", "null", "nat"]);
/** Farther from a whole number than this, a figure is no count with noise but another figure. */
const NOISE = 1e-6;

/** A figure: `NA` and its like are unknown; `644.9999999` is the whole number that it was before it was calculated with. */
export function tidyFigure(text: string, notation: Notation): string {
  const cell = trimCell(text);
  if (MISSING.has(cell.toLowerCase())) return ".";
  if (!/^-?\d+[.,]\d{4,}$/.test(cell)) return text;
  const number = parseNumber(cell, notation);
  if (number.kind !== "number") return text;
  const whole = Math.round(number.value);
  const isNoise = !Number.isInteger(number.value) && Math.abs(number.value - whole) <= NOISE;
  return isNoise ? `${whole}${notation === "dutch" ? "," : "."}0` : text;
}

/** Whether a cell is a figure that is no count, noise aside. */
export function isFraction(text: string, notation: Notation): boolean {
  const number = parseNumber(tidyFigure(text, notation), notation);
  return number.kind === "number" && !Number.isInteger(number.value);
}

/** An area: a bare name under a head that names a level gets the suffix of that level, a number its code. */
export function tidyArea(text: string, names: AreaNames): string {
  const cell = trimCell(text);
  if (cell === "" || MISSING.has(cell.toLowerCase())) return "";
  if (names === "municipality" && /^\d{1,4}(?:[.,]0)?$/.test(cell)) {
    return `GM${cell.replace(/[.,]0$/, "").padStart(4, "0")}`;
  }
  if (names !== "municipality" && names !== "province") return text;
  const saysLevel = /^[A-Z]{2}\d{2,8}$/.test(cell) || /\((?:gemeente|[A-Z]{2,5})\)$/.test(cell) || singleArea(cell);
  return saysLevel ? text : `${cell} ${names === "municipality" ? "(gemeente)" : "(PV)"}`;
}

/** The code of a year and a month that stand in two columns; the month as a number or as a Dutch name. */
export function yearAndMonth(yearText: string, monthText: string): string {
  const year = trimCell(yearText).replace(/[.,]0$/, "");
  const month = trimCell(monthText)
    .replace(/[.,]0$/, "")
    .toLowerCase();
  const number = /^\d{1,2}$/.test(month) ? Number(month) : MONTH_NAMES.indexOf(month) + 1;
  const isMonth = /^\d{4}$/.test(year) && number >= 1 && number <= 12;
  return isMonth ? `${year}MM${String(number).padStart(2, "0")}` : `${yearText} / ${monthText}`;
}

/** A year that passed through a column of decimals: `2018.0`. */
export function withoutDecimalZero(text: string): string {
  const cell = trimCell(text);
  return /^\d{4}[.,]0$/.test(cell) ? cell.slice(0, 4) : text;
}
