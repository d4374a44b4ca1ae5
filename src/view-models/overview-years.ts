/** Every offence with figures for the unit: the last year beside the one before. */

import type { AnalysisContext } from "../analysis/analysis-context.ts";
import { measuredSeries } from "../analysis/measured-series.ts";
import { trend } from "../analysis/trend.ts";
import { compareOffenceCodes } from "../domain/indicator.ts";
import { isKnown, type Verdict } from "../domain/measured.ts";
import type { Year } from "../domain/period.ts";
import { year } from "../domain/period.ts";
import { POLICE_UNIT } from "../domain/region.ts";
import * as text from "../text/overview-nl.ts";
import { identityOf, inRegion } from "./areas.ts";
import { changeView } from "./change.ts";
import { figureView, seriesView } from "./figure.ts";
import type { OverviewView } from "./overview-view.ts";
import { publishedScopeOf } from "./scope.ts";
import { sourceLine } from "./sources.ts";

const MARKED = ["provisional", "revised_provisional", "estimated"] as const;

/** One row per offence of the police classification that has yearly figures for the unit. */
export function yearsBeside(context: AnalysisContext): OverviewView["years"] {
  const indicators = [...context.reference.indicators.values()]
    .filter(({ classification }) => classification === "police_crime")
    .filter(({ id }) => publishedScopeOf(context, id) === "unit")
    .sort((a, b) => compareOffenceCodes(a.code, b.code));
  const series = indicators.map((indicator) => ({
    indicator,
    years: measuredSeries(context, {
      indicator: indicator.id,
      region: POLICE_UNIT,
      measure: "count",
      base: year(2012),
    }).filter(({ figure }) => isKnown(figure)),
  }));
  const known = series.filter(({ years }) => years.length > 1);
  const last = Math.max(0, ...known.map(({ years }) => years.at(-1)?.period.year ?? 0));
  const first = Math.min(last, ...known.map(({ years }) => years[0]?.period.year ?? last));
  const rows = known.map(({ indicator, years }) => {
    const to: Year = year(last);
    const result = trend(context, {
      indicator: indicator.id,
      region: POLICE_UNIT,
      from: year(last - 1),
      to,
      method: "auto",
      measure: "count",
    });
    const start = years.find(({ period }) => period.year === first);
    const slug = context.reference.strategies
      .flatMap(({ themes }) => themes)
      .find((theme) => theme.indicators.includes(indicator.id))?.slug;
    return {
      result,
      indicator,
      figures: years.map(({ figure }) => figure),
      row: {
        id: indicator.id,
        label: indicator.label,
        ...(slug ? { slug } : {}),
        firstText: start ? figureView(start.figure, "count").text : "",
        series: seriesView(
          { id: indicator.id, label: indicator.label, identity: identityOf(context, POLICE_UNIT) },
          years,
          "count",
        ),
        change: changeView(result, indicator, inRegion(context, POLICE_UNIT)),
      },
    };
  });
  if (rows.length === 0) return withoutYears(context);
  const named = (verdicts: readonly Verdict[], isFound: "found" | "other"): readonly string[] =>
    rows
      .filter(({ result, indicator }) => {
        return verdicts.includes(result.verdict) && (indicator.kind === "found") === (isFound === "found");
      })
      .map(({ indicator }) => indicator.labelPlural);
  const statuses = new Set(rows.flatMap(({ row }) => [row.change.from.status, row.change.to.status]));
  return {
    title: text.yearsTitle({
      total: rows.length,
      rose: named(["rose"], "other"),
      fell: named(["fell"], "other"),
      found: named(["rose", "fell"], "found"),
      last: String(last),
    }),
    subtitle: text.yearsSubtitle(String(last), String(last - 1)),
    first: String(first),
    previous: String(last - 1),
    last: String(last),
    rows: rows.map(({ row }) => row),
    footnotes: MARKED.filter((status) => statuses.has(status)).map(text.markFootnote),
    source: sourceLine(
      context,
      rows.flatMap(({ figures }) => figures),
    ),
  };
}

/** What is shown as long as no offence has figures of two years. */
function withoutYears(context: AnalysisContext): OverviewView["years"] {
  return {
    title: text.yearsTitle({ total: 0, rose: [], fell: [], found: [], last: "" }),
    subtitle: text.noYearsSubtitle(),
    first: "",
    previous: "",
    last: "",
    rows: [],
    footnotes: [],
    source: sourceLine(context, []),
  };
}
