/** The claims of a reader, each checked on the figures that are loaded now. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { KeptClaim } from "../../domain/own-claim.ts";
import { parsePeriod } from "../../domain/period.ts";
import { Refusal } from "../../domain/refusal.ts";
import { formatDate, formatPeriodLong } from "../../text/format.ts";
import { indicatorChoice } from "../../text/pages/compare-nl.ts";
import { ownClaimDetail } from "../../text/pages/own-claim-nl.ts";
import { areaOptions } from "../compare/compare-controls.ts";
import { comparableIndicators, EXAMPLES } from "../compare/compare-setting.ts";
import { ownClaimView } from "./own-claim.ts";
import type { OwnClaimItem, OwnClaimOptions } from "./own-claims-view.ts";

/** Every claim with its verdict, newest first. */
export function ownClaimItems(context: AnalysisContext, claims: readonly KeptClaim[]): readonly OwnClaimItem[] {
  return [...claims]
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    .map((kept) => ({ kept, detail: detailOf(kept), checked: checkedOf(context, kept) }));
}

function checkedOf(context: AnalysisContext, { claim }: KeptClaim): OwnClaimItem["checked"] {
  try {
    return { view: ownClaimView(context, claim) };
  } catch (cause) {
    // Figures may be gone that were there when the claim was made.
    if (cause instanceof Refusal) return { problem: cause.message };
    throw cause;
  }
}

function detailOf({ savedAt, claim }: KeptClaim): string {
  const asOf = claim.asOf === undefined ? undefined : parsePeriod(claim.asOf);
  return ownClaimDetail(formatDate(savedAt), asOf && formatPeriodLong(asOf));
}

/** Indicators, areas and years that a claim can be about. */
export function ownClaimOptions(context: AnalysisContext): OwnClaimOptions {
  const years = context.dataset.periods.flatMap((code) => parsePeriod(code)?.year ?? []);
  return {
    indicators: indicatorOptions(context),
    areas: areaOptions(context).map(({ code, name, kind }) => ({ value: code, label: `${name} (${kind})` })),
    years: [...new Set(years)].sort((a, b) => a - b),
  };
}

/** What is known of the whole unit or the country first, then what a person has of some areas only. */
function indicatorOptions(context: AnalysisContext): OwnClaimOptions["indicators"] {
  const whole = comparableIndicators(context, undefined);
  const known = new Set<string>(whole.map(({ indicator }) => indicator.id));
  const partial = context.dataset.indicators.flatMap((id) => {
    const indicator = known.has(id) ? undefined : context.reference.indicators.get(id);
    return indicator === undefined || indicator.classification === EXAMPLES ? [] : [indicator];
  });
  return [
    ...whole.map(({ indicator, figures }) => ({
      value: indicator.id,
      label: indicatorChoice(indicator.label, figures),
    })),
    ...partial.map(({ id, label }) => ({ value: id, label })),
  ];
}
