/** Where bars stand beside each other, and what is drawn at single ones: a shape at the foot, or where a figure is missing. */

import type { NormalBar, NormalSeries } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import { categoryAt, type Mark, type Plot, type PointShape, rectangle, valueAt } from "./scene.ts";
import { shapePoints } from "./shapes.ts";

/** Room between the bars of one band as a part of a bar. */
export const BAR_GAP = 0.08;

export interface Bars {
  readonly normal: NormalBar;
  readonly palette: Palette;
  readonly plot: Plot;
  readonly size: number;
  readonly width: number;
  /** One per series, where colours do not tell the bars apart. */
  readonly shapes: readonly (PointShape | undefined)[];
}

/** Pixels of the middle of a bar. */
export function barCenter({ normal, plot, width }: Bars, order: number, index: number): number {
  const shift = (order - (normal.series.length - 1) / 2) * width * (1 + BAR_GAP);
  return categoryAt(plot, index) + shift;
}

/** The shape of a series at the foot of its bars, where others have its colour and the bar is tall enough to hold it. */
export function shapeMarks(series: NormalSeries, order: number, bars: Bars): readonly Mark[] {
  const { plot, width, palette, shapes } = bars;
  const shape = shapes[order];
  if (shape === undefined) return [];
  const radius = Math.min(4, width / 2 - 1);
  const y = valueAt(plot, 0) - radius - 3;
  return series.cells.flatMap((cell, index): readonly Mark[] => {
    if (!cell.known || valueAt(plot, cell.value) > y - radius) return [];
    const points = shapePoints(shape, { x: barCenter(bars, order, index), y }, radius);
    const id = `shape-${series.id}-${index}`;
    return [{ kind: "area", id, depth: "front", points, fill: palette.background, pattern: "plain" }];
  });
}

/** An empty, lightly hatched area where the series says that a figure is missing. */
export function missingMarks(series: NormalSeries, order: number, bars: Bars): readonly Mark[] {
  const { plot, width, palette } = bars;
  return series.cells.flatMap((cell, index): readonly Mark[] => {
    if (cell.known || !cell.stated) return [];
    const left = barCenter(bars, order, index) - width / 2;
    const points = rectangle({ left, top: plot.frame.top, width, height: plot.frame.height });
    const id = `missing-${series.id}-${index}`;
    return [{ kind: "area", id, depth: "behind", points, fill: palette.contextLight, pattern: "hatch" }];
  });
}
