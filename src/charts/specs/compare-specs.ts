/** The charts of the page of comparisons, from its view model: a chart per figure, in the form asked for. */

import { TABLE } from "../../text/chart-table-nl.ts";
import { COMPARE_CHARTS } from "../../text/pages/compare-page-nl.ts";
import type { ComparedSeries, CompareFigure, CompareView } from "../../view-models/compare/compare-view.ts";
import type { FigureView } from "../../view-models/view-parts.ts";
import type {
  BarSpec,
  ChartSeries,
  ChartSpec,
  ChartTable,
  LineSpec,
  MultiplesSpec,
  SeriesRole,
  SlopeSpec,
} from "../chart-spec.ts";
import { figuresOf, footnotesOf, formatOf, provenanceOf, ticksOf, toAnnotations, toSeries } from "./spec-parts.ts";

const INDEX_BASE = 100;
/** Groups of bars that can still be told apart on a telephone. */
const MOST_GROUPS = 5;

type Base = Omit<LineSpec, "kind" | "baseline" | "series" | "highlight">;

/** One chart per figure; none in the form of a table. Series without any figure are named by the notices of the page. */
export function compareSpecs(view: CompareView): readonly ChartSpec[] {
  return view.figures.flatMap((figure) => specOf(view, figure) ?? []);
}

function specOf(view: CompareView, figure: CompareFigure): ChartSpec | undefined {
  const drawn = figure.series.filter(({ series }) => figuresOf([series]).some(({ value }) => value !== undefined));
  switch (view.chosen.view) {
    case "lines":
      return linesSpec(view, figure, drawn);
    case "bars":
      return barsSpec(view, figure, drawn);
    case "slope":
      return slopeSpec(view, figure, drawn);
    case "multiples":
      return multiplesSpec(view, figure, drawn);
    case "table":
      return undefined;
  }
}

function linesSpec(view: CompareView, figure: CompareFigure, drawn: readonly ComparedSeries[]): LineSpec {
  return {
    ...baseOf(view, figure, drawn),
    kind: "line",
    baseline: view.chosen.measure === "index" ? INDEX_BASE : 0,
    series: drawn.map((one) => seriesOf(one, drawn, { figure })),
  };
}

/** The two years compared and as many in between, evenly, as a telephone can show. */
function barsSpec(view: CompareView, figure: CompareFigure, drawn: readonly ComparedSeries[]): BarSpec {
  const base = baseOf(view, figure, drawn);
  const years = shownYears(view.chosen.from, view.chosen.to, drawn.length > 1 ? MOST_GROUPS : undefined);
  const last = String(view.chosen.to);
  const series = drawn.map((one) => seriesOf(one, drawn, { figure, labelled: last }));
  return {
    ...base,
    kind: "bar",
    subtitle: years.length < base.ticks.length ? COMPARE_CHARTS.someYears(base.subtitle, years) : base.subtitle,
    ticks: base.ticks.filter(({ at }) => years.includes(at)),
    series: series.map((one) => ({ ...one, points: one.points.filter(({ at }) => years.includes(at)) })),
    annotations: base.annotations.filter(({ at }) => years.includes(at)),
  };
}

/** Years from the last one back in equal steps, and always the first. */
function shownYears(from: number, to: number, most: number | undefined): readonly string[] {
  const span = to - from;
  const step = most === undefined ? 1 : Math.max(1, Math.ceil(span / (most - 1)));
  const back = Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => to - index * step);
  // One that comes close upon the first year says little more than that year does.
  const apart = back.filter((year) => year === from || 2 * (year - from) >= step);
  return [...new Set([from, ...apart])].sort((a, b) => a - b).map(String);
}

function slopeSpec(view: CompareView, figure: CompareFigure, drawn: readonly ComparedSeries[]): SlopeSpec | undefined {
  const { ticks: all, ...base } = baseOf(view, figure, drawn);
  const ends = [String(view.chosen.from), String(view.chosen.to)];
  const whole = drawn.filter(({ change }) => change.from.value !== undefined && change.to.value !== undefined);
  const [earlier, later] = ends.map((end) => all.find(({ at }) => at === end));
  if (!earlier || !later || whole.length === 0) return undefined;
  return {
    ...base,
    kind: "slope",
    subtitle: COMPARE_CHARTS.twoYears(base.subtitle),
    ticks: [earlier, later],
    baseline: view.chosen.measure === "index" ? INDEX_BASE : 0,
    series: whole.map((one) => {
      const { breaks: _, ...series } = seriesOf(one, whole, { figure });
      const points = series.points.filter(({ at }) => ends.includes(at));
      return one.broken === undefined
        ? { ...series, points, change: one.change.percentage }
        : { ...series, points, change: "", breaks: [later.at] };
    }),
    annotations: [...new Set(whole.flatMap((one) => brokenText(one, figure)))].map((text) => ({
      at: later.at,
      text,
      kind: whole.every(({ broken }) => broken !== undefined) ? "break" : "merger",
    })),
  };
}

function brokenText({ broken, indicator }: ComparedSeries, { by }: CompareFigure): readonly string[] {
  if (broken === undefined) return [];
  return [by === "indicator" ? `${indicator.label}: ${broken}` : broken];
}

function multiplesSpec(view: CompareView, figure: CompareFigure, drawn: readonly ComparedSeries[]): MultiplesSpec {
  return {
    ...baseOf(view, figure, drawn),
    kind: "multiples",
    panels: drawn.map((one) => ({
      id: one.series.id,
      title: one.series.label,
      note: one.change.percentage,
      series: { ...seriesOf(one, drawn, { figure }), role: "focus" },
    })),
  };
}

function baseOf(view: CompareView, figure: CompareFigure, drawn: readonly ComparedSeries[]): Base {
  const series = drawn.map((one) => one.series);
  const ticks = ticksOf(series);
  return {
    id: `compare-${figure.id}`,
    title: figure.title,
    subtitle: figure.subtitle,
    unit: figure.unit,
    format: formatOf(view.chosen.measure),
    provenance: provenanceOf(figuresOf(series)),
    source: view.source,
    notes: [],
    summary: figure.summary,
    table: yearsTable(figure, drawn),
    ticks,
    // A break of one series among others is named, but interrupts that series alone.
    annotations: toAnnotations(figure.annotations, ticks).map((each) =>
      figure.by === "indicator" && each.kind === "break" ? { ...each, kind: "merger" } : each,
    ),
  };
}

/** The unit and the country are grey beside districts and municipalities; alone they are what the chart is about. */
function seriesOf(
  one: ComparedSeries,
  drawn: readonly ComparedSeries[],
  { figure, labelled }: { readonly figure: CompareFigure; readonly labelled?: string },
): ChartSeries {
  const series = toSeries(one.series, roleOf(one, drawn), { labelled: labelled === undefined ? [] : [labelled] });
  const breaks = figure.annotations.flatMap(({ of, kind, from }) =>
    of === one.indicator.id && kind === "break" ? [from] : [],
  );
  return breaks.length === 0 ? series : { ...series, breaks };
}

function roleOf({ area, isReference }: ComparedSeries, drawn: readonly ComparedSeries[]): SeriesRole {
  const isWider = isReference || area.level === "unit" || area.level === "country";
  const isAlone = drawn.every((other) => other.area.code === area.code);
  return isWider && !isAlone ? "benchmark" : "series";
}

/** Years by series. */
function yearsTable(figure: CompareFigure, drawn: readonly ComparedSeries[]): ChartTable {
  const series = drawn.map((one) => one.series);
  const texts = new Map<string, FigureView>(
    series.flatMap(({ id, points }) => points.map(({ period, figure: cell }) => [`${id} ${period}`, cell])),
  );
  return {
    caption: figure.subtitle,
    columns: [
      { key: "period", label: TABLE.year, align: "text" },
      ...series.map(({ id, label }) => ({ key: id, label, align: "number" as const })),
    ],
    rows: ticksOf(series).map(({ at, label }) => ({
      key: at,
      cells: [label, ...series.map(({ id }) => texts.get(`${id} ${at}`)?.text ?? "")],
    })),
    footnotes: footnotesOf(figuresOf(series)),
  };
}
