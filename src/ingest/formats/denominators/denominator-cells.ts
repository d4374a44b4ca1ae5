/** Cells of a table about inhabitants or dwellings, one by one, whatever its layout. */

import type { DropReason } from "../../../domain/receipt.ts";
import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { emptyOrOdd } from "../body-rows.ts";
import type { PivotLayout } from "../pivot/pivot-layout.ts";
import { rowTexts } from "../pivot/pivot-texts.ts";
import type { DenominatorLayout, LongDenominators } from "./denominator-layout.ts";
import { type DenominatorTopic, denominatorTopic } from "./denominator-topics.ts";

export interface DenominatorCell {
  readonly topic: DenominatorTopic;
  readonly region: string;
  readonly period: string;
  readonly text: string;
}

export interface DenominatorRow {
  readonly line: number;
  readonly row: number;
  /** Why it holds no figures for us; its cells are then empty. */
  readonly dropped: DropReason | undefined;
  readonly cells: readonly DenominatorCell[];
}

/** Dwellings, by the code and the names of the publisher; other buildings are no denominator of ours. */
const DWELLING = /^(?:A045364|woning(?:en)?(?: totaal)?|totaal woningen)$/i;

/** The rows below the header, in order. */
export function denominatorRows(sheet: Sheet, layout: DenominatorLayout): readonly DenominatorRow[] {
  return layout.kind === "long" ? longRows(sheet, layout) : pivotRows(sheet, layout.pivot);
}

function longRows(sheet: Sheet, layout: LongDenominators): readonly DenominatorRow[] {
  return bodyOf(sheet, layout.headerRow).map(({ cells, line, row }) => {
    const odd = emptyOrOdd(cells, layout.heads.length);
    const isOther = layout.use !== undefined && !DWELLING.test(trimCell(cells[layout.use] ?? ""));
    const dropped = odd ?? (isOther ? "ignoredTopic" : undefined);
    const [region, period] = [cells[layout.region] ?? "", cells[layout.period] ?? ""];
    const figures = layout.topics.map(({ column, topic }) => ({ topic, region, period, text: cells[column] ?? "" }));
    return { line, row, dropped, cells: dropped ? [] : figures };
  });
}

function pivotRows(sheet: Sheet, pivot: PivotLayout): readonly DenominatorRow[] {
  const texts = rowTexts(pivot);
  const first = pivot.rowHeads.length;
  return bodyOf(sheet, pivot.headerRow).map(({ cells, line, row }) => {
    const odd = emptyOrOdd(cells, pivot.width);
    if (odd) return { line, row, dropped: odd, cells: [] };
    const { topics, regions, periods } = texts(cells);
    const figures = topics.flatMap(({ text: name }, column) => {
      const topic = denominatorTopic(name);
      if (!topic) return [];
      return [
        { topic, region: regions[column] ?? "", period: periods[column] ?? "", text: cells[first + column] ?? "" },
      ];
    });
    return { line, row, dropped: figures.length === 0 ? "ignoredTopic" : undefined, cells: figures };
  });
}

function bodyOf(sheet: Sheet, headerRow: number) {
  return sheet.rows.slice(headerRow + 1).map((cells, index) => {
    const row = headerRow + 1 + index;
    return { cells, row, line: sheet.lines[row] ?? 0 };
  });
}
