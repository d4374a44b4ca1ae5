/** Where regions, years and topics stand in a table about inhabitants or dwellings. */

import type { Sheet } from "../../read-sheet.ts";
import { sampledCells, shareOf } from "../../refusals/column-cells.ts";
import { sheetTop } from "../../refusals/heads.ts";
import { headKey, knownColumn } from "../cells/column-names.ts";
import { type PivotLayout, pivotLayout } from "../pivot/pivot-layout.ts";
import { rowTexts } from "../pivot/pivot-texts.ts";
import { type DenominatorTopic, denominatorTopic } from "./denominator-topics.ts";

export interface LongDenominators {
  readonly kind: "long";
  readonly headerRow: number;
  readonly heads: readonly string[];
  readonly region: number;
  readonly period: number;
  /** The column that parts dwellings from other buildings. */
  readonly use: number | undefined;
  readonly topics: readonly { readonly column: number; readonly topic: DenominatorTopic }[];
}

export type DenominatorLayout = LongDenominators | { readonly kind: "pivot"; readonly pivot: PivotLayout };

const FIGURE = /^[-\d.,\s]*$/;

/**
 * The layout of a table of CBS with inhabitants or dwellings by area and year; `undefined` for any other, and for one with a
 * dimension that is not ours, such as age: a part would be taken for the whole.
 */
export function denominatorLayout(sheet: Sheet): DenominatorLayout | undefined {
  return longLayout(sheet) ?? pivotOf(sheet);
}

function longLayout(sheet: Sheet): LongDenominators | undefined {
  const { heads, headerRow } = sheetTop(sheet);
  const roles = heads.map((head) => knownColumn(head)?.column.role);
  const [region, period] = [roles.indexOf("region"), roles.indexOf("period")];
  const uses = heads.findIndex((head) => headKey(head) === "gebruiksfunctie");
  const topics = heads.flatMap((head, column) => {
    const topic = denominatorTopic(head);
    return topic ? [{ column, topic }] : [];
  });
  if (region < 0 || period < 0 || topics.length === 0) return undefined;
  const isOurs = (column: number): boolean => column === region || column === period || column === uses;
  const isFigures = (column: number): boolean =>
    shareOf(sampledCells(sheet, column, headerRow), ({ cell }) => !FIGURE.test(cell)) === 0;
  if (!heads.every((_, column) => isOurs(column) || isFigures(column))) return undefined;
  return { kind: "long", headerRow, heads, region, period, use: uses < 0 ? undefined : uses, topics };
}

function pivotOf(sheet: Sheet): DenominatorLayout | undefined {
  const pivot = pivotLayout(sheet);
  if (!pivot || pivot.isOld) return undefined;
  const texts = rowTexts(pivot);
  const body = sheet.rows.slice(pivot.headerRow + 1, pivot.headerRow + 20);
  const isKnown = body.some((cells) => texts(cells).topics.some(({ text }) => denominatorTopic(text)));
  return isKnown ? { kind: "pivot", pivot } : undefined;
}
