/** The shapes of points, as outlines: one list for the points on a line, the key above a chart and the foot of a bar. */

import type { PointShape } from "./scene.ts";

type Point = readonly [x: number, y: number];

/** Outlines in a square from −1 to 1, y downwards. */
const OUTLINES: Readonly<Record<PointShape, readonly Point[]>> = {
  circle: polygon(16, 0),
  rect: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  triangle: [
    [0, -1],
    [1, 0.85],
    [-1, 0.85],
  ],
  diamond: [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
  "triangle-down": [
    [-1, -0.85],
    [1, -0.85],
    [0, 1],
  ],
  plus: plus(),
  cross: plus().map(([x, y]): Point => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]),
  hexagon: polygon(6, Math.PI / 6),
};

function polygon(corners: number, turn: number): readonly Point[] {
  return Array.from({ length: corners }, (_, corner): Point => {
    const angle = turn + (corner * 2 * Math.PI) / corners;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

function plus(): readonly Point[] {
  const [arm, end] = [0.38, 1.1];
  return [
    [-arm, -end],
    [arm, -end],
    [arm, -arm],
    [end, -arm],
    [end, arm],
    [arm, arm],
    [arm, end],
    [-arm, end],
    [-arm, arm],
    [-end, arm],
    [-end, -arm],
    [-arm, -arm],
  ];
}

/** A shape in pixels around a place. */
export function shapePoints(
  shape: PointShape,
  at: { readonly x: number; readonly y: number },
  radius: number,
): readonly Point[] {
  return OUTLINES[shape].map(([x, y]): Point => [at.x + x * radius, at.y + y * radius]);
}

/** The symbol of a point in ECharts: its own where it has one, else the outline as a path. */
export function symbolOf(shape: PointShape): string {
  if (shape === "circle" || shape === "rect" || shape === "triangle" || shape === "diamond") return shape;
  const points = OUTLINES[shape].map(([x, y]) => `${(x * 10).toFixed(1)} ${(y * 10).toFixed(1)}`);
  return `path://M${points.join("L")}Z`;
}
