import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SparklinePicture } from "../../../src/app/components/sparkline-picture.tsx";
import type { ChartPoint, SparklineSpec } from "../../../src/charts/chart-spec.ts";
import { LIGHT_PALETTE } from "../../../src/charts/echarts/palette.ts";
import { sparklineScene } from "../../../src/charts/echarts/sparkline.ts";
import { prioritySparkline } from "../../support/chart-specs.ts";

function pictureOf(spec: SparklineSpec): HTMLElement {
  const place = document.createElement("div");
  const scene = sparklineScene(spec, { width: 400, height: 72, medium: "screen", palette: LIGHT_PALETTE });
  place.innerHTML = renderToStaticMarkup(<SparklinePicture scene={scene} />);
  return place;
}

/** The priority with its last point replaced. */
function endingIn(last: ChartPoint): SparklineSpec {
  const { series } = prioritySparkline;
  return { ...prioritySparkline, series: { ...series, points: [...series.points.slice(0, -1), last] } };
}

describe(SparklinePicture, () => {
  it("leaves what it says to the element around it", () => {
    expect(pictureOf(prioritySparkline).querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("draws the highlighted period under the line, and words over everything", () => {
    const shapes = [...(pictureOf(prioritySparkline).querySelector("svg")?.children ?? [])].map(({ tagName }) =>
      tagName.toLowerCase(),
    );
    expect(shapes.indexOf("polygon")).toBeLessThan(shapes.indexOf("path"));
    expect(shapes.lastIndexOf("path")).toBeLessThan(shapes.indexOf("circle"));
    expect(shapes.lastIndexOf("circle")).toBeLessThan(shapes.indexOf("text"));
  });

  it("leads to an estimate by a dashed line and draws it hollow", () => {
    const picture = pictureOf(endingIn({ at: "2025", value: 3605, status: "estimated" }));
    expect(picture.querySelectorAll("path[stroke-dasharray]")).toHaveLength(1);
    const last = [...picture.querySelectorAll("circle")].at(-1);
    expect(last?.getAttribute("fill")).toBe(LIGHT_PALETTE.background);
    expect(last?.getAttribute("stroke")).toBe(LIGHT_PALETTE.context);
  });

  it("draws a missing figure nowhere, least of all at zero", () => {
    const picture = pictureOf(endingIn({ at: "2025", status: "missing", missing: "nog niet bekend" }));
    const furthest = [...picture.querySelectorAll("circle")].map((circle) => Number(circle.getAttribute("cx")));
    const whole = [...pictureOf(prioritySparkline).querySelectorAll("circle")].map((circle) =>
      Number(circle.getAttribute("cx")),
    );
    expect(Math.max(...furthest)).toBeLessThan(Math.max(...whole));
    for (const path of picture.querySelectorAll("path")) expect(path.getAttribute("d")).not.toMatch(/NaN|undefined/);
  });

  it("takes words literally", () => {
    const picture = pictureOf(endingIn({ at: "2025", value: 3680, status: "observed", label: "<b>1</b>" }));
    expect(picture.querySelector("b")).toBeNull();
    expect(picture.textContent).toContain("<b>1</b>");
  });
});
