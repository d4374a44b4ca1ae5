/** The axes of a plot: categories or values along either side. */

import type { ChartOption } from "./echarts-modules.ts";
import type { Scale } from "./scale.ts";
import type { Across, Plot, Scene } from "./scene.ts";

/** The line or shadow that follows the pointer lies just over the gridlines. */
const POINTER_DEPTH = 1;

interface AxisPlace {
  readonly plot: Plot;
  readonly index: number;
  readonly along: "x" | "y";
}

type Axis = NonNullable<Extract<ChartOption["xAxis"], readonly unknown[]>>[number] &
  NonNullable<Extract<ChartOption["yAxis"], readonly unknown[]>>[number];

/** One axis of a plot. */
export function axisOf(scene: Scene, { plot, index, along }: AxisPlace): Axis {
  if (plot.across && along === "x") return acrossAxis(scene, plot.across, index);
  const isCategory = (plot.direction === "columns") === (along === "x");
  return isCategory ? categoryAxis(scene, plot, index) : valueAxis(scene, plot, index);
}

function valueAxis(scene: Scene, plot: Plot, index: number): Axis {
  return {
    ...scaledAxis(scene, plot.scale, plot.valueLabels),
    gridIndex: index,
    // Rows are read from the top: their value axis stands above them.
    position: plot.direction === "rows" ? "top" : "left",
    splitLine: { show: plot.gridlines === "shown", lineStyle: { color: scene.palette.grid, width: 1 } },
  };
}

function acrossAxis(scene: Scene, { scale, labels }: Across, index: number): Axis {
  return {
    ...scaledAxis(scene, scale, labels),
    gridIndex: index,
    position: "bottom",
    splitLine: { show: false },
  };
}

function scaledAxis({ palette, textSize }: Scene, scale: Scale, labels: Plot["valueLabels"]) {
  const printed = (value: number): string =>
    labels.find((line) => Math.abs(line.value - value) < scale.step / 1000)?.text ?? "";
  return {
    type: "value" as const,
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      show: labels.length > 0,
      margin: 8,
      color: palette.label,
      fontSize: textSize,
      fontFamily: palette.fontFamily,
      formatter: printed,
      showMinLabel: true,
      showMaxLabel: true,
    },
    axisPointer: { show: false },
  };
}

function categoryAxis({ palette, interactive }: Scene, plot: Plot, index: number): Axis {
  return {
    type: "category",
    gridIndex: index,
    data: indices(plot.length),
    boundaryGap: plot.banded,
    inverse: plot.direction === "rows",
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    // Words of this axis are marks: they may be bold, and are placed without measuring.
    axisLabel: { show: false },
    axisPointer: {
      show: interactive,
      type: plot.banded ? "shadow" : "line",
      z: POINTER_DEPTH,
      label: { show: false },
      lineStyle: { color: palette.axis, width: 1, type: "solid" },
      shadowStyle: { color: palette.text, opacity: 0.06 },
    },
  };
}

function indices(length: number): string[] {
  return Array.from({ length }, (_, place) => String(place));
}
