import { describe, expect, it } from "vitest";
import type { SparklineSpec } from "../../src/charts/chart-spec.ts";
import { LIGHT_PALETTE } from "../../src/charts/echarts/palette.ts";
import { type SparklineScene, sparklineScene } from "../../src/charts/echarts/sparkline.ts";
import { earlySparkline, prioritySparkline, tableSparkline } from "../support/chart-specs.ts";

const inRow = (spec: SparklineSpec): SparklineScene =>
  sparklineScene(spec, { width: 400, height: 72, medium: "screen", palette: LIGHT_PALETTE });
const inCell = (spec: SparklineSpec): SparklineScene =>
  sparklineScene(spec, { width: 132, height: 26, medium: "screen", palette: LIGHT_PALETTE });

const words = ({ marks }: SparklineScene) => marks.filter((mark) => mark.kind === "text");
const lines = ({ layers }: SparklineScene) => layers.filter((layer) => layer.kind === "line");

describe(sparklineScene, () => {
  it("starts at zero", () => {
    for (const spec of [prioritySparkline, earlySparkline, tableSparkline]) expect(inRow(spec).plot.scale.min).toBe(0);
  });

  it("shares one time axis with its neighbours, whatever their figures are", () => {
    const { frame, length } = inRow(earlySparkline).plot;
    expect({ frame, length }).toEqual({ frame: inRow(prioritySparkline).plot.frame, length: 14 });
  });

  it("says the figures of the compared years and of the last one", () => {
    expect(words(inRow(prioritySparkline)).map(({ text }) => text)).toEqual(["9.311", "6.083", "3.680"]);
  });

  it("has no words in a cell of a table", () => {
    expect(words(inCell(tableSparkline))).toEqual([]);
  });

  it("is interrupted where a figure is missing", () => {
    const points = tableSparkline.series.points.map((point) =>
      point.at === "2016" ? { at: point.at, status: "missing" as const, missing: "onbekend" } : point,
    );
    const [before, after, ...more] = lines(inCell({ ...tableSparkline, series: { ...tableSparkline.series, points } }));
    expect(before?.values.map((value) => value !== undefined).lastIndexOf(true)).toBe(3);
    expect(after?.values.findIndex((value) => value !== undefined)).toBe(5);
    expect(more).toEqual([]);
  });
});
