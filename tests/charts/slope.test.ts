import { describe, expect, it } from "vitest";
import { DARK_PALETTE, districtColors, LIGHT_PALETTE } from "../../src/charts/echarts/palette.ts";
import { toOption } from "../../src/charts/echarts/to-option.ts";
import { brokenSlope, citySlope, groupedBars, sameDistrictLines } from "../support/compare-charts.ts";
import { drawn, marks, seriesById, texts } from "../support/drawn-chart.ts";

const words = (start: string, width = 820) => texts(drawn(citySlope, width)).filter(({ id }) => id?.startsWith(start));

describe("a slope", () => {
  it("names every series at its later point, with its figure and its change", () => {
    expect(words("end-").map(({ text }) => text)).toEqual([
      "Zwolle 0,95* (−72,7 %)",
      "Enschede 1,74* (−58,1 %)",
      "Apeldoorn 1,33* (−63,1 %)",
      "Arnhem 1,26* (−73,0 %)",
      "Nijmegen 1,13* (−71,3 %)",
      "Oost-Nederland 1,10* (−62,6 %)",
    ]);
  });

  it("gives the earlier figures left of their points", () => {
    expect(words("start-").map(({ text }) => text)).toEqual(["3,47", "4,17", "3,62", "4,67", "3,93", "2,93"]);
  });

  it.each([1216, 820, 358])("keeps words apart and inside a width of %i", (width) => {
    for (const start of ["start-", "end-"]) {
      const heights = words(start, width)
        .map(({ y }) => y)
        .sort((a, b) => a - b);
      for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThan(13.5);
    }
    for (const word of texts(drawn(citySlope, width))) {
      expect(word.left).toBeGreaterThan(-1);
      expect(word.right).toBeLessThan(width + 1);
    }
  });

  it("has its names above the plot where they do not fit beside it", () => {
    const narrow = {
      ...citySlope,
      series: citySlope.series.map((one) => ({ ...one, label: `${one.label} en omgeving` })),
    };
    const found = texts(drawn(narrow, 358));
    expect(found.filter(({ id }) => id?.startsWith("key-")).map(({ text }) => text)).toContain("Zwolle en omgeving");
    expect(found.find(({ id }) => id === "end-Zwolle")?.text).toBe("0,95* (−72,7 %)");
  });

  it("names both points in time above their uprights", () => {
    expect(words("point-in-time-").map(({ text }) => text)).toEqual(["2015", "2025*"]);
  });

  it("has a point at both ends of a line in the colour of the district, and grey for the unit", () => {
    const chart = drawn(citySlope);
    const twente = districtColors(LIGHT_PALETTE, "district/twente")?.line;
    expect(seriesById(chart, "0:Enschede:points")).toMatchObject({ itemStyle: { color: twente } });
    expect(seriesById(chart, "0:Enschede:points").data).toHaveLength(2);
    expect(seriesById(chart, "0:Oost-Nederland:0").lineStyle?.color).toBe(LIGHT_PALETTE.context);
  });

  it("interrupts only the series that a break belongs to, and gives it no change", () => {
    const chart = drawn(brokenSlope);
    const ids = chart.series.map(({ id }) => id);
    expect(ids).not.toContain("0:Zwolle:0");
    expect(ids).toContain("0:Enschede:0");
    expect(texts(chart).find(({ id }) => id === "end-Zwolle")?.text).toBe("Zwolle 0,95*");
    expect(texts(chart).map(({ text }) => text)).toContain("Zwolle:");
  });

  it("draws an estimate dashed, with an open point", () => {
    const chart = drawn(brokenSlope);
    expect(seriesById(chart, "0:Apeldoorn:0:estimated").lineStyle?.type).toEqual([5, 4]);
    expect(seriesById(chart, "0:Apeldoorn:hollow").itemStyle).toMatchObject({ color: LIGHT_PALETTE.background });
  });

  it("says on pointing what every series is at that time", () => {
    expect(drawn(citySlope).tip(0, 1)).toBe(
      [
        "2025*",
        ...["Zwolle: 0,95*", "voorlopig", "Enschede: 1,74*", "voorlopig", "Apeldoorn: 1,33*", "voorlopig"],
        ...["Arnhem: 1,26*", "voorlopig", "Nijmegen: 1,13*", "voorlopig", "Oost-Nederland: 1,10*", "voorlopig"],
      ].join("\n"),
    );
  });

  it("can be drawn in the dark", () => {
    const { option } = toOption(citySlope, { width: 820, medium: "screen", palette: DARK_PALETTE });
    expect(JSON.stringify(option)).toContain(DARK_PALETTE.districts.twente.line);
  });
});

describe("series that share a colour", () => {
  it("have a shape each on a line, and none where the colour is their own", () => {
    const { option } = toOption(sameDistrictLines, { width: 820, medium: "screen", palette: LIGHT_PALETTE });
    const symbols = (Array.isArray(option.series) ? option.series : []).flatMap((series) =>
      series.type === "scatter" ? [series.symbol] : [],
    );
    expect(symbols).toEqual(["circle", "rect", "triangle"]);
  });

  it("have their shape at the foot of every bar and in the key", () => {
    const ids = marks(drawn(groupedBars)).map(({ id }) => id);
    for (const name of ["Enschede", "Hengelo", "Almelo"])
      expect(ids).toEqual(expect.arrayContaining([`shape-${name}-0`, `shape-${name}-1`, `key-sign-${name}`]));
    expect(ids).toContain("key-sign-Zwolle");
    expect(ids).not.toContain("shape-Zwolle-0");
  });
});

describe("bars in groups", () => {
  it("are named in a key", () => {
    const names = texts(drawn(groupedBars)).filter(({ id }) => id?.startsWith("key-"));
    expect(names.map(({ text }) => text)).toEqual(["Enschede", "Hengelo", "Almelo", "Zwolle", "Oost-Nederland"]);
  });

  it("carry all their figures where these fit, and none where they do not", () => {
    const labels = (width: number) =>
      texts(drawn(groupedBars, width)).filter(({ id }) => id?.startsWith("label-")).length;
    expect(labels(1216)).toBe(10);
    expect(labels(300)).toBe(0);
  });

  it("of a provisional year are lighter in their own colour", () => {
    const [observed, provisional] = seriesById(drawn(groupedBars), "Zwolle").data;
    expect(observed?.itemStyle?.color).toBe(LIGHT_PALETTE.districts.ijsselland.line);
    expect(provisional?.itemStyle?.color).toBe("#9fd2e8");
  });

  it("are so on a background that a style sheet has shortened", () => {
    const palette = { ...LIGHT_PALETTE, background: "#fff" };
    const { option } = toOption(groupedBars, { width: 820, medium: "screen", palette });
    expect(JSON.stringify(option)).toContain("#9fd2e8");
  });
});
