/** A claim that a person types: what would have happened to which figure, and by how much. */

export const CLAIM_DIRECTIONS = ["fell", "rose"] as const;
export type ClaimDirection = (typeof CLAIM_DIRECTIONS)[number];

/**
 * How the size of a claim is meant. `any`: whatever its size. `at-least`, `at-most`: the bound belongs to it. `rounded`: that
 * size after rounding to whole percentages.
 */
export const CLAIM_QUANTIFIERS = ["any", "at-least", "at-most", "rounded"] as const;
export type ClaimQuantifier = (typeof CLAIM_QUANTIFIERS)[number];

/** A claim as typed: texts that are checked before anything is computed. */
export interface OwnClaim {
  readonly indicator: string;
  /** A code, a district path or a name. */
  readonly region: string;
  /** Years: `2015`. */
  readonly from: string;
  readonly to: string;
  readonly direction: string;
  readonly quantifier: string;
  /** Size as a fraction: `0.4` is 40 %; absent for `any`. */
  readonly fraction?: string;
  /** Reference date, a month of the later year; absent when whole years are meant. */
  readonly asOf?: string;
  /** The claim in the words of a person. */
  readonly words?: string;
}
