/** Where everything of a chart of claims goes at a width: words, axis, figures and outcomes. */

import type { NormalClaimRange } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import { niceScale, type Scale } from "./scale.ts";
import { type Plot, type Setting, type TextMark, textSizeOf } from "./scene.ts";
import { widest, wrapText } from "./text-metrics.ts";

/** Under this width the words of a row stand above its dot instead of beside it. */
const NARROW = 640;
const ROW = { wide: 30, narrow: 46 } as const;
export const INDENT = 16;

export type Group = NormalClaimRange["spec"]["groups"][number];
export type Row = Group["rows"][number];

export interface Layout {
  readonly spec: NormalClaimRange["spec"];
  readonly palette: Palette;
  readonly size: number;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly row: number;
  readonly scale: Scale;
  readonly left: number;
  readonly right: number;
  /** Room of the figures and of the outcomes at the right. */
  readonly outcomeWidth: number;
  readonly rangeLines: readonly string[];
  readonly head: number;
}

/** The layout of a chart of claims. */
export function layoutOf({ spec }: NormalClaimRange, { width, medium, palette }: Setting): Layout {
  const size = textSizeOf(medium);
  const grown = size / 12;
  const isNarrow = width < NARROW * grown;
  const rows = spec.groups.flatMap((group) => group.rows);
  const values = rows.flatMap(({ value, interval }) => (interval ? [value, interval.low, interval.high] : [value]));
  const bounds = [spec.range.low, spec.range.high].filter((bound) => bound !== undefined);
  const scale = niceScale([...values, ...bounds], {
    include: spec.range.published,
    mostLines: isNarrow ? 5 : 6,
  });
  const outcomeWidth = Math.ceil(
    widest(
      rows.map(({ outcome }) => outcome),
      size,
      600,
    ),
  );
  const labelWidth = Math.ceil(
    widest(
      rows.map(({ label }) => label),
      size,
    ),
  );
  const figureWidth = Math.ceil(
    widest(
      rows.map(({ text }) => text),
      size,
      600,
    ),
  );
  const rangeLines = wrapText(spec.range.label, width - 24, size);
  return {
    spec,
    palette,
    size,
    width,
    isNarrow,
    row: Math.round((isNarrow ? ROW.narrow : ROW.wide) * grown),
    scale,
    left: isNarrow ? 6 : INDENT + labelWidth + 24,
    right: isNarrow ? 6 : 24 + figureWidth + 20 + outcomeWidth,
    outcomeWidth,
    rangeLines,
    head: rangeLines.length * (size + 4) + size + 22,
  };
}

/** The one value axis that all groups share. */
export function axisPlot({ left, right, width, scale }: Layout): Pick<Plot, "frame" | "direction" | "scale"> {
  return {
    frame: { left, top: 0, width: Math.max(60, width - left - right), height: 0 },
    direction: "rows",
    scale,
  };
}

/** A word of ordinary weight; the caller gives it its place. */
export function word({ palette, size }: Layout, id: string, text: string): TextMark {
  return { kind: "text", id, x: 0, y: 0, text, align: "left", color: palette.label, size, weight: 400, halo: false };
}
