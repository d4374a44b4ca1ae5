/** How a table that no format recognises is to be read: what a person says of it, as plain data that JSON can hold. */

import type { Measure } from "./observation.ts";

export const MAPPING_DELIMITERS = [";", ",", "\t", "|"] as const;
export type MappingDelimiter = (typeof MAPPING_DELIMITERS)[number];

export const NUMBER_NOTATIONS = ["dutch", "english"] as const;
/** `dutch`: 1.390 is 1390; `english`: 1.390 is 1.39. */
export type NumberNotation = (typeof NUMBER_NOTATIONS)[number];

export const SHEET_DATE_MEANINGS = ["months", "years", "days"] as const;
/**
 * `months`: jan-18 and 2018-01-01 are January 2018; `years`: 2018-01-01 is 2018; `days`: they are a day, and belong to no month
 * or year that is told.
 */
export type SheetDateMeaning = (typeof SHEET_DATE_MEANINGS)[number];

/** What a table needs for each of its figures. */
export const MAPPED_DIMENSIONS = ["region", "period", "indicator", "measure"] as const;
export type MappedDimension = (typeof MAPPED_DIMENSIONS)[number];

/** Roles that a person can give a column. `month`: a month beside a column of years. */
export const ROLE_KINDS = ["region", "period", "month", "indicator", "measure", "value", "ignore"] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

/** Dimensions whose cells are names. */
export type NamedDimension = Exclude<MappedDimension, "period">;

/** What is the same for a group of figures: all rows of the file, or all cells of one column. A region code, an indicator id. */
export interface FixedDimensions {
  readonly region?: string;
  /** `2024`, `2024-07`, `2024 juli`; read like a cell. */
  readonly period?: string;
  readonly indicator?: string;
  readonly measure?: Measure;
}

/** What one column is. `undecided` is no answer: the file cannot be read yet. */
export type ColumnRole =
  | { readonly kind: Exclude<RoleKind, "value"> | "undecided" }
  | ({ readonly kind: "value" } & FixedDimensions);

export interface TableColumn {
  /** The heads above it, parted by ` | `, as printed; blank in a table without heads. */
  readonly head: string;
  readonly role: ColumnRole;
}

/** A name that the reference data do not know: what it stands for, or that its rows are left out. */
export interface MappedName {
  readonly dimension: NamedDimension;
  /** As printed in the file, without padding. */
  readonly name: string;
  /** A region code, an indicator id or a measure; absent when its rows are left out. */
  readonly as?: string;
}

export interface TableMapping {
  readonly delimiter: MappingDelimiter;
  /** Lines of the file above the header. */
  readonly linesAbove: number;
  /** Rows of heads; 0 for a table without them. */
  readonly headerRows: number;
  /** One per column, in the order of the file. */
  readonly columns: readonly TableColumn[];
  /** What holds for every row, where no column says it. */
  readonly fixed: FixedDimensions;
  /** Absent as long as nobody has said how numbers are written. */
  readonly notation?: NumberNotation;
  /** Absent as long as nobody has said what periods such as `jan-18` or `2018-01-01` are, or where that shows. */
  readonly sheetDates?: SheetDateMeaning;
  readonly names: readonly MappedName[];
}

/** Why a mapping cannot be used yet. One kind per sentence. */
export type MappingQuestion =
  | { readonly kind: "columnRole"; readonly column: number; readonly head: string }
  | { readonly kind: "noFigures" }
  | { readonly kind: "dimensionMissing"; readonly dimension: MappedDimension; readonly heads: readonly string[] }
  | { readonly kind: "roleTwice"; readonly role: RoleKind; readonly heads: readonly string[] }
  | { readonly kind: "sameFigure"; readonly heads: readonly string[] }
  | { readonly kind: "monthWithoutYear"; readonly head: string }
  | { readonly kind: "badPeriod"; readonly text: string }
  | { readonly kind: "sheetDates"; readonly example: string }
  | {
      readonly kind: "dates";
      readonly column: number;
      readonly head: string;
      readonly example: string;
      readonly because: string;
      /** What a person may say of them; empty when the file has to be changed. */
      readonly choices: readonly SheetDateMeaning[];
    }
  | { readonly kind: "badChoice"; readonly dimension: MappedDimension; readonly text: string }
  | { readonly kind: "measureImpossible"; readonly head: string; readonly measure: Measure }
  | { readonly kind: "notation"; readonly example: string }
  | { readonly kind: "mixedNotation"; readonly examples: readonly string[] }
  | { readonly kind: "otherHeads"; readonly expected: string; readonly found: string }
  | {
      readonly kind: "unknownName";
      readonly dimension: NamedDimension;
      readonly name: string;
      readonly rows: number;
    };

/** A name that needs an answer, or has one, with what it resembles. */
export interface NameFound {
  readonly dimension: NamedDimension;
  readonly name: string;
  readonly rows: number;
  /** Region codes or indicator ids, the nearest first; three at most. */
  readonly proposals: readonly string[];
}

export interface ColumnSeen {
  readonly head: string;
  /** The first different cells as printed. */
  readonly values: readonly string[];
  /** Measures in which its figures can be loaded; empty when it has none. */
  readonly measures: readonly Measure[];
}

/** A question as the flat facts of a finding: lists are joined. */
export function questionFacts(question: MappingQuestion): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(question).map(([key, value]): [string, string | number] => [
      key,
      typeof value === "string" || typeof value === "number" ? value : value.join(", ").slice(0, 300),
    ]),
  );
}
