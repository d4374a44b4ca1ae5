/** Earlier years replayed: what would each method have said after k months, and how far off was it (METHOD section 2)? */

import { ESTIMATING_METHODS, type EstimatingMethod, estimateYear, replayOf } from "./estimate-year.ts";
import { LEAST_YEARS, type PartYear, total } from "./part-year.ts";

export interface ReplayedYear {
  readonly year: number;
  readonly estimate: number;
  readonly actual: number;
  /** estimate / actual − 1 */
  readonly error: number;
  /** Whether the interval held the actual figure; `undefined` when the method gave none. */
  readonly covered: boolean | undefined;
}

export interface BackTestRow {
  readonly method: EstimatingMethod;
  readonly replayed: readonly ReplayedYear[];
  /** Mean absolute percentage error as a fraction: 0.0197 is 1.97 %. */
  readonly meanAbsoluteError: number;
  /** Replayed years whose interval held the actual figure, of those that had an interval. */
  readonly coverage: { readonly inside: number; readonly of: number };
}

export interface BackTest {
  /** k: months known in the part year. */
  readonly monthsKnown: number;
  /** One row per method that could be replayed, all over the same years. */
  readonly rows: readonly BackTestRow[];
}

/**
 * Replays every complete year before which there are at least three others, by every estimating method. Years that some
 * method cannot estimate are left out for all, so that the errors can be compared.
 */
export function backTest(partYear: PartYear): BackTest {
  const candidates = partYear.history.slice(LEAST_YEARS).filter((each) => total(each.counts) > 0);
  const years = candidates.filter(({ year }) =>
    ESTIMATING_METHODS.every((method) => estimateYear(method, replayOf(partYear, year)).kind === "estimate"),
  );
  const rows = years.length === 0 ? [] : ESTIMATING_METHODS.map((method) => replay(method, partYear, years));
  return { monthsKnown: partYear.known.length, rows };
}

function replay(method: EstimatingMethod, partYear: PartYear, years: PartYear["history"]): BackTestRow {
  const replayed = years.flatMap((each): readonly ReplayedYear[] => {
    const estimate = estimateYear(method, replayOf(partYear, each.year));
    if (estimate.kind === "none") return [];
    const actual = total(each.counts);
    const { value, interval } = estimate;
    const covered = interval && interval.low <= actual && actual <= interval.high;
    return [{ year: each.year, estimate: value, actual, error: value / actual - 1, covered }];
  });
  const judged = replayed.filter((each) => each.covered !== undefined);
  return {
    method,
    replayed,
    meanAbsoluteError: total(replayed.map((each) => Math.abs(each.error))) / replayed.length,
    coverage: { inside: judged.filter((each) => each.covered).length, of: judged.length },
  };
}
