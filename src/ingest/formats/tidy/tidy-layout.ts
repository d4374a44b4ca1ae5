/** The columns of a table made with R or Python: one row per offence, area and period, and one column of counts. */

import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import type { KnownClassification } from "../cells/column-names.ts";
import { longLayout } from "../long/long-layout.ts";
import { isIsoDate } from "./tidy-dates.ts";
import { type AreaNames, type TidyRole, tidyRole } from "./tidy-heads.ts";
import { classificationOf } from "./tidy-offences.ts";

export interface PlacedHead {
  readonly column: number;
  readonly head: string;
}

/** Where the period of a row stands: in one column, with its kind beside it or not, or as a year and a month. */
export type PeriodColumns =
  | { readonly period: number; readonly frequency: number | undefined }
  | { readonly year: number; readonly month: number };

export interface TidyKeys {
  readonly offence: number | undefined;
  readonly region: number | undefined;
  readonly areaNames: AreaNames;
  readonly period: PeriodColumns | undefined;
  /** Heads that stand there and are not read: an index, names beside codes, totals repeated in every row. */
  readonly ignored: readonly PlacedHead[];
  readonly repeated: readonly string[];
}

export interface TidyLayout extends TidyKeys {
  readonly headerRow: number;
  /** Heads as printed, without padding and without the empty ones that a `;;;` tail leaves. */
  readonly heads: readonly string[];
  readonly classification: KnownClassification;
  readonly offence: number;
  readonly region: number;
  readonly period: PeriodColumns;
  readonly figure: number;
}

/** Lines above the header that are looked past, and columns of a header that we look at. */
const TITLE_LINES = 12;
const WIDEST = 60;

/** The layout of such a table; `undefined` when one head is not known with certainty, or the table is of another format. */
export function tidyLayout(sheet: Sheet): TidyLayout | undefined {
  for (let row = 0; row < Math.min(sheet.rows.length, TITLE_LINES); row++) {
    const heads = headsOf(sheet, row, WIDEST);
    const layout = heads && layoutOfHeads(sheet, heads, row);
    if (layout) return layout;
  }
  return undefined;
}

/** The heads of a row, without an empty tail; `undefined` for a row that cannot be a header. */
export function headsOf(sheet: Sheet, row: number, widest: number): readonly string[] | undefined {
  const cells = sheet.rows[row] ?? [];
  if (cells.length > widest) return undefined;
  const heads = cells.map(trimCell);
  const width = heads.findLastIndex((head) => head !== "") + 1;
  return width < 2 ? undefined : heads.slice(0, width);
}

function layoutOfHeads(sheet: Sheet, heads: readonly string[], headerRow: number): TidyLayout | undefined {
  const roles = heads.map(tidyRole);
  if (!roles.every((role) => role !== undefined)) return undefined;
  const keys = tidyKeys(heads, roles);
  const figures = placesOf(roles, ({ role }) => role === "figure");
  const [figure] = figures;
  if (!keys || figure === undefined || figures.length > 1) return undefined;
  const { offence, region, period } = keys;
  if (offence === undefined || region === undefined || period === undefined) return undefined;
  const dates = "period" in period && someCell(sheet, headerRow, period.period, isIsoDate);
  if (longLayout(sheet) && !dates) return undefined;
  const classification = classificationOf(cellsOf(sheet, headerRow, offence), dimensionOf(roles));
  return classification && { ...keys, headerRow, heads, classification, offence, region, period, figure };
}

/** The dimension that the heads name; `undefined` when they name none. */
export function dimensionOf(roles: readonly (TidyRole | undefined)[]): "crime" | "nuisance" | undefined {
  for (const role of roles) if (role?.role === "offence") return role.dimension;
  return undefined;
}

/** The key columns by their roles; `undefined` when two columns could be the same key. A code goes before its name. */
export function tidyKeys(heads: readonly string[], roles: readonly (TidyRole | undefined)[]): TidyKeys | undefined {
  const ignored = new Set(placesOf(roles, ({ role }) => role === "beside" || role === "total"));
  const byKind = (kind: "offence" | "region") => {
    const codes = placesOf(roles, (role) => role.role === kind && role.by === "code");
    const names = placesOf(roles, (role) => role.role === kind && role.by === "name");
    const found = codes.length > 0 ? codes : names;
    if (codes.length > 0) for (const column of names) ignored.add(column);
    return found;
  };
  const [offences, regions] = [byKind("offence"), byKind("region")];
  const periods = placesOf(roles, ({ role }) => role === "period");
  const [years, months, frequencies] = (["year", "month", "frequency"] as const).map((kind) =>
    placesOf(roles, ({ role }) => role === kind),
  );
  const found = [offences, regions, periods, years ?? [], months ?? [], frequencies ?? []];
  const repeated = found.filter((columns) => columns.length > 1).map((columns) => columns.map((at) => heads[at] ?? ""));
  // Two heads that are written differently are two columns; the same head twice is a fault of the file.
  if (repeated.some((names) => new Set(names).size > 1)) return undefined;
  const period = periodColumns(periods[0], years?.[0], months?.[0], frequencies?.[0]);
  const regionRole = roles[regions[0] ?? -1];
  if (period === "unclear") return undefined;
  return {
    offence: offences[0],
    region: regions[0],
    areaNames: regionRole?.role === "region" ? regionRole.names : "any",
    period,
    ignored: [...ignored].sort((a, b) => a - b).map((column) => ({ column, head: heads[column] ?? "" })),
    repeated: repeated.flat(),
  };
}

function periodColumns(
  period: number | undefined,
  year: number | undefined,
  month: number | undefined,
  frequency: number | undefined,
): PeriodColumns | "unclear" | undefined {
  if (period !== undefined) return (year ?? month) === undefined ? { period, frequency } : "unclear";
  if (year !== undefined) return month === undefined ? { period: year, frequency } : { year, month };
  return month === undefined ? undefined : { period: month, frequency };
}

function placesOf(roles: readonly (TidyRole | undefined)[], test: (role: TidyRole) => boolean): readonly number[] {
  return roles.flatMap((role, column) => (role && test(role) ? [column] : []));
}

/** The cells of a column below the header, without padding. */
export function* cellsOf(sheet: Sheet, headerRow: number, column: number): Iterable<string> {
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const cell = sheet.rows[row]?.[column];
    if (cell !== undefined) yield trimCell(cell);
  }
}

function someCell(sheet: Sheet, headerRow: number, column: number, test: (cell: string) => boolean): boolean {
  for (const cell of cellsOf(sheet, headerRow, column)) if (test(cell)) return true;
  return false;
}
