/** Every way of computing against the claimed range: a dot and its interval per way, the range as a band behind them. */

import { CHART_WORDS } from "../../text/components-nl.ts";
import { formatLevel, formatPercent, formatPercentInterval } from "../../text/format.ts";
import { axisPlot, type Group, INDENT, type Layout, layoutOf, type Row, word } from "./claim-range-layout.ts";
import type { NormalClaimRange } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import {
  categoryAt,
  type Frame,
  type Layer,
  type Mark,
  type Plot,
  rectangle,
  type Scene,
  type Setting,
  valueAt,
} from "./scene.ts";
import { textWidth, wrapText } from "./text-metrics.ts";
import { groundMarks } from "./time-parts.ts";

const GAP = 16;
/** Opacity of the claimed range: seen, and figures stay legible on it. */
const BAND = 0.34;
const INTERVAL = { width: 3, opacity: 0.4 } as const;

/** Step 2 for claims. */
export function resolveClaimRange(normal: NormalClaimRange, setting: Setting): Scene {
  const layout = layoutOf(normal, setting);
  const { spec, palette, size, width } = layout;
  let top = layout.head;
  const plots = spec.groups.map((group): Plot => {
    const head = headHeight(layout, group);
    const frame: Frame = {
      left: layout.left,
      top: top + head,
      width: Math.max(60, width - layout.left - layout.right),
      height: group.rows.length * layout.row,
    };
    top = frame.top + frame.height + GAP;
    return {
      frame,
      length: group.rows.length,
      direction: "rows",
      banded: true,
      scale: layout.scale,
      gridlines: "shown",
      // One axis serves all groups; its words stand above the first.
      valueLabels: [],
      categoryLabels: [],
      tips: group.rows.map((row) => tipOf(group, row)),
    };
  });
  const height = Math.max(layout.head, top - GAP) + 4;
  return {
    width,
    height,
    palette,
    textSize: size,
    summary: spec.summary,
    interactive: true,
    plots,
    layers: plots.flatMap((_, at) => dotLayers(spec.groups[at], at, layout)),
    marks: [
      ...legendMarks(layout),
      ...axisMarks(layout),
      ...plots.flatMap((plot, at) => groupMarks(layout, plot, spec.groups[at])),
    ],
  };
}

/** The title of a group may need two lines on a small screen. */
function headHeight({ width, size }: Layout, { title }: Group): number {
  return wrapText(title, width, size + 1, 600).length * (size + 5) + 8;
}

function tipOf({ title }: Group, { label, text, interval, outcome }: Row): string {
  const bounds = interval ? [CHART_WORDS.interval(formatPercentInterval(interval), formatLevel(interval.level))] : [];
  return [title, `${label}: ${text}`, ...bounds, outcome].join("\n");
}

/** The range named above the axis, with a sample of its band. */
function legendMarks(layout: Layout): readonly Mark[] {
  const { palette, size, rangeLines } = layout;
  return [
    {
      kind: "area",
      id: "range-sample",
      depth: "ground",
      points: rectangle({ left: 0, top: 2, width: 14, height: size }),
      fill: palette.provisional,
      pattern: "plain",
      opacity: BAND,
    },
    ...rangeLines.map(
      (text, at): Mark => ({
        ...word(layout, `range-label-${at}`, text),
        x: 22,
        y: size / 2 + 2 + at * (size + 4),
      }),
    ),
  ];
}

/** The range behind the rows of a group, and the published bound as a line through them. */
function rangeMarks({ spec, palette }: Layout, plot: Plot, group: string): readonly Mark[] {
  const low = valueAt(plot, spec.range.low ?? plot.scale.min);
  const high = valueAt(plot, spec.range.high ?? plot.scale.max);
  const published = valueAt(plot, spec.range.published);
  const { top, height } = plot.frame;
  return [
    {
      kind: "area",
      id: `range-${group}`,
      depth: "ground",
      points: rectangle({ left: low, top, width: Math.max(2, high - low), height }),
      fill: palette.provisional,
      pattern: "plain",
      opacity: BAND,
    },
    {
      kind: "stroke",
      id: `published-${group}`,
      depth: "behind",
      from: [published, top],
      to: [published, top + height],
      color: palette.text,
      width: 1,
    },
  ];
}

/** Percentages with their sign along the top; the published one is bold, and no other stands in its way. */
function axisMarks(layout: Layout): readonly Mark[] {
  const { spec, palette, size, scale } = layout;
  const plot = axisPlot(layout);
  const published = spec.range.published;
  const at = (value: number): number => valueAt(plot, value);
  const textOf = (value: number): string => formatPercent(value, isWholePercent(value) ? 0 : 1);
  const half = (value: number): number => textWidth(textOf(value), size, 600) / 2 + 6;
  const others = scale.lines.filter((line) => Math.abs(at(line) - at(published)) > half(line) + half(published));
  return [published, ...others].map((value, index): Mark => {
    const strong = index === 0;
    const inside = Math.min(Math.max(at(value), half(value) - 6), layout.width - half(value) + 6);
    return {
      ...word(layout, `axis-${index}`, textOf(value)),
      x: inside,
      y: layout.head - size / 2 - 8,
      align: "center",
      color: strong ? palette.text : palette.label,
      weight: strong ? 600 : 400,
    };
  });
}

function isWholePercent(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
}

/** Dots of a group: full for whole years, hollow for what stands on part of a year. */
function dotLayers(group: Group | undefined, plot: number, { palette }: Layout): readonly Layer[] {
  return (["observed", "estimated"] as const).flatMap((status): readonly Layer[] => {
    const points = (group?.rows ?? []).flatMap((row, index) =>
      row.status === status ? [{ index, value: row.value }] : [],
    );
    if (points.length === 0) return [];
    return [
      {
        kind: "points",
        plot,
        id: `${plot}:${status}`,
        points,
        color: palette.accent,
        size: status === "observed" ? 12 : 10,
        hollow: status === "estimated",
        shape: "circle",
        order: 2,
      },
    ];
  });
}

function groupMarks(layout: Layout, plot: Plot, group: Group | undefined): readonly Mark[] {
  if (!group) return [];
  const { palette, size, width } = layout;
  const lines = wrapText(group.title, width, size + 1, 600);
  const first = plot.frame.top - 8 - lines.length * (size + 5) + (size + 5) / 2;
  return [
    ...rangeMarks(layout, plot, group.id),
    ...groundMarks(plot.frame, group.provenance, palette, `ground-${group.id}`),
    ...lines.map(
      (text, at): Mark => ({
        ...word(layout, `group-${group.id}-${at}`, text),
        x: 0,
        y: first + at * (size + 5),
        size: size + 1,
        weight: 600,
        color: palette.text,
      }),
    ),
    ...group.rows.flatMap((row, index) => rowMarks(layout, plot, { row, index, group: group.id })),
  ];
}

function rowMarks(
  layout: Layout,
  plot: Plot,
  { row, index, group }: { readonly row: Row; readonly index: number; readonly group: string },
): readonly Mark[] {
  const { palette, size, width, isNarrow, outcomeWidth } = layout;
  const id = `${group}-${row.id}`;
  const y = categoryAt(plot, index);
  const words = isNarrow ? y - layout.row / 2 + size / 2 + 2 : y;
  const outcomeEnd = width - (isNarrow ? 0 : outcomeWidth);
  const outcomeStart = isNarrow ? width - textWidth(row.outcome, size, row.holds ? 600 : 400) : outcomeEnd;
  const separator = plot.frame.top + (index + 1) * layout.row;
  return [
    {
      kind: "stroke",
      id: `rule-${id}`,
      depth: "ground",
      from: [0, separator],
      to: [width, separator],
      color: palette.grid,
      width: 1,
    },
    ...intervalMarks(plot, row, { id, y, palette }),
    {
      ...word(layout, `label-${id}`, row.label),
      x: isNarrow ? 0 : INDENT,
      y: words,
      color: palette.text,
      halo: isNarrow,
    },
    {
      ...word(layout, `value-${id}`, row.text),
      x: outcomeStart - (isNarrow ? 10 : 20),
      y: words,
      align: "right",
      color: palette.text,
      weight: 600,
    },
    {
      ...word(layout, `outcome-${id}`, row.outcome),
      x: outcomeStart,
      y: words,
      color: row.holds ? palette.accent : palette.label,
      weight: row.holds ? 600 : 400,
    },
  ];
}

function intervalMarks(
  plot: Plot,
  { interval }: Row,
  { id, y, palette }: { readonly id: string; readonly y: number; readonly palette: Palette },
): readonly Mark[] {
  if (!interval) return [];
  return [
    {
      kind: "stroke",
      id: `interval-${id}`,
      depth: "behind",
      from: [valueAt(plot, interval.low), y],
      to: [valueAt(plot, interval.high), y],
      color: palette.accent,
      width: INTERVAL.width,
      opacity: INTERVAL.opacity,
    },
  ];
}
