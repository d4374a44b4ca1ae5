/** What stands in one chart: the areas of an indicator, or the indicators of one area, with a heading from the figures. */

import type { AnalysisContext } from "../../analysis/analysis-context.ts";
import { formatNumber } from "../../text/format.ts";
import * as text from "../../text/pages/compare-nl.ts";
import { unitText, yearlyUnit } from "../../text/pages/theme-nl.ts";
import { markedTitle } from "../../text/provenance-nl.ts";
import { weakestOf } from "../figure.ts";
import { annotationsOf } from "../theme/annotations.ts";
import { formatOf } from "../trend/change.ts";
import type { Compared } from "./compare-series.ts";
import type { CompareSetting } from "./compare-setting.ts";
import type { ComparedSeries, CompareFigure } from "./compare-view.ts";

/** A figure per indicator; of a single area one figure in which the indicators stand beside each other. */
export function compareFigures(
  context: AnalysisContext,
  setting: CompareSetting,
  compared: readonly Compared[],
): readonly CompareFigure[] {
  const areas = new Set(compared.map(({ view }) => view.area.code));
  if (areas.size === 1 && setting.indicators.length > 1) {
    return [figureOf(context, setting, compared.map(named), "indicator")];
  }
  return setting.indicators.map(({ id }) =>
    figureOf(
      context,
      setting,
      compared.filter(({ indicator }) => indicator.id === id),
      "area",
    ),
  );
}

/** A series of an indicator carries the name of that indicator where its area is said elsewhere. */
function named(compared: Compared): Compared {
  const { view, indicator } = compared;
  return { ...compared, view: { ...view, series: { ...view.series, label: indicator.label } } };
}

function figureOf(
  context: AnalysisContext,
  setting: CompareSetting,
  compared: readonly Compared[],
  by: CompareFigure["by"],
): CompareFigure {
  const { measure, from, to } = setting;
  const series = compared.map(({ view }) => view);
  const subject = compared[0]?.indicator;
  const what = by === "area" ? (subject?.labelPlural ?? "") : text.severalOffences();
  const unit = unitText(measure, what, String(from));
  return {
    id: by === "area" ? (subject?.id ?? "") : "indicators",
    title: markedTitle(
      titleOf(setting, series, by === "area" ? subject?.label : text.kindsIn(compared[0]?.view.area.name ?? "")),
      weakestOf(compared.flatMap(({ figures }) => figures)),
    ),
    subtitle: text.figureSubtitle({
      unit: yearlyUnit(measure, unit),
      area: by === "indicator" ? compared[0]?.view.area.name : undefined,
      from: String(from),
      to: String(to),
    }),
    unit,
    summary: text.figureSummary(
      unit,
      series.map(({ series: { label }, change: { from: earlier, to: later } }) => ({
        name: label,
        from: earlier.value === undefined ? undefined : earlier.text,
        to: later.value === undefined ? undefined : later.text,
      })),
      { from: String(from), to: String(to) },
    ),
    by,
    series,
    annotations:
      by === "area" && subject
        ? annotationsOf(context, subject.id)
        : compared.flatMap(({ indicator: { id, label } }) =>
            annotationsOf(context, id).map((each) => ({ ...each, of: id, text: `${label}: ${each.text}` })),
          ),
  };
}

/** From how far apart to how far apart: the ranges in the first and in the last year. */
function titleOf(setting: CompareSetting, series: readonly ComparedSeries[], subject = ""): string {
  const format = formatOf(setting.measure);
  const range = (side: "from" | "to"): string => {
    const values = series.flatMap(({ change, isReference }) => (isReference ? [] : (change[side].value ?? [])));
    if (values.length === 0) return "";
    const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => formatNumber(format, value));
    return low === high ? (low ?? "") : text.rangeText(low ?? "", high ?? "");
  };
  const [from, to] = [range("from"), range("to")];
  return text.figureTitle({ subject, from, to, fromYear: String(setting.from), toYear: String(setting.to) });
}
