/** The body of a pivot into columns: every cell under its keys, or counted as not read. */

import { type ColumnBuilder, columnBuilder } from "../../domain/column-builder.ts";
import type { IssueCode } from "../../domain/issue.ts";
import type { DropReason } from "../../domain/receipt.ts";
import { type Notation, parseNumber } from "../parse-number.ts";
import type { Sheet } from "../read-sheet.ts";
import { type DropTally, type Tally, tally } from "../tally.ts";
import { emptyOrOdd } from "./body-rows.ts";
import { valueProblem } from "./measure-rules.ts";
import type { PivotKeys } from "./pivot-keys.ts";
import type { PivotLayout } from "./pivot-layout.ts";
import type { RowTexts } from "./pivot-texts.ts";

/** Why a cell is not read: one of its keys, or its topic. */
type CellProblem = Extract<
  DropReason,
  "ignoredTopic" | "unknownCode" | "unknownRegion" | "regionAmbiguous" | "unsupportedPeriod" | "unreadablePeriod"
>;

/** What became of the rows and columns of a pivot. */
export interface FilledPivot {
  readonly builder: ColumnBuilder;
  readonly dropped: DropTally;
  /** Columns of figures of which cells of rows that were kept could not be read, by reason. */
  readonly columns: ReadonlyMap<CellProblem, ReadonlySet<number>>;
  /** Topics that are not ours. */
  readonly ignoredTopics: ReadonlySet<string>;
  /** Cells that could not be a figure. */
  readonly problems: Tally<IssueCode>;
  readonly byName: Tally<"municipality" | "neighbourhood">;
  readonly newCodes: Tally<string>;
}

/** Turns every cell of the body that has all its keys into an observation. */
export function fillRows(
  sheet: Sheet,
  layout: PivotLayout,
  textsOf: (cells: readonly string[]) => RowTexts,
  keys: PivotKeys,
  notation: Notation,
): FilledPivot {
  const builder = columnBuilder();
  const dropped: DropTally = tally();
  const columns = new Map<CellProblem, Set<number>>();
  const ignoredTopics = new Set<string>();
  const problems = tally<IssueCode>();
  const byName = tally<"municipality" | "neighbourhood">();
  const newCodes = tally<string>();
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    const line = sheet.lines[row] ?? 0;
    const odd = emptyOrOdd(cells, layout.width);
    if (odd) {
      dropped.add(odd, line);
      continue;
    }
    const texts = textsOf(cells);
    const unread: (readonly [CellProblem, number])[] = [];
    const named = new Set<"municipality" | "neighbourhood">();
    const fresh = new Set<string>();
    const before = builder.length();
    for (let column = 0; column < layout.width - layout.rowHeads.length; column++) {
      const key = cellKey(texts, column, keys);
      if (key.kind === "unread") {
        unread.push([key.problem, column]);
        if (key.problem === "ignoredTopic") ignoredTopics.add(texts.topics[column]?.text ?? "");
        continue;
      }
      if (key.isNew) fresh.add(key.indicator);
      if (key.region.startsWith("municipality/")) named.add("municipality");
      if (key.region.startsWith("neighbourhood/")) named.add("neighbourhood");
      const { indicator, region, period, measure, status } = key;
      const base = { indicator, region, period, measure, line };
      const cell = parseNumber(cells[layout.rowHeads.length + column] ?? "", notation);
      if (cell.kind === "missing") {
        builder.add({ ...base, value: undefined, status: `missing:${cell.reason}` });
        continue;
      }
      const problem = cell.kind === "number" ? valueProblem(cell.value, measure) : "unreadableNumber";
      if (problem) problems.add(problem, line);
      if (cell.kind === "unreadable" || problem) {
        builder.add({ ...base, value: undefined, status: "missing:unreadable" });
      } else builder.add({ ...base, value: cell.value, status });
    }
    const [first] = unread;
    if (builder.length() === before && first) {
      dropped.add(first[0], line);
      continue;
    }
    for (const [problem, column] of unread) columns.set(problem, (columns.get(problem) ?? new Set()).add(column));
    for (const level of named) byName.add(level, line);
    for (const id of fresh) newCodes.add(id, line);
  }
  return { builder, dropped, columns, ignoredTopics, problems, byName, newCodes };
}

function cellKey({ topics, offences, regions, periods }: RowTexts, column: number, keys: PivotKeys) {
  const topic = topics[column]?.topic;
  if (!topic) return unreadAs("ignoredTopic");
  const offence = keys.offences.get(offences[column] ?? "");
  if (offence?.kind !== "known" && offence?.kind !== "new") return unreadAs("unknownCode");
  const region = keys.regions.get(regions[column] ?? "");
  if (region?.kind !== "region") return unreadAs(region?.kind === "ambiguous" ? "regionAmbiguous" : "unknownRegion");
  const period = keys.periods.get(periods[column] ?? "");
  if (period?.kind !== "period") {
    return unreadAs(period?.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod");
  }
  return {
    kind: "read" as const,
    indicator: offence.id,
    isNew: offence.kind === "new",
    region: region.code,
    period: period.code,
    status: period.status,
    measure: topic.measure,
  };
}

function unreadAs(problem: CellProblem) {
  return { kind: "unread" as const, problem };
}
