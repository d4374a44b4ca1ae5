/** Reads a table by a complete mapping: every row kept with its figures, or counted with the reason why not. */

import { columnBuilder } from "../../domain/column-builder.ts";
import type { Issue, IssueCode } from "../../domain/issue.ts";
import type { Measure } from "../../domain/observation.ts";
import type { DropReason } from "../../domain/receipt.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Reference } from "../../reference/reference.ts";
import { emptyOrOdd } from "../formats/body-rows.ts";
import type { PeriodKey } from "../formats/cells/period-cells.ts";
import type { Reading } from "../formats/export-format.ts";
import { droppedIssues, layoutIssues, notationIssue, topicIssues } from "../formats/long/long-issues.ts";
import { SIMULATED } from "../formats/pivot/read-pivot.ts";
import type { Sheet } from "../read-sheet.ts";
import { type DropTally, type Tally, tally } from "../tally.ts";
import { type CellKeys, cellKeys, cellValue } from "./mapped-cell.ts";
import { mappedPeriods } from "./mapped-periods.ts";
import type { TablePlan } from "./table-plan.ts";
import { rowsOfShape } from "./table-shape.ts";

/** The keys of one cell, or why it has none. */
type CellKey =
  | {
      readonly kind: "keyed";
      readonly indicator: string;
      readonly region: RegionCode;
      readonly period: Extract<PeriodKey, { readonly kind: "period" }>;
      readonly measure: Measure;
    }
  | { readonly kind: "dropped"; readonly reason: DropReason };

/** Reads every row below the heads. Open questions are the caller's: names without a meaning are dropped here. */
export function readMapped(sheet: Sheet, plan: TablePlan, reference: Reference, fileName: string): Reading {
  const { header, body } = rowsOfShape(sheet, plan.mapping);
  const builder = columnBuilder();
  const dropped: DropTally = tally();
  const problems: readonly Tally<IssueCode>[] = plan.figures.map(() => tally<IssueCode>());
  const periods = mappedPeriods(sheet.rows.slice(body), plan, reference);
  for (let row = body; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    const line = sheet.lines[row] ?? 0;
    const odd = emptyOrOdd(cells, plan.heads.length);
    if (odd) {
      dropped.add(odd, line);
      continue;
    }
    let reason: DropReason | undefined;
    let isKept = false;
    for (const [index, figure] of plan.figures.entries()) {
      const key = cellKey(cellKeys(cells, figure, plan, periods));
      if (key.kind === "dropped") {
        reason ??= key.reason;
        continue;
      }
      isKept = true;
      const { indicator, region, period, measure } = key;
      const { problem, ...cell } = cellValue(cells[figure.column] ?? "", plan.notation, {
        measure,
        status: period.status,
      });
      if (problem) problems[index]?.add(problem, line);
      builder.add({ indicator, region, period: period.code, measure, line, ...cell });
    }
    if (!isKept) dropped.add(reason ?? "unknownCode", line);
  }
  const titles = sheet.rows.slice(0, header);
  return {
    observations: builder.finish(),
    table: undefined,
    evidence: [],
    ...(titles.some((row) => row.some((cell) => SIMULATED.test(cell))) ? { provenance: "simulated" as const } : {}),
    rowsRead: sheet.rows.length - body,
    dropped,
    mergedRows: 0,
    issues: issuesOf(plan, dropped, problems, fileName),
    regionNames: [],
    looseNames: new Map(),
  };
}

function issuesOf(
  plan: TablePlan,
  dropped: DropTally,
  problems: readonly Tally<IssueCode>[],
  fileName: string,
): readonly Issue[] {
  const { heads, at, mapping, figures, notation, example } = plan;
  const ignored = mapping.columns.flatMap(({ role }, column) =>
    role.kind === "ignore" ? [{ column, head: heads[column] ?? "" }] : [],
  );
  const places = { heads, offence: at.indicator, region: at.region, period: at.period };
  const topics = figures.map(({ column }) => ({ column, measure: "count" as const }));
  return [
    ...layoutIssues({ ...places, repeated: [], ignored }, { fileName, dates: [] }),
    ...notationIssue({ notation, example }, fileName),
    ...droppedIssues(dropped, places, fileName),
    ...topicIssues(problems, { heads, topics }, fileName),
  ];
}

/** The keys of a cell when all of them are known, or why its row gives no figure here. */
function cellKey(keys: CellKeys): CellKey {
  const { region, indicator, measure, period, reasons } = keys;
  if (!region || !indicator || !measure) return { kind: "dropped", reason: reasons[0] ?? "unknownCode" };
  if (period?.kind !== "period") {
    return { kind: "dropped", reason: period?.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod" };
  }
  return { kind: "keyed", indicator, region, period, measure };
}
