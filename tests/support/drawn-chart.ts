/** An option of ECharts read back for assertions: only what was put in, under names that a test can use. */

import type { ChartSpec } from "../../src/charts/chart-spec.ts";
import { LIGHT_PALETTE } from "../../src/charts/echarts/palette.ts";
import { textWidth } from "../../src/charts/echarts/text-metrics.ts";
import { toOption } from "../../src/charts/echarts/to-option.ts";

interface Style {
  readonly color?: string;
  readonly borderColor?: string;
  readonly type?: readonly number[];
  readonly decal?: { readonly color: string };
}
interface DrawnItem {
  readonly value: number;
  readonly itemStyle?: Style;
}
interface DrawnSeries {
  readonly id: string;
  readonly type: string;
  readonly data: readonly (DrawnItem | undefined)[];
  readonly values: readonly (number | undefined)[];
  readonly lineStyle?: Style;
  readonly itemStyle?: Style;
}
interface DrawnAxis {
  readonly min?: number;
  readonly max?: number;
  readonly interval?: number;
}
interface DrawnMark {
  readonly id?: string;
  readonly type: string;
  readonly style: {
    readonly x?: number;
    readonly y?: number;
    readonly text?: string;
    readonly align?: string;
    readonly fill?: string;
    readonly font?: string;
  };
}
export interface DrawnWord {
  readonly id: string | undefined;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly color: string | undefined;
  readonly weight: number;
}
interface DrawnChart {
  readonly height: number;
  readonly series: readonly DrawnSeries[];
  readonly axes: { readonly xAxis: readonly DrawnAxis[]; readonly yAxis: readonly DrawnAxis[] };
  readonly grids: unknown;
  readonly marks: readonly DrawnMark[];
  readonly tooltip: unknown;
  readonly description: unknown;
  /** The words shown on pointing at a category of a plot. */
  readonly tip: (plot: number, category: number) => string;
}

/** A spec on screen in light colours. */
export function drawn(spec: ChartSpec, width = 820, wantedHeight?: number): DrawnChart {
  const { option, height } = toOption(spec, {
    width,
    medium: "screen",
    palette: LIGHT_PALETTE,
    ...(wantedHeight === undefined ? {} : { height: wantedHeight }),
  });
  // Everything but the functions is plain data.
  const plain: Record<string, never> = JSON.parse(JSON.stringify(option));
  const tooltip = Array.isArray(option.tooltip) ? option.tooltip[0] : option.tooltip;
  return {
    height,
    series: listOf<Record<string, unknown>>(plain["series"]).map(readSeries),
    axes: { xAxis: listOf<DrawnAxis>(plain["xAxis"]), yAxis: listOf<DrawnAxis>(plain["yAxis"]) },
    grids: plain["grid"],
    marks: listOf<DrawnMark>(plain["graphic"]),
    tooltip: plain["tooltip"],
    description: Reflect.get(Reflect.get(Object(plain["aria"]), "label"), "description"),
    tip: (plot, category) => {
      const formatter: unknown = tooltip?.formatter;
      return typeof formatter === "function"
        ? String(formatter([{ axisIndex: plot, axisValue: String(category) }]))
        : "";
    },
  };
}

function listOf<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? value : [];
}

function readSeries(series: Record<string, unknown>): DrawnSeries {
  const data = listOf<unknown>(series["data"]);
  return {
    id: String(series["id"]),
    type: String(series["type"]),
    data: data.map((item) => (typeof item === "object" ? (item as DrawnItem) : undefined)),
    values: data.map((item) => (typeof item === "number" ? item : undefined)),
    ...(series["lineStyle"] ? { lineStyle: series["lineStyle"] as Style } : {}),
    ...(series["itemStyle"] ? { itemStyle: series["itemStyle"] as Style } : {}),
  };
}

export function seriesById(chart: DrawnChart, id: string): DrawnSeries {
  const found = chart.series.find((series) => series.id === id);
  if (!found) throw new Error(`no series ${id}; there are ${chart.series.map((series) => series.id).join(", ")}`);
  return found;
}

export function axes(chart: DrawnChart, axis: "xAxis" | "yAxis"): readonly DrawnAxis[] {
  return chart.axes[axis];
}

export function marks(chart: DrawnChart): readonly DrawnMark[] {
  return chart.marks;
}

/** Every word of the picture that is not a label of a value axis. */
export function texts(chart: DrawnChart): readonly DrawnWord[] {
  return chart.marks
    .filter((mark) => mark.type === "text")
    .map(({ id, style }) => {
      const [text, x, weight] = [style.text ?? "", style.x ?? 0, style.font?.startsWith("600") ? 600 : 400] as const;
      const size = Number(/ (\d+)px/.exec(style.font ?? "")?.[1] ?? 12);
      const width = textWidth(text, size, weight);
      const left = style.align === "right" ? x - width : style.align === "center" ? x - width / 2 : x;
      return { id, text, x, y: style.y ?? 0, left, right: left + width, color: style.fill, weight };
    });
}
