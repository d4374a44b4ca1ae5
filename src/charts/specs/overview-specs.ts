/** The word-sized lines of the overview, from its view model. */

import { TABLE } from "../../text/chart-table-nl.ts";
import { strategyPeriod } from "../../text/pages-nl.ts";
import type { OverviewView, PriorityRow } from "../../view-models/overview-view.ts";
import type { ChangeView, SeriesView } from "../../view-models/view-parts.ts";
import type { SparklineSpec } from "../chart-spec.ts";
import { figuresOf, footnotesOf, provenanceOf, statusCell, ticksOf, toSeries } from "./spec-parts.ts";

/**
 * The line of a priority with the strategy period marked, on the time axis that all priorities share; absent when the
 * priority has no figures.
 */
export function prioritySpec(
  row: PriorityRow,
  view: Pick<OverviewView, "priorities" | "period" | "source">,
): SparklineSpec | undefined {
  if (row.series === undefined || row.change === undefined) return undefined;
  const spec = sparkline(`priority-${row.slug}`, row.series, {
    title: row.title,
    change: row.change,
    source: view.source,
    labelled: [row.change.fromPeriod, row.change.toPeriod],
  });
  return {
    ...spec,
    ticks: ticksOf(view.priorities.flatMap((priority) => priority.series ?? [])),
    highlight: { ...view.period, label: strategyPeriod(view.period) },
  };
}

/** The line of an offence in the table of years. */
export function yearsSpec(row: OverviewView["years"]["rows"][number], view: OverviewView): SparklineSpec {
  return sparkline(`years-${row.id}`, row.series, {
    title: row.label,
    change: row.change,
    source: view.years.source,
    labelled: [],
  });
}

function sparkline(
  id: string,
  series: SeriesView,
  words: {
    readonly title: string;
    readonly change: ChangeView;
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
    summary: words.change.sentence,
    ticks: ticksOf([series]),
    series: toSeries(series, "focus", {
      emphasised: marked,
      labelled: words.labelled.length === 0 ? [] : marked,
    }),
    table: {
      caption: words.title,
      columns: [
        { key: "period", label: TABLE.year, align: "text" },
        { key: "value", label: series.label, align: "number" },
        { key: "status", label: TABLE.status, align: "text" },
      ],
      rows: series.points.map(({ period, figure }) => ({
        key: period,
        cells: [period, figure.text, statusCell(figure)],
      })),
      footnotes: footnotesOf(all),
    },
  };
}
