import { describe, expect, it } from "vitest";
import { LIGHT_PALETTE } from "../../src/charts/echarts/palette.ts";
import { toOption } from "../../src/charts/echarts/to-option.ts";
import { aFunnel } from "../support/funnel-chart.ts";

const { option } = toOption(aFunnel, { width: 820, medium: "screen", palette: LIGHT_PALETTE });
const series = Array.isArray(option.series) ? option.series : [];
const spots = series.filter(({ type }) => type === "scatter");

describe("a funnel", () => {
  it("has values along both sides, from nought", () => {
    for (const axis of [option.xAxis, option.yAxis]) expect(axis).toMatchObject([{ type: "value", min: 0 }]);
  });

  it("draws every place where its size and its rate are", () => {
    const drawn = spots.flatMap(({ data }): readonly unknown[] => (Array.isArray(data) ? [...data] : []));
    expect(drawn).toHaveLength(aFunnel.points.length);
    for (const { id, exposure, value } of aFunnel.points)
      expect(drawn).toContainEqual(expect.objectContaining({ id, value: [exposure, value] }));
  });

  it("gives places of one district the colour of it and a shape of their own", () => {
    const [hengelo, enschede, zwolle] = ["Hengelo", "Enschede", "Zwolle"].map((name) =>
      spots.find(({ id }) => id === `followed:${name}`),
    );
    expect(hengelo).toMatchObject({ itemStyle: { color: LIGHT_PALETTE.districts.twente.line }, symbol: "circle" });
    expect(enschede).toMatchObject({ itemStyle: { color: LIGHT_PALETTE.districts.twente.line }, symbol: "rect" });
    expect(zwolle).toMatchObject({ itemStyle: { color: LIGHT_PALETTE.districts.ijsselland.line }, symbol: "circle" });
  });

  it("cuts the limits off at the top instead of making room for them", () => {
    const curves = series.filter(({ id }) => `${id}`.startsWith("limit:"));
    expect(curves).toHaveLength(4);
    for (const curve of curves) expect(curve).toMatchObject({ clip: true });
    expect(option.yAxis).toMatchObject([{ max: expect.closeTo(4.2, -1) }]);
  });

  it("answers to pointing at a place with its own words", () => {
    expect(option.tooltip).toMatchObject({ trigger: "item" });
    expect(spots.every(({ silent }) => silent === false)).toBe(true);
  });
});
