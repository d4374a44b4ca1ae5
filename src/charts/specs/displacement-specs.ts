/** The chart of displacement, from its view model: a municipality, its neighbours and the rest on one base. */

import { TABLE } from "../../text/chart-table-nl.ts";
import type { DisplacementOfOne, DisplacementPageView } from "../../view-models/places/displacement-page-view.ts";
import type { ChartTable, LineSpec } from "../chart-spec.ts";
import { figuresOf, footnotesOf, ticksOf, toAnnotations, toSeries } from "./spec-parts.ts";

const INDEX_BASE = 100;

/** Three lines: the municipality in focus, its neighbours, and the grey rest that shows what happened anyway. */
export function displacementSpec(
  { chosen, provenance, source }: DisplacementPageView,
  one: DisplacementOfOne,
): LineSpec {
  const { course } = one;
  const [target, buffer, control] = course.series;
  const ticks = ticksOf(course.series);
  const [from, to] = [String(chosen.from), String(chosen.to)];
  const emphasised = [from, to];
  return {
    kind: "line",
    id: `displacement-${chosen.indicator}`,
    title: course.title,
    subtitle: course.subtitle,
    unit: course.unit,
    format: "index",
    provenance,
    source,
    notes: [],
    summary: course.summary,
    table: courseTable(one),
    ticks,
    baseline: INDEX_BASE,
    series: [
      toSeries(control, "benchmark", { emphasised }),
      toSeries(buffer, "series", { emphasised }),
      toSeries(target, "focus", { emphasised }),
    ],
    annotations: toAnnotations(course.annotations, ticks),
    highlight: { from, to, label: `${from}–${to}` },
  };
}

function courseTable({ course }: DisplacementOfOne): ChartTable {
  return {
    caption: course.subtitle,
    columns: [
      { key: "period", label: TABLE.year, align: "text" },
      ...course.series.map(({ id, label }) => ({ key: id, label, align: "number" as const })),
    ],
    rows: ticksOf(course.series).map(({ at, label }) => ({
      key: at,
      cells: [
        label,
        ...course.series.map(({ points }) => points.find(({ period }) => period === at)?.figure.text ?? ""),
      ],
    })),
    footnotes: footnotesOf(figuresOf(course.series)),
  };
}
