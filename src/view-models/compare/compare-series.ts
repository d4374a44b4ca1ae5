/** One area and one indicator: the years, the change between the two compared, and how the area stands to the rest. */

import { againstRest } from "../../analysis/against-rest.ts";
import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { measuredSeries } from "../../analysis/measured-series.ts";
import { isRateMeasure } from "../../analysis/rate.ts";
import { trend } from "../../analysis/trend.ts";
import type { TrendResult } from "../../analysis/trend-result.ts";
import { type Measured, missing } from "../../domain/measured.ts";
import { endsBy, year } from "../../domain/period.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Indicator } from "../../reference/reference.ts";
import { formatPercent, formatPercentInterval } from "../../text/format.ts";
import { standingText } from "../../text/pages/compare-nl.ts";
import { inRegion } from "../areas.ts";
import { seriesView } from "../figure.ts";
import { changeView, formatOf } from "../trend/change.ts";
import { withEstimate } from "../trend/course.ts";
import { areaView } from "./compare-controls.ts";
import type { CompareSetting } from "./compare-setting.ts";
import type { ComparedSeries, StandingView } from "./compare-view.ts";

export interface Compared {
  readonly view: ComparedSeries;
  readonly indicator: Indicator;
  readonly result: TrendResult;
  readonly figures: readonly Measured[];
}

/** Everything of one area and one indicator. */
export function comparedSeries(
  context: AnalysisContext,
  setting: CompareSetting,
  { indicator, region }: { readonly indicator: Indicator; readonly region: RegionCode },
): Compared {
  const { measure, from, to, asOf } = setting;
  const asked = { indicator: indicator.id, region, measure, ...(asOf ? { asOf } : {}) };
  const result = trend(context, { ...asked, from: year(from), to: year(to), method: "auto" });
  const known = new Map(
    withEstimate(measuredSeries(context, { ...asked, base: year(from) }), result).map((point) => [
      point.period.year,
      point.figure,
    ]),
  );
  const points = Array.from({ length: to - from + 1 }, (_, offset) => ({
    period: year(from + offset),
    figure: known.get(from + offset) ?? missing("notInData"),
  }));
  const area = areaView(context, region);
  const id = `${indicator.id}|${region}`;
  const change = changeView(result, indicator, inRegion(context, region));
  // What is simulated proves nothing, so it is not held against anything.
  const standing = change.provenance === "real" ? standingOf(context, setting, indicator, region) : undefined;
  const broken = result.notes.find((note) => note.code === "registrationBreak");
  return {
    indicator,
    result,
    figures: points.map(({ figure }) => figure),
    view: {
      area,
      indicator: {
        id: indicator.id,
        label: indicator.label,
        isTotal: context.reference.offenceTypes.get(indicator.id)?.isTotal ?? false,
      },
      isReference: region === setting.reference,
      series: seriesView({ id, label: area.name, identity: area.identity }, points, formatOf(measure)),
      change,
      ...(broken ? { broken: broken.break.text } : {}),
      ...(standing ? { standing } : {}),
    },
  };
}

/** Levels can be held against each other only as rates; the reference area itself, and any that holds it, has no standing, nor a year that is not over. */
function standingOf(
  context: AnalysisContext,
  { measure, reference, to, asOf }: CompareSetting,
  indicator: Indicator,
  region: RegionCode,
): StandingView | undefined {
  if (reference === undefined || !isRateMeasure(measure)) return undefined;
  if (asOf && !endsBy(year(to), asOf)) return undefined;
  const against = againstRest(context, { indicator: indicator.id, region, whole: reference, year: to, measure });
  return (
    against && {
      standing: against.standing,
      difference: against.fraction === undefined ? "" : formatPercent(against.fraction, 0),
      interval: against.interval ? formatPercentInterval(against.interval) : "",
      text: standingText(against.standing),
    }
  );
}
