/** Old municipalities in today's layout. Police tables already have it in every year and stay as they are. */

import type { Issue } from "../domain/issue.ts";
import { CELL_STATUSES, type CellStatus, isMissingCode, type ObservationColumns } from "../domain/observation.ts";
import { parsePeriod } from "../domain/period.ts";
import type { FormatId } from "../domain/receipt.ts";
import type { RegionCode } from "../domain/region.ts";
import type { Reference } from "../reference/reference.ts";
import { isCount } from "./formats/cells/measure-rules.ts";
import type { Reading } from "./formats/export-format.ts";
import { type CellGroup, groupsByToday } from "./region-groups.ts";
import { selectRows } from "./select-rows.ts";
import { LINES_SHOWN } from "./tally.ts";

/**
 * In files of the own template, of Swing and in tables of CBS, old municipalities become today's: when all municipalities of
 * that year that went into today's one are there with a count, their sum is its figure; otherwise they stay under their
 * old codes, with a doubt, for a part is not the whole. Rates cannot be added up and stay too. Any other reading is given
 * back as it is.
 */
export function harmoniseRegions(reading: Reading, format: FormatId, reference: Reference, fileName: string): Reading {
  if (!hasLayoutOfItsYear(reading, format)) return reading;
  const before = reading.observations;
  const groups = groupsByToday(before, reference);
  if (groups.length === 0) return reading;
  const changed = changedColumns(before, groups);
  const existing = existingIn(reference);
  const touched = { yes: [] as number[], rate: [] as number[], no: [] as number[] };
  const gone = new Set<number>();
  for (const { today, rows } of groups) {
    const expected = existing(today, periodOf(before, rows[0] ?? -1));
    // a table with a row for every municipality has blanks for those that did not exist in that year
    const isAbsent = (row: number): boolean => isMissing(before, row) && !expected.includes(regionOf(before, row));
    const inLayout = rows.filter((row) => !isAbsent(row));
    const old = inLayout.filter((row) => regionOf(before, row) !== today);
    const [first, ...others] = inLayout;
    if (old.length === 0 || first === undefined) continue;
    const whole = wholeFigure(before, inLayout, expected);
    if (typeof whole === "string") {
      touched[whole === "rate" ? "rate" : "no"].push(...old);
      continue;
    }
    touched.yes.push(...inLayout);
    changed.set(first, today, whole);
    for (const row of others) gone.add(row);
    for (const row of rows) if (isAbsent(row) && regionOf(before, row) === today) gone.add(row);
  }
  const observations = selectRows(changed.columns, (row) => !gone.has(row));
  return {
    ...reading,
    observations,
    mergedRows: reading.mergedRows + linesIn(before) - linesIn(observations),
    issues: [
      ...reading.issues,
      ...renamedIssue(before, touched.yes, "yes", fileName),
      ...renamedIssue(before, touched.rate, "rate", fileName),
      ...renamedIssue(before, touched.no, "no", fileName),
    ],
  };
}

/** Tables of the police have today's layout in every year; those of CBS, and what people bring, have that of the year. */
function hasLayoutOfItsYear({ observations }: Reading, format: FormatId): boolean {
  if (format === "own-template" || format === "swing" || format === "mapped") return true;
  const indicators = observations.indicator.dictionary;
  return indicators.length > 0 && indicators.every((id) => id.startsWith("cbs_crime:"));
}

interface Figure {
  readonly value: number;
  readonly status: CellStatus;
}

/** The columns with other regions, values and statuses where they are set; the ones given stay as they are. */
function changedColumns(before: ObservationColumns, groups: readonly CellGroup[]) {
  const dictionary = [...new Set([...before.region.dictionary, ...groups.map(({ today }) => today)])];
  const codes = before.region.codes.slice();
  const value = before.value.slice();
  const status = before.status.slice();
  return {
    columns: { ...before, region: { dictionary, codes }, value, status },
    set: (row: number, region: RegionCode, figure: Figure): void => {
      codes[row] = dictionary.indexOf(region);
      value[row] = figure.value;
      status[row] = CELL_STATUSES.indexOf(figure.status);
    },
  };
}

/** A function that gives the municipalities of a year that make up today's; every answer is worked out once. */
function existingIn(reference: Reference): (today: RegionCode, period: string) => readonly RegionCode[] {
  const known = new Map<string, readonly RegionCode[]>();
  return (today, period) => {
    const key = `${today} ${period}`;
    const year = parsePeriod(period)?.year;
    const found =
      known.get(key) ??
      (year === undefined ? [] : reference.regions.municipalitiesIn(year))
        .map((region) => region.code)
        .filter((code) => reference.regions.todayOf(code) === today);
    known.set(key, found);
    return found;
  };
}

/**
 * The figure of today's municipality, when its predecessors of that year are all there, once, and known. `part` when they
 * are not, `rate` when they are and the figures cannot be added up.
 */
function wholeFigure(
  columns: ObservationColumns,
  rows: readonly number[],
  expected: readonly RegionCode[],
): Figure | "part" | "rate" {
  const present = new Set(rows.map((row) => regionOf(columns, row)));
  const isWhole = present.size === rows.length && present.size === expected.length;
  if (!isWhole || expected.some((code) => !present.has(code))) return "part";
  const [first = -1] = rows;
  if (rows.length === 1) return { value: columns.value[first] ?? 0, status: statusOf(columns, first) };
  const measure = columns.measure.dictionary[columns.measure.codes[first] ?? -1];
  if (!measure || !isCount(measure)) return "rate";
  if (rows.some((row) => isMissing(columns, row))) return "part";
  const statuses = rows.map((row) => statusOf(columns, row));
  return {
    value: rows.reduce((sum, row) => sum + (columns.value[row] ?? 0), 0),
    // what is provisional in one part is so in the sum
    status: WEAKEST_FIRST.find((status) => statuses.includes(status)) ?? "observed",
  };
}

const WEAKEST_FIRST = ["provisional", "revised_provisional"] as const satisfies readonly CellStatus[];

function regionOf({ region }: ObservationColumns, row: number): RegionCode {
  const code = region.dictionary[region.codes[row] ?? -1];
  if (code === undefined) throw new RangeError(`no observation at row ${row}`);
  return code;
}

function periodOf({ period }: ObservationColumns, row: number): string {
  return period.dictionary[period.codes[row] ?? -1] ?? "";
}

function statusOf({ status }: ObservationColumns, row: number): CellStatus {
  return CELL_STATUSES[status[row] ?? -1] ?? "missing:unreadable";
}

function isMissing({ status }: ObservationColumns, row: number): boolean {
  return isMissingCode(status[row] ?? 0);
}

function linesIn(observations: ObservationColumns): number {
  return new Set(observations.line).size;
}

/** A note for rows that were brought under today's code and for rates that could not be; a doubt for parts of a whole. */
function renamedIssue(
  columns: ObservationColumns,
  rows: readonly number[],
  applied: "yes" | "no" | "rate",
  fileName: string,
): readonly Issue[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, LINES_SHOWN).map((row) => columns.line[row] ?? 0);
  const regions = [...new Set(rows.map((row) => regionOf(columns, row)))].join(", ");
  const facts = { count: rows.length, regions, applied };
  const severity = applied === "no" ? "doubt" : "note";
  return [{ code: "regionRenamed", severity, where: { file: fileName, lines }, facts }];
}
