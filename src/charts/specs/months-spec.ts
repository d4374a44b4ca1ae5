/** The months of a theme as a line, with a table of years by months. */

import { monthColumn, TABLE } from "../../text/chart-table-nl.ts";
import { capitalise } from "../../text/data/findings-nl.ts";
import { UNRIPE } from "../../text/maturity-nl.ts";
import type { ThemeFigures } from "../../view-models/theme/theme-view.ts";
import type { SeriesView } from "../../view-models/view-parts.ts";
import type { ChartTable, LineSpec } from "../chart-spec.ts";
import { figuresOf, footnotesOf, formatOf, provenanceOf, ticksOf, toAnnotations, toSeries } from "./spec-parts.ts";

/** Any year has these; only the months are read. */
const MONTHS_OF_A_YEAR = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

/** A line of months, when the area has months. */
export function monthsSpec(figures: ThemeFigures): LineSpec | undefined {
  const { months } = figures;
  if (months === undefined) return undefined;
  const all = figuresOf([months.series]);
  const ticks = ticksOf([months.series]);
  return {
    kind: "line",
    id: `months-${figures.indicator.id}`,
    title: months.title,
    subtitle: months.subtitle,
    summary: months.summary,
    unit: figures.unit,
    format: formatOf(figures.measure),
    provenance: provenanceOf(all),
    source: figures.source,
    notes: months.unripe ? [months.unripe.sentence] : [],
    table: monthsTable(months.series, months.subtitle),
    ticks,
    series: [toSeries(months.series, "focus")],
    annotations: [
      ...toAnnotations(figures.annotations, ticks),
      ...(months.unripe
        ? [{ at: months.unripe.from, to: months.unripe.to, text: capitalise(UNRIPE), kind: "period" as const }]
        : []),
    ],
    baseline: 0,
  };
}

function monthsTable(series: SeriesView, caption: string): ChartTable {
  const texts = new Map(series.points.map(({ period, figure }) => [period, figure.text]));
  const years = [...new Set(series.points.map(({ period }) => period.slice(0, 4)))].sort();
  return {
    caption,
    columns: [
      { key: "year", label: TABLE.year, align: "text" },
      ...MONTHS_OF_A_YEAR.map((month) => ({
        key: month,
        label: monthColumn(`2000-${month}`),
        align: "number" as const,
      })),
    ],
    rows: years.map((year) => ({
      key: year,
      cells: [year, ...MONTHS_OF_A_YEAR.map((month) => texts.get(`${year}-${month}`) ?? "")],
    })),
    footnotes: footnotesOf(figuresOf([series])),
  };
}
