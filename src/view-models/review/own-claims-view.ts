/** What the section about a reader's own claims says, and what can be asked of it. */

import type { KeptClaim, OwnClaim } from "../../domain/own-claim.ts";
import type { ClaimView } from "./review-view.ts";

export interface OwnClaimItem {
  readonly kept: KeptClaim;
  /** "bewaard op 15 augustus 2026, met de stand van augustus 2018" */
  readonly detail: string;
  /** The claim checked on the figures that are loaded now, or why it cannot be. */
  readonly checked: { readonly view: ClaimView } | { readonly problem: string };
}

/** What can be filled in. */
export interface OwnClaimOptions {
  readonly indicators: readonly { readonly value: string; readonly label: string }[];
  readonly areas: readonly { readonly value: string; readonly label: string }[];
  readonly years: readonly number[];
}

export interface OwnClaimsView {
  /** Newest first. */
  readonly claims: readonly OwnClaimItem[];
  readonly options: OwnClaimOptions;
  /** All claims as text, for a backup. */
  readonly text: string;
}

/** A change of the claims, or a look at them. Refused with a sentence when it cannot be done; nothing has changed then. */
export type OwnClaimsChange =
  | { readonly kind: "look" }
  | { readonly kind: "add"; readonly claim: OwnClaim }
  | { readonly kind: "remove"; readonly id: string }
  /** Puts back what was just removed. */
  | { readonly kind: "putBack"; readonly kept: KeptClaim }
  /** From a backup: claims that are here stay as they are. */
  | { readonly kind: "restore"; readonly text: string };
