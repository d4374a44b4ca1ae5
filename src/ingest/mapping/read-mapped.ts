/** Reads a table by a complete mapping: every row kept with its figures, or counted with the reason why not. */

import { columnBuilder } from "../../domain/column-builder.ts";
import { parseIndicatorId } from "../../domain/indicator.ts";
import type { Issue, IssueCode } from "../../domain/issue.ts";
import { MEASURES, type Measure } from "../../domain/observation.ts";
import type { DropReason } from "../../domain/receipt.ts";
import { type RegionCode, regionCode } from "../../domain/region.ts";
import type { NamedDimension } from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import { emptyOrOdd } from "../formats/body-rows.ts";
import { yearAndMonth } from "../formats/cells/mapped-words.ts";
import { valueProblem } from "../formats/cells/measure-rules.ts";
import { type PeriodKey, readPeriods } from "../formats/cells/period-cells.ts";
import type { Reading } from "../formats/export-format.ts";
import { droppedIssues, layoutIssues, notationIssue, topicIssues } from "../formats/long/long-issues.ts";
import { SIMULATED } from "../formats/pivot/read-pivot.ts";
import { parseNumber } from "../parse-number.ts";
import type { Sheet } from "../read-sheet.ts";
import { type DropTally, type Tally, tally } from "../tally.ts";
import type { FigurePlan } from "./figure-plan.ts";
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

interface Periods {
  readonly ofPolice: ReadonlyMap<string, PeriodKey>;
  readonly ofOthers: ReadonlyMap<string, PeriodKey>;
}

const UNKNOWN: Readonly<Record<NamedDimension, DropReason>> = {
  region: "unknownRegion",
  indicator: "unknownCode",
  measure: "unknownCode",
};

/** Reads every row below the heads. Open questions are the caller's: names without a meaning are dropped here. */
export function readMapped(sheet: Sheet, plan: TablePlan, reference: Reference, fileName: string): Reading {
  const { header, body } = rowsOfShape(sheet, plan.mapping);
  const builder = columnBuilder();
  const dropped: DropTally = tally();
  const problems: readonly Tally<IssueCode>[] = plan.figures.map(() => tally<IssueCode>());
  const periods = periodsOf(sheet, plan, body, reference);
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
      const key = cellKey(cells, figure, plan, periods);
      if (key.kind === "dropped") {
        reason ??= key.reason;
        continue;
      }
      isKept = true;
      const { indicator, region, period, measure } = key;
      const base = { indicator, region, period: period.code, measure, line };
      const cell = parseNumber(cells[figure.column] ?? "", plan.notation);
      const problem = cell.kind === "number" ? valueProblem(cell.value, measure) : undefined;
      if (cell.kind === "missing") builder.add({ ...base, value: undefined, status: `missing:${cell.reason}` });
      else if (cell.kind === "unreadable" || problem) {
        problems[index]?.add(problem ?? "unreadableNumber", line);
        builder.add({ ...base, value: undefined, status: "missing:unreadable" });
      } else builder.add({ ...base, value: cell.value, status: period.status });
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

/** Figures of the police have the status that the police give those periods, for such a table prints none. */
function periodsOf(sheet: Sheet, plan: TablePlan, body: number, reference: Reference): Periods {
  const texts = new Set(plan.figures.flatMap(({ period }) => period ?? []));
  for (const cells of sheet.rows.slice(body)) texts.add(periodText(cells, plan));
  return { ofPolice: readPeriods(texts, reference.policeProvisionalFrom), ofOthers: readPeriods(texts, undefined) };
}

function periodText(cells: readonly string[], { at }: TablePlan): string {
  const period = cells[at.period] ?? "";
  return at.month < 0 ? period : yearAndMonth(period, cells[at.month] ?? "");
}

function cellKey(cells: readonly string[], figure: FigurePlan, plan: TablePlan, periods: Periods): CellKey {
  const reasons: DropReason[] = [];
  const said = (dimension: NamedDimension): string => {
    const own = figure[dimension];
    const meaning = own ?? plan.meaning(dimension, cells[plan.at[dimension]] ?? "");
    if (typeof meaning === "string") return meaning;
    reasons.push(meaning === undefined ? UNKNOWN[dimension] : "leftOut");
    return "";
  };
  const region = regionCode(said("region"));
  const indicator = parseIndicatorId(said("indicator"))?.id;
  const measureText = said("measure");
  const measure = MEASURES.find((known) => known === measureText);
  if (!region || !indicator || !measure) return { kind: "dropped", reason: reasons[0] ?? "unknownCode" };
  const texts = indicator.startsWith("police_") ? periods.ofPolice : periods.ofOthers;
  const period = texts.get(figure.period ?? periodText(cells, plan));
  if (period?.kind !== "period") {
    return { kind: "dropped", reason: period?.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod" };
  }
  return { kind: "keyed", indicator, region, period, measure };
}
