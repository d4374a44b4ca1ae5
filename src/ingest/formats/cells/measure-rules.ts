/** What a value of a measure can be: a count is whole and not negative, a share or a rate is not negative. */

import type { IssueCode } from "../../../domain/issue.ts";
import type { Measure } from "../../../domain/observation.ts";

const COUNTS: ReadonlySet<Measure> = new Set<Measure>(["count", "solved_count", "suspect_registrations"]);

/** Whether values of the measure are numbers of something, which can be added up. */
export function isCount(measure: Measure): boolean {
  return COUNTS.has(measure);
}

/** Why a number cannot be a value of the measure; `undefined` when it can. */
export function valueProblem(value: number, measure: Measure): IssueCode | undefined {
  if (measure === "value") return undefined;
  if (value < 0) return COUNTS.has(measure) ? "negativeCount" : "unreadableNumber";
  return COUNTS.has(measure) && !Number.isInteger(value) ? "fractionalCount" : undefined;
}
