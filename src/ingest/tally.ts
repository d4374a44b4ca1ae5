/** Where rows and cells went: counts with the first lines, so that nothing disappears unsaid. */

import type { DropReason } from "../domain/receipt.ts";

/** As many lines as an issue or a receipt names. */
export const LINES_SHOWN = 20;

/** Counts with the first lines, per key. */
export interface Tally<K extends string> {
  readonly add: (key: K, line: number) => void;
  readonly get: (key: K) => Count | undefined;
  readonly entries: () => readonly (readonly [K, Count])[];
}
export interface Count {
  readonly count: number;
  readonly lines: readonly number[];
}

/** A new, empty tally. */
export function tally<K extends string>(): Tally<K> {
  const counts = new Map<K, { count: number; lines: number[] }>();
  return {
    add: (key, line) => {
      const found = counts.get(key) ?? { count: 0, lines: [] };
      found.count += 1;
      if (found.lines.length < LINES_SHOWN) found.lines.push(line);
      counts.set(key, found);
    },
    get: (key) => counts.get(key),
    entries: () => [...counts],
  };
}

/** Rows that were not kept, by reason. */
export type DropTally = Tally<DropReason>;
