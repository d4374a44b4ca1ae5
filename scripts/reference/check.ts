/** The shape of a check: a fact about `data/` that no schema says, in a sentence, and what breaks it. */

import type { Files } from "./files.ts";

/** One thing that is wrong, and where. */
export interface Problem {
  /** Path below `data/`. */
  readonly file: string;
  /** Line of a CSV, counted from 1, or the path inside a JSON file. */
  readonly place?: string | number;
  readonly problem: string;
}

export interface Check {
  /** Short and unique, in kebab-case. */
  readonly name: string;
  /** What holds when the check finds nothing. */
  readonly sentence: string;
  readonly run: (data: Files) => readonly Problem[];
}

/** "reference/regions.csv, row 12: …". */
export function sentenceOf({ file, place, problem }: Problem): string {
  const where = place === undefined ? file : `${file}, ${typeof place === "number" ? `row ${place}` : place}`;
  return `${where}: ${problem}`;
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
}

/** Names behind each other, at most ten of them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10);
  return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}
