/** A claim in earlier editions: what the figures said before they were revised. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { checkClaim } from "../../analysis/claims/claim-check.ts";
import type { ClaimResult, ClaimSetting } from "../../analysis/claims/claim-result.ts";
import type { Claim } from "../../reference/reference.ts";
import { formatDate } from "../../text/format.ts";
import * as text from "../../text/pages/claims-nl.ts";
import { inRegion } from "../areas.ts";
import { contextAt, editionsOf } from "../editions.ts";
import { verdictFacts } from "./claim-words.ts";
import type { ClaimGroup, ClaimRow, ClaimView } from "./review-view.ts";

/** Older ones add little and make the figure long. */
const MOST_EDITIONS = 3;
const REAL = ["judged", "not_comparable", "comparison"] as const;

/**
 * One group per earlier edition and role, and one verdict per earlier edition, newest first; empty while there is one edition
 * only. They stand beside the verdict, which is on the figures of today.
 */
export function editionsOfClaim(
  context: AnalysisContext,
  claim: Claim,
  setting: ClaimSetting,
  toRow: (result: ClaimResult) => ClaimRow,
): { readonly groups: readonly ClaimGroup[]; readonly verdicts: ClaimView["editions"] } {
  const dates = [claim.indicator, ...claim.compare].flatMap((indicator) => editionsOf(context, indicator));
  const earlier = [...new Set(dates)]
    .sort()
    .reverse()
    .slice(1, 1 + MOST_EDITIONS)
    .map((date) => {
      const known = contextAt(context, date);
      const asked = { ...setting, asOf: undefined };
      return { date, known, asked, checked: checkClaim(known, claim, asked) };
    });
  return {
    groups: earlier.flatMap(({ date, asked, checked }) =>
      REAL.flatMap((role) => groupOf(context, { date, role, results: checked.results, setting: asked }, toRow)),
    ),
    verdicts: earlier.map(({ date, known, asked, checked }) => ({
      edition: date,
      verdict: checked.verdict,
      sentence: text.editionSentence(
        formatDate(date),
        checked.verdict,
        text.verdictDetail(verdictFacts(known, checked, asked)),
      ),
    })),
  };
}

interface EditionResults {
  readonly date: string;
  readonly role: (typeof REAL)[number];
  readonly results: readonly ClaimResult[];
  readonly setting: ClaimSetting;
}

function groupOf(
  context: AnalysisContext,
  { date, role, results, setting }: EditionResults,
  toRow: (result: ClaimResult) => ClaimRow,
): readonly ClaimGroup[] {
  const ofRole = results.filter((result) => result.role === role);
  const [first] = ofRole;
  if (!first) return [];
  const labelPlural = context.reference.indicators.get(first.indicator)?.labelPlural ?? first.indicator;
  const title = text.groupTitle({ role, labelPlural, where: inRegion(context, first.region), asOf: undefined });
  const rowOf = (result: ClaimResult): ClaimRow => {
    const row = toRow(result);
    return { ...row, id: `${date} ${row.id}` };
  };
  const isShown = ({ method, base }: ClaimResult): boolean => method === "observed" || base === setting.from;
  return [
    {
      id: `edition-${date}-${role}`,
      edition: date,
      title: text.editionGroupTitle(title, formatDate(date)),
      role,
      provenance: "real",
      rows: ofRole.filter(isShown).map(rowOf),
      others: ofRole.filter((result) => !isShown(result)).map(rowOf),
    },
  ];
}
