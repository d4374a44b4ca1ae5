/** Offences that a table with a column per offence skips. */

import type { OffenceType } from "../../../reference/reference.ts";

/** Share of the leaves between the first and the last that a table needs before a lacking one is a gap and no choice. */
const MOST_OF_THEM = 0.5;

/** Codes of leaves between the first and the last one present that are absent, in a table that has most of them. */
export function typeGaps(present: ReadonlySet<string>, leaves: readonly OffenceType[]): readonly string[] {
  const first = leaves.findIndex(({ id }) => present.has(id));
  const last = leaves.findLastIndex(({ id }) => present.has(id));
  if (first < 0) return [];
  const between = leaves.slice(first, last + 1);
  const absent = between.filter(({ id }) => !present.has(id));
  return between.length - absent.length >= between.length * MOST_OF_THEM ? absent.map(({ code }) => code) : [];
}
