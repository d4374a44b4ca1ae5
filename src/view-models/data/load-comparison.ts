/** The difference between two loads, in words and numbers. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { compareLoads, type RevisedCell } from "../../dataset/compare-loads.ts";
import type { Load } from "../../dataset/load.ts";
import type { RevisionCounts } from "../../dataset/revision-tally.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import type { Measure } from "../../domain/observation.ts";
import { type PeriodCode, parsePeriod } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import { indicatorTitle } from "../../reference/indicator-title.ts";
import * as text from "../../text/data/load-comparison-nl.ts";
import { measureChoice } from "../../text/data/mapping-nl.ts";
import { roundedCountsNote } from "../../text/data/small-counts-nl.ts";
import { formatCount, formatPercent, formatPeriodLong } from "../../text/format.ts";
import { missingMark } from "../../text/pages/standing-nl.ts";
import type { LoadComparisonView, RevisedFigure, RevisionRow } from "./load-comparison-view.ts";
import { loadTitleOf } from "./loads.ts";

/** Areas that are listed; the rest is counted. */
const LISTED_REGIONS = 25;

/** Shares and rates cannot be added up. */
const COUNTED: readonly Measure[] = ["count", "solved_count", "suspect_registrations"];

/** Compares two loads, whether they count or not; `context` says which figures count now. */
export function loadComparisonView(context: AnalysisContext, earlier: Load, later: Load): LoadComparisonView {
  const comparison = compareLoads(earlier, later);
  const names = namesOf(context, [earlier, later]);
  const unreal = [earlier, later].filter(({ provenance }) => provenance !== "real").map(loadTitleOf);
  const isRounded = context.dataset.rounding?.appliesTo([earlier.id, later.id]) ?? false;
  const caveats = [
    ...(unreal.length > 0 ? [text.unrealCaveat(unreal)] : []),
    ...(isRounded ? [roundedCountsNote()] : []),
  ];
  const figure = (cell: RevisedCell) => revisedFigure(context, names, cell);
  return {
    title: text.comparisonTitle(comparison),
    summary: text.comparisonSummary(comparison),
    ...(caveats.length > 0 ? { caveat: caveats.join(" ") } : {}),
    byIndicator: comparison.byIndicator.map(({ indicator, measure, level, periods, difference, ...counts }) => ({
      ...rowOf(text.groupName(names.indicator(indicator), measureOf(measure), level, periods), counts),
      ...(COUNTED.includes(measure) ? { difference: text.signedFigure(difference) } : {}),
    })),
    byRegion: comparison.byRegion
      .slice(0, LISTED_REGIONS)
      .map(({ region, ...counts }) => rowOf(names.region(region), counts)),
    byPeriod: comparison.byPeriod.map(({ period, ...counts }) => rowOf(periodName(period), counts)),
    leftOut:
      comparison.byRegion.length > LISTED_REGIONS ? text.leftOutText(comparison.byRegion.length - LISTED_REGIONS) : "",
    largest: comparison.largest.map(figure),
    largestRelative: comparison.largestRelative.map(figure),
  };
}

function rowOf(name: string, { added, gone, revised }: RevisionCounts): RevisionRow {
  return { name, added: formatCount(added), gone: formatCount(gone), revised: formatCount(revised) };
}

interface Names {
  readonly indicator: (id: string) => string;
  readonly region: (code: RegionCode) => string;
}

function namesOf({ reference, dataset }: AnalysisContext, loads: readonly Load[]): Names {
  const printed = new Map(loads.flatMap(({ regionNames }) => regionNames));
  return {
    indicator: (id) => indicatorTitle(reference, id) ?? id,
    region: (code) => reference.regions.get(code)?.name ?? printed.get(code) ?? dataset.nameOf(code) ?? code,
  };
}

function revisedFigure({ dataset }: AnalysisContext, names: Names, cell: RevisedCell): RevisedFigure {
  const { indicator, measure, region, period, before, after } = cell;
  const share = before === 0 ? undefined : (after - before) / before;
  const indicatorName = names.indicator(indicator);
  const kind = measureOf(measure);
  return {
    indicator: kind === undefined ? indicatorName : `${indicatorName}, ${kind}`,
    region: names.region(region),
    period: periodName(period),
    before: text.formatFigure(before),
    after: text.formatFigure(after),
    difference: text.signedFigure(after - before),
    ...(share === undefined ? {} : { relative: formatPercent(share) }),
    figures: text.figuresText(
      dataset.figuresFor(indicator as IndicatorId, region, period, measure).map((each) => ({
        value: each.status === "missing" ? missingMark(each.reason) : text.formatFigure(each.value),
        fileName: dataset.load(each.loadId)?.receipt.fileName ?? "",
      })),
    ),
  };
}

/** A count goes without saying. */
function measureOf(measure: Measure): string | undefined {
  return measure === "count" ? undefined : measureChoice(measure);
}

function periodName(code: PeriodCode): string {
  const period = parsePeriod(code);
  return period ? formatPeriodLong(period) : code;
}
