/** What the claim checker gives: one result per way of computing, and the verdict over those that may judge. */

import type { IndicatorId } from "../../domain/indicator.ts";
import type { Interval, PartYearMethod, Provenance } from "../../domain/measured.ts";
import type { Month } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Claim } from "../../reference/reference.ts";
import type { TrendResult } from "../trend-result.ts";

/** `observed`: both years counted whole, with the figures known today. */
export type ClaimMethod = PartYearMethod | "observed";

/** `holds`: the fraction lies in the claimed range. `possible`: only its interval touches the range. */
export type ClaimOutcome = "holds" | "possible" | "fails";

/** On which side of the claimed range a fraction lies, seen in the direction of the claim. */
export type ClaimSide = "within" | "less" | "more" | "opposite";

/**
 * What a result may be used for. `judged`: real figures of the area that the claim is about. `comparison`: real figures
 * of the country. `not_comparable`: real figures on both sides of a change in registration, shown and not judged.
 * `simulated`: months that were made up to add to real years. `worked_example`: the reconstruction, which was calibrated to
 * the claim and so proves nothing about it.
 */
export type ClaimRole = "judged" | "comparison" | "not_comparable" | "simulated" | "worked_example";

export interface ClaimResult {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly method: ClaimMethod;
  /** Year that the change is counted from. */
  readonly base: number;
  readonly fraction: number;
  /** `undefined` where the method gives none. */
  readonly interval: Interval | undefined;
  readonly outcome: ClaimOutcome;
  readonly side: ClaimSide;
  /** The weakest of the two figures compared. */
  readonly provenance: Provenance;
  readonly role: ClaimRole;
  readonly trend: TrendResult;
}

/**
 * Over the results that may judge: `holds` by every way of computing, `holds_only_if` by some, `does_not_hold` by none.
 * `not_judged` where there are only figures of another area, figures that cannot be compared, or none; `worked_example` where there is nothing but
 * the reconstruction or simulated months.
 */
export type ClaimVerdict = "holds" | "holds_only_if" | "does_not_hold" | "not_judged" | "worked_example";

export interface CheckedClaim {
  readonly claim: Claim;
  readonly results: readonly ClaimResult[];
  readonly verdict: ClaimVerdict;
}

export interface ClaimSetting {
  /** The area that the claim is about. */
  readonly region: RegionCode;
  /** First and last year of the claim. */
  readonly from: number;
  readonly to: number;
  /** Last month that the writers of the claim had; `undefined` when they had whole years. */
  readonly asOf: Month | undefined;
}
