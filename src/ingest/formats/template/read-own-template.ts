/** Reads the own template: one figure per row, with its own classification, unit and status. */

import { columnBuilder, type NewRow } from "../../../domain/column-builder.ts";
import type { IndicatorId } from "../../../domain/indicator.ts";
import type { Issue, IssueCode } from "../../../domain/issue.ts";
import type { DropReason } from "../../../domain/receipt.ts";
import type { Reference } from "../../../reference/reference.ts";
import { notationJudge } from "../../decide-notation.ts";
import { type Notation, parseNumber } from "../../parse-number.ts";
import type { Sheet } from "../../read-sheet.ts";
import { type DropTally, LINES_SHOWN, type Tally, tally } from "../../tally.ts";
import { trimCell } from "../../trim-cell.ts";
import { emptyOrOdd } from "../body-rows.ts";
import { valueProblem } from "../cells/measure-rules.ts";
import { readPeriods } from "../cells/period-cells.ts";
import { type RegionCell, regionDrop } from "../cells/region-cell.ts";
import type { Reading } from "../export-format.ts";
import { conflictIssue, droppedIssues, layoutIssues, notationIssue, topicIssues } from "../long/long-issues.ts";
import { namesOf } from "../long/read-long.ts";
import {
  templateIndicators,
  templateMeasures,
  templateRegions,
  templateStatus,
  templateUnits,
} from "./template-cells.ts";
import type { TemplateLayout } from "./template-layout.ts";

/** A row of the body with the cells by their head; absent optional columns are blank. */
interface TemplateRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly row: number;
}

/** Reads every row of a filled-in template. The note column is not kept: it is for people, and may hold anything. */
export function readOwnTemplate(sheet: Sheet, layout: TemplateLayout, reference: Reference, fileName: string): Reading {
  const rows = bodyRows(sheet, layout);
  const at = columnsOf(layout);
  const judge = notationJudge(sheet.delimiter);
  for (const { cells, row } of rows) judge.see(cells[at.value] ?? "", row);
  const decision = judge.decide();
  const notation = "rows" in decision ? "dutch" : decision.notation;
  const heads = { heads: layout.heads, offence: at.indicator, region: at.region, period: at.period };
  const filled = fill(rows, layout, reference, notation);
  const header = { ...heads, repeated: layout.repeated, ignored: layout.ignored };
  const value = { heads: layout.heads, topics: [{ column: at.value, measure: "value" as const }] };
  return {
    observations: filled.builder.finish(),
    table: undefined,
    evidence: [],
    rowsRead: rows.length,
    dropped: filled.dropped,
    mergedRows: 0,
    issues: [
      ...layoutIssues(header, { fileName, dates: filled.dates }),
      ...("rows" in decision
        ? [
            conflictIssue(
              decision,
              decision.rows.map((row) => sheet.lines[row] ?? 0),
              fileName,
            ),
          ]
        : notationIssue(decision, fileName)),
      ...droppedIssues(filled.dropped, heads, fileName),
      ...topicIssues([filled.problems], value, fileName),
      ...newCodeIssues(filled.newCodes, fileName),
      ...unitIssues(filled.units, fileName),
    ],
    regionNames: [],
    looseNames: new Map(),
    askedRegions: namesOf(filled.regions).askedRegions,
  };
}

function bodyRows(sheet: Sheet, layout: TemplateLayout): readonly TemplateRow[] {
  return sheet.rows.slice(layout.headerRow + 1).map((cells, index) => {
    const row = layout.headerRow + 1 + index;
    return { cells, row, line: sheet.lines[row] ?? 0 };
  });
}

function columnsOf(layout: TemplateLayout) {
  const needed = (head: "classification" | "indicator" | "region" | "period" | "value"): number =>
    layout.column(head) ?? -1;
  return {
    classification: needed("classification"),
    indicator: needed("indicator"),
    region: needed("region"),
    period: needed("period"),
    value: needed("value"),
    unit: layout.column("unit") ?? -1,
    status: layout.column("status") ?? -1,
  };
}

interface FilledTemplate {
  readonly builder: ReturnType<typeof columnBuilder>;
  readonly dropped: DropTally;
  readonly problems: Tally<IssueCode>;
  readonly newCodes: Tally<string>;
  /** Units that nobody knows here, by the indicator whose figures have them. */
  readonly units: ReadonlyMap<string, Tally<IndicatorId>>;
  readonly regions: ReadonlyMap<string, RegionCell>;
  /** Lines on which a code of police or CBS has become a date. */
  readonly dates: readonly number[];
}

function fill(
  rows: readonly TemplateRow[],
  layout: TemplateLayout,
  reference: Reference,
  notation: Notation,
): FilledTemplate {
  const at = columnsOf(layout);
  const builder = columnBuilder();
  const dropped: DropTally = tally();
  const problems = tally<IssueCode>();
  const newCodes = tally<string>();
  const dates: number[] = [];
  const units = new Map<string, Tally<IndicatorId>>();
  const isKnownUnit = templateUnits(reference);
  const indicatorOf = templateIndicators(reference);
  const measureOf = templateMeasures(reference);
  const regions = templateRegions(new Set(rows.map(({ cells }) => cells[at.region] ?? "")), reference);
  const periods = readPeriods(new Set(rows.map(({ cells }) => cells[at.period] ?? "")), undefined);
  for (const { cells, line } of rows) {
    const drop = (reason: DropReason): void => dropped.add(reason, line);
    const odd = emptyOrOdd(cells, layout.heads.length);
    if (odd) {
      drop(odd);
      continue;
    }
    const indicator = indicatorOf(cells[at.classification] ?? "", cells[at.indicator] ?? "");
    const region = regions.get(cells[at.region] ?? "");
    const period = periods.get(cells[at.period] ?? "");
    const written = templateStatus(cells[at.status] ?? "");
    if (indicator.kind === "date") dates.push(line);
    if (indicator.kind !== "known" && indicator.kind !== "new") drop("unknownCode");
    else if (region?.kind !== "region") drop(regionDrop(region));
    else if (period?.kind !== "period") drop(period?.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod");
    else {
      const measure = measureOf(indicator.id, cells[at.unit] ?? "");
      const number = parseNumber(cells[at.value] ?? "", notation);
      const status = written === "observed" ? period.status : written;
      if (!status || (status.startsWith("missing:") && number.kind !== "missing")) {
        drop("unknownStatus");
        continue;
      }
      if (indicator.kind === "new") newCodes.add(indicator.id, line);
      const unit = trimCell(cells[at.unit] ?? "");
      if (!isKnownUnit(unit)) {
        const found = units.get(unit) ?? tally<IndicatorId>();
        found.add(indicator.id, line);
        units.set(unit, found);
      }
      const key = { indicator: indicator.id, region: region.code, period: period.code, measure, line };
      builder.add({ ...key, ...cellOf(number, status, measure, (code) => problems.add(code, line)) });
    }
  }
  return { builder, dropped, problems, newCodes, units, dates, regions };
}

function cellOf(
  number: ReturnType<typeof parseNumber>,
  status: NewRow["status"],
  measure: NewRow["measure"],
  report: (code: IssueCode) => void,
): Pick<NewRow, "value" | "status"> {
  if (number.kind === "missing") {
    return { value: undefined, status: status.startsWith("missing:") ? status : `missing:${number.reason}` };
  }
  const problem = number.kind === "number" ? valueProblem(number.value, measure) : "unreadableNumber";
  if (problem) report(problem);
  if (number.kind === "unreadable" || problem) return { value: undefined, status: "missing:unreadable" };
  return { value: number.value, status };
}

function newCodeIssues(newCodes: Tally<string>, fileName: string): readonly Issue[] {
  return newCodes.entries().map(([id, { count, lines }]) => ({
    code: "unknownCode",
    severity: "doubt",
    where: { file: fileName, column: "indicator", lines },
    facts: { indicator: id, count, kept: "yes" },
  }));
}

/** A unit that nobody knows makes a figure of its own kind, which is never counted with others: one doubt per unit. */
function unitIssues(units: FilledTemplate["units"], fileName: string): readonly Issue[] {
  return [...units].map(([unit, found]) => {
    const counts = found.entries();
    const lines = counts.flatMap(([, { lines: of }]) => of).sort((a, b) => a - b);
    return {
      code: "unknownUnit",
      severity: "doubt",
      where: { file: fileName, column: "unit", lines: lines.slice(0, LINES_SHOWN) },
      facts: {
        unit: unit.slice(0, 60),
        indicators: counts.map(([id]) => id).join(", "),
        count: counts.reduce((sum, [, { count }]) => sum + count, 0),
      },
    };
  });
}
