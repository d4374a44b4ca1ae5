/** What the verdict on a claim is worded from. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { CheckedClaim, ClaimMethod, ClaimResult, ClaimSetting } from "../../analysis/claims/claim-result.ts";
import { trend } from "../../analysis/trend.ts";
import { isKnown } from "../../domain/measured.ts";
import { year } from "../../domain/period.ts";
import { formatPercent } from "../../text/format.ts";
import { absentFigure, absentFromZero, type VerdictFacts, type WayWords } from "../../text/pages/claims-nl.ts";
import { placeName } from "../areas.ts";
import { figureView } from "../figure.ts";

/** The change from the first year of the claim: of the area, else of the country; by the first of the methods that there is. */
export function countedOf(
  results: readonly ClaimResult[],
  from: number,
  methods: readonly ClaimMethod[] = ["observed"],
): ClaimResult | undefined {
  const roles = ["judged", "not_comparable", "comparison"] as const;
  const found = roles.flatMap((role) =>
    methods.flatMap((method) =>
      results.filter((result) => result.role === role && result.method === method && result.base === from),
    ),
  );
  return found[0];
}

/** The facts of a verdict; see {@link VerdictFacts}. */
export function verdictFacts(context: AnalysisContext, checked: CheckedClaim, setting: ClaimSetting): VerdictFacts {
  const { results, verdict } = checked;
  const { from, region } = setting;
  const judged = results.filter(({ role }) => role === "judged");
  const wordsOf = (outcome: ClaimResult["outcome"]): readonly WayWords[] =>
    judged.filter((result) => result.outcome === outcome).map((result) => wayOf(result, from));
  const country = countedOf(
    results.filter(({ role }) => role === "comparison"),
    from,
  );
  return {
    verdict,
    holding: wordsOf("holds"),
    possible: wordsOf("possible"),
    judged: judged.length,
    place: placeName(context, region),
    isBroken: results.some(({ role }) => role === "not_comparable"),
    absent: results.length === 0 ? absenceOf(context, checked, setting) : undefined,
    country: country && { ...country, percentage: formatPercent(country.fraction) },
  };
}

/** Why the area has no change between the two years; nothing where no figure of it was ever loaded. */
function absenceOf(context: AnalysisContext, { claim }: CheckedClaim, setting: ClaimSetting): string | undefined {
  const { indicator } = claim;
  if (!context.dataset.loads.some(({ columns }) => columns.indicator.dictionary.includes(indicator))) return undefined;
  const { region, from, to, asOf } = setting;
  const result = trend(context, {
    indicator,
    region,
    from: year(from),
    to: year(to),
    method: "auto",
    measure: "count",
    asOf,
  });
  const absent = [result.from, result.to].find(({ count }) => !isKnown(count));
  if (absent) return absentFigure(absent.period.year, figureView(absent.count, "count").missing ?? "");
  return isKnown(result.from.count) && result.from.count.value === 0 ? absentFromZero(from) : undefined;
}

function wayOf({ method, base, fraction, trend: { monthsKnown } }: ClaimResult, from: number): WayWords {
  return { method, base, monthsKnown, isFirstYear: base === from, percentage: formatPercent(fraction) };
}
