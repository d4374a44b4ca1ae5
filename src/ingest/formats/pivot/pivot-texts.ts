/** What the figures of a pivot are about, as printed: the texts of every dimension, put together per row and column. */

import type { DimensionKind } from "./pivot-dimension.ts";
import type { PivotLayout } from "./pivot-layout.ts";
import { combinedPeriod } from "./pivot-periods.ts";
import { type PivotTopic, pivotTopic } from "./pivot-topics.ts";

export interface TopicText {
  /** `undefined` for a topic that is not ours. */
  readonly topic: PivotTopic | undefined;
  readonly text: string;
}

/** One element per column of figures; a dimension that stands nowhere is blank. Rows of equal heads share their lists. */
export interface RowTexts {
  readonly topics: readonly TopicText[];
  readonly offences: readonly string[];
  readonly regions: readonly string[];
  readonly periods: readonly string[];
}

type PerColumn<T> = (cells: readonly string[]) => readonly T[];

/** A function that gives the texts of a row of the body. */
export function rowTexts(layout: PivotLayout): (cells: readonly string[]) => RowTexts {
  const first = ([text = ""]: readonly string[]): string => text;
  const offences = joined(layout, "offence", first);
  const regions = joined(layout, "region", first);
  const periods = joined(layout, "period", combinedPeriod);
  const topics = topicsOf(layout);
  return (cells) => ({
    topics: topics(cells),
    offences: offences(cells),
    regions: regions(cells),
    periods: periods(cells),
  });
}

/** Whether a dimension stands somewhere at all. */
export function hasDimension(layout: PivotLayout, kind: DimensionKind): boolean {
  const { fixed, columns, rows } = partsOf(layout, kind);
  return fixed.length + columns.length + rows.length > 0;
}

interface Parts {
  readonly fixed: readonly string[];
  readonly columns: readonly (readonly string[])[];
  /** Columns left of the figures. */
  readonly rows: readonly number[];
}

function partsOf(layout: PivotLayout, kind: DimensionKind): Parts {
  return {
    fixed: layout.fixed.filter(({ dimension }) => dimension.kind === kind).map(({ text }) => text),
    columns: layout.inColumns.filter(({ dimension }) => dimension.kind === kind).map(({ texts }) => texts),
    rows: layout.inRows.filter(({ dimension }) => dimension.kind === kind).map(({ column }) => column),
  };
}

function joined(layout: PivotLayout, kind: DimensionKind, join: (parts: readonly string[]) => string) {
  const { fixed, columns, rows } = partsOf(layout, kind);
  return remembered(layout, rows, (texts, column) =>
    join([...fixed, ...columns.map((row) => row[column] ?? ""), ...texts]),
  );
}

function topicsOf(layout: PivotLayout): PerColumn<TopicText> {
  const { fixed, columns, rows } = partsOf(layout, "topic");
  const { unitColumn } = layout;
  const read = unitColumn === undefined ? rows : [...rows, unitColumn];
  return remembered(layout, read, (texts, column) => {
    const names = [...fixed, ...columns.map((row) => row[column] ?? ""), ...texts.slice(0, rows.length)];
    const unit = unitColumn === undefined ? (layout.units[column] ?? "") : (texts.at(-1) ?? "");
    const topic = pivotTopic(names, unit);
    const fits = topic !== undefined && (topic.classification === "police_nuisance") === isNuisance(layout);
    return { topic: fits ? topic : undefined, text: names.findLast((name) => name !== "") ?? "" };
  });
}

/** Works out the list of a row once for all rows with the same heads. */
function remembered<T>(
  { width, rowHeads }: PivotLayout,
  rowColumns: readonly number[],
  resolve: (texts: readonly string[], column: number) => T,
): PerColumn<T> {
  const known = new Map<string, readonly T[]>();
  return (cells) => {
    const texts = rowColumns.map((column) => cells[column] ?? "");
    const key = texts.join("\n");
    const found = known.get(key);
    if (found) return found;
    const made = Array.from({ length: width - rowHeads.length }, (_, column) => resolve(texts, column));
    known.set(key, made);
    return made;
  };
}

/** Whether the offence dimension is one of nuisance. */
export function isNuisance(layout: PivotLayout): boolean {
  return [...layout.fixed, ...layout.inRows, ...layout.inColumns].some(
    ({ dimension }) => dimension.kind === "offence" && dimension.dimension === "nuisance",
  );
}
