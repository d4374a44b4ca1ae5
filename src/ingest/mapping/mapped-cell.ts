/** The keys of one cell of a mapped table: what the mapping says of each, and why a cell has none. */

import { type IndicatorId, parseIndicatorId } from "../../domain/indicator.ts";
import type { IssueCode } from "../../domain/issue.ts";
import type { ObservedStatus } from "../../domain/measured.ts";
import { type CellStatus, MEASURES, type Measure } from "../../domain/observation.ts";
import type { DropReason } from "../../domain/receipt.ts";
import { type RegionCode, regionCode } from "../../domain/region.ts";
import type { NamedDimension, NumberNotation } from "../../domain/table-mapping.ts";
import type { Reference } from "../../reference/reference.ts";
import { yearAndMonth } from "../formats/cells/mapped-words.ts";
import { valueProblem } from "../formats/cells/measure-rules.ts";
import { type PeriodKey, readPeriods } from "../formats/cells/period-cells.ts";
import { parseNumber } from "../parse-number.ts";
import type { FigurePlan } from "./figure-plan.ts";
import type { TablePlan } from "./table-plan.ts";

/** What is known of the keys of one cell; each is `undefined` as long as it is not. */
export interface CellKeys {
  readonly region: RegionCode | undefined;
  readonly indicator: IndicatorId | undefined;
  readonly measure: Measure | undefined;
  /** Absent where no column and no answer says the period. */
  readonly period: PeriodKey | undefined;
  /** Why names have no meaning, in the order in which they are looked up. */
  readonly reasons: readonly DropReason[];
}

/** Periods by their text in the table: figures of the police have the status that the police give those periods. */
export interface MappedPeriods {
  readonly ofPolice: ReadonlyMap<string, PeriodKey>;
  readonly ofOthers: ReadonlyMap<string, PeriodKey>;
}

const UNKNOWN: Readonly<Record<NamedDimension, DropReason>> = {
  region: "unknownRegion",
  indicator: "unknownCode",
  measure: "unknownCode",
};

/** The periods of these rows; a table that no format recognises prints no status, so the publisher's rule gives it. */
export function mappedPeriods(
  rows: readonly (readonly string[])[],
  plan: TablePlan,
  reference: Reference,
): MappedPeriods {
  const texts = new Set(plan.figures.flatMap(({ period }) => period ?? []));
  for (const cells of rows) texts.add(periodText(cells, plan));
  return { ofPolice: readPeriods(texts, reference.policeProvisionalFrom), ofOthers: readPeriods(texts, undefined) };
}

/** The keys of the cell of one column of figures in a row. */
export function cellKeys(
  cells: readonly string[],
  figure: FigurePlan,
  plan: TablePlan,
  periods: MappedPeriods,
): CellKeys {
  const reasons: DropReason[] = [];
  const said = (dimension: NamedDimension): string => {
    const meaning = figure[dimension] ?? plan.meaning(dimension, cells[plan.at[dimension]] ?? "");
    if (typeof meaning === "string") return meaning;
    reasons.push(meaning === undefined ? UNKNOWN[dimension] : "leftOut");
    return "";
  };
  const region = regionCode(said("region"));
  const indicator = parseIndicatorId(said("indicator"))?.id;
  const measureText = said("measure");
  const measure = MEASURES.find((known) => known === measureText);
  const isSaid = figure.period !== undefined || plan.at.period >= 0;
  const texts = indicator === undefined || indicator.startsWith("police_") ? periods.ofPolice : periods.ofOthers;
  const period = isSaid ? texts.get(figure.period ?? periodText(cells, plan)) : undefined;
  return { region, indicator, measure, period, reasons };
}

/** A cell of figures as it is kept; `problem` says why it counts as unreadable. */
export interface CellValue {
  readonly value: number | undefined;
  readonly status: CellStatus;
  readonly problem?: IssueCode;
}

/** Reads one cell of figures. Without a measure only its digits are looked at. */
export function cellValue(
  text: string,
  notation: NumberNotation,
  { measure, status }: { readonly measure: Measure | undefined; readonly status: ObservedStatus },
): CellValue {
  const cell = parseNumber(text, notation);
  if (cell.kind === "missing") return { value: undefined, status: `missing:${cell.reason}` };
  if (cell.kind === "unreadable") return unreadable("unreadableNumber");
  const problem = measure && valueProblem(cell.value, measure);
  return problem ? unreadable(problem) : { value: cell.value, status };
}

function unreadable(problem: IssueCode): CellValue {
  return { value: undefined, status: "missing:unreadable", problem };
}

function periodText(cells: readonly string[], { at }: TablePlan): string {
  const period = cells[at.period] ?? "";
  return at.month < 0 ? period : yearAndMonth(period, cells[at.month] ?? "");
}
