/** The rows of `Observations` into columns: the figure of a known measure, or why there is none. */

import { type ColumnBuilder, columnBuilder } from "../../domain/column-builder.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { IssueCode } from "../../domain/issue.ts";
import type { ObservedStatus } from "../../domain/measured.ts";
import type { CellStatus, Measure } from "../../domain/observation.ts";
import type { PeriodCode } from "../../domain/period.ts";
import type { DropReason } from "../../domain/receipt.ts";
import type { RegionCode } from "../../domain/region.ts";
import { type Notation, type NumberCell, parseNumber } from "../parse-number.ts";
import type { Sheet } from "../read-sheet.ts";
import { type DropTally, LINES_SHOWN, type Tally, tally } from "../tally.ts";
import { trimCell } from "../trim-cell.ts";
import { emptyOrOdd } from "./body-rows.ts";
import { valueProblem } from "./cells/measure-rules.ts";
import type { OffenceCell } from "./cells/offence-cell.ts";
import type { PeriodKey } from "./cells/period-cells.ts";
import { type RegionCell, regionDrop } from "./cells/region-cell.ts";
import { OBSERVED_MEASURES, type ObservationsLayout } from "./long/observations-layout.ts";

/** The different texts of the key columns, each read once. */
export interface ObservationKeys {
  readonly offences: ReadonlyMap<string, OffenceCell>;
  readonly regions: ReadonlyMap<string, RegionCell>;
  readonly periods: ReadonlyMap<string, PeriodKey>;
}

/** Cells with an attribute other than `None`. */
export interface Attributed {
  count: number;
  /** Of those, the ones beside which a number stood. */
  figures: number;
  readonly lines: number[];
}

export interface FilledObservations {
  readonly builder: ColumnBuilder;
  readonly dropped: DropTally;
  /** Cells that could not be a figure. */
  readonly problems: Tally<IssueCode>;
  readonly newCodes: Tally<string>;
  readonly byName: Tally<"municipality" | "neighbourhood">;
  /** Measures that are not ours. */
  readonly ignored: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, Attributed>;
}

/** Keeps every row with a known measure whose keys are known, and counts the others with the reason. */
export function fillObservations(
  sheet: Sheet,
  layout: ObservationsLayout,
  keys: ObservationKeys,
  notation: Notation,
): FilledObservations {
  const builder = columnBuilder();
  const dropped: DropTally = tally();
  const problems = tally<IssueCode>();
  const newCodes = tally<string>();
  const byName = tally<"municipality" | "neighbourhood">();
  const ignored = new Set<string>();
  const attributes = new Map<string, Attributed>();
  for (let row = layout.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    const line = sheet.lines[row] ?? 0;
    const key = rowKey(cells, layout, keys);
    if ("drop" in key) {
      dropped.add(key.drop, line);
      if (key.drop === "ignoredTopic") ignored.add(trimCell(cells[layout.measure] ?? ""));
      continue;
    }
    const { isNew, status, ...base } = key;
    if (isNew) newCodes.add(base.indicator, line);
    if (base.region.startsWith("municipality/")) byName.add("municipality", line);
    const number = parseNumber(cells[layout.value] ?? "", notation);
    const attribute = trimCell(cells[layout.attribute] ?? "");
    const cell = isPlain(attribute) ? withText(number, cells[layout.text] ?? "") : missingBy(attribute);
    if (!isPlain(attribute)) countAttribute(attributes, attribute, { isFigure: number.kind === "number", line });
    const problem = problemOf(cell, base.measure);
    if (problem) problems.add(problem, line);
    const value = cell.kind === "number" && !problem ? cell.value : undefined;
    builder.add({ ...base, value, status: statusOf(cell, problem, status), line });
  }
  return { builder, dropped, problems, newCodes, byName, ignored, attributes };
}

type RowKey =
  | {
      readonly indicator: IndicatorId;
      readonly isNew: boolean;
      readonly region: RegionCode;
      readonly period: PeriodCode;
      readonly status: ObservedStatus;
      readonly measure: Measure;
    }
  | { readonly drop: DropReason };

function rowKey(cells: readonly string[], layout: ObservationsLayout, keys: ObservationKeys): RowKey {
  const odd = emptyOrOdd(cells, layout.heads.length);
  if (odd) return { drop: odd };
  const measure = OBSERVED_MEASURES.get(trimCell(cells[layout.measure] ?? ""));
  if (!measure) return { drop: "ignoredTopic" };
  const offence = keys.offences.get(cells[layout.offence] ?? "");
  if (offence?.kind !== "known" && offence?.kind !== "new") {
    return { drop: offence?.kind === "former" ? "formerCode" : "unknownCode" };
  }
  const region = keys.regions.get(cells[layout.region] ?? "");
  if (region?.kind !== "region") return { drop: regionDrop(region) };
  const period = keys.periods.get(cells[layout.period] ?? "");
  if (period?.kind !== "period") {
    return { drop: period?.kind === "unsupported" ? "unsupportedPeriod" : "unreadablePeriod" };
  }
  const isNew = offence.kind === "new";
  return { indicator: offence.id, isNew, region: region.code, period: period.code, status: period.status, measure };
}

function countAttribute(
  attributes: Map<string, Attributed>,
  attribute: string,
  cell: { readonly isFigure: boolean; readonly line: number },
): void {
  const seen = attributes.get(attribute) ?? { count: 0, figures: 0, lines: [] };
  seen.count += 1;
  if (cell.isFigure) seen.figures += 1;
  if (seen.lines.length < LINES_SHOWN) seen.lines.push(cell.line);
  attributes.set(attribute, seen);
}

/** `None` is what CBS prints for a normal value; software that reads and writes again leaves it blank or `null`. */
function isPlain(attribute: string): boolean {
  return /^(?:none|null)?$/i.test(attribute);
}

/** A blank beside a text is no cell that cannot exist: something stood there that is not a figure. */
function withText(cell: NumberCell, text: string): NumberCell {
  const isBlank = cell.kind === "missing" && cell.reason === "impossible";
  return isBlank && !/^(?:none|null)?$/i.test(trimCell(text)) ? { kind: "missing", reason: "unknown" } : cell;
}

/** What an attribute other than `None` says of the value: that it is not there, and why as far as its name tells. */
function missingBy(attribute: string): NumberCell {
  if (/^impossible$/i.test(attribute)) return { kind: "missing", reason: "impossible" };
  if (/^(?:confidential|secret)$/i.test(attribute)) return { kind: "missing", reason: "secret" };
  return { kind: "missing", reason: "unknown" };
}

function problemOf(cell: NumberCell, measure: Measure): IssueCode | undefined {
  if (cell.kind === "unreadable") return "unreadableNumber";
  return cell.kind === "number" ? valueProblem(cell.value, measure) : undefined;
}

function statusOf(cell: NumberCell, problem: IssueCode | undefined, status: CellStatus): CellStatus {
  if (problem || cell.kind === "unreadable") return "missing:unreadable";
  return cell.kind === "missing" ? `missing:${cell.reason}` : status;
}
