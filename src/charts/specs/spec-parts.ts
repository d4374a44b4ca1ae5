/** What the specs of every view model share: points, ticks, footnotes and provenance of figures. */

import { type Provenance, weakerProvenance } from "../../domain/measured.ts";
import { methodWord, statusWord, TABLE, tickLabel } from "../../text/chart-table-nl.ts";
import { formatInterval, formatLevel, type NumberFormat } from "../../text/format.ts";
import { UNRIPE, unripeFootnote } from "../../text/maturity-nl.ts";
import { provenanceText } from "../../text/pages/standing-nl.ts";
import type { ThemeMeasure } from "../../view-models/theme/theme-view.ts";
import type { AnnotationView, FigureView, SeriesView } from "../../view-models/view-parts.ts";
import type { Annotation, AxisTick, ChartPoint, ChartSeries, SeriesRole } from "../chart-spec.ts";

/** How the values of a measure are printed. */
export function formatOf(measure: ThemeMeasure): NumberFormat {
  switch (measure) {
    case "count":
      return "count";
    case "per-day":
      return "per-day";
    case "per1000":
    case "per1000-dwellings":
      return "rate";
    case "index":
      return "index";
  }
}

/** A figure at its place; its status goes along, so that an estimate is drawn as one by rule. */
function toPoint(at: string, figure: FigureView, options: { readonly emphasis?: boolean } = {}): ChartPoint {
  const emphasis = options.emphasis ?? false;
  return {
    at,
    status: figure.status,
    ...(figure.value === undefined ? {} : { value: figure.value }),
    ...(figure.method === undefined ? {} : { method: figure.method }),
    ...(figure.interval === undefined ? {} : { interval: figure.interval }),
    ...(figure.counted === undefined ? {} : { counted: figure.counted }),
    ...(figure.missing === undefined ? {} : { missing: figure.missing }),
    ...(emphasis ? { emphasis: true } : {}),
  };
}

/** A series as drawn; the periods named in `emphasised` are stronger, those in `labelled` carry their figure as text. */
export function toSeries(
  series: SeriesView,
  role: SeriesRole,
  marked: { readonly emphasised?: readonly string[]; readonly labelled?: readonly string[] } = {},
): ChartSeries {
  return {
    id: series.id,
    label: series.label,
    role,
    identity: series.identity,
    ...(series.breaks ? { breaks: series.breaks.map(({ at }) => at) } : {}),
    points: series.points.map(({ period, figure }) => ({
      ...toPoint(period, figure, { emphasis: marked.emphasised?.includes(period) ?? false }),
      ...(figure.value !== undefined && marked.labelled?.includes(period) ? { label: figure.text } : {}),
    })),
  };
}

/** Every period of the series once, in order; provisional where any figure of that period is. */
export function ticksOf(series: readonly SeriesView[]): readonly AxisTick[] {
  const statuses = new Map<string, FigureView["status"]>();
  for (const { points } of series) {
    for (const { period, figure } of points) {
      const before = statuses.get(period);
      statuses.set(period, before === undefined || !isMarked(before) ? figure.status : before);
    }
  }
  return [...statuses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, status]) => ({ at, label: tickLabel(at, status) }));
}

function isMarked(status: FigureView["status"]): boolean {
  return status === "provisional" || status === "revised_provisional";
}

/** Breaks and exceptional periods that lie on the axis. On an axis of years a month stands at its year. */
export function toAnnotations(
  annotations: readonly AnnotationView[],
  ticks: readonly AxisTick[],
): readonly Annotation[] {
  const keys = ticks.map((tick) => tick.at);
  const place = (period: string): string | undefined =>
    keys.includes(period) ? period : keys.find((key) => key === period.slice(0, 4));
  return annotations.flatMap(({ from, to, text, kind }) => {
    const at = place(from);
    const until = to === undefined ? undefined : place(to);
    return at === undefined ? [] : [{ at, text, kind, ...(until === undefined || until === at ? {} : { to: until }) }];
  });
}

export function figuresOf(series: readonly SeriesView[]): readonly FigureView[] {
  return series.flatMap(({ points }) => points.map(({ figure }) => figure));
}

/** The weakest provenance of the figures; real where none says otherwise. */
export function provenanceOf(figures: readonly FigureView[]): Provenance {
  return figures.reduce<Provenance>(
    (weakest, figure) => (figure.provenance === undefined ? weakest : weakerProvenance(weakest, figure.provenance)),
    "real",
  );
}

/** The legend of the marks that occur in a table, and no others. */
export function footnotesOf(figures: readonly FigureView[]): readonly string[] {
  const statuses = new Set(figures.map((figure) => figure.status));
  const reasons = new Set(figures.flatMap((figure) => (figure.missing === undefined ? [] : [missingNote(figure)])));
  const provenance = provenanceOf(figures);
  return [
    ...(statuses.has("provisional") ? [TABLE.provisionalNote] : []),
    ...(statuses.has("revised_provisional") ? [TABLE.revisedNote] : []),
    ...(statuses.has("estimated") ? [TABLE.estimatedNote] : []),
    ...(figures.some(({ unripe }) => unripe) ? [unripeFootnote()] : []),
    ...reasons,
    ...(provenance === "simulated" ? [TABLE.simulatedNote] : []),
    ...(provenance === "reconstruction" ? [TABLE.reconstructionNote] : []),
  ];
}

function missingNote(figure: FigureView): string {
  return figure.missing === undefined ? "" : `${figure.text}: ${figure.missing}`;
}

/** The interval of a figure as a cell; empty without one. */
export function intervalCell(figure: FigureView, format: NumberFormat): string {
  return figure.interval === undefined ? "" : formatInterval(figure.interval, format);
}

/** The head of the column of intervals: "95 %-interval". */
export function intervalHead(figures: readonly FigureView[]): string {
  const level = figures.find((figure) => figure.interval !== undefined)?.interval?.level;
  return level === undefined ? TABLE.interval : formatLevel(level);
}

/**
 * The status of a figure as a cell: its word, for an estimate its method too, or why there is no figure. What is not real says
 * so, and is never called observed.
 */
export function statusCell({ missing, status, method, provenance, unripe }: FigureView): string {
  if (missing !== undefined) return missing;
  const words = [
    statusWord(status),
    ...(method === undefined ? [] : [methodWord(method)]),
    ...(unripe ? [UNRIPE] : []),
  ].join(", ");
  if (provenance === undefined || provenance === "real") return words;
  return status === "observed" && !unripe ? provenanceText(provenance) : `${words}; ${provenanceText(provenance)}`;
}
