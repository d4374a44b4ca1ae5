/**
 * The body of a long table as columns of codes: what every reader of such a table fills, and all that is looked at after.
 * Whatever way the fields were found, from here on there is one way.
 */

import type { DropReason } from "../../../domain/receipt.ts";

/**
 * A column of keys: its texts as printed, in the order in which they first occur, and per row the place of its text. A text
 * that stands in the file both with and without quotes may be there twice.
 */
export interface CodedTexts {
  readonly texts: readonly string[];
  /** May be longer than there are rows. */
  readonly codes: Uint32Array;
}

/** A column of figures. */
export interface TopicCells {
  /**
   * Per row a whole number of at most nine digits, or −(1 + place in `odd`). May be longer than there are rows. Wide enough for
   * any figure, so that the column can become that of the observations.
   */
  readonly cells: Float64Array;
  /** Every other text as printed, each once: marks, blanks, decimals. */
  readonly odd: readonly string[];
}

/** A row below the header that holds no figures. */
export interface OddRow {
  /** Number of rows of figures above it. */
  readonly after: number;
  readonly reason: DropReason;
  readonly line: number;
}

export interface LongTable {
  /** Rows of figures. */
  readonly rows: number;
  readonly offence: CodedTexts;
  readonly region: CodedTexts;
  readonly period: CodedTexts;
  /** In the order of the topics of the layout. */
  readonly topics: readonly TopicCells[];
  /** Line in the file of each row, counted from 1, ascending. May be longer than there are rows. */
  readonly lines: Uint32Array;
  readonly oddRows: readonly OddRow[];
  readonly delimiter: string;
}

/** Most digits of a figure that is held as itself. */
export const PLAIN_DIGITS = 9;
