/** Totals that differ from the sum of what is in them: small differences are usual, larger ones a doubt. */

import type { IssueCode } from "../../domain/issue.ts";
import type { ObservationColumns } from "../../domain/observation.ts";
import { type Finding, findingAbout } from "./finding.ts";

/** Published totals differ by a few from their parts (122,993 against 122,991): up to this share it is a note. */
export const USUAL_SHARE = 0.005;

export interface Difference {
  /** Row of the total. */
  readonly row: number;
  readonly total: number;
  readonly sum: number;
  /** Whether published tables differ as much. */
  readonly isUsual: boolean;
}

/** A note about the totals with a usual difference and a doubt about the others; each names its largest difference. */
export function differenceFindings(
  found: readonly Difference[],
  columns: ObservationColumns,
  { code, fileName }: { readonly code: IssueCode; readonly fileName: string },
): readonly Finding[] {
  return [true, false].flatMap((isUsual) => {
    const of = found.filter((each) => each.isUsual === isUsual);
    const worst = of.reduce<Difference | undefined>(
      (most, each) => (most && Math.abs(most.sum - most.total) >= Math.abs(each.sum - each.total) ? most : each),
      undefined,
    );
    if (!worst) return [];
    // A total is one figure, also when it differs from its parts in two ways.
    const rows = [...new Set(of.map(({ row }) => row))].sort((a, b) => a - b);
    const facts = { count: rows.length, total: worst.total, sum: worst.sum };
    return [findingAbout(rows, columns, { code, severity: isUsual ? "note" : "doubt", facts, fileName })];
  });
}
