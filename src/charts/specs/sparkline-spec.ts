/** A word-sized line with its table, for a row of a list or a cell. */

import { brokenFrom, TABLE } from "../../text/chart-table-nl.ts";
import type { SeriesView } from "../../view-models/view-parts.ts";
import type { SparklineSpec } from "../chart-spec.ts";
import { figuresOf, footnotesOf, provenanceOf, statusCell, ticksOf, toSeries } from "./spec-parts.ts";

/**
 * A word-sized line of years or months: the last period stands out, and so do those in `labelled`, which then all carry
 * their figures as text.
 */
export function sparklineSpec(
  id: string,
  series: SeriesView,
  words: {
    readonly title: string;
    /** The sentence that the line proves. */
    readonly summary: string;
    /** Head of the column of periods; years unless said. */
    readonly periodLabel?: string;
    /** Name of the figures; the series unless said. */
    readonly valueLabel?: string;
    readonly source: string;
    readonly labelled: readonly string[];
  },
): SparklineSpec {
  const all = figuresOf([series]);
  const last = series.points.filter(({ figure }) => figure.value !== undefined).at(-1)?.period;
  const marked = [...words.labelled, ...(last === undefined ? [] : [last])];
  return {
    kind: "sparkline",
    id,
    title: words.title,
    subtitle: series.label,
    unit: series.label,
    format: "count",
    provenance: provenanceOf(all),
    source: words.source,
    notes: [],
    summary: words.summary,
    ticks: ticksOf([series]),
    series: toSeries(series, "focus", {
      emphasised: marked,
      labelled: words.labelled.length === 0 ? [] : marked,
    }),
    table: {
      caption: words.title,
      columns: [
        { key: "period", label: words.periodLabel ?? TABLE.year, align: "text" },
        { key: "value", label: words.valueLabel ?? series.label, align: "number" },
        { key: "status", label: TABLE.status, align: "text" },
      ],
      rows: series.points.map(({ period, figure }) => ({
        key: period,
        cells: [period, figure.text, statusCell(figure)],
      })),
      footnotes: [...footnotesOf(all), ...(series.breaks ?? []).map(({ at, text }) => brokenFrom(at, text))],
    },
  };
}
