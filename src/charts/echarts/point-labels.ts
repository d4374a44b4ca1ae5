/** Figures at stronger points of a line, beside the line instead of on it. */

import { type Box, keepFree, overlaps } from "./label-layout.ts";
import type { NormalSeries } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import { categoryAt, type Mark, type Plot, valueAt } from "./scene.ts";
import { seriesColors } from "./series-colors.ts";
import { textWidth } from "./text-metrics.ts";

/** Where a label may stand, in order of liking: the side of the point and the side that the words start from. */
const PLACES = [
  { align: "center", side: -1 },
  { align: "right", side: -1 },
  { align: "left", side: -1 },
  { align: "center", side: 1 },
  { align: "left", side: 1 },
  { align: "right", side: 1 },
] as const;

interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly color: string;
}

interface LabelOptions {
  readonly plot: Plot;
  readonly palette: Palette;
  readonly size: number;
}

/** Words at labelled points, the last figure of a series apart: that one stands at the end of its line. */
export function pointLabels(series: readonly NormalSeries[], options: LabelOptions): readonly Mark[] {
  const { size } = options;
  const labels = series.flatMap((one) => {
    const last = one.cells.findLastIndex((cell) => cell.known);
    return one.cells.flatMap((cell, index) =>
      cell.known && cell.label !== undefined && index !== last ? [labelAt(one, index, cell.label, options)] : [],
    );
  });
  return keepFree(labels, (label) => boxOf(label, size)).map(
    (label): Mark => ({ kind: "text", ...label, size, weight: 600, halo: true }),
  );
}

function labelAt(series: NormalSeries, index: number, text: string, { plot, palette, size }: LabelOptions): Label {
  const cell = series.cells[index];
  const [x, y] = [categoryAt(plot, index), valueAt(plot, cell?.known ? cell.value : plot.scale.min)];
  const samples = lineSamples(series, plot);
  const base = { id: `point-${series.id}-${index}`, text, color: seriesColors(series, palette).text };
  const candidates = PLACES.map(({ align, side }): Label => {
    const shift = align === "center" ? 0 : align === "left" ? 5 : -5;
    return { ...base, align, x: x + shift, y: y + side * size * (align === "center" ? 1 : 0.85) };
  });
  const { left, width, top, height } = plot.frame;
  const isInside = (box: Box): boolean =>
    box.left >= left - 2 && box.right <= left + width + 40 && box.top >= top - size && box.bottom <= top + height;
  const free = candidates.find((label) => {
    const box = boxOf(label, size);
    return isInside(box) && !samples.some((sample) => overlaps(box, sample));
  });
  return free ?? { ...base, align: "center", x: Math.max(x, left + textWidth(text, size, 600) / 2), y: y - size };
}

/** The own line of a series as many small boxes. */
function lineSamples({ cells }: NormalSeries, plot: Plot): readonly Box[] {
  return cells.flatMap((cell, index): readonly Box[] => {
    const next = cells[index + 1];
    if (!cell.known || !next?.known) return [];
    const [x1, y1, x2, y2] = [
      categoryAt(plot, index),
      valueAt(plot, cell.value),
      categoryAt(plot, index + 1),
      valueAt(plot, next.value),
    ];
    return Array.from({ length: 13 }, (_, step) => {
      const [x, y] = [x1 + ((x2 - x1) * step) / 12, y1 + ((y2 - y1) * step) / 12];
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    });
  });
}

function boxOf({ x, y, text, align }: Pick<Label, "x" | "y" | "text" | "align">, size: number): Box {
  const width = textWidth(text, size, 600);
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  return { left: left - 1, right: left + width + 1, top: y - size * 0.45, bottom: y + size * 0.45 };
}
