/** Where the two figures of a trend come from. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import type { TrendResult } from "../../analysis/trend-result.ts";
import type { IndicatorId } from "../../domain/indicator.ts";
import { figureOf } from "../../text/format.ts";
import { monthSpan } from "../../text/pages/standing-nl.ts";
import { regionName } from "../areas.ts";
import { originView } from "../data/sources.ts";
import { figureView } from "../figure.ts";
import type { OriginView } from "../view-parts.ts";

/** The origins of the counts of some trends, each figure once. */
export function trendOrigins(context: AnalysisContext, trends: readonly TrendResult[]): readonly OriginView[] {
  const origins = trends.flatMap(({ indicator, region, from, to }) =>
    [from, to].flatMap(({ count, covers }) => {
      const label = context.reference.indicators.get(indicator)?.labelPlural ?? indicator;
      const span = monthSpan(covers.first, covers.last);
      const figure = `${figureOf(figureView(count, "count").text, label)}, ${regionName(context, region)}, ${span}`;
      return originView(context, count, { figure, unit: partsOf(context, indicator) }) ?? [];
    }),
  );
  return [...new Map(origins.map((origin) => [origin.figure, origin])).values()];
}

/** What a sum of an indicator is made of: districts where its figures come by district, else municipalities. */
function partsOf({ dataset, reference }: AnalysisContext, indicator: IndicatorId): "gemeenten" | "districten" {
  const districts = new Set(reference.regions.districts.map(({ code }) => code));
  return dataset.regionsOf(indicator).some((code) => districts.has(code)) ? "districten" : "gemeenten";
}
