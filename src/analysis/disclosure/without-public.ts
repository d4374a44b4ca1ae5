/** Own figures beside public ones: what a reader can look up elsewhere protects nothing (METHOD section 11). */

import { type CountCell, type CountRow, type CountTable, isSensitive, type Suppressions, sum } from "./count-table.ts";

/**
 * What is not public of every figure. Public figures are known whatever is shown here: they are nobody's cover, and of a sum that
 * they are part of a reader knows so much.
 */
export function withoutPublic(rows: readonly CountRow[]): readonly CountRow[] {
  const children = new Map(rows.map(({ area }) => [area, rows.filter(({ parent }) => parent === area)]));
  const publicOf = (row: CountRow, at: number | "whole"): number => {
    const cell = at === "whole" ? row.whole : row.parts[at];
    if (!cell?.isRestricted) return cell?.value ?? 0;
    if (at === "whole" && row.parts.length > 0) return sum(row.parts.map((_, part) => publicOf(row, part)));
    return sum((children.get(row.area) ?? []).map((child) => publicOf(child, at)));
  };
  const ownOf = (row: CountRow, cell: CountCell | undefined, at: number | "whole"): CountCell | undefined =>
    cell?.isRestricted ? { ...cell, value: Math.max(0, cell.value - publicOf(row, at)) } : undefined;
  return rows.map((row) => ({
    ...row,
    whole: ownOf(row, row.whole, "whole"),
    parts: row.parts.map((cell, part) => ownOf(row, cell, part)),
  }));
}

/**
 * Whether own and public figures stand under one sum, in one part of the year, or own parts and public years. Then readers know
 * sums that cannot be suppressed.
 */
export function isMixed({ rows, parts }: Pick<CountTable, "rows" | "parts">): boolean {
  const columns: readonly (number | "whole")[] = parts === 0 ? ["whole"] : [...Array(parts).keys()];
  const cellOf = (row: CountRow, at: number | "whole") => (at === "whole" ? row.whole : row.parts[at]);
  return rows.some((parent) => {
    const children = rows.filter((row) => row.parent === parent.area);
    const hasOwn = [parent, ...children].some((row) => [row.whole, ...row.parts].some((cell) => cell?.isRestricted));
    // Of a public year with public months nothing more is known than of its months.
    const isYearPublic = ({ whole, parts: cells }: CountRow): boolean =>
      whole?.isRestricted === false && cells.every((cell) => cell?.isRestricted !== false);
    return (
      (hasOwn && [parent, ...children].some(isYearPublic)) ||
      columns.some(
        (at) => new Set([parent, ...children].flatMap((row) => cellOf(row, at)?.isRestricted ?? [])).size > 1,
      )
    );
  });
}

/** Every own figure, where any of them is small or was suppressed before: then nothing shown tells anything of them. */
export function suppressAll({ rows }: CountTable, threshold: number, before: Suppressions = new Map()): Suppressions {
  const isSmall = rows.some(({ whole, parts }) => [whole, ...parts].some((cell) => isSensitive(cell, threshold)));
  if (!isSmall && before.size === 0) return before;
  const cells = rows.map(({ area, whole, parts }) => {
    const present = parts.flatMap((cell, part) => (cell ? [part] : []));
    return [area, { whole: whole !== undefined, parts: new Set(present) }] as const;
  });
  return new Map(cells.filter(([, { whole, parts }]) => whole || parts.size > 0));
}
