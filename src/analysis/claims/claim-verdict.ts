/** Whether a computed change is the claimed one, and what all of them together say of the claim (METHOD section 12). */

import type { Interval } from "../../domain/measured.ts";
import type { Claim } from "../../reference/reference.ts";
import type { ClaimOutcome, ClaimResult, ClaimSide, ClaimVerdict } from "./claim-result.ts";

type ClaimedRange = Pick<Claim, "holdsBetween">;

/** Whether a fall is claimed: a range lies wholly on one side of zero. */
export function isFallClaimed({ holdsBetween: [low] }: ClaimedRange): boolean {
  return low < 0;
}

/** The bounds belong to the range; no change at all is never what was claimed. */
function isWithin({ holdsBetween: [low, high] }: ClaimedRange, fraction: number): boolean {
  return fraction !== 0 && fraction >= low && fraction <= high;
}

/** Whether a fraction, or at least its interval, lies in the claimed range. */
export function outcomeOf(claim: ClaimedRange, fraction: number, interval: Interval | undefined): ClaimOutcome {
  if (isWithin(claim, fraction)) return "holds";
  const [low, high] = claim.holdsBetween;
  return interval && interval.high >= low && interval.low <= high ? "possible" : "fails";
}

/** Less, more or the opposite of what was claimed: a fall of 35 % is less than one of 40 %. */
export function sideOf(claim: ClaimedRange, fraction: number): ClaimSide {
  if (isWithin(claim, fraction)) return "within";
  const isFall = isFallClaimed(claim);
  if (fraction === 0) return "less";
  if (fraction < 0 !== isFall) return "opposite";
  const [low, high] = claim.holdsBetween;
  const isBeyond = isFall ? fraction < low : fraction > high;
  return isBeyond ? "more" : "less";
}

/** The verdict over all results; see {@link ClaimVerdict}. */
export function verdictOf(results: readonly ClaimResult[]): ClaimVerdict {
  const judged = results.filter(({ role }) => role === "judged");
  if (judged.length === 0) {
    const isReal = results.some(({ role }) => role === "comparison" || role === "not_comparable");
    return results.length > 0 && !isReal ? "worked_example" : "not_judged";
  }
  const holding = judged.filter(({ outcome }) => outcome === "holds");
  if (holding.length === judged.length) return "holds";
  return holding.length > 0 ? "holds_only_if" : "does_not_hold";
}
