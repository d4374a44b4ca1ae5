/** The body of a pivot into columns: every cell under its keys, or counted as not read. */

import { type ColumnBuilder, columnBuilder } from "../../../domain/column-builder.ts";
import type { IssueCode } from "../../../domain/issue.ts";
import type { ObservedStatus } from "../../../domain/measured.ts";
import type { CellStatus } from "../../../domain/observation.ts";
import type { DropReason } from "../../../domain/receipt.ts";
import type { NumberCell } from "../../parse-number.ts";
import type { Sheet } from "../../read-sheet.ts";
import { type DropTally, type Tally, tally } from "../../tally.ts";
import { emptyOrOdd } from "../body-rows.ts";
import { valueProblem } from "../cells/measure-rules.ts";
import type { OffenceCell } from "../cells/offence-cell.ts";
import type { PeriodKey } from "../cells/period-cells.ts";
import { type RegionCell, regionDrop } from "../cells/region-cell.ts";
import type { PivotKeys } from "./pivot-keys.ts";
import type { PivotLayout } from "./pivot-layout.ts";
import type { RowTexts, TopicText } from "./pivot-texts.ts";

/** Why a cell is not read: one of its keys, or its topic. */
type CellProblem = Extract<
  DropReason,
  | "ignoredTopic"
  | "unknownCode"
  | "formerCode"
  | "unknownRegion"
  | "regionAmbiguous"
  | "leftOut"
  | "unsupportedPeriod"
  | "unreadablePeriod"
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
  cellOf: (text: string) => NumberCell,
): FilledPivot {
  const builder = columnBuilder();
  const dropped: DropTally = tally();
  const columns = new Map<CellProblem, Set<number>>();
  const ignoredTopics = new Set<string>();
  const problems = tally<IssueCode>();
  const byName = tally<"municipality" | "neighbourhood">();
  const newCodes = tally<string>();
  const keysOf = rowKeys(keys);
  const left = layout.rowHeads.length;
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    const line = sheet.lines[row] ?? 0;
    const odd = emptyOrOdd(cells, layout.width);
    if (odd) {
      dropped.add(odd, line);
      continue;
    }
    const texts = textsOf(cells);
    const { offences, regions, periods } = keysOf(texts);
    const unread: (readonly [CellProblem, number])[] = [];
    const kept = { offences: new Set<OffenceCell>(), regions: new Set<RegionCell>() };
    const before = builder.length();
    for (let column = 0; column < layout.width - left; column++) {
      const [offence, region, period] = [offences[column], regions[column], periods[column]];
      const { topic, text } = texts.topics[column] ?? NO_TOPIC;
      if (!topic || !isKept(offence) || region?.kind !== "region" || period?.kind !== "period") {
        unread.push([problemOf(topic, offence, region, period), column]);
        if (!topic) ignoredTopics.add(text);
        continue;
      }
      kept.offences.add(offence);
      kept.regions.add(region);
      const cell = cellOf(cells[left + column] ?? "");
      const problem =
        cell.kind === "number"
          ? valueProblem(cell.value, topic.measure)
          : cell.kind === "unreadable"
            ? "unreadableNumber"
            : undefined;
      if (problem) problems.add(problem, line);
      builder.add({
        indicator: offence.id,
        region: region.code,
        period: period.code,
        measure: topic.measure,
        value: cell.kind === "number" && !problem ? cell.value : undefined,
        status: statusOf(cell, problem, period.status),
        line,
      });
    }
    const [first] = unread;
    if (builder.length() === before && first) {
      dropped.add(first[0], line);
      continue;
    }
    for (const [problem, column] of unread) columns.set(problem, (columns.get(problem) ?? new Set()).add(column));
    for (const level of levelsByName(kept.regions)) byName.add(level, line);
    for (const offence of kept.offences) if (offence.kind === "new") newCodes.add(offence.id, line);
  }
  return { builder, dropped, columns, ignoredTopics, problems, byName, newCodes };
}

const NO_TOPIC: TopicText = { topic: undefined, text: "" };

/** Keys per column of a row. Rows of equal heads share their lists of texts, and so their lists of keys. */
function rowKeys(keys: PivotKeys) {
  const offences = listReader(keys.offences);
  const regions = listReader(keys.regions);
  const periods = listReader(keys.periods);
  return (texts: RowTexts) => ({
    offences: offences(texts.offences),
    regions: regions(texts.regions),
    periods: periods(texts.periods),
  });
}

function listReader<K>(keys: ReadonlyMap<string, K>): (texts: readonly string[]) => readonly (K | undefined)[] {
  const known = new Map<readonly string[], readonly (K | undefined)[]>();
  return (texts) => {
    const found = known.get(texts) ?? texts.map((text) => keys.get(text));
    known.set(texts, found);
    return found;
  };
}

function isKept(offence: OffenceCell | undefined): offence is Extract<OffenceCell, { readonly id: unknown }> {
  return offence?.kind === "known" || offence?.kind === "new";
}

function problemOf(
  topic: TopicText["topic"],
  offence: OffenceCell | undefined,
  region: RegionCell | undefined,
  period: PeriodKey | undefined,
): CellProblem {
  if (!topic) return "ignoredTopic";
  if (!isKept(offence)) return offence?.kind === "former" ? "formerCode" : "unknownCode";
  if (region?.kind !== "region") return regionDrop(region);
  return period?.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod";
}

function statusOf(cell: NumberCell, problem: IssueCode | undefined, status: ObservedStatus): CellStatus {
  if (problem || cell.kind === "unreadable") return "missing:unreadable";
  return cell.kind === "missing" ? `missing:${cell.reason}` : status;
}

/** Levels of the regions that are known by name alone. */
function levelsByName(regions: ReadonlySet<RegionCell>): ReadonlySet<"municipality" | "neighbourhood"> {
  const levels = new Set<"municipality" | "neighbourhood">();
  for (const region of regions) {
    if (region.kind !== "region") continue;
    if (region.code.startsWith("municipality/")) levels.add("municipality");
    if (region.code.startsWith("neighbourhood/")) levels.add("neighbourhood");
  }
  return levels;
}
