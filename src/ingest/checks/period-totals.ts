/** Whether a year or quarter is the sum of the months or quarters in it, where a file has both. */

import type { ObservationColumns } from "../../domain/observation.ts";
import { type Period, parsePeriod, periodCode, quarter, year } from "../../domain/period.ts";
import type { Reference } from "../../reference/reference.ts";
import { type Difference, differenceFindings, USUAL_SHARE } from "./differences.ts";
import type { Finding } from "./finding.ts";
import { type PartSum, partSums } from "./part-sums.ts";
import { roundingAllowance } from "./rounding.ts";

/** A registration or two that came later or went: in a small count more than the usual share, and no fault. */
const USUAL_COUNT = 2;

const MONTHS_IN_QUARTER = 3;

/** Periods as parts of longer ones. */
interface Division {
  /** Number of parts in a whole period. */
  readonly parts: number;
  /** The longer period that a part is in; `undefined` for a period that is no such part. */
  readonly wholeOf: (period: Period) => Period | undefined;
}

const DIVISIONS: readonly Division[] = [
  { parts: 12, wholeOf: (period) => (period.kind === "month" ? year(period.year) : undefined) },
  { parts: 4, wholeOf: (period) => (period.kind === "quarter" ? year(period.year) : undefined) },
  {
    parts: MONTHS_IN_QUARTER,
    wholeOf: (period) =>
      period.kind === "month" ? quarter(period.year, Math.ceil(period.month / MONTHS_IN_QUARTER)) : undefined,
  },
];

/**
 * Counts of a year against its twelve months and its four quarters, and of a quarter against its three months, per indicator and
 * region. Where a part is not there or missing, only a sum above the whole is wrong. A difference that rounding explains is
 * nothing, a small one a note, any other a doubt about the longer period. A file with periods of one kind is not gone through.
 */
export function periodTotals(columns: ObservationColumns, reference: Reference, fileName: string): readonly Finding[] {
  const sums = DIVISIONS.flatMap((division) => differentSums(columns, division));
  if (sums.length === 0) return [];
  const allowance = roundingAllowance(columns, reference);
  const found = sums.flatMap(({ row, sum, parts }): readonly Difference[] => {
    const total = columns.value[row] ?? 0;
    const difference = Math.abs(sum - total);
    if (difference <= allowance(row, parts)) return [];
    return [{ row, total, sum, isUsual: difference <= Math.max(USUAL_COUNT, USUAL_SHARE * total) }];
  });
  return differenceFindings(found, columns, { code: "periodsDifferFromTotal", fileName });
}

function differentSums(columns: ObservationColumns, { parts: all, wholeOf }: Division): readonly PartSum[] {
  const { indicator, region, period } = columns;
  const places = new Map<string, number>(period.dictionary.map((code, place) => [code, place]));
  const totalOf = period.dictionary.map((code) => {
    const part = parsePeriod(code);
    const whole = part && wholeOf(part);
    return whole ? (places.get(periodCode(whole)) ?? -1) : -1;
  });
  if (totalOf.every((place) => place < 0)) return [];
  return partSums(columns, { along: period, others: [indicator, region], totalOf }).filter(({ row, sum, parts }) => {
    const excess = sum - (columns.value[row] ?? 0);
    return parts === all ? excess !== 0 : excess > 0;
  });
}
