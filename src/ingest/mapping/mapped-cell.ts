/** The keys of one cell of a mapped table: what the mapping says of each, and why a cell has none. */

import { type IndicatorId, parseIndicatorId } from "../../domain/indicator.ts";
import type { IssueCode } from "../../domain/issue.ts";
import type { ObservedStatus } from "../../domain/measured.ts";
import { type CellStatus, MEASURES, type Measure } from "../../domain/observation.ts";
import type { DropReason } from "../../domain/receipt.ts";
import { type RegionCode, regionCode } from "../../domain/region.ts";
import type { NamedDimension, NumberNotation } from "../../domain/table-mapping.ts";
import { valueProblem } from "../formats/cells/measure-rules.ts";
import type { PeriodKey } from "../formats/cells/period-cells.ts";
import { parseNumber } from "../parse-number.ts";
import type { FigurePlan } from "./figure-plan.ts";
import { type MappedPeriods, periodText } from "./mapped-periods.ts";
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

const UNKNOWN: Readonly<Record<NamedDimension, DropReason>> = {
  region: "unknownRegion",
  indicator: "unknownCode",
  measure: "unknownCode",
};

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
