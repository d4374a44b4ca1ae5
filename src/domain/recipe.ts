/** A mapping under a name, with the layout by which next month's file is known again. */

import type { ColumnAnswers } from "./column-mapping.ts";
import type { MappedName, TableMapping } from "./table-mapping.ts";

/** What tables of one kind have in common. */
export interface RecipeLayout {
  readonly delimiter: string;
  /** Heads as they are compared: lower case, single spaces. */
  readonly heads: readonly string[];
}

/** How such a table is read: an unknown one by a mapping, a recognised one by what was said of its columns and names. */
export type RecipeReads =
  | { readonly kind: "table"; readonly mapping: TableMapping }
  | { readonly kind: "columns"; readonly answers: ColumnAnswers; readonly names?: readonly MappedName[] };

/** What can be kept of a file that was read. */
export interface RecipeDraft {
  readonly layout: RecipeLayout;
  readonly reads: RecipeReads;
}

export interface Recipe extends RecipeDraft {
  readonly id: string;
  /** As a person called it: "Maandlijst Twente". */
  readonly name: string;
  /** ISO time of saving. */
  readonly savedAt: string;
}

/** Everything that is said of a file beside its bytes. */
export interface ReadingAnswers {
  /** What the columns of a sheet of Swing are. */
  readonly columns?: ColumnAnswers;
  /** What names of regions stand for that nobody knows, in a file that is recognised. */
  readonly names?: readonly MappedName[];
  /** How a table is read that no format recognises. */
  readonly mapping?: TableMapping;
  /** Recipes that may fit. Each is looked at only for what is not said. */
  readonly recipes?: readonly Recipe[];
}

function isColumns(given: ColumnAnswers | ReadingAnswers): given is ColumnAnswers {
  return Array.isArray(given);
}

/** Answers about columns alone, or all answers, as one. */
export function readingAnswers(given: ColumnAnswers | ReadingAnswers | undefined): ReadingAnswers {
  if (given === undefined) return {};
  if (!isColumns(given)) return given;
  return given.length > 0 ? { columns: given } : {};
}
