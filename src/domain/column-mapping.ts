/** What the columns of a file hold, where their heads alone do not say it: the question, and the answer of a person. */

import type { Classification, IndicatorId } from "./indicator.ts";
import type { Measure } from "./observation.ts";

/** What a column looks like, by the words in its head and by its figures. Never more than a look. */
export type ColumnLook = "count" | "percentage" | "rate";

/** What a person says of a column: these figures, or that it is to be left out. */
export type ColumnAnswer =
  | { readonly kind: "indicator"; readonly indicator: string; readonly measure: Measure }
  | { readonly kind: "leaveOut" };

/** Answers by head, as printed in the file; a list, for a head can be any text. */
export type ColumnAnswers = readonly { readonly head: string; readonly answer: ColumnAnswer }[];

/** A column of figures that cannot be named with certainty. Nothing of it is loaded until somebody says what it is. */
export interface ColumnQuestion {
  /** As printed in the file, without the year behind it. */
  readonly head: string;
  /** The first figures as printed. */
  readonly values: readonly string[];
  /** Filled cells. */
  readonly cells: number;
  readonly looksLike: ColumnLook;
  /** As what it can be loaded; empty for an index and other figures that we have no measure for. */
  readonly measures: readonly Measure[];
  /** Indicators with a name like it, the nearest first; three at most. */
  readonly proposals: readonly IndicatorId[];
  /** What was answered; absent as long as the question is open. */
  readonly answer?: ColumnAnswer;
}

/** A column that was read, and as what. */
export interface MappedColumn {
  readonly head: string;
  readonly indicator: IndicatorId;
  readonly measure: Measure;
}

const OF_POLICE: readonly Measure[] = ["count", "per1000", "share_of_total"];
const OF_CBS: readonly Measure[] = [...OF_POLICE, "solved_count", "solved_share", "suspect_registrations"];

/** The measures that the figures of a classification are published in. */
export function measuresOf(classification: Classification): readonly Measure[] {
  return classification === "cbs_crime" ? OF_CBS : OF_POLICE;
}

/** Whether a column may hold figures of a classification: not those that were made to show a calculation. */
export function isMappable(classification: Classification): boolean {
  return classification !== "strategy_review";
}
