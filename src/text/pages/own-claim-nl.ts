/** A claim that a person types, in words, and why it cannot be read. */

import type { ClaimDirection, ClaimQuantifier } from "../../domain/own-claim.ts";
import { joinList } from "../format.ts";
import { shareOf } from "./claims-nl.ts";

/** The size of a claim: "ten minste 40 %"; empty when any size will do. */
export function sizePhrase(quantifier: ClaimQuantifier, fraction: number): string {
  switch (quantifier) {
    case "any":
      return "";
    case "at-least":
      return `ten minste ${shareOf(fraction)}`;
    case "at-most":
      return `hoogstens ${shareOf(fraction)}`;
    case "rounded":
      return shareOf(fraction);
  }
}

/** The claim as a sentence, where a person gave no words of their own. */
export function claimWording(facts: {
  readonly labelPlural: string;
  /** "in Oost-Nederland" */
  readonly where: string;
  readonly direction: ClaimDirection;
  /** As of {@link sizePhrase}. */
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}): string {
  const verb = facts.direction === "fell" ? "daalde" : "steeg";
  const size = facts.phrase === "" ? "" : ` met ${facts.phrase}`;
  return `Het aantal ${facts.labelPlural} ${facts.where} ${verb} van ${facts.from} naar ${facts.to}${size}`;
}

export function unknownDirection(asked: string, allowed: readonly string[]): string {
  return `Onbekende richting “${asked}”. Kies ${joinList(allowed, "of")}.`;
}

export function unknownQuantifier(asked: string, allowed: readonly string[]): string {
  return `Onbekende maat van de bewering “${asked}”. Kies ${joinList(allowed, "of")}.`;
}

export function unreadableFraction(asked: string): string {
  return `“${asked}” is geen omvang van een verandering. Schrijf een deel van 1, zoals 0.4 voor 40 %.`;
}

export function missingFraction(): string {
  return "Bij deze bewering hoort een omvang, zoals 40 %.";
}

export function fallBeyondAll(): string {
  return "Een aantal kan niet meer dan 100 % dalen. Schrijf een deel van 1, zoals 0.4 voor 40 %.";
}

export function tooManySizes(options: readonly string[]): string {
  return `Geef hoogstens één van ${joinList(options, "en")}.`;
}

export function claimNotRemoved(): string {
  return "De bewering kon niet worden verwijderd: de opslag van deze browser is niet te bereiken. Er is niets veranderd.";
}

export function claimNotKept(): string {
  return "De bewering kon niet worden bewaard: er is geen opslagruimte in deze browser, of die is vol. Er is niets veranderd.";
}

/** When a claim was made, and as of which month it is checked. */
export function ownClaimDetail(savedOn: string, asOf: string | undefined): string {
  return `Zelf ingevoerd op ${savedOn}${asOf === undefined ? "" : `, met de stand van ${asOf}`}.`;
}
