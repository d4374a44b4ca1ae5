/** Marks as ECharts graphic elements. */

import type { ChartOption } from "./echarts-modules.ts";
import type { Palette } from "./palette.ts";
import { type AreaMark, type Depth, HALO, type Mark, type StrokeMark, type TextMark } from "./scene.ts";

type Graphic = Extract<NonNullable<ChartOption["graphic"]>, readonly unknown[]>[number];

const DEPTHS: Readonly<Record<Depth, number>> = { ground: -5, behind: 2, front: 14 };
const WORDS = 20;
/** Side of the tile of a pattern, in pixels. */
const TILE = { dots: 8, hatch: 5 } as const;

/** One mark as an element that neither answers the pointer nor moves. */
export function toGraphic(mark: Mark, palette: Palette): Graphic {
  switch (mark.kind) {
    case "text":
      return textGraphic(mark, palette);
    case "stroke":
      return strokeGraphic(mark);
    case "area":
      return areaGraphic(mark);
  }
}

function textGraphic({ id, x, y, text, align, color, size, weight, halo }: TextMark, palette: Palette): Graphic {
  return {
    type: "text",
    id,
    z: WORDS,
    silent: true,
    style: {
      x: round(x),
      y: round(y),
      text,
      align,
      verticalAlign: "middle",
      fill: color,
      font: `${weight} ${size}px ${palette.fontFamily}`,
      ...(halo ? { stroke: palette.background, lineWidth: HALO, lineJoin: "round" } : {}),
    },
  };
}

function strokeGraphic({ id, depth, from, to, color, width, dash, opacity }: StrokeMark): Graphic {
  return {
    type: "line",
    id,
    z: DEPTHS[depth],
    silent: true,
    shape: { x1: round(from[0]), y1: round(from[1]), x2: round(to[0]), y2: round(to[1]) },
    style: {
      stroke: color,
      lineWidth: width,
      ...(dash === undefined ? {} : { lineDash: [...dash] }),
      ...(opacity === undefined ? {} : { opacity }),
    },
  };
}

function areaGraphic({ id, depth, points, fill, pattern, opacity }: AreaMark): Graphic {
  return {
    type: "polygon",
    id,
    z: DEPTHS[depth],
    silent: true,
    shape: { points: points.map(([x, y]) => [round(x), round(y)]) },
    style: {
      fill: pattern === "plain" ? fill : patternFill(pattern, fill),
      ...(opacity === undefined ? {} : { opacity }),
    },
  };
}

/** A repeated tile, drawn as vectors. */
function patternFill(pattern: "dots" | "hatch", color: string) {
  const side = TILE[pattern];
  const attrs =
    pattern === "dots"
      ? { cx: "1", cy: "1", r: "0.9", fill: color }
      : { x: "0", y: "0", width: "1.2", height: String(side), fill: color };
  const tag = pattern === "dots" ? "circle" : "rect";
  return {
    svgElement: { tag, attrs, key: "tile" },
    svgWidth: side,
    svgHeight: side,
    ...(pattern === "hatch" ? { rotation: -Math.PI / 4 } : {}),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
