/** A claim that a person types, checked in the same way as a published one. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { ClaimSetting } from "../../analysis/claims/claim-result.ts";
import {
  CLAIM_DIRECTIONS,
  CLAIM_QUANTIFIERS,
  type ClaimDirection,
  type ClaimQuantifier,
  type OwnClaim,
} from "../../domain/own-claim.ts";
import type { Month } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Claim, Indicator } from "../../reference/reference.ts";
import { rangeWords } from "../../text/pages/claims-nl.ts";
import * as text from "../../text/pages/own-claim-nl.ts";
import { asOfOutside } from "../../text/pages/review-nl.ts";
import { inRegion } from "../areas.ts";
import { oneOf, readAsOf, readIndicator, readRegion, readYear, requireOrder } from "../trend/trend-asked.ts";
import { claimReview } from "./review-claims.ts";
import type { ClaimView } from "./review-view.ts";

/** How far a size that is rounded to whole percentages may lie from what it stands for. */
const HALF_A_PERCENT = 0.005;

export interface OwnClaimAsked extends OwnClaim {
  readonly kind: "claim";
}

interface ReadClaim {
  readonly claim: Claim;
  readonly setting: ClaimSetting;
  readonly phrase: string;
  readonly indicator: Indicator;
}

/** The claim beside every way of computing; refuses with a sentence when it cannot be read. */
export function ownClaimView(context: AnalysisContext, asked: OwnClaim): ClaimView {
  const { claim, setting, phrase, indicator } = readOwnClaim(context, asked);
  return claimReview(context, claim, setting, {
    phrase,
    rangeText: rangeWords(...claim.holdsBetween),
    priority: indicator.label,
    shown: ["observed", "seasonal", "same-period"],
  }).view;
}

function readOwnClaim(context: AnalysisContext, asked: OwnClaim): ReadClaim {
  const indicator = readIndicator(context, asked.indicator);
  const region = readRegion(context, asked.region);
  const [first, last] = [readYear(asked.from), readYear(asked.to)];
  requireOrder(first, last);
  const [from, to] = [first.year, last.year];
  const direction = oneOf(CLAIM_DIRECTIONS, asked.direction, text.unknownDirection);
  const quantifier = oneOf(CLAIM_QUANTIFIERS, asked.quantifier, text.unknownQuantifier);
  const fraction = quantifier === "any" ? 0 : readFraction(asked.fraction);
  if (direction === "fell" && fraction > 1) throw new Refusal(text.fallBeyondAll());
  const phrase = text.sizePhrase(quantifier, fraction);
  const asOf = readAsOfIn(to, asked.asOf);
  const { labelPlural } = indicator;
  const facts = { labelPlural, where: inRegion(context, region), direction, phrase, from, to };
  return {
    indicator,
    phrase,
    setting: { region, from, to, asOf },
    claim: {
      id: idOf([indicator.id, region, from, to, direction, quantifier, fraction, asked.asOf ?? "whole"]),
      indicator: indicator.id,
      compare: [],
      wording: asked.words?.trim() || text.claimWording(facts),
      publishedFraction: direction === "fell" ? -fraction : fraction,
      holdsBetween: rangeOf(direction, quantifier, fraction),
    },
  };
}

/** What is claimed as one word, fit for an element of the page. */
function idOf(parts: readonly (string | number)[]): string {
  return ["own", ...parts].join("_").replaceAll(/[^\w.-]+/g, "-");
}

/** The fractions of change for which the claim is true. */
function rangeOf(direction: ClaimDirection, quantifier: ClaimQuantifier, size: number): Claim["holdsBetween"] {
  const [least, most] = sizesOf(quantifier, size);
  return direction === "fell" ? [-Math.min(1, most), -least] : [least, most];
}

function sizesOf(quantifier: ClaimQuantifier, size: number): readonly [least: number, most: number] {
  switch (quantifier) {
    case "any":
    case "at-least":
      return [size, Number.POSITIVE_INFINITY];
    case "at-most":
      return [0, size];
    case "rounded":
      return [Math.max(0, size - HALF_A_PERCENT), size + HALF_A_PERCENT];
  }
}

function readFraction(asked: string | undefined): number {
  if (asked === undefined || asked === "") throw new Refusal(text.missingFraction());
  const fraction = /^\d{1,3}(?:[.,]\d{1,6})?$/.test(asked) ? Number(asked.replace(",", ".")) : 0;
  if (fraction <= 0 || fraction > 100) throw new Refusal(text.unreadableFraction(asked));
  return fraction;
}

function readAsOfIn(to: number, asked: string | undefined): Month | undefined {
  const asOf = readAsOf(asked);
  if (asked !== undefined && (asOf?.year !== to || asOf.month === 12)) throw new Refusal(asOfOutside(asked, to));
  return asOf;
}
