/** The least a chart can be: ECharts drawing one line with 14 points, again for every choice of a control. */

import { LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([LineChart, GridComponent, SVGRenderer]);

const POINTS = 14;
const CHOICES = 60;

const control = document.querySelector("select");
const place = document.querySelector<HTMLElement>(".chart");

if (control !== null && place !== null) {
  control.append(...Array.from({ length: CHOICES }, (_, at) => new Option(String(at), String(at))));
  const chart = init(place, null, { renderer: "svg", width: 800, height: 400 });
  const draw = (factor: number): void => {
    const points = Array.from({ length: POINTS }, (_, at) => ((at * 37 + factor * 11) % 29) + factor);
    const option = {
      animation: false,
      xAxis: { type: "category", data: points.map((_, at) => String(2012 + at)) },
      yAxis: { type: "value" },
      series: [{ type: "line", data: points }],
    };
    chart.setOption(option, { notMerge: true, lazyUpdate: false });
    chart.getZr().flush();
  };
  control.addEventListener("change", () => draw(Number(control.value)));
  draw(0);
  document.body.dataset["yardstick"] = "ready";
}
