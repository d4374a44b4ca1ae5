/** Whether a computed change is the claimed one, and what all of them together say of the claim (METHOD section 12). */

import type { Interval } from "../../domain/measured.ts";
import type { Claim } from "../../reference/reference.ts";
import type { ClaimOutcome, ClaimResult, ClaimSide, ClaimVerdict } from "./claim-result.ts";

/** Whether a fraction, or at least its interval, lies in the claimed range. The bounds belong to the range. */
export function outcomeOf(claim: Claim, fraction: number, interval: Interval | undefined): ClaimOutcome {
  const [low, high] = claim.holdsBetween;
  if (fraction >= low && fraction <= high) return "holds";
  return interval && interval.high >= low && interval.low <= high ? "possible" : "fails";
}

/** Less, more or the opposite of what was claimed: a fall of 35 % is less than one of 40 %. */
export function sideOf(claim: Claim, fraction: number): ClaimSide {
  const [low, high] = claim.holdsBetween;
  if (fraction >= low && fraction <= high) return "within";
  const isFall = claim.publishedFraction < 0;
  if (fraction !== 0 && fraction < 0 !== isFall) return "opposite";
  return fraction < low === isFall ? "more" : "less";
}

/** The verdict over all results; see {@link ClaimVerdict}. */
export function verdictOf(results: readonly ClaimResult[]): ClaimVerdict {
  const judged = results.filter(({ role }) => role === "judged");
  if (judged.length === 0) {
    const isReal = results.some(({ role }) => role === "comparison");
    return results.length > 0 && !isReal ? "worked_example" : "not_judged";
  }
  const holding = judged.filter(({ outcome }) => outcome === "holds");
  if (holding.length === judged.length) return "holds";
  return holding.length > 0 ? "holds_only_if" : "does_not_hold";
}
