/** Step 1 of the compiler: every series laid along the ticks, one cell per tick, with a reason where there is no figure. */

import type { Interval, ObservedStatus } from "../../domain/measured.ts";
import { CHART_WORDS } from "../../text/components-nl.ts";
import type {
  Annotation,
  AxisTick,
  BarSpec,
  ChartPoint,
  ChartSeries,
  ChartSpec,
  ClaimRangeSpec,
  DotIntervalSpec,
  DumbbellSpec,
  FunnelSpec,
  LineSpec,
  MultiplesSpec,
  SlopeSpec,
  SparklineSpec,
} from "../chart-spec.ts";

export interface KnownCell {
  readonly known: true;
  readonly value: number;
  readonly status: ObservedStatus | "estimated";
  readonly interval?: Interval;
  readonly counted?: number;
  readonly label?: string;
  readonly emphasis: boolean;
}

export interface EmptyCell {
  readonly known: false;
  /** Why, in words. */
  readonly why: string;
  /** Whether the series says that the figure is missing; `false` where it simply has no point. */
  readonly stated: boolean;
}

export type Cell = KnownCell | EmptyCell;

export interface NormalSeries extends Omit<ChartSeries, "points" | "breaks"> {
  /** One per tick. */
  readonly cells: readonly Cell[];
  /** Ticks before which the line of this series is interrupted. */
  readonly breaks: readonly number[];
}

/** From one tick to another, both included, by their place on the axis. */
export interface TickRange {
  readonly from: number;
  readonly to: number;
}

export interface NormalAnnotation extends TickRange {
  readonly text: string;
  readonly kind: Annotation["kind"];
}

export interface NormalHighlight extends TickRange {
  readonly label: string;
}

interface NormalTime {
  readonly annotations: readonly NormalAnnotation[];
  readonly highlight?: NormalHighlight;
}

export interface NormalBar extends NormalTime {
  readonly kind: "bar";
  readonly spec: BarSpec;
  readonly series: readonly NormalSeries[];
}
export interface NormalLine extends NormalTime {
  readonly kind: "line";
  readonly spec: LineSpec;
  readonly series: readonly NormalSeries[];
}
export interface NormalSlope extends NormalTime {
  readonly kind: "slope";
  readonly spec: SlopeSpec;
  readonly series: readonly NormalSeries[];
}
export interface NormalMultiples extends NormalTime {
  readonly kind: "multiples";
  readonly spec: MultiplesSpec;
  /** One per panel, in the order of the panels. */
  readonly series: readonly NormalSeries[];
}
/** Not of the union below: a sparkline is no figure, and no chart library draws it. */
export interface NormalSparkline extends NormalTime {
  readonly spec: SparklineSpec;
  readonly series: NormalSeries;
}
export interface NormalDotInterval {
  readonly kind: "dot-interval";
  readonly spec: DotIntervalSpec;
}
export interface NormalFunnel {
  readonly kind: "funnel";
  readonly spec: FunnelSpec;
}
export interface NormalClaimRange {
  readonly kind: "claim-range";
  readonly spec: ClaimRangeSpec;
}
export interface NormalDumbbell {
  readonly kind: "dumbbell";
  readonly spec: DumbbellSpec;
}
export type NormalSpec =
  | NormalBar
  | NormalLine
  | NormalSlope
  | NormalMultiples
  | NormalDotInterval
  | NormalFunnel
  | NormalClaimRange
  | NormalDumbbell;

/** Fills what a spec leaves out. A point at a period that the axis does not have is a fault of the spec, and throws. */
export function normalise(spec: ChartSpec): NormalSpec {
  switch (spec.kind) {
    case "bar":
      return { kind: "bar", spec, series: alongAll(spec.series, spec.ticks), ...timeOf(spec) };
    case "line":
      return { kind: "line", spec, series: alongAll(spec.series, spec.ticks), ...timeOf(spec) };
    case "slope":
      return { kind: "slope", spec, series: alongAll(spec.series, spec.ticks), ...timeOf(spec) };
    case "multiples": {
      const series = spec.panels.map((panel) => panel.series);
      return { kind: "multiples", spec, series: alongAll(series, spec.ticks), ...timeOf(spec) };
    }
    case "dot-interval":
      return { kind: "dot-interval", spec };
    case "funnel":
      return { kind: "funnel", spec };
    case "claim-range":
      return { kind: "claim-range", spec };
    case "dumbbell":
      return { kind: "dumbbell", spec };
  }
}

/** The same for a sparkline. */
export function normaliseSparkline(spec: SparklineSpec): NormalSparkline {
  return { spec, series: along(spec.series, spec.ticks), ...timeOf(spec) };
}

function alongAll(series: readonly ChartSeries[], ticks: readonly AxisTick[]): readonly NormalSeries[] {
  return series.map((one) => along(one, ticks));
}

function along(series: ChartSeries, ticks: readonly AxisTick[]): NormalSeries {
  const points = new Map(series.points.map((point) => [point.at, point]));
  const axis = new Set(ticks.map((tick) => tick.at));
  const stray = series.points.find((point) => !axis.has(point.at));
  if (stray) throw new RangeError(`series ${series.id} has a point at ${stray.at}, which is not on the axis`);
  const breaks = (series.breaks ?? []).flatMap((period) => rangeOf(ticks, period, period)?.from ?? []);
  return { ...series, breaks, cells: ticks.map((tick) => cellOf(points.get(tick.at))) };
}

function cellOf(point: ChartPoint | undefined): Cell {
  if (point === undefined) return { known: false, why: CHART_WORDS.noFigure, stated: false };
  const { value, status } = point;
  if (value === undefined || !Number.isFinite(value) || status === "missing" || status === "suppressed")
    return { known: false, why: point.missing ?? CHART_WORDS.noFigure, stated: true };
  return {
    known: true,
    value,
    status,
    emphasis: point.emphasis ?? false,
    ...(point.interval ? { interval: point.interval } : {}),
    ...(point.counted === undefined ? {} : { counted: point.counted }),
    ...(point.label === undefined ? {} : { label: point.label }),
  };
}

interface TimeSpec {
  readonly ticks: readonly AxisTick[];
  readonly annotations?: readonly Annotation[];
  readonly highlight?: { readonly from: string; readonly to: string; readonly label: string };
}

function timeOf({ ticks, annotations = [], highlight }: TimeSpec): NormalTime {
  const range = highlight && rangeOf(ticks, highlight.from, highlight.to);
  return {
    annotations: annotations.flatMap(({ at, to, text, kind }) => {
      const place = rangeOf(ticks, at, to ?? at);
      return place ? [{ ...place, text, kind }] : [];
    }),
    ...(highlight && range ? { highlight: { ...range, label: highlight.label } } : {}),
  };
}

/** Where a period lies on an axis of the same or of another grain: `2018-07` on an axis of years is at `2018`. */
function rangeOf(ticks: readonly AxisTick[], from: string, to: string): TickRange | undefined {
  const matches = (tick: AxisTick, key: string): boolean =>
    tick.at === key || tick.at.startsWith(`${key}-`) || key.startsWith(`${tick.at}-`);
  const first = ticks.findIndex((tick) => matches(tick, from));
  const last = ticks.findLastIndex((tick) => matches(tick, to));
  return first < 0 || last < first ? undefined : { from: first, to: last };
}
