/** Step 3 of the compiler: a resolved scene as one complete ECharts option. Nothing is decided here. */

import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { axisOf } from "./axes.ts";
import type { ChartOption } from "./echarts-modules.ts";
import { toGraphic } from "./graphics.ts";
import {
  type BarLayer,
  type CurveLayer,
  categoryAt,
  DASH,
  type Layer,
  type LineLayer,
  type Mark,
  type Plot,
  type PointLayer,
  type Scene,
  type SpotLayer,
} from "./scene.ts";
import { symbolOf } from "./shapes.ts";
import { textWidth } from "./text-metrics.ts";

/** What stands over what; gridlines have 0. */
const DEPTH = { series: 3, points: 8, tooltip: 60 } as const;
/** Hatching of estimates: stripe and space in pixels, at 45 degrees. */
const HATCH = { stripe: 1.8, space: 3.2, angle: -Math.PI / 4 } as const;
const NOTHING = "-";

/** The option of a scene, to be passed to ECharts whole. */
export function assemble(scene: Scene): ChartOption {
  const { palette, textSize } = scene;
  return {
    animation: false,
    backgroundColor: "transparent",
    textStyle: { fontFamily: palette.fontFamily, fontSize: textSize, color: palette.label },
    aria: { enabled: true, label: { description: scene.summary }, decal: { show: false } },
    grid: scene.plots.map(({ frame }) => ({ ...frame, outerBoundsMode: "none" as const })),
    xAxis: scene.plots.map((plot, index) => axisOf(scene, { plot, index, along: "x" })),
    yAxis: scene.plots.map((plot, index) => axisOf(scene, { plot, index, along: "y" })),
    series: [
      ...scene.layers.map((layer) => seriesOf(layer, scene)),
      ...(scene.interactive
        ? scene.plots.flatMap((plot, index) => (plot.across ? [] : [anchorSeries(plot, index)]))
        : []),
    ],
    graphic: [...scene.marks, ...scene.plots.flatMap((plot, index) => categoryWords(scene, plot, index))].map((mark) =>
      toGraphic(mark, palette),
    ),
    // A tooltip that is never shown would be made all the same.
    ...(scene.interactive ? { tooltip: tooltipOf(scene) } : {}),
  };
}

/** The labels under a plot, as words of the picture. */
function categoryWords({ palette, textSize, width }: Scene, plot: Plot, place: number): readonly Mark[] {
  const y = plot.frame.top + plot.frame.height + 10 + textSize / 2;
  return plot.categoryLabels.map(({ index, text, strong }) => {
    const weight = strong ? 600 : 400;
    const half = textWidth(text, textSize, weight) / 2;
    return {
      kind: "text",
      id: `category-${place}-${index}`,
      x: Math.max(half, Math.min(categoryAt(plot, index), width - half)),
      y,
      text,
      align: "center",
      color: strong ? palette.text : palette.label,
      size: textSize,
      weight,
      halo: false,
    };
  });
}

function seriesOf(layer: Layer, scene: Scene): BarSeriesOption | LineSeriesOption | ScatterSeriesOption {
  switch (layer.kind) {
    case "bars":
      return barSeries(layer);
    case "line":
      return lineSeries(layer);
    case "points":
      return pointSeries(layer, scene);
    case "curve":
      return curveSeries(layer);
    case "spots":
      return spotSeries(layer, scene);
  }
}

function barSeries({ plot, id, stack, width, gap, items }: BarLayer): BarSeriesOption {
  return {
    type: "bar",
    id,
    xAxisIndex: plot,
    yAxisIndex: plot,
    stack,
    barWidth: width,
    barGap: `${gap * 100}%`,
    z: DEPTH.series,
    silent: true,
    emphasis: { disabled: true },
    data: items.map((item) => {
      if (item === undefined) return NOTHING;
      const { value, color, hatch } = item;
      if (hatch === undefined) return { value, itemStyle: { color } };
      return { value, itemStyle: { color, borderColor: hatch, borderWidth: 1.5, decal: decalOf(hatch) } };
    }),
  };
}

function decalOf(color: string): NonNullable<NonNullable<BarSeriesOption["itemStyle"]>["decal"]> {
  return {
    symbol: "rect",
    symbolSize: 1,
    color,
    dashArrayX: [1, 0],
    dashArrayY: [HATCH.stripe, HATCH.space],
    rotation: HATCH.angle,
  };
}

function lineSeries({ plot, id, values, color, width, dashed, order }: LineLayer): LineSeriesOption {
  return {
    type: "line",
    id,
    xAxisIndex: plot,
    yAxisIndex: plot,
    z: DEPTH.series + order,
    silent: true,
    symbol: "none",
    clip: false,
    connectNulls: false,
    emphasis: { disabled: true },
    lineStyle: {
      color,
      width,
      join: "round",
      cap: dashed ? "butt" : "round",
      ...(dashed ? { type: [...DASH] } : {}),
    },
    data: values.map((value) => value ?? NOTHING),
  };
}

function pointSeries(
  { plot, id, points, color, size, hollow, shape, order }: PointLayer,
  { palette, plots }: Scene,
): ScatterSeriesOption {
  const inRows = plots[plot]?.direction === "rows";
  return {
    type: "scatter",
    id,
    xAxisIndex: plot,
    yAxisIndex: plot,
    z: DEPTH.points + order,
    silent: true,
    clip: false,
    symbol: symbolOf(shape),
    symbolSize: size,
    emphasis: { disabled: true },
    itemStyle: hollow
      ? { color: palette.background, borderColor: color, borderWidth: 2, opacity: 1 }
      : { color, opacity: 1 },
    data: points.map(({ index, value }) => (inRows ? [value, index] : [index, value])),
  };
}

function curveSeries({ plot, id, points, color, width, order }: CurveLayer): LineSeriesOption {
  return {
    type: "line",
    id,
    xAxisIndex: plot,
    yAxisIndex: plot,
    z: DEPTH.series + order,
    silent: true,
    symbol: "none",
    clip: true,
    emphasis: { disabled: true },
    tooltip: { show: false },
    lineStyle: { color, width, join: "round", cap: "round" },
    data: points.map(({ across, value }) => [across, value]),
  };
}

function spotSeries(
  { plot, id, spots, color, size, shape, order }: SpotLayer,
  { interactive }: Scene,
): ScatterSeriesOption {
  return {
    type: "scatter",
    id,
    xAxisIndex: plot,
    yAxisIndex: plot,
    z: DEPTH.points + order,
    silent: !interactive,
    clip: false,
    symbol: symbolOf(shape),
    symbolSize: size,
    emphasis: { disabled: true },
    itemStyle: { color, opacity: 1 },
    data: spots.map(({ id: spot, across, value, tip }) => ({ id: spot, name: tip, value: [across, value] })),
  };
}

/** An invisible line with a value everywhere, so that pointing answers where a figure is missing too. */
function anchorSeries(plot: Plot, index: number): LineSeriesOption {
  const value = plot.scale.min;
  return {
    type: "line",
    id: `${index}:pointing`,
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    symbol: "none",
    lineStyle: { width: 0, opacity: 0 },
    data: Array.from({ length: plot.length }, (_, place) => (plot.direction === "rows" ? [value, place] : value)),
  };
}

/** Plain text in the picture, never HTML: names come from files. */
function tooltipOf({ plots, palette, textSize }: Scene): NonNullable<ChartOption["tooltip"]> {
  return {
    show: true,
    // A place among two value axes is pointed at by itself, not by its position along one of them.
    trigger: plots.some(({ across }) => across) ? "item" : "axis",
    renderMode: "richText",
    confine: true,
    z: DEPTH.tooltip,
    transitionDuration: 0,
    backgroundColor: palette.background,
    borderColor: palette.axis,
    borderWidth: 1,
    borderRadius: 2,
    padding: [8, 12],
    shadowBlur: 0,
    shadowOffsetX: 0,
    shadowOffsetY: 0,
    shadowColor: "transparent",
    textStyle: { color: palette.text, fontSize: textSize, fontFamily: palette.fontFamily },
    formatter: (pointed) => {
      const first: object | undefined = Array.isArray(pointed) ? pointed[0] : pointed;
      if (first === undefined) return "";
      if (plots.some(({ across }) => across)) return plainText("name" in first ? String(first.name) : "");
      const plot = plots["axisIndex" in first && typeof first.axisIndex === "number" ? first.axisIndex : 0];
      const place = "axisValue" in first ? Number(first.axisValue) : Number.NaN;
      return plainText(plot?.tips[place] ?? "");
    },
  };
}

/** Text that the rich-text renderer takes literally: `{name|…}` is its markup. */
function plainText(text: string): string {
  return text.replaceAll("{", "{\u200b");
}
