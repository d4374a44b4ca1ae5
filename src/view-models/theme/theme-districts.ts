/** The five districts side by side. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { measuredSeries } from "../../analysis/measured-series.ts";
import { trend } from "../../analysis/trend.ts";
import type { TrendQuestion, TrendResult } from "../../analysis/trend-result.ts";
import type { Indicator } from "../../reference/reference.ts";
import { districtsTitle } from "../../text/data/findings-nl.ts";
import * as text from "../../text/pages/theme-nl.ts";
import { markedTitle } from "../../text/provenance-nl.ts";
import { identityOf, inRegion } from "../areas.ts";
import { seriesView, weakestOf } from "../figure.ts";
import { changeView, formatOf } from "../trend/change.ts";
import { withEstimate } from "../trend/course.ts";
import type { ThemeFigures } from "./theme-view.ts";

export interface DistrictTrend {
  readonly name: string;
  readonly result: TrendResult;
}

/** Series, changes and heading of the districts; the same question as for the unit. */
export function districtsOf(
  context: AnalysisContext,
  asked: Omit<TrendQuestion, "region">,
  indicator: Indicator,
): { readonly view: NonNullable<ThemeFigures["districts"]>; readonly trends: readonly DistrictTrend[] } {
  const format = formatOf(asked.measure);
  const districts = context.reference.regions.districts.map((region) => {
    const result = trend(context, { ...asked, region: region.code });
    const identity = identityOf(context, region.code);
    const years = measuredSeries(context, {
      indicator: asked.indicator,
      region: region.code,
      measure: asked.measure,
      base: asked.from,
      ...(asked.asOf ? { asOf: asked.asOf } : {}),
    });
    const points = withEstimate(years, result);
    return {
      region,
      identity,
      result,
      points,
      change: changeView(result, indicator, inRegion(context, region.code)),
      series: seriesView({ id: region.code, label: region.name, identity }, points, format),
    };
  });
  const figures = districts.flatMap(({ result, points }) => [
    result.from.figure,
    result.to.figure,
    ...points.map(({ figure }) => figure),
  ]);
  const provenance = weakestOf(figures);
  const trends = districts.map(({ region, result }) => ({ name: region.name, result }));
  return {
    trends,
    view: {
      title:
        provenance === "real"
          ? districtsHeading(trends, indicator.kind)
          : markedTitle(text.districtsPlain(), provenance),
      subtitle: text.districtsSubtitle(text.unitText(asked.measure, indicator.labelPlural, String(asked.from.year))),
      summary: text.districtsSummary(
        districts.map(({ region, change: { from, to } }) =>
          text.districtPhrase(region.name, from.missing ? undefined : from.text, to.missing ? undefined : to.text),
        ),
      ),
      series: districts.map(({ series }) => series),
      changes: districts.map(({ region, identity, change }) => ({
        code: region.code,
        name: region.name,
        identity,
        change,
      })),
    },
  };
}

/** Heading of the districts: which moved demonstrably, and where most. */
export function districtsHeading(districts: readonly DistrictTrend[], kind: Indicator["kind"]): string {
  const withVerdict = (verdict: TrendResult["verdict"]) => districts.filter(({ result }) => result.verdict === verdict);
  const [fell, rose] = [withVerdict("fell"), withVerdict("rose")];
  const moved = rose.length === 0 ? fell : fell.length === 0 ? rose : [];
  const strongest = [...moved]
    .flatMap(({ name, result }) =>
      result.change?.fraction === undefined || result.change.small ? [] : [{ name, fraction: result.change.fraction }],
    )
    .sort((a, b) => Math.abs(b.fraction) - Math.abs(a.fraction))[0];
  const unjudged = districts.every(({ result }) => !result.change)
    ? "absent"
    : districts.every(({ result }) => result.verdict === "not_comparable")
      ? "broken"
      : undefined;
  return districtsTitle({
    fell: fell.map(nameOf),
    rose: rose.map(nameOf),
    total: districts.length,
    strongest,
    unjudged,
    kind,
  });
}

function nameOf({ name }: DistrictTrend): string {
  return name;
}
