/** Dutch words of the section where a reader has a claim of their own checked. */

import type { ClaimDirection, ClaimQuantifier } from "../../domain/own-claim.ts";

export const OWN_CLAIMS = {
  heading: "Een bewering van uzelf toetsen",
  intro:
    "Leest of hoort u een percentage? Vul het hier in: het wordt op dezelfde manier getoetst als de gepubliceerde beweringen. Wat u invult, blijft in deze browser.",
  loading: "Uw beweringen worden opgezocht",
  indicator: "Wat",
  area: "Gebied",
  from: "Van",
  to: "Naar",
  direction: "Richting",
  quantifier: "Hoeveel",
  percentage: "Percentage",
  asOf: "Met de stand van",
  wholeYears: "hele jaren",
  words: "In uw eigen woorden (hoeft niet)",
  submit: "Bewering toetsen",
  remove: "Bewering verwijderen",
  putBack: "Terugzetten",
  removed: "De bewering is verwijderd.",
  backAgain: "De bewering staat er weer.",
  failed: "Dat is niet gelukt. Probeer het opnieuw.",
} as const;

export const DIRECTION_WORDS: Readonly<Record<ClaimDirection, string>> = { fell: "daalde", rose: "steeg" };

export const QUANTIFIER_WORDS: Readonly<Record<ClaimQuantifier, string>> = {
  "at-least": "ten minste",
  rounded: "afgerond",
  "at-most": "hoogstens",
  any: "hoe dan ook",
};

/** What came of a claim that was typed: where it stands, and its verdict. */
export function claimAdded(verdict: string, detail: string): string {
  return `${verdict}: ${detail}. De bewering staat hieronder.`;
}

/** Name of a button for who does not see the claim above it. */
export function removeClaimLabel(wording: string): string {
  return `${OWN_CLAIMS.remove}: ‘${wording}’`;
}
