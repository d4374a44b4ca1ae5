import { describe, expect, it } from "vitest";
import type { BarSpec, ChartPoint, LineSpec } from "../../src/charts/chart-spec.ts";
import { renderToSvg } from "../../src/charts/echarts/echarts-modules.ts";
import { LIGHT_PALETTE } from "../../src/charts/echarts/palette.ts";
import { toOption } from "../../src/charts/echarts/to-option.ts";
import {
  barsWithGaps,
  burglaryBars,
  burglaryEstimated,
  districtLines,
  districtPanels,
  indexWithBreak,
  monthLines,
  ranking,
} from "../support/chart-specs.ts";
import { axes, drawn, marks, seriesById, texts } from "../support/drawn-chart.ts";

const YEARS = burglaryBars.ticks.map((tick) => tick.at);
const at = (year: string): number => YEARS.indexOf(year);
const ALL = [burglaryEstimated, barsWithGaps, districtLines, indexWithBreak, districtPanels, ranking, monthLines];

/** The same bars with other points put in. */
function withPoints(spec: BarSpec, replaced: readonly ChartPoint[]): BarSpec {
  return {
    ...spec,
    series: spec.series.map((series) => ({
      ...series,
      points: series.points.map((point) => replaced.find((other) => other.at === point.at) ?? point),
    })),
  };
}

describe("bars", () => {
  it("start at zero", () => {
    for (const spec of [burglaryBars, burglaryEstimated, barsWithGaps])
      expect(axes(drawn(spec), "yAxis").map((axis) => axis.min)).toEqual([0]);
  });

  it("of the compared period are in the accent, the other years grey", () => {
    const colors = seriesById(drawn(burglaryBars), "unit").data.map((item) => item?.itemStyle?.color);
    expect(colors.slice(at("2015"), at("2019"))).toEqual(Array(4).fill(LIGHT_PALETTE.accent));
    expect(colors.slice(0, at("2015"))).toEqual(Array(3).fill(LIGHT_PALETTE.context));
  });

  it("of provisional years are lighter", () => {
    const { data } = seriesById(drawn(burglaryBars), "unit");
    expect(data.slice(at("2024")).map((item) => item?.itemStyle?.color)).toEqual(
      Array(2).fill(LIGHT_PALETTE.provisional),
    );
  });

  it("of an estimated year are hatched above the part that was counted", () => {
    const option = drawn(burglaryEstimated);
    const counted = seriesById(option, "unit").data[at("2025")];
    const rest = seriesById(option, "unit:estimated").data[at("2025")];
    expect(counted).toMatchObject({ value: 2296, itemStyle: { color: LIGHT_PALETTE.provisional } });
    expect(rest).toMatchObject({ value: 3605 - 2296, itemStyle: { decal: { color: LIGHT_PALETTE.accent } } });
    expect(seriesById(option, "unit:estimated").data.filter((item) => item !== undefined)).toHaveLength(1);
  });

  it("of an estimated year carry their interval as a whisker", () => {
    expect(marks(drawn(burglaryEstimated)).filter((mark) => mark.id?.startsWith("whisker-"))).toHaveLength(3);
  });

  it("of an estimate without a counted part are hatched whole", () => {
    const spec = withPoints(burglaryBars, [{ at: "2025", value: 3605, status: "estimated" }]);
    expect(seriesById(drawn(spec), "unit").data[at("2025")]).toBeUndefined();
    expect(seriesById(drawn(spec), "unit:estimated").data[at("2025")]).toMatchObject({ value: 3605 });
  });

  it("that are missing are not drawn, and are not zero", () => {
    const option = drawn(barsWithGaps);
    const { data } = seriesById(option, "unit");
    expect([data[at("2014")], data[at("2020")]]).toEqual([undefined, undefined]);
    expect(marks(option).map((mark) => mark.id)).toEqual(expect.arrayContaining(["missing-unit-2", "missing-unit-8"]));
  });

  it("that are zero are drawn as zero", () => {
    const spec = withPoints(burglaryBars, [{ at: "2019", value: 0, status: "observed" }]);
    expect(seriesById(drawn(spec), "unit").data[at("2019")]).toMatchObject({ value: 0 });
  });

  it("carry the figures that the spec labels, none over another", () => {
    expect(texts(drawn(burglaryBars)).map((word) => word.text)).toEqual(
      expect.arrayContaining(["15.485", "9.311", "6.083", "3.680"]),
    );
    const narrow = texts(drawn(burglaryBars, 320)).filter((word) => word.id?.startsWith("label-"));
    const centers = narrow.map((word) => word.x).toSorted((a, b) => a - b);
    for (const [index, x] of centers.slice(1).entries()) expect(x - (centers[index] ?? 0)).toBeGreaterThan(20);
  });

  it("stand on dots when they are simulated, and not when they are real", () => {
    const grounds = (spec: BarSpec) => marks(drawn(spec)).filter((mark) => mark.id === "simulated");
    expect(grounds(barsWithGaps)).toHaveLength(1);
    expect(grounds(burglaryBars)).toHaveLength(0);
  });
});

describe("lines", () => {
  const ends = (spec: LineSpec, width: number) =>
    texts(drawn(spec, width)).filter((word) => word.id?.startsWith("end-"));

  it.each([1216, 820, 358])("have end labels at least 14 pixels apart at a width of %i", (width) => {
    const heights = ends(districtLines, width)
      .map((word) => word.y)
      .toSorted((a, b) => a - b);
    expect(heights).toHaveLength(6);
    for (const [index, y] of heights.slice(1).entries())
      expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(14 - 0.1);
  });

  it("name their series at the end, or above the plot where that would take the room of the lines", () => {
    expect(ends(districtLines, 820).map((word) => word.text)).toContain("Twente 1,27*");
    expect(ends(districtLines, 358).map((word) => word.text)).toContain("1,27*");
    expect(texts(drawn(districtLines, 358)).map((word) => word.text)).toContain("Twente");
  });

  it("write a district in the text variant of its colour", () => {
    const twente = texts(drawn(districtLines)).find((word) => word.id === "end-twente");
    expect(twente?.color).toBe(LIGHT_PALETTE.districts.twente.text);
    expect(seriesById(drawn(districtLines), "0:twente:0").lineStyle?.color).toBe(LIGHT_PALETTE.districts.twente.line);
  });

  it("are dashed with hollow points from the last counted point on", () => {
    const option = drawn(monthLines);
    const [full, dashed] = [seriesById(option, "0:2025:0"), seriesById(option, "0:2025:7:estimated")];
    expect(full.lineStyle?.type).toBeUndefined();
    expect(dashed.lineStyle?.type).toEqual([5, 4]);
    expect(full.values[7]).toBe(dashed.values[7]);
    expect(seriesById(option, "0:2025:hollow").itemStyle).toMatchObject({ color: LIGHT_PALETTE.background });
  });

  it("are interrupted at a missing figure and at a break in registration", () => {
    const option = drawn(indexWithBreak);
    const stretches = option.series.filter((one) => one.type === "line" && one.id.startsWith("0:unit:"));
    expect(stretches.map((one) => one.values.flatMap((value, index) => (value === undefined ? [] : [index])))).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7],
      [9, 10, 11, 12, 13],
    ]);
    expect(texts(option).map((word) => word.text)).toContain("Trendbreuk juli 2018:");
  });

  it("show the base of an index as a gridline, not zero", () => {
    const [axis] = axes(drawn(indexWithBreak), "yAxis");
    expect(axis?.min).toBeGreaterThan(0);
    expect(((100 - (axis?.min ?? 0)) / (axis?.interval ?? 1)) % 1).toBe(0);
  });
});

describe("small multiples", () => {
  it("have one scale in every panel", () => {
    const scales = axes(drawn(districtPanels), "yAxis").map(({ min, max, interval }) => ({ min, max, interval }));
    expect(scales).toHaveLength(5);
    expect(new Set(scales.map((scale) => JSON.stringify(scale))).size).toBe(1);
  });

  it("are one chart with a grid per panel, and keep every panel's own series in its colour", () => {
    const option = drawn(districtPanels);
    const own = option.series.filter((one) => one.id.startsWith("1:twente"));
    const elsewhere = option.series.filter((one) => /^[02345]:twente/.test(one.id));
    expect(
      own.every((one) =>
        [one.lineStyle?.color, one.itemStyle?.borderColor].includes(LIGHT_PALETTE.districts.twente.line),
      ),
    ).toBe(true);
    expect(elsewhere.map((one) => one.lineStyle?.color)).toEqual(elsewhere.map(() => LIGHT_PALETTE.contextLight));
  });
});

describe("rankings", () => {
  it("colour the areas that differ from the mean and leave the others grey", () => {
    const option = drawn(ranking);
    const colors = new Set(option.series.filter((one) => one.type === "scatter").map((one) => one.itemStyle?.color));
    expect(colors).toContain(LIGHT_PALETTE.context);
    expect(texts(option).find((word) => word.text === "Renkum")?.weight).toBe(600);
    expect(texts(option).find((word) => word.text === "Arnhem")?.weight).toBe(400);
  });

  it("stand in two columns where there is room and in one where there is not", () => {
    expect(axes(drawn(ranking, 1216), "xAxis")).toHaveLength(2);
    expect(axes(drawn(ranking, 820), "xAxis")).toHaveLength(1);
    expect(drawn(ranking, 358).height).toBeGreaterThan(drawn(ranking, 1216).height);
  });
});

describe("every chart", () => {
  it.each(ALL)("$id shows plain text in the picture on pointing, never HTML", (spec) => {
    const { tooltip } = drawn(spec);
    expect(tooltip).toMatchObject({ renderMode: "richText" });
    expect(JSON.stringify(tooltip)).not.toContain("<");
  });

  it("takes names from files literally", () => {
    const name = "<img src=x onerror=alert(1)> {b|x}";
    const spec: LineSpec = {
      ...districtLines,
      series: districtLines.series.map((series, index) => (index === 0 ? { ...series, label: name } : series)),
    };
    const { tip } = drawn(spec);
    expect(tip(0, 0)).toContain("<img src=x onerror=alert(1)>");
    expect(tip(0, 0)).not.toMatch(/\{[a-zA-Z0-9_]+\|/);
    const { option, height } = toOption(spec, { width: 820, medium: "screen", palette: LIGHT_PALETTE });
    expect(renderToSvg(option, { width: 820, height })).not.toContain("<img");
  });

  it("says why there is no figure on pointing", () => {
    expect(drawn(barsWithGaps).tip(0, 2)).toBe("2014\nonbekend");
    expect(drawn(burglaryEstimated).tip(0, 13)).toContain("≈\u00a03.605 woninginbraken");
  });

  it.each(ALL)("$id tells a screen reader its summary", (spec) => {
    expect(drawn(spec).description).toBe(spec.summary);
  });

  it.each(ALL)("$id stays inside its width from 320 pixels up", (spec) => {
    for (const width of [320, 358, 640, 820, 1216])
      for (const word of texts(drawn(spec, width))) {
        expect(word.left, `${word.text} at ${width}`).toBeGreaterThanOrEqual(-1);
        expect(word.right, `${word.text} at ${width}`).toBeLessThanOrEqual(width + 1);
      }
  });

  it("is drawn larger on a slide", () => {
    const size = (medium: "screen" | "slide") =>
      toOption(burglaryBars, { width: 1216, medium, palette: LIGHT_PALETTE }).height;
    expect(size("slide")).toBeGreaterThan(size("screen"));
  });

  it("refuses a point that is not on its axis", () => {
    const stray = { ...burglaryBars, ticks: burglaryBars.ticks.slice(1) };
    expect(() => drawn(stray)).toThrow(/2012/);
  });

  it("is the same for the same spec and setting", () => {
    expect(JSON.stringify(drawn(districtPanels))).toBe(JSON.stringify(drawn(districtPanels)));
  });
});
