/** Where each row started and ended: a hollow and a full dot, joined, with the change beside them. */

import { CHART_WORDS } from "../../text/components-nl.ts";
import type { NormalDumbbell } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import { niceScale, type Scale } from "./scale.ts";
import {
  categoryAt,
  type Layer,
  type Mark,
  type Plot,
  type Scene,
  type Setting,
  type TextMark,
  textSizeOf,
  valueAt,
} from "./scene.ts";
import { seriesColors } from "./series-colors.ts";
import { textWidth, widest } from "./text-metrics.ts";
import { groundMarks, valueLabels } from "./time-parts.ts";

/** Under this width the name stands above its row, with the change beside it. */
const NARROW = 560;
const ROW = { wide: 44, narrow: 62 } as const;

type Row = NormalDumbbell["spec"]["rows"][number];

interface Layout {
  readonly palette: Palette;
  readonly size: number;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly row: number;
  readonly scale: Scale;
}

/** Step 2 for dumbbells. */
export function resolveDumbbell({ spec }: NormalDumbbell, { width, medium, palette }: Setting): Scene {
  const size = textSizeOf(medium);
  const grown = size / 12;
  const isNarrow = width < NARROW * grown;
  const labels = spec.rows.map(({ label }) => label);
  const ends = spec.rows.flatMap(({ fromText, toText }) => [fromText, toText]);
  const endWidth = Math.ceil(widest(ends, size)) + 12;
  const changeWidth = Math.ceil(
    Math.max(
      widest(
        spec.rows.map(({ change }) => change),
        size + 1,
        600,
      ),
      widest(
        spec.rows.map(({ interval }) => interval),
        size,
      ),
    ),
  );
  const layout: Layout = {
    palette,
    size,
    width,
    isNarrow,
    row: Math.round((isNarrow ? ROW.narrow : ROW.wide) * grown),
    scale: niceScale(
      spec.rows.flatMap(({ from, to }) => [from, to]),
      { include: 0, whole: true, mostLines: isNarrow ? 4 : 6 },
    ),
  };
  const left = isNarrow ? 10 : Math.ceil(widest(labels, size + 1, 600)) + 20;
  // The figure of the farther dot stands outside it, and may pass the last gridline.
  const right = isNarrow ? endWidth : endWidth + changeWidth + 16;
  const head = size + 20;
  const plot: Plot = {
    frame: { left, top: head, width: Math.max(60, width - left - right), height: spec.rows.length * layout.row },
    length: spec.rows.length,
    direction: "rows",
    banded: true,
    scale: layout.scale,
    gridlines: "shown",
    valueLabels: valueLabels(layout.scale, spec.format),
    categoryLabels: [],
    tips: spec.rows.map((row) => tipOf(spec, row)),
  };
  return {
    width,
    height: head + plot.frame.height + 4,
    palette,
    textSize: size,
    summary: spec.summary,
    interactive: true,
    plots: [plot],
    layers: spec.rows.flatMap((row, index) => dotLayers(row, index, layout)),
    marks: [
      ...groundMarks(plot.frame, spec.provenance, palette),
      zeroLine(plot, palette),
      ...spec.rows.flatMap((row, index) => rowMarks(layout, plot, { row, index })),
    ],
  };
}

function tipOf({ from, to }: NormalDumbbell["spec"], row: Row): string {
  const change = row.interval ? CHART_WORDS.interval(row.interval, row.change) : row.change;
  return [row.label, `${from}: ${row.fromText}`, `${to}: ${row.toText}`, change]
    .filter((line) => line !== "")
    .join("\n");
}

function zeroLine(plot: Plot, palette: Palette): Mark {
  const x = valueAt(plot, 0);
  const { top, height } = plot.frame;
  return {
    kind: "stroke",
    id: "zero",
    depth: "behind",
    from: [x, top],
    to: [x, top + height],
    color: palette.axis,
    width: 1,
  };
}

function dotLayers(row: Row, index: number, { palette }: Layout): readonly Layer[] {
  const { line } = seriesColors({ role: "series", identity: row.identity }, palette);
  const dot = { kind: "points", plot: 0, color: line, shape: "circle" } as const;
  return [
    { ...dot, id: `from:${row.id}`, points: [{ index, value: row.from }], size: 10, hollow: true, order: 1 },
    { ...dot, id: `to:${row.id}`, points: [{ index, value: row.to }], size: 11, hollow: false, order: 2 },
  ];
}

function rowMarks(
  layout: Layout,
  plot: Plot,
  { row, index }: { readonly row: Row; readonly index: number },
): readonly Mark[] {
  const { palette, size, width, isNarrow } = layout;
  const y = categoryAt(plot, index);
  const colors = seriesColors({ role: "series", identity: row.identity }, palette);
  const [from, to] = [valueAt(plot, row.from), valueAt(plot, row.to)];
  const side = row.to <= row.from ? 1 : -1;
  const head = isNarrow ? y - layout.row / 2 + size / 2 + 4 : y;
  const name = {
    ...word(layout, `name-${row.id}`, row.label),
    y: head,
    size: size + 1,
    weight: 600,
    color: colors.text,
  } as const;
  const change = word(layout, `change-${row.id}`, row.change);
  const interval = word(layout, `interval-${row.id}`, row.interval);
  return [
    {
      kind: "stroke",
      id: `join-${row.id}`,
      depth: "behind",
      from: [from, y],
      to: [to, y],
      color: colors.line,
      width: 2,
    },
    name,
    endLabel(layout, { id: `from-${row.id}`, text: row.fromText, x: from, y, side, color: palette.label }),
    endLabel(layout, { id: `to-${row.id}`, text: row.toText, x: to, y, side: -side, color: colors.text }),
    ...(isNarrow
      ? [
          {
            ...change,
            text: row.interval ? `${row.change}  (${row.interval})` : row.change,
            x: width,
            y: head,
            align: "right" as const,
            color: palette.text,
          },
        ]
      : [
          {
            ...change,
            x: width,
            y: row.interval ? y - size / 2 - 1 : y,
            align: "right" as const,
            weight: 600 as const,
            size: size + 1,
            color: palette.text,
          },
          ...(row.interval ? [{ ...interval, x: width, y: y + size / 2 + 3, align: "right" as const }] : []),
        ]),
  ];
}

/** The figure of a dot, on the side that is free; `side` 1 is right of it. */
function endLabel(
  layout: Layout,
  place: {
    readonly id: string;
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly side: number;
    readonly color: string;
  },
): Mark {
  const { id, text, x, y, side, color } = place;
  const room = textWidth(text, layout.size) + 12;
  // Left of the edge there is no room: then the figure goes above its dot.
  const isOutside = side < 0 && x - room < 0;
  return {
    ...word(layout, id, text),
    x: isOutside ? x : x + side * 12,
    y: isOutside ? y - layout.size - 2 : y,
    align: isOutside ? "center" : side > 0 ? "left" : "right",
    color,
    halo: true,
  };
}

function word({ palette, size }: Layout, id: string, text: string): TextMark {
  return { kind: "text", id, x: 0, y: 0, text, align: "left", color: palette.label, size, weight: 400, halo: false };
}
