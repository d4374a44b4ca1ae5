/** The body of a sheet of Swing into columns: every figure under its area and period, or its row counted as not read. */

import { type ColumnBuilder, columnBuilder } from "../../../domain/column-builder.ts";
import type { IssueCode } from "../../../domain/issue.ts";
import type { Measure } from "../../../domain/observation.ts";
import type { DropReason } from "../../../domain/receipt.ts";
import type { Reference } from "../../../reference/reference.ts";
import type { Notation } from "../../parse-number.ts";
import type { Sheet } from "../../read-sheet.ts";
import { type DropTally, type Tally, tally } from "../../tally.ts";
import { emptyOrOdd } from "../body-rows.ts";
import { valueProblem } from "../cells/measure-rules.ts";
import { type PeriodKey, readPeriods } from "../cells/period-cells.ts";
import { type RegionCell, regionDrop } from "../cells/region-cell.ts";
import { bodyRows, swingCell } from "./swing-columns.ts";
import type { SwingLayout } from "./swing-layout.ts";
import type { ReadColumn } from "./swing-mapping.ts";
import { type AreaText, areaTextKey, swingLevel, swingRegions } from "./swing-regions.ts";

/** A column of figures with what it is and the periods that its cells can have. */
interface Topic extends Pick<ReadColumn, "indicator" | "measure"> {
  readonly column: number;
  /** Period in the head; `undefined` when it stands in a column. */
  readonly periodText: string | undefined;
  readonly periods: ReadonlyMap<string, PeriodKey>;
}

export interface FilledSwing {
  readonly builder: ColumnBuilder;
  readonly dropped: DropTally;
  readonly topics: readonly { readonly column: number; readonly measure: Measure }[];
  /** Cells of each topic that could not be a figure. */
  readonly problems: readonly Tally<IssueCode>[];
  readonly byName: Tally<"municipality" | "neighbourhood">;
  readonly regions: ReadonlyMap<string, RegionCell>;
  /** Every period by its text, in a column or in heads. */
  readonly periods: ReadonlyMap<string, PeriodKey>;
}

/** Turns every cell of the columns that are read into an observation, or counts its row with the reason why not. */
export function fillSwing(
  sheet: Sheet,
  layout: SwingLayout,
  read: readonly ReadColumn[],
  reference: Reference,
  notation: Notation,
): FilledSwing {
  const builder = columnBuilder();
  const dropped: DropTally = tally();
  const byName = tally<"municipality" | "neighbourhood">();
  const topics = topicsOf(sheet, layout, read, reference);
  const problems = topics.map(() => tally<IssueCode>());
  const regions = swingRegions(areaTexts(sheet, layout), reference.regions);
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    const line = sheet.lines[row] ?? 0;
    const region = regions.get(areaTextKey(areaText(cells, layout)));
    const reason = emptyOrOdd(cells, layout.heads.length) ?? whyNotRead(cells, layout, region, topics);
    if (reason || region?.kind !== "region") {
      dropped.add(reason ?? "unknownRegion", line);
      continue;
    }
    if (region.code.startsWith("municipality/")) byName.add("municipality", line);
    if (region.code.startsWith("neighbourhood/")) byName.add("neighbourhood", line);
    for (const [index, { column, indicator, measure, periods, periodText }] of topics.entries()) {
      const period = periods.get(periodText ?? cells[layout.period] ?? "");
      if (period?.kind !== "period") continue;
      const base = { indicator, region: region.code, period: period.code, measure, line };
      const cell = swingCell(cells[column] ?? "", notation);
      const problem = cell.kind === "number" ? valueProblem(cell.value, measure) : undefined;
      if (cell.kind === "missing") builder.add({ ...base, value: undefined, status: `missing:${cell.reason}` });
      else if (cell.kind === "unreadable" || problem) {
        problems[index]?.add(problem ?? "unreadableNumber", line);
        builder.add({ ...base, value: undefined, status: "missing:unreadable" });
      } else builder.add({ ...base, value: cell.value, status: period.status });
    }
  }
  return { builder, dropped, topics, problems, byName, regions, periods: topics[0]?.periods ?? new Map() };
}

/**
 * The columns with their periods. Figures of the police have the status that the police give those periods, for Swing
 * prints none: they may not pass for definitive beside the table they come from.
 */
function topicsOf(
  sheet: Sheet,
  layout: SwingLayout,
  read: readonly ReadColumn[],
  reference: Reference,
): readonly Topic[] {
  const texts = new Set(read.flatMap(({ source }) => source.columns.flatMap(({ period }) => period ?? [])));
  if (layout.period >= 0) for (const { cells } of bodyRows(sheet, layout)) texts.add(cells[layout.period] ?? "");
  const ofPolice = readPeriods(texts, reference.policeProvisionalFrom);
  const ofOthers = readPeriods(texts, undefined);
  return read.flatMap(({ source, indicator, measure }) =>
    source.columns.map(({ column, period }) => ({
      column,
      indicator,
      measure,
      periodText: period,
      periods: indicator.startsWith("police_") ? ofPolice : ofOthers,
    })),
  );
}

function* areaTexts(sheet: Sheet, layout: SwingLayout): Iterable<AreaText> {
  for (const { cells } of bodyRows(sheet, layout)) yield areaText(cells, layout);
}

function areaText(cells: readonly string[], { level, item }: SwingLayout): AreaText {
  const ofRow = "fixed" in level ? level.fixed : swingLevel(cells[level.column] ?? "", "cell");
  return { level: ofRow, item: cells[item] ?? "" };
}

/** Why a row of the table is not read: its area, or its period where that stands in a column. */
function whyNotRead(
  cells: readonly string[],
  layout: SwingLayout,
  region: RegionCell | undefined,
  topics: readonly Topic[],
): DropReason | undefined {
  if (region?.kind !== "region") return regionDrop(region);
  const period = layout.period < 0 ? undefined : topics[0]?.periods.get(cells[layout.period] ?? "");
  if (!period || period.kind === "period") return undefined;
  return period.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod";
}
