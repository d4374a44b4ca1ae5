/** Which series need a shape of their own: those that share a colour; and how a key names them. */

import type { KeyEntry } from "./key.ts";
import type { NormalSeries } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import type { PointShape } from "./scene.ts";
import { lineWidth, seriesColors } from "./series-colors.ts";

const SHAPES: readonly PointShape[] = [
  "circle",
  "rect",
  "triangle",
  "diamond",
  "triangle-down",
  "plus",
  "cross",
  "hexagon",
];

/** A shape per series where a colour is used twice; none where colours tell the series apart. */
export function shapesOf(series: readonly NormalSeries[], palette: Palette): readonly (PointShape | undefined)[] {
  const colors = series.map((one) => (one.role === "context" ? undefined : seriesColors(one, palette).line));
  return colors.map((color, index) => {
    const same = colors.flatMap((other, place) => (other !== undefined && other === color ? [place] : []));
    return same.length > 1 ? SHAPES[same.indexOf(index) % SHAPES.length] : undefined;
  });
}

/** The names of series for a key, each with its colour and its shape. */
export function keyEntries(
  series: readonly NormalSeries[],
  how: {
    readonly palette: Palette;
    readonly shapes: readonly (PointShape | undefined)[];
    readonly sign: KeyEntry["sign"]["kind"];
  },
): readonly KeyEntry[] {
  return series.map((one, index) => ({
    id: one.id,
    label: one.label,
    colors: seriesColors(one, how.palette),
    strong: one.role !== "context",
    sign: how.sign === "line" ? { kind: "line", width: lineWidth(one.role) } : { kind: "square" },
    shape: how.shapes[index],
  }));
}
