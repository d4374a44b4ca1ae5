/** The network's own figures as tables, and the division over follow-up routes as a chart, from the view model. */

import { TABLE } from "../../text/chart-table-nl.ts";
import { OWN_FIGURES } from "../../text/pages/own-figures-nl.ts";
import type { OwnRow, OwnTemplateView } from "../../view-models/theme/own-figures-view.ts";
import type { ChartSeries, ChartTable, LineSpec } from "../chart-spec.ts";
import { figuresOf, footnotesOf, provenanceOf, ticksOf, toSeries } from "./spec-parts.ts";

/** Of the unit per period; absent where it has no figure. */
export function ownUnitTable({ unit, periods }: OwnTemplateView): ChartTable | undefined {
  return unit && tableOf(unit.caption, OWN_FIGURES.indicator, periods, unit.rows);
}

/** Of the areas in the last period, a table per level. */
export function ownPlacesTables({ places }: OwnTemplateView): readonly ChartTable[] {
  return places.map(({ caption, head, columns, rows }) => tableOf(caption, head, columns, rows));
}

function tableOf(caption: string, head: string, columns: readonly string[], rows: readonly OwnRow[]): ChartTable {
  return {
    caption,
    columns: [
      { key: "name", label: head, align: "text" },
      ...columns.map((label, at) => ({ key: String(at), label, align: "number" as const })),
    ],
    rows: rows.map(({ id, label, figures }) => ({ key: id, cells: [label, ...figures.map(({ text }) => text)] })),
    footnotes: footnotesOf(rows.flatMap(({ figures }) => figures)),
  };
}

/** Shares through time, each with its reference as a grey line; absent where nothing is stated or only one period is there. */
export function ownSharesSpec({ shares, periods, source }: OwnTemplateView): LineSpec | undefined {
  if (!shares || periods.length < 2) return undefined;
  const series = shares.parts.map((part) => part.series);
  const all = figuresOf(series);
  const ticks = ticksOf(series);
  const reference = (part: (typeof shares.parts)[number]): ChartSeries => ({
    id: `${part.series.id}-reference`,
    label: OWN_FIGURES.reference,
    role: "benchmark",
    points: ticks.map(({ at }) => ({ at, value: part.reference, status: "observed" })),
  });
  return {
    kind: "line",
    id: `own-shares-${series[0]?.id ?? ""}`,
    title: shares.title,
    subtitle: shares.subtitle,
    summary: shares.summary,
    unit: shares.subtitle,
    format: "percent",
    provenance: provenanceOf(all),
    source,
    notes: [],
    table: {
      caption: shares.subtitle,
      columns: [
        { key: "year", label: TABLE.year, align: "text" },
        ...series.map(({ id, label }) => ({ key: id, label, align: "number" as const })),
      ],
      rows: [
        ...ticks.map(({ at, label }, tick) => ({
          key: at,
          cells: [label, ...series.map(({ points }) => points[tick]?.figure.text ?? "")],
        })),
        {
          key: "reference",
          cells: [OWN_FIGURES.reference, ...shares.parts.map(({ referenceLabel }) => referenceLabel)],
          total: true,
        },
      ],
      footnotes: footnotesOf(all),
    },
    ticks,
    series: [...series.map((each) => toSeries(each, "series")), ...shares.parts.map(reference)],
    annotations: [],
    baseline: 0,
  };
}
