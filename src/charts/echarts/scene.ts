/**
 * What stands between a spec and an ECharts option: plots, layers and marks with pixels, colours and words. Every kind of
 * chart resolves into one scene, and one assembler makes the option of any scene.
 */

import type { Palette } from "./palette.ts";
import type { Scale } from "./scale.ts";
import type { Weight } from "./text-metrics.ts";

/** Where a chart is seen. On a slide everything is drawn larger; paper and screen differ in the palette only. */
export type Medium = "screen" | "print" | "slide";

export interface Setting {
  readonly width: number;
  /** Wanted height; a chart that needs a height of its own (rows, panels) takes that. */
  readonly height?: number;
  readonly medium: Medium;
  readonly palette: Palette;
}

/** Size of the words in a chart; what is drawn around them follows it. */
export function textSizeOf(medium: Medium): number {
  return medium === "slide" ? 16 : 12;
}

/** Stroke and space of a line towards an estimate, in pixels. */
export const DASH: readonly number[] = [5, 4];
/** Room in the colour of the background around words that stand on lines, in pixels. */
export const HALO = 3;

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface CategoryLabel {
  /** Position among the categories. */
  readonly index: number;
  readonly text: string;
  readonly strong: boolean;
}

/** A horizontal axis of values instead of categories. */
export interface Across {
  readonly scale: Scale;
  /** Text per gridline that is labelled. */
  readonly labels: readonly { readonly value: number; readonly text: string }[];
}

/** One coordinate system. */
export interface Plot {
  readonly frame: Frame;
  /** Set where the horizontal axis has values; such a plot has no categories, and its spots answer to pointing themselves. */
  readonly across?: Across;
  /** Number of categories: ticks of time, or rows. */
  readonly length: number;
  /** `columns`: categories from left to right. `rows`: from top to bottom, values from left to right. */
  readonly direction: "columns" | "rows";
  /** Whether a category has a width of its own (bars, rows) or is a point on the axis (lines). */
  readonly banded: boolean;
  readonly scale: Scale;
  readonly gridlines: "shown" | "hidden";
  /** Text per gridline. */
  readonly valueLabels: readonly { readonly value: number; readonly text: string }[];
  /** The labels that fit; empty where labels are marks. */
  readonly categoryLabels: readonly CategoryLabel[];
  /** Plain text per category, shown on pointing. */
  readonly tips: readonly string[];
}

/** A plot of two value axes. */
export type AcrossPlot = Plot & { readonly across: Across };

export interface BarItem {
  readonly value: number;
  readonly color: string;
  /** Hatched on the background, in this colour. */
  readonly hatch?: string;
}

export interface BarLayer {
  readonly kind: "bars";
  readonly plot: number;
  readonly id: string;
  readonly stack: string;
  /** Pixels. */
  readonly width: number;
  /** Room to the next bar of the same category, as a part of the width. */
  readonly gap: number;
  readonly items: readonly (BarItem | undefined)[];
}

/** One unbroken stretch of a line. */
export interface LineLayer {
  readonly kind: "line";
  readonly plot: number;
  readonly id: string;
  readonly values: readonly (number | undefined)[];
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
  /** Drawn over layers of a lower order. */
  readonly order: number;
}

export type PointShape = "circle" | "rect" | "triangle" | "diamond" | "triangle-down" | "plus" | "cross" | "hexagon";

export interface PointLayer {
  readonly kind: "points";
  readonly plot: number;
  readonly id: string;
  readonly points: readonly { readonly index: number; readonly value: number }[];
  readonly color: string;
  /** Diameter in pixels. */
  readonly size: number;
  readonly hollow: boolean;
  readonly shape: PointShape;
  readonly order: number;
}

/** A curve through places on a plot of two value axes; what leaves the plot is cut off. */
export interface CurveLayer {
  readonly kind: "curve";
  readonly plot: number;
  readonly id: string;
  readonly points: readonly { readonly across: number; readonly value: number }[];
  readonly color: string;
  readonly width: number;
  readonly order: number;
}

/** Dots on a plot of two value axes, each with its own words on pointing and an id that is told when it is chosen. */
export interface SpotLayer {
  readonly kind: "spots";
  readonly plot: number;
  readonly id: string;
  readonly spots: readonly {
    readonly id: string;
    readonly across: number;
    readonly value: number;
    readonly tip: string;
  }[];
  readonly color: string;
  /** Diameter in pixels. */
  readonly size: number;
  readonly shape: PointShape;
  readonly order: number;
}

export type Layer = BarLayer | LineLayer | PointLayer | CurveLayer | SpotLayer;

/** `ground` lies under the gridlines, `behind` under the series, `front` over everything. */
export type Depth = "ground" | "behind" | "front";

export interface TextMark {
  readonly kind: "text";
  readonly id: string;
  /** Anchor: the given side of the text, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly color: string;
  readonly size: number;
  readonly weight: Weight;
  readonly halo: boolean;
}

export interface StrokeMark {
  readonly kind: "stroke";
  readonly id: string;
  readonly depth: Depth;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface AreaMark {
  readonly kind: "area";
  readonly id: string;
  readonly depth: Depth;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly fill: string;
  /** `dots` and `hatch` draw that pattern in the colour, on nothing. */
  readonly pattern: "plain" | "dots" | "hatch";
  readonly opacity?: number;
}

export type Mark = TextMark | StrokeMark | AreaMark;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly textSize: number;
  readonly summary: string;
  readonly plots: readonly Plot[];
  readonly layers: readonly Layer[];
  readonly marks: readonly Mark[];
  /** Whether pointing shows `tips`. */
  readonly interactive: boolean;
}

/** As much of a plot as places its categories and values. */
export type Placed = Pick<Plot, "frame" | "length" | "direction" | "banded" | "scale">;

/** The middle of a category in pixels, along its own direction. */
export function categoryAt(plot: Pick<Plot, "frame" | "length" | "direction" | "banded">, index: number): number {
  const start = plot.direction === "columns" ? plot.frame.left : plot.frame.top;
  const extent = plot.direction === "columns" ? plot.frame.width : plot.frame.height;
  if (plot.banded) return start + ((index + 0.5) * extent) / plot.length;
  return plot.length === 1 ? start + extent / 2 : start + (index * extent) / (plot.length - 1);
}

/** A value in pixels, along the value axis. */
export function valueAt(plot: Pick<Plot, "frame" | "direction" | "scale">, value: number): number {
  const share = (value - plot.scale.min) / (plot.scale.max - plot.scale.min);
  if (plot.direction === "rows") return plot.frame.left + share * plot.frame.width;
  return plot.frame.top + (1 - share) * plot.frame.height;
}

/** A value of the horizontal axis in pixels. */
export function acrossAt({ frame, across }: Pick<AcrossPlot, "frame" | "across">, value: number): number {
  const { min, max } = across.scale;
  return frame.left + ((value - min) / (max - min)) * frame.width;
}

/** A rectangle as an area. */
export function rectangle(frame: Frame): AreaMark["points"] {
  const { left, top, width, height } = frame;
  return [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ];
}
