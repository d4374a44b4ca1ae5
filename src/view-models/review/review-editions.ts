/** A claim over whole years in earlier editions: what the figures said before they were revised. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { checkClaim } from "../../analysis/claims/claim-check.ts";
import type { ClaimResult, ClaimSetting } from "../../analysis/claims/claim-result.ts";
import type { Claim } from "../../reference/reference.ts";
import { formatDate } from "../../text/format.ts";
import * as text from "../../text/pages/claims-nl.ts";
import { contextAt, editionsOf } from "../editions.ts";
import type { ClaimGroup, ClaimRow } from "./review-view.ts";

/** Older ones add little and make the figure long. */
const MOST_EDITIONS = 3;
const REAL = ["judged", "comparison"] as const;

/**
 * One group per earlier edition and role, newest first; empty while there is one edition only. They stand beside the verdict,
 * which is on the figures of today.
 */
export function editionGroups(
  context: AnalysisContext,
  claim: Claim,
  setting: ClaimSetting,
  toRow: (result: ClaimResult) => ClaimRow,
): readonly ClaimGroup[] {
  const dates = claim.compare.flatMap((indicator) => editionsOf(context, indicator));
  const earlier = [...new Set(dates)]
    .sort()
    .reverse()
    .slice(1, 1 + MOST_EDITIONS);
  return earlier.flatMap((date) => {
    const { results } = checkClaim(contextAt(context, date), claim, { ...setting, asOf: undefined });
    return REAL.flatMap((role): readonly ClaimGroup[] => {
      const rows = results.filter((result) => result.role === role);
      const [first] = rows;
      if (!first) return [];
      const labelPlural = context.reference.indicators.get(first.indicator)?.labelPlural ?? first.indicator;
      return [
        {
          id: `edition-${date}-${role}`,
          title: text.editionGroupTitle(text.groupTitle({ role, labelPlural, asOf: undefined }), formatDate(date)),
          role,
          provenance: "real",
          rows: rows.map((result) => ({ ...toRow(result), id: `${date} ${toRow(result).id}` })),
          others: [],
        },
      ];
    });
  });
}
