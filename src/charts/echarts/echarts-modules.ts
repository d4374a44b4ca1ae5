/** The one import of ECharts at run time: the parts that the charts use, and nothing else of the library. */

import type { ScatterSeriesOption } from "echarts/charts";
import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  type AriaComponentOption,
  GraphicComponent,
  type GraphicComponentOption,
  GridComponent,
  type GridComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from "echarts/components";
import { type ComposeOption, type ECharts, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, ScatterChart, AriaComponent, GraphicComponent, GridComponent, TooltipComponent, SVGRenderer]);

/** A complete option of the charts in use. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | AriaComponentOption
  | GraphicComponentOption
  | GridComponentOption
  | TooltipComponentOption
>;

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A chart on the page that can be drawn again and taken away. */
export interface MountedChart {
  /** Draws the whole option anew, at once. */
  readonly draw: (option: ChartOption, size: ChartSize) => void;
  readonly dispose: () => void;
}

/** Puts an empty chart in an element of the page; `onPick` is told the id of a spot that is pointed at and pressed. */
export function mountChart(
  element: HTMLElement,
  { width, height }: ChartSize,
  onPick: (id: string) => void,
): MountedChart {
  const chart = init(element, null, { renderer: "svg", width, height });
  chart.on("click", ({ data }) => {
    if (typeof data === "object" && data !== null && "id" in data && typeof data.id === "string") onPick(data.id);
  });
  return {
    draw: (option, size) => {
      if (chart.isDisposed()) return;
      // Of the surface alone: the chart itself would draw its old option once more.
      if (chart.getWidth() !== size.width || chart.getHeight() !== size.height) chart.getZr().resize(size);
      chart.setOption(option, { notMerge: true, lazyUpdate: false });
      chart.getZr().flush();
    },
    dispose: () => disposeQuietly(chart),
  };
}

/** ECharts throws when a frame is still pending on a chart that goes; the chart is gone either way. */
function disposeQuietly(chart: ECharts): void {
  if (chart.isDisposed()) return;
  chart.getZr().flush();
  chart.dispose();
}

/** The option as SVG text, without a page: for exports and tests. */
export function renderToSvg(option: ChartOption, { width, height }: ChartSize): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
