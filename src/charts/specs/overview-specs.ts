/** The word-sized lines of the overview, from its view model. */

import { strategyPeriod } from "../../text/pages/pages-nl.ts";
import type { OverviewView, PriorityRow } from "../../view-models/overview/overview-view.ts";
import type { SparklineSpec } from "../chart-spec.ts";
import { sparklineSpec } from "./sparkline-spec.ts";
import { ticksOf } from "./spec-parts.ts";

/**
 * The line of a priority with the strategy period marked, on the time axis that all priorities share; absent when the
 * priority has no figures.
 */
export function prioritySpec(
  row: PriorityRow,
  view: Pick<OverviewView, "priorities" | "period" | "source">,
): SparklineSpec | undefined {
  if (row.series === undefined || row.change === undefined) return undefined;
  const spec = sparklineSpec(`priority-${row.slug}`, row.series, {
    title: row.title,
    summary: row.change.sentence,
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
  return sparklineSpec(`years-${row.id}`, row.series, {
    title: row.label,
    summary: row.change.sentence,
    source: view.years.source,
    labelled: [],
  });
}
