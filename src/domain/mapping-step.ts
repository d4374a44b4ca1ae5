/** A table that is being mapped: what a person sees of it, and what its first rows give so far. */

import type { CellStatus, Measure } from "./observation.ts";
import type { PeriodCode } from "./period.ts";
import type { DropReason } from "./receipt.ts";
import type { ColumnSeen, MappingQuestion, NameFound, SheetDateMeaning, TableMapping } from "./table-mapping.ts";

/** A figure of the first rows. What is absent waits for an answer. */
export interface SampleFigure {
  readonly region?: string;
  readonly period?: PeriodCode;
  readonly indicator?: string;
  readonly measure?: Measure;
  /** Two values as long as nobody has said how numbers are written and the cell can be both. */
  readonly value:
    | { readonly read: number | undefined; readonly status: CellStatus }
    | { readonly either: readonly [number, number] };
  readonly line: number;
}

/** What the first rows of a table give by a mapping as it stands. The rows are those that give figures, wait or are dropped. */
export interface MappingSample {
  /** Rows looked at, those without figures included. */
  readonly rows: number;
  readonly kept: number;
  /** Rows of which something is still open, with the lines of the first. */
  readonly waiting: { readonly count: number; readonly lines: readonly number[] };
  readonly dropped: readonly {
    readonly reason: DropReason;
    readonly count: number;
    readonly lines: readonly number[];
  }[];
  /** The first figures, those that wait for an answer included. */
  readonly figures: readonly SampleFigure[];
}

/** A date as printed that stands for a period, and what it can be. */
export interface AskedDate {
  readonly example: string;
  readonly choices: readonly SheetDateMeaning[];
}

/** What a person needs to see to map a table, with the mapping as it stands. */
export interface MappingStep {
  readonly mapping: TableMapping;
  readonly questions: readonly MappingQuestion[];
  /** The first rows as they were parted, titles and heads included. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly columns: readonly ColumnSeen[];
  readonly names: readonly NameFound[];
  readonly sample: MappingSample;
  /** A period such as `jan-18` or `2018-01-01`, of which a person says what it is; absent when there is none. */
  readonly sheetDate?: AskedDate;
  /** A figure with a mark that shows what the notation does; absent when no figure has one. */
  readonly example?: string;
  /** Name of the recipe that the mapping comes from. */
  readonly recipe?: string;
}
