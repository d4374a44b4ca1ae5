/** Reads a wide table as the pivot that it is: its key columns to the left, and what its heads say above the figures. */

import { parseIndicatorId } from "../../../domain/indicator.ts";
import type { Issue } from "../../../domain/issue.ts";
import type { Reference } from "../../../reference/reference.ts";
import type { Notation } from "../../parse-number.ts";
import type { Sheet } from "../../read-sheet.ts";
import { trimCell } from "../../trim-cell.ts";
import { emptyOrOdd } from "../body-rows.ts";
import type { KnownClassification } from "../cells/column-names.ts";
import type { Reading } from "../export-format.ts";
import { layoutIssues } from "../long/long-issues.ts";
import { typeGaps } from "../long/type-gaps.ts";
import type { PivotDimension } from "../pivot/pivot-dimension.ts";
import type { PivotLayout } from "../pivot/pivot-layout.ts";
import { readPivot } from "../pivot/read-pivot.ts";
import { notationOf } from "../tidy/read-tidy.ts";
import { tidyArea, tidyFigure } from "../tidy/tidy-cells.ts";
import { areasNamed } from "../tidy/tidy-heads.ts";
import { type TidyPeriods, tidyPeriods } from "../tidy/tidy-periods.ts";
import type { WideKind } from "./wide-heads.ts";
import type { WideLayout } from "./wide-layout.ts";

/** The name of the one topic of such a table, as the pivot reader knows it. */
const TOPICS: Readonly<Record<KnownClassification, string>> = {
  police_crime: "Geregistreerde misdrijven",
  police_nuisance: "Geregistreerde overlast",
  cbs_crime: "Totaal geregistreerde misdrijven",
};

interface KeyColumn {
  readonly kind: WideKind;
  readonly dimension: PivotDimension;
  readonly textOf: (cells: readonly string[]) => string;
  readonly head: string;
}

/** Reads every row below the header: kept when one of its cells was read, else counted with the reason why not. */
export function readWide(sheet: Sheet, layout: WideLayout, reference: Reference, fileName: string): Reading {
  const { headerRow, heads, columns } = layout;
  const periods = layout.period && tidyPeriods(layout.period, keyedRows(sheet, layout), heads, fileName);
  const keys = keyColumns(layout, periods);
  const figures = columns.map(({ column }) => column);
  const notation = notationOf(sheet, layout, figures);
  const rows = sheet.rows.map((cells, row) =>
    row <= headerRow ? cells : pivotRow(cells, { width: heads.length, keys, figures, notation }),
  );
  const reading = readPivot({ ...sheet, rows }, pivotOf(sheet, layout, keys), reference, fileName);
  const { repeated, ignored } = layout;
  return {
    ...reading,
    table: undefined,
    issues: [
      ...layoutIssues({ heads, offence: layout.offence ?? -1, repeated, ignored }, { fileName, dates: [] }),
      ...(periods?.issues ?? []),
      ...unsureDates(layout, fileName),
      ...reading.issues,
      ...missingTypes(reading, reference, fileName),
    ],
  };
}

function keyColumns(layout: WideLayout, periods: TidyPeriods | undefined): readonly KeyColumn[] {
  const { offence, region, period, areaNames, heads, classification } = layout;
  const found: KeyColumn[] = [];
  if (region !== undefined) {
    const areas = areasNamed(areaNames);
    const textOf = (cells: readonly string[]) => tidyArea(cells[region] ?? "", areaNames);
    found.push({ kind: "region", dimension: { kind: "region", areas }, textOf, head: heads[region] ?? "" });
  }
  if (offence !== undefined) {
    const textOf = (cells: readonly string[]) => cells[offence] ?? "";
    found.push({ kind: "offence", dimension: offenceDimension(classification), textOf, head: heads[offence] ?? "" });
  }
  if (period && periods) {
    const at = "year" in period ? period.year : period.period;
    found.push({ kind: "period", dimension: { kind: "period" }, textOf: periods.textOf, head: heads[at] ?? "" });
  }
  return found;
}

function offenceDimension(classification: KnownClassification): PivotDimension {
  return { kind: "offence", dimension: classification === "police_nuisance" ? "nuisance" : "crime" };
}

/** A row with its keys to the left; an odd one stays as odd as it was, so that it is counted for what it is. */
function pivotRow(
  cells: readonly string[],
  to: {
    readonly width: number;
    readonly keys: readonly KeyColumn[];
    readonly figures: readonly number[];
    readonly notation: Notation;
  },
): readonly string[] {
  if (emptyOrOdd(cells, to.width)) return cells.filter((cell) => trimCell(cell) !== "").slice(0, 1);
  return [
    ...to.keys.map(({ textOf }) => textOf(cells)),
    ...to.figures.map((column) => tidyFigure(cells[column] ?? "", to.notation)),
  ];
}

function pivotOf(sheet: Sheet, layout: WideLayout, keys: readonly KeyColumn[]): PivotLayout {
  const { columns, headerRow, classification } = layout;
  const kinds = columns[0]?.parts.map(({ kind }) => kind) ?? [];
  const dimensionOf = (kind: WideKind): PivotDimension => {
    if (kind === "offence") return offenceDimension(classification);
    return kind === "region" ? { kind, areas: "regions" } : { kind };
  };
  return {
    title: sheet.rows.slice(0, headerRow).flat().map(trimCell).join(" ").trim(),
    filterLines: [],
    fixed: [{ dimension: { kind: "topic" }, text: TOPICS[classification] }],
    isOld: false,
    firstRow: headerRow,
    headerRow,
    rowHeads: keys.map(({ head }) => head),
    width: keys.length + columns.length,
    inRows: keys.map(({ dimension }, column) => ({ dimension, column })),
    inColumns: kinds.map((kind, part) => ({
      dimension: dimensionOf(kind),
      texts: columns.map(({ parts }) => parts[part]?.text ?? ""),
    })),
    units: [],
    unitColumn: undefined,
  };
}

/** Rows with all that tells them apart but their period; a row of a wide table has many figures, all of them together. */
function keyedRows(sheet: Sheet, { headerRow, heads, offence, region, columns }: WideLayout) {
  return sheet.rows.slice(headerRow + 1).flatMap((cells) => {
    if (emptyOrOdd(cells, heads.length)) return [];
    const key = [offence, region].map((at) => (at === undefined ? "" : trimCell(cells[at] ?? ""))).join("\n");
    return [{ cells, key, figure: columns.map(({ column }) => trimCell(cells[column] ?? "")).join("\n") }];
  });
}

function unsureDates({ unsureDates }: WideLayout, fileName: string): readonly Issue[] {
  if (!unsureDates) return [];
  const { example, because } = unsureDates;
  return [{ code: "periodsAsDates", severity: "blocks", where: { file: fileName }, facts: { example, because } }];
}

/** Offences that the heads skip, between the first and the last one that they have. */
function missingTypes(reading: Reading, reference: Reference, fileName: string): readonly Issue[] {
  const present = new Set(reading.observations.indicator.dictionary);
  const of = parseIndicatorId([...present][0] ?? "")?.classification;
  const codes = of ? typeGaps(present, reference.offenceTypes.leaves(of)) : [];
  if (codes.length === 0) return [];
  const facts = { count: codes.length, codes: codes.slice(0, 10).join(", ") };
  return [{ code: "typeGap", severity: "note", where: { file: fileName }, facts }];
}
