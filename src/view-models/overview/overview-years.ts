/** Every offence with figures for the unit: the last year beside the one before, a year that has begun up to its last month. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { measuredSeries } from "../../analysis/measured-series.ts";
import { lastCommonMonth } from "../../analysis/part-year/month-history.ts";
import { trend } from "../../analysis/trend.ts";
import { compareOffenceCodes, type IndicatorId } from "../../domain/indicator.ts";
import { isKnown, type Verdict } from "../../domain/measured.ts";
import { comparePeriods, type Month, year } from "../../domain/period.ts";
import { POLICE_UNIT } from "../../domain/region.ts";
import { unripeFootnote } from "../../text/maturity-nl.ts";
import * as text from "../../text/pages/overview-nl.ts";
import { identityOf, inRegion } from "../areas.ts";
import { sourceLine } from "../data/sources.ts";
import { figureView, seriesView } from "../figure.ts";
import { publishedScopeOf } from "../scope.ts";
import { withBreaks } from "../theme/annotations.ts";
import { changeView } from "../trend/change.ts";
import type { OverviewView } from "./overview-view.ts";

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
  const withYears = series.filter(({ years }) => years.length > 1);
  const complete = Math.max(0, ...withYears.map(({ years }) => years.at(-1)?.period.year ?? 0));
  const first = Math.min(complete, ...withYears.map(({ years }) => years[0]?.period.year ?? complete));
  const part = partYearOf(
    context,
    withYears.map(({ indicator }) => indicator.id),
    complete,
  );
  const known = part ? withYears.filter(({ indicator }) => part.indicators.has(indicator.id)) : withYears;
  const last = part ? part.month.year : complete;
  const rows = known.map(({ indicator, years }) => {
    const result = trend(context, {
      indicator: indicator.id,
      region: POLICE_UNIT,
      from: year(last - 1),
      to: year(last),
      measure: "count",
      ...(part ? { method: "same-period", asOf: part.month } : { method: "auto" }),
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
        series: withBreaks(
          context,
          indicator.id,
          seriesView(
            { id: indicator.id, label: indicator.label, identity: identityOf(context, POLICE_UNIT) },
            years,
            "count",
          ),
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
      last: text.yearUntil(last, part?.month),
    }),
    subtitle: text.yearsSubtitle(text.yearUntil(last, part?.month), text.yearUntil(last - 1, part?.month)),
    first: String(first),
    previous: text.yearUntil(last - 1, part?.month),
    last: text.yearUntil(last, part?.month),
    rows: rows.map(({ row }) => row),
    footnotes: [
      ...MARKED.filter((status) => statuses.has(status)).map(text.markFootnote),
      ...(rows.some(({ row }) => row.change.from.unripe || row.change.to.unripe) ? [unripeFootnote()] : []),
      ...(known.length < withYears.length && part ? [text.withoutMonths(withYears.length - known.length, last)] : []),
    ],
    source: sourceLine(
      context,
      rows.flatMap(({ figures }) => figures),
    ),
  };
}

/** A year that has begun after the last complete one: the last month that all of its indicators have, and which those are. */
function partYearOf(
  context: AnalysisContext,
  candidates: readonly IndicatorId[],
  complete: number,
): { readonly month: Month; readonly indicators: ReadonlySet<IndicatorId> } | undefined {
  const lastMonths = candidates.flatMap((id) => {
    const found = lastCommonMonth(context, { indicators: [id], regions: [POLICE_UNIT] });
    return found && found.year > complete ? [{ id, month: found }] : [];
  });
  const begun = Math.max(0, ...lastMonths.map(({ month }) => month.year));
  const ofYear = lastMonths.filter(({ month }) => month.year === begun);
  const [earliest] = ofYear.map(({ month }) => month).sort(comparePeriods);
  return earliest && { month: earliest, indicators: new Set(ofYear.map(({ id }) => id)) };
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
