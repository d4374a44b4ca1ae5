/** The layout of a StatLine pivot: which dimension stands in the rows, in the columns, or in the lines above the table. */

import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { type DimensionKind, type PivotDimension, pivotDimension } from "./pivot-dimension.ts";
import { type PivotHeader, pivotHeader } from "./pivot-header.ts";

export interface PivotLayout extends PivotHeader {
  /** The first line above the table; empty when there is none. */
  readonly title: string;
  /** Lines above the table that fix a dimension, as printed: "Soort misdrijf: Totaal misdrijven". */
  readonly filterLines: readonly string[];
  /** Dimensions of one value, from those lines. */
  readonly fixed: readonly { readonly dimension: PivotDimension; readonly text: string }[];
}

const FILTER = /^([^:;]{1,60}):\s*(.*\S)$/;

/**
 * The layout of a sheet with a topic dimension ("Onderwerp") and others of ours; `undefined` for any other sheet, and for a
 * pivot with a dimension that we do not know or that stands in two places: a part would be taken for the whole. Only
 * periods may be spread, as years above months.
 */
export function pivotLayout(sheet: Sheet): PivotLayout | undefined {
  const header = pivotHeader(sheet);
  const lines = header && linesAbove(sheet, header.firstRow);
  if (!header || !lines) return undefined;
  const layout = { ...lines, ...header };
  const kinds = placesOf(layout).filter((kind) => kind !== "period");
  return new Set(kinds).size === kinds.length && kinds.includes("topic") ? layout : undefined;
}

/** The kind of every dimension, once per place. A topic of several levels, group above topic, stands in one place. */
function placesOf({ fixed, inRows, inColumns }: PivotLayout): readonly DimensionKind[] {
  return [
    ...fixed.map(({ dimension }) => dimension.kind),
    ...withTopicOnce(inRows.map(({ dimension }) => dimension.kind)),
    ...withTopicOnce(inColumns.map(({ dimension }) => dimension.kind)),
  ];
}

function withTopicOnce(kinds: readonly DimensionKind[]): readonly DimensionKind[] {
  return kinds.filter((kind, index) => kind !== "topic" || kinds.indexOf(kind) === index);
}

/** Title and filters; `undefined` when a line fixes a dimension that we do not know, or is no single text. */
function linesAbove(sheet: Sheet, firstRow: number): Pick<PivotLayout, "title" | "filterLines" | "fixed"> | undefined {
  const lines = sheet.rows
    .slice(0, firstRow)
    .map((row) => row.map(trimCell).filter((cell) => cell !== ""))
    .filter((cells) => cells.length > 0);
  const [first, ...below] = lines;
  const hasTitle = first !== undefined && !filterOf(first[0] ?? "")?.dimension;
  const others = hasTitle ? below : lines;
  if (others.some((cells) => cells.length > 1)) return undefined;
  const filters = others.flat().flatMap((line) => filterOf(line) ?? []);
  const known = filters.flatMap(({ line, dimension, text }) => (dimension ? [{ line, dimension, text }] : []));
  if (known.length !== filters.length) return undefined;
  return {
    // a title that is not in quotes falls apart at its semicolons
    title: hasTitle ? first.join("; ") : "",
    filterLines: known.map(({ line }) => line),
    fixed: known.map(({ dimension, text }) => ({ dimension, text })),
  };
}

function filterOf(
  line: string,
): { readonly line: string; readonly dimension: PivotDimension | undefined; readonly text: string } | undefined {
  const [, name, text] = FILTER.exec(line) ?? [];
  return name === undefined || text === undefined ? undefined : { line, dimension: pivotDimension(name), text };
}
