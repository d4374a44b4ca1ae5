/** A number with its standing: what its status is, and whether its source is real. */

import type { Suppression } from "./suppression.ts";

/** Weakest last. Provenances are never mixed in one sum. */
export const PROVENANCES = ["real", "simulated", "reconstruction"] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** Statuses a source can give a figure, weakest last. */
export const OBSERVED_STATUSES = ["observed", "provisional", "revised_provisional"] as const;
export type ObservedStatus = (typeof OBSERVED_STATUSES)[number];

/**
 * Why there is no figure. `impossible`: cannot occur on logical grounds (blank). `unknown`: unknown, unreliable or secret
 * (`.`). `secret`: `x`. `notYetPublished`: the period had not ended or not been published. `unreadable`: the cell could
 * not be read as a number. `incomplete`: a sum of which parts are missing. `notInData`: no loaded source has the cell.
 */
export const MISSING_REASONS = [
  "impossible",
  "unknown",
  "secret",
  "notYetPublished",
  "unreadable",
  "incomplete",
  "notInData",
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** 0.95 for a 95 % interval */
  readonly level: number;
}

/** Part-year methods of docs/method.md; `same-period` and `rolling-12` compare and do not estimate. */
export const PART_YEAR_METHODS = [
  "calendar",
  "days",
  "seasonal",
  "carry-forward",
  "same-period",
  "rolling-12",
] as const;
export type PartYearMethod = (typeof PART_YEAR_METHODS)[number];

/** How an estimate was made: interpolation of a denominator, or a part-year method. */
export type EstimationMethod = PartYearMethod | "interpolated" | "last-known";

/** Where a figure comes from: loads, how many of their rows, and what was done with them. */
export interface Origin {
  /** Ids of the loads (files) the figure stands on. */
  readonly loads: readonly string[];
  /** Number of rows of those loads that went into it. */
  readonly rows: number;
  /** `published`: one row as it was; the others say what was done. */
  readonly operation:
    | "published"
    | "summed-regions"
    | "summed-months"
    | "summed-both"
    | "estimated"
    | "rate"
    | "per-day";
  /** Line number in the file, when one row of one load is the source. */
  readonly line?: number;
}

interface Standing {
  readonly provenance: Provenance;
  readonly origin: Origin;
}
export interface Observed extends Standing {
  readonly status: ObservedStatus;
  readonly value: number;
}
export interface Estimated extends Standing {
  readonly status: "estimated";
  readonly value: number;
  readonly method: EstimationMethod;
  /** Codes of the periods the estimate stands on. */
  readonly basis: readonly string[];
  readonly interval?: Interval;
}
export interface Suppressed extends Standing, Suppression {
  readonly status: "suppressed";
}
export interface Missing {
  readonly status: "missing";
  readonly reason: MissingReason;
  /** What is missing, such as region codes or periods; empty when it is the figure itself. */
  readonly parts: readonly string[];
}
export type Measured = Observed | Estimated | Suppressed | Missing;
/** A figure that has a value. */
export type Known = Observed | Estimated;

export const missing = (reason: MissingReason, parts: readonly string[] = []): Missing => ({
  status: "missing",
  reason,
  parts,
});

export function isKnown(figure: Measured): figure is Known {
  return figure.status !== "missing" && figure.status !== "suppressed";
}

const WEAKNESS: readonly (ObservedStatus | "estimated")[] = [
  "observed",
  "revised_provisional",
  "provisional",
  "estimated",
];

/** The weaker of two statuses: estimated, then revised provisional, then provisional, then observed. */
export function weakerStatus<S extends ObservedStatus | "estimated">(a: S, b: S): S {
  return WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b;
}

/** The weaker of two provenances: reconstruction, then simulated, then real. */
export function weakerProvenance(a: Provenance, b: Provenance): Provenance {
  return PROVENANCES.indexOf(a) >= PROVENANCES.indexOf(b) ? a : b;
}

/** Verdict of a test of change (docs/method.md). */
export type Verdict = "fell" | "rose" | "no_demonstrable_change" | "too_little_data" | "not_comparable";
