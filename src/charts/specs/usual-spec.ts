/** The months of one area with the band of what is usual, from its view model. */

import { parsePeriod } from "../../domain/period.ts";
import { TABLE } from "../../text/chart-table-nl.ts";
import { formatCount, formatPeriodShort } from "../../text/format.ts";
import { bandText, USUAL } from "../../text/pages/usual-nl.ts";
import type { UsualView } from "../../view-models/signals/usual-view.ts";
import type { ChartTable, LineSpec } from "../chart-spec.ts";
import { figuresOf, footnotesOf, provenanceOf, ticksOf, toAnnotations, toSeries } from "./spec-parts.ts";

/** A line of months; unusual ones carry a point, and the table says what is unusual. Absent without a chart. */
export function usualSpec({ chart, sentence }: UsualView): LineSpec | undefined {
  if (chart === undefined) return undefined;
  const ticks = ticksOf([chart.series]);
  const unusual = chart.months.filter(({ rules }) => rules.length > 0).map(({ month }) => month);
  return {
    kind: "line",
    id: chart.series.id,
    title: chart.title,
    subtitle: chart.subtitle,
    summary: sentence,
    unit: chart.unit,
    format: "count",
    provenance: provenanceOf(figuresOf([chart.series])),
    source: chart.source,
    notes: chart.notes,
    table: usualTable(chart),
    ticks,
    series: [toSeries(chart.series, "focus", { emphasised: unusual })],
    annotations: toAnnotations(chart.annotations, ticks),
    baseline: 0,
    band: { label: chart.band, points: chart.months.map(({ month, low, high }) => ({ at: month, low, high })) },
  };
}

function usualTable({ series, months, subtitle }: NonNullable<UsualView["chart"]>): ChartTable {
  const texts = new Map(series.points.map(({ period, figure }) => [period, figure.text]));
  return {
    caption: subtitle,
    columns: [
      { key: "month", label: TABLE.month, align: "text" },
      { key: "count", label: USUAL.count, align: "number" },
      { key: "expected", label: USUAL.expected, align: "number" },
      { key: "band", label: USUAL.band, align: "number" },
      { key: "verdict", label: USUAL.verdict, align: "text" },
    ],
    rows: months.toReversed().map(({ month, expected, low, high, rules, text }) => ({
      key: month,
      cells: [
        monthText(month),
        texts.get(month) ?? "",
        formatCount(Math.round(expected)),
        bandText(low, high),
        rules.length === 0 ? USUAL.usual : text,
      ],
      strong: rules.length > 0,
    })),
    footnotes: footnotesOf(figuresOf([series])),
  };
}

function monthText(period: string): string {
  const parsed = parsePeriod(period);
  return parsed ? formatPeriodShort(parsed) : period;
}
