/** Reads a table in the long layout: each different text of a key column once, then the rows into columns. */

import { columnBuilder } from "../../domain/column-builder.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { Issue, IssueCode } from "../../domain/issue.ts";
import type { CellStatus } from "../../domain/observation.ts";
import type { PeriodCode } from "../../domain/period.ts";
import type { DropReason } from "../../domain/receipt.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import { notationJudge } from "../decide-notation.ts";
import { type Notation, parseNumber } from "../parse-number.ts";
import type { Sheet } from "../read-sheet.ts";
import { type DropTally, LINES_SHOWN, type Tally, tally } from "../tally.ts";
import { emptyOrOdd } from "./body-rows.ts";
import type { LooseName, Reading } from "./export-format.ts";
import { conflictIssue, droppedIssues, layoutIssues, notationIssue, topicIssues } from "./long-issues.ts";
import type { LongLayout } from "./long-layout.ts";
import { valueProblem } from "./measure-rules.ts";
import { type OffenceCell, offenceReader } from "./offence-cell.ts";
import { type PeriodKey, readPeriods } from "./period-cells.ts";
import { type RegionCell, readRegions } from "./region-cell.ts";
import { tableNumber } from "./table-number.ts";

/** The keys of one row, or why it has none. */
type RowKey =
  | {
      readonly kind: "keyed";
      readonly indicator: IndicatorId;
      readonly region: RegionCode;
      readonly period: PeriodCode;
      readonly status: CellStatus;
    }
  | { readonly kind: "dropped"; readonly reason: DropReason };

interface Keys {
  readonly offences: ReadonlyMap<string, OffenceCell>;
  readonly regions: ReadonlyMap<string, RegionCell>;
  readonly periods: ReadonlyMap<string, PeriodKey>;
}

/** Reads every row below the header: kept with its figures or missing cells, or counted with the reason why not. */
export function readLong(sheet: Sheet, layout: LongLayout, reference: Reference, fileName: string): Reading {
  const keys = readKeys(sheet, layout, reference);
  const dates = linesWith(sheet, layout, (cells) => keys.offences.get(cells[layout.offence] ?? "")?.kind === "date");
  const decision = decideNotation(sheet, layout);
  const table = tableNumber(layout, keys.periods.values());
  const blocking = layoutIssues(layout, { fileName, dates });
  if ("rows" in decision) blocking.push(conflictIssue(decision, linesOf(sheet, decision.rows), fileName));
  const filled = fillRows(sheet, layout, keys, "rows" in decision ? "dutch" : decision.notation);
  return {
    observations: filled.builder.finish(),
    table,
    evidence: [],
    rowsRead: sheet.rows.length - layout.headerRow - 1,
    dropped: filled.dropped,
    mergedRows: 0,
    issues: [
      ...blocking,
      ...("rows" in decision ? [] : notationIssue(decision, fileName)),
      ...droppedIssues(filled.dropped, layout, fileName),
      ...topicIssues(filled.problems, layout, fileName),
      ...nameIssues(filled, layout, fileName),
    ],
    regionNames: filled.names,
    looseNames: filled.looseNames,
  };
}

function readKeys(sheet: Sheet, layout: LongLayout, reference: Reference): Keys {
  const offenceOf = offenceReader(layout.classification, reference.offenceTypes);
  const offenceTexts = differentTexts(sheet, layout, layout.offence);
  return {
    offences: new Map([...offenceTexts].map((text) => [text, offenceOf(text)])),
    regions: readRegions(differentTexts(sheet, layout, layout.region), layout.areas, reference.regions),
    periods: readPeriods(
      differentTexts(sheet, layout, layout.period),
      layout.classification === "cbs_crime" ? undefined : reference.policeProvisionalFrom,
    ),
  };
}

function differentTexts(sheet: Sheet, layout: LongLayout, column: number): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (cells && cells.length >= layout.heads.length) texts.add(cells[column] ?? "");
  }
  return texts;
}

function decideNotation(sheet: Sheet, layout: LongLayout) {
  const judge = notationJudge(sheet.delimiter);
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (cells) for (const topic of layout.topics) judge.see(cells[topic.column] ?? "", row);
  }
  return judge.decide();
}

interface FilledRows {
  readonly builder: ReturnType<typeof columnBuilder>;
  readonly dropped: DropTally;
  /** Cells of each topic that could not be a figure. */
  readonly problems: readonly Tally<IssueCode>[];
  readonly names: readonly (readonly [RegionCode, string])[];
  readonly looseNames: ReadonlyMap<RegionCode, LooseName>;
  readonly byName: Tally<"municipality" | "neighbourhood">;
  readonly newCodes: Tally<string>;
}

function fillRows(sheet: Sheet, layout: LongLayout, keys: Keys, notation: Notation): FilledRows {
  const builder = columnBuilder();
  const dropped: DropTally = tally();
  const problems = layout.topics.map(() => tally<IssueCode>());
  const byName = tally<"municipality" | "neighbourhood">();
  const newCodes = tally<string>();
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    const line = sheet.lines[row] ?? 0;
    const key = rowKey(cells, layout, keys);
    if (key.kind === "dropped") {
      dropped.add(key.reason, line);
      continue;
    }
    const offence = keys.offences.get(cells[layout.offence] ?? "");
    if (offence?.kind === "new") newCodes.add(offence.id, line);
    if (key.region.startsWith("municipality/")) byName.add("municipality", line);
    if (key.region.startsWith("neighbourhood/")) byName.add("neighbourhood", line);
    for (const [index, topic] of layout.topics.entries()) {
      const cell = parseNumber(cells[topic.column] ?? "", notation);
      const { indicator, region, period } = key;
      const base = { indicator, region, period, measure: topic.measure, line };
      if (cell.kind === "missing") {
        builder.add({ ...base, value: undefined, status: `missing:${cell.reason}` });
        continue;
      }
      const problem = cell.kind === "number" ? valueProblem(cell.value, topic.measure) : "unreadableNumber";
      if (problem) problems[index]?.add(problem, line);
      if (cell.kind === "unreadable" || problem) {
        builder.add({ ...base, value: undefined, status: "missing:unreadable" });
      } else builder.add({ ...base, value: cell.value, status: key.status });
    }
  }
  return { builder, dropped, problems, byName, newCodes, ...namesOf(keys.regions) };
}

function rowKey(cells: readonly string[], layout: LongLayout, keys: Keys): RowKey {
  const odd = emptyOrOdd(cells, layout.heads.length);
  if (odd) return { kind: "dropped", reason: odd };
  const offence = keys.offences.get(cells[layout.offence] ?? "");
  if (offence?.kind !== "known" && offence?.kind !== "new") return { kind: "dropped", reason: "unknownCode" };
  const region = keys.regions.get(cells[layout.region] ?? "");
  if (region?.kind !== "region") {
    return { kind: "dropped", reason: region?.kind === "ambiguous" ? "regionAmbiguous" : "unknownRegion" };
  }
  const period = keys.periods.get(cells[layout.period] ?? "");
  if (period?.kind !== "period") {
    return { kind: "dropped", reason: period?.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod" };
  }
  return { kind: "keyed", indicator: offence.id, region: region.code, period: period.code, status: period.status };
}

/** Names as printed of regions without a code, and the codes that a name alone gave. */
export function namesOf(regions: ReadonlyMap<string, RegionCell>): Pick<FilledRows, "names" | "looseNames"> {
  const names = new Map<RegionCode, string>();
  const looseNames = new Map<RegionCode, LooseName>();
  for (const cell of regions.values()) {
    if (cell.kind !== "region") continue;
    if (cell.name !== undefined && !names.has(cell.code)) names.set(cell.code, cell.name);
    if (cell.loose) looseNames.set(cell.code, cell.loose);
  }
  return { names: [...names], looseNames };
}

/** Regions by name alone and codes that are new: kept, and said. */
export function nameIssues(
  filled: Pick<FilledRows, "names" | "byName" | "newCodes">,
  layout: Pick<LongLayout, "heads" | "region" | "offence">,
  fileName: string,
): readonly Issue[] {
  const regionHead = layout.heads[layout.region] ?? "";
  const named = filled.byName.entries().map(
    ([level, { count, lines }]): Issue => ({
      code: "regionWithoutCode",
      severity: level === "neighbourhood" ? "doubt" : "note",
      where: { file: fileName, column: regionHead, lines },
      facts: { level, count, names: filled.names.filter(([code]) => code.startsWith(`${level}/`)).length },
    }),
  );
  const fresh = filled.newCodes.entries().map(
    ([id, { count, lines }]): Issue => ({
      code: "unknownCode",
      severity: "doubt",
      where: { file: fileName, column: layout.heads[layout.offence] ?? "", lines },
      facts: { indicator: id, count, kept: "yes" },
    }),
  );
  return [...named, ...fresh];
}

function linesWith(sheet: Sheet, layout: LongLayout, test: (cells: readonly string[]) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = layout.headerRow + 1; row < sheet.rows.length && rows.length < LINES_SHOWN; row++) {
    const cells = sheet.rows[row];
    if (cells && test(cells)) rows.push(row);
  }
  return linesOf(sheet, rows);
}

function linesOf(sheet: Sheet, rows: readonly number[]): readonly number[] {
  return rows.slice(0, LINES_SHOWN).map((row) => sheet.lines[row] ?? 0);
}
