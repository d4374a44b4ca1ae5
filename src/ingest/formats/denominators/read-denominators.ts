/** Reads a table about inhabitants or dwellings into the same basis as the reference data: year averages, and 1 January. */

import { type ColumnBuilder, columnBuilder } from "../../../domain/column-builder.ts";
import { DWELLINGS, INHABITANTS } from "../../../domain/indicator.ts";
import type { Issue, IssueCode } from "../../../domain/issue.ts";
import { periodCode, year } from "../../../domain/period.ts";
import type { Reference } from "../../../reference/reference.ts";
import { notationJudge } from "../../decide-notation.ts";
import { type Notation, parseNumber } from "../../parse-number.ts";
import type { Sheet } from "../../read-sheet.ts";
import { type DropTally, LINES_SHOWN, tally } from "../../tally.ts";
import { readPeriods } from "../cells/period-cells.ts";
import { type RegionCell, readRegions, regionDrop } from "../cells/region-cell.ts";
import type { Reading } from "../export-format.ts";
import { conflictIssue, droppedIssues, notationIssue } from "../long/long-issues.ts";
import { type DenominatorRow, denominatorRows } from "./denominator-cells.ts";
import type { DenominatorLayout } from "./denominator-layout.ts";
import { denominatorStands, type StandCell } from "./denominator-stands.ts";
import type { DenominatorTopic } from "./denominator-topics.ts";

/** Reads every row; each gives one figure per year, or one that is missing with its reason. */
export function readDenominators(
  sheet: Sheet,
  layout: DenominatorLayout,
  reference: Reference,
  fileName: string,
): Reading {
  const rows = denominatorRows(sheet, layout);
  const judge = notationJudge(sheet.delimiter);
  for (const { cells, row } of rows) for (const { text } of cells) judge.see(text, row);
  const decision = judge.decide();
  const notation = "rows" in decision ? "dutch" : decision.notation;
  const all = rows.flatMap(({ cells }) => cells);
  const regions = readRegions(new Set(all.map(({ region }) => region)), "regions", reference.regions);
  const periods = readPeriods(new Set(all.map(({ period }) => period)), undefined);
  const dropped: DropTally = tally();
  const unreadable: number[] = [];
  const context = { regions, periods, notation, dropped, unreadable };
  const read = rows.flatMap((row) => readRow(row, context));
  const builder = columnBuilder();
  const derived = addFigures(builder, read, reference);
  const heads = { heads: [], offence: -1, region: -1, period: -1 };
  return {
    observations: builder.finish(),
    table: tableOf(all.map(({ topic }) => topic)),
    evidence: [],
    rowsRead: rows.length,
    dropped,
    mergedRows: 0,
    issues: [
      ...("rows" in decision
        ? [
            conflictIssue(
              decision,
              decision.rows.map((row) => sheet.lines[row] ?? 0),
              fileName,
            ),
          ]
        : notationIssue(decision, fileName)),
      ...droppedIssues(dropped, heads, fileName),
      ...unreadableIssue(unreadable, fileName),
      ...basisIssues(read, derived, fileName),
    ],
    regionNames: [...regions.values()].flatMap((cell) =>
      cell.kind === "region" && cell.name !== undefined ? [[cell.code, cell.name] as const] : [],
    ),
    looseNames: new Map(),
  };
}

interface RowContext {
  readonly regions: ReadonlyMap<string, RegionCell>;
  readonly periods: ReturnType<typeof readPeriods>;
  readonly notation: Notation;
  readonly dropped: DropTally;
  readonly unreadable: number[];
}

/** The cells of a row that can be placed; a row without any is counted with the reason of its first. */
function readRow(row: DenominatorRow, context: RowContext): readonly StandCell[] {
  const { regions, periods, notation, dropped, unreadable } = context;
  if (row.dropped) {
    dropped.add(row.dropped, row.line);
    return [];
  }
  const kept: StandCell[] = [];
  let reason: Parameters<DropTally["add"]>[0] | undefined;
  for (const { topic, region: place, period: when, text } of row.cells) {
    const [region, period] = [regions.get(place), periods.get(when)];
    if (region?.kind !== "region") reason ??= regionDrop(region);
    else if (period?.kind !== "period")
      reason ??= period?.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod";
    else if (period.period.kind !== "year") reason ??= "unsupportedPeriod";
    else {
      const number = parseNumber(text, notation);
      const isWhole = number.kind === "number" && Number.isInteger(number.value) && number.value >= 0;
      if (number.kind === "unreadable" || (number.kind === "number" && !isWhole)) unreadable.push(row.line);
      kept.push({
        ...topic,
        region: region.code,
        year: period.period.year,
        line: row.line,
        status: period.status,
        value: isWhole ? number.value : undefined,
        missing: number.kind === "missing" ? number.reason : "unreadable",
      });
    }
  }
  if (kept.length === 0) dropped.add(reason ?? "ignoredTopic", row.line);
  return kept;
}

/** One figure per row, subject, area and year. True when averages had to be worked out. */
function addFigures(builder: ColumnBuilder, cells: readonly StandCell[], reference: Reference): boolean {
  const stands = denominatorStands(cells, reference);
  const given = new Set<string>();
  let derived = false;
  for (const cell of cells) {
    const key = `${cell.line} ${cell.of} ${cell.region} ${cell.year}`;
    if (given.has(key)) continue;
    given.add(key);
    const figure = stands(cell);
    derived ||= figure.derived;
    builder.add({
      indicator: cell.of === "inhabitants" ? INHABITANTS : DWELLINGS,
      region: cell.region,
      period: periodCode(year(cell.year)),
      measure: "value",
      line: cell.line,
      value: figure.value,
      status: figure.value === undefined ? `missing:${figure.missing}` : cell.status,
    });
  }
  return derived;
}

/** The table, as far as its topics show it: 70072ned gives inhabitants of 1 January, 37230ned those of the begin and the end. */
function tableOf(topics: readonly DenominatorTopic[]): string | undefined {
  if (topics.length === 0) return undefined;
  if (topics.every(({ of }) => of === "dwellings")) return "81955NED";
  if (topics.some(({ of }) => of === "dwellings")) return undefined;
  return topics.some(({ stand }) => stand === "end") ? "37230ned" : "70072ned";
}

function unreadableIssue(lines: readonly number[], fileName: string): readonly Issue[] {
  if (lines.length === 0) return [];
  const where = { file: fileName, lines: lines.slice(0, LINES_SHOWN) };
  return [{ code: "unreadableNumber", severity: "doubt", where, facts: { count: lines.length } }];
}

/** Which day the figures are of, for nothing may be mixed in silence. */
function basisIssues(cells: readonly StandCell[], derived: boolean, fileName: string): readonly Issue[] {
  const code: IssueCode = "denominatorBasis";
  const note = (basis: string): Issue => ({ code, severity: "note", where: { file: fileName }, facts: { basis } });
  const has = (of: StandCell["of"]): boolean => cells.some((cell) => cell.of === of);
  return [
    ...(has("inhabitants") ? [note(derived ? "meanOfStands" : "yearAverage")] : []),
    ...(has("dwellings") ? [note("firstOfJanuary")] : []),
  ];
}
