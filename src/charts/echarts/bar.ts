/** Bars over time, from zero: the compared period in colour, other years grey, estimates hatched with a whisker. */

import { CHART_WORDS } from "../../text/components-nl.ts";
import { formatInterval, formatLevel, formatMarked, formatNumber } from "../../text/format.ts";
import { BAR_GAP, type Bars, barCenter, missingMarks, shapeMarks } from "./bar-parts.ts";
import { keyMarks } from "./key.ts";
import { type Box, keepFree } from "./label-layout.ts";
import { lighter } from "./lighter.ts";
import type { KnownCell, NormalBar, NormalSeries } from "./normalise.ts";
import { keyEntries, shapesOf } from "./point-shapes.ts";
import { niceScale } from "./scale.ts";
import {
  type BarItem,
  type BarLayer,
  categoryAt,
  type Mark,
  type Plot,
  type Scene,
  type Setting,
  textSizeOf,
  valueAt,
} from "./scene.ts";
import { seriesColors } from "./series-colors.ts";
import { textWidth, widest as widestOf } from "./text-metrics.ts";
import {
  annotationHead,
  annotationMarks,
  baselineMark,
  groundMarks,
  highlightMarks,
  timeLabels,
  valueLabels,
  valueLabelWidth,
  whiskerMarks,
} from "./time-parts.ts";
import { tipsOf } from "./tips.ts";

/** Part of a band that its bars fill. */
const FILL = 0.69;
const NOTE_LINE = 15;
/** Widest band of bars: one bar alone, and every bar of a group. */
const WIDEST = { alone: 72, each: 36 } as const;

/** Step 2 for bars. */
export function resolveBar(normal: NormalBar, setting: Setting): Scene {
  const { spec, series, highlight } = normal;
  const { palette, width: total } = setting;
  const size = textSizeOf(setting.medium);
  const annotated = annotationHead(normal.annotations, total, size);
  const shapes = shapesOf(series, palette);
  const entries = series.length > 1 ? keyEntries(series, { palette, shapes, sign: "square" }) : [];
  const key = keyMarks(entries, { size, width: total, top: annotated });
  const head = annotated + key.height;
  const height = setting.height ?? Math.round((total < 520 ? 260 : 340) * (size / 12)) + head;
  const known = series.flatMap(({ cells }) => cells.filter((cell) => cell.known));
  const scale = niceScale(
    known.flatMap((cell) => [cell.value, cell.interval?.high ?? 0]),
    { include: 0, whole: spec.format === "count", mostLines: height < 200 ? 4 : 6 },
  );
  const left = valueLabelWidth(scale, spec.format, size);
  const top = head + size + 12;
  const frame = { left, top, width: total - left - 2, height: height - top - size - 16 };
  const pitch = frame.width / spec.ticks.length;
  const plot: Plot = {
    frame,
    length: spec.ticks.length,
    direction: "columns",
    banded: true,
    scale,
    gridlines: "shown",
    valueLabels: valueLabels(scale, spec.format),
    categoryLabels: timeLabels({ ticks: spec.ticks, series, highlight, pitch, size }),
    tips: tipsOf({ ticks: spec.ticks, series, format: spec.format, unit: spec.unit }),
  };
  const widest = Math.max(WIDEST.alone, WIDEST.each * series.length);
  const width = Math.min(pitch * FILL, widest) / (series.length + BAR_GAP * (series.length - 1));
  const bars: Bars = { normal, palette, plot, size, width, shapes };
  return {
    width: total,
    height,
    palette,
    textSize: size,
    summary: spec.summary,
    interactive: true,
    plots: [plot],
    layers: series.flatMap((one) => barLayers(one, bars)),
    marks: [
      ...periodMarks(bars),
      ...groundMarks(frame, spec.provenance, palette),
      baselineMark(plot, 0, palette),
      ...key.marks,
      ...series.flatMap((one, order) => shapeMarks(one, order, bars)),
      ...series.flatMap((one, order) => missingMarks(one, order, bars)),
      ...annotationMarks(plot, normal.annotations, { palette, size, width: total, words: "shown" }),
      ...wordMarks(bars),
    ],
  };
}

function barLayers(series: NormalSeries, bars: Bars): readonly BarLayer[] {
  const color = seriesColors(series, bars.palette).line;
  const base = { kind: "bars", plot: 0, stack: series.id, width: bars.width, gap: BAR_GAP } as const;
  const counted = series.cells.map((cell, index) =>
    cell.known ? countedItem(cell, index, { bars, color, role: series.role }) : undefined,
  );
  const estimated = series.cells.map((cell): BarItem | undefined =>
    cell.known && cell.status === "estimated"
      ? { value: cell.value - Math.min(cell.counted ?? 0, cell.value), color: bars.palette.background, hatch: color }
      : undefined,
  );
  const layers: BarLayer[] = [{ ...base, id: series.id, items: counted }];
  if (estimated.some((item) => item !== undefined))
    layers.push({ ...base, id: `${series.id}:estimated`, items: estimated });
  return layers;
}

function countedItem(
  cell: KnownCell,
  index: number,
  { bars, color, role }: { readonly bars: Bars; readonly color: string; readonly role: NormalSeries["role"] },
): BarItem | undefined {
  const { highlight, series } = bars.normal;
  const light = lighter(color, bars.palette);
  if (cell.status === "estimated")
    return cell.counted === undefined ? undefined : { value: Math.min(cell.counted, cell.value), color: light };
  if (cell.status !== "observed") return { value: cell.value, color: light };
  const outside = highlight && (index < highlight.from || index > highlight.to);
  const isGrey = outside && series.length === 1 && role === "focus";
  return { value: cell.value, color: isGrey ? bars.palette.context : color };
}

interface BarWord {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly emphasis: boolean;
  readonly id: string;
}

/** The band of the compared period; its name gives way to a figure that stands in its place. */
function periodMarks(bars: Bars): readonly Mark[] {
  const { normal, plot, palette, size } = bars;
  if (!normal.highlight) return [];
  const figures = placedWords(bars).map((word) => wordBox(word, size));
  return highlightMarks(plot, normal.highlight, { palette, size, rise: size + 4 }).filter(
    (mark) => mark.kind !== "text" || keepFree([mark], (name) => wordBox(name, size), figures).length > 0,
  );
}

function wordBox({ x, y, text }: Pick<BarWord, "x" | "y" | "text">, size: number): Box {
  const half = textWidth(text, size, 600) / 2 + 2;
  return { left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 };
}

/** The figures over bars that find room, most important first: emphasised ones, then later ones. */
function placedWords(bars: Bars): readonly BarWord[] {
  const { normal, plot, size } = bars;
  const right = plot.frame.left + plot.frame.width;
  const words = normal.series.flatMap((series, order) =>
    series.cells.flatMap((cell, index): readonly BarWord[] => {
      const isWanted = cell.known && (cell.label !== undefined || cell.emphasis || cell.status === "estimated");
      if (!isWanted || isNoted(bars, cell, index)) return [];
      const text = cell.label ?? formatMarked(formatNumber(normal.spec.format, cell.value), cell.status);
      const half = textWidth(text, size, 600) / 2;
      const x = Math.max(plot.frame.left + half + 2, Math.min(barCenter(bars, order, index), right - half + 2));
      const y = topOf(plot, cell) - size * 0.75;
      return [{ x, y, text, emphasis: cell.emphasis, id: `label-${series.id}-${index}` }];
    }),
  );
  const ranked = words.toReversed().toSorted((a, b) => Number(b.emphasis) - Number(a.emphasis));
  const kept = keepFree(ranked, (word) => wordBox(word, size));
  // In a group a figure over some bars and not over others says nothing: all of them, or none.
  return normal.series.length > 1 && kept.length < words.length ? [] : kept;
}

/** Whether a figure has its words in a note above it. */
function isNoted(bars: Bars, cell: KnownCell, index: number): boolean {
  return cell.status === "estimated" && index === bars.plot.length - 1 && noteMarks(bars, cell, 0).length > 0;
}

/** Whiskers, figures over bars and the note at an estimate. */
function wordMarks(bars: Bars): readonly Mark[] {
  const { normal, plot, palette, size } = bars;
  const atBars = normal.series.flatMap((series, order) =>
    series.cells.flatMap((cell, index): readonly Mark[] => {
      if (!cell.known) return [];
      const x = barCenter(bars, order, index);
      const whisker = cell.interval
        ? whiskerMarks(plot, { index, ...cell.interval, id: `whisker-${series.id}-${index}` }, palette, x)
        : [];
      return isNoted(bars, cell, index) ? [...whisker, ...noteMarks(bars, cell, x)] : whisker;
    }),
  );
  const words = placedWords(bars).map(
    ({ x, y, text, id }): Mark => ({
      kind: "text",
      id,
      x,
      y,
      text,
      align: "center",
      color: palette.text,
      size,
      weight: 600,
      halo: true,
    }),
  );
  return [...atBars, ...words];
}

function topOf(plot: Plot, cell: KnownCell): number {
  return valueAt(plot, Math.max(cell.value, cell.interval?.high ?? 0));
}

/** Words above an estimated last bar with a thin line to it; none when the bars before it leave no room. */
function noteMarks(bars: Bars, cell: KnownCell, center: number): readonly Mark[] {
  const { normal, plot, palette, size } = bars;
  const { format } = normal.spec;
  const head = `${CHART_WORDS.estimated} ${formatNumber(format, cell.value)}`;
  const rest = [
    ...(cell.interval
      ? [CHART_WORDS.interval(formatInterval(cell.interval, format), formatLevel(cell.interval.level))]
      : []),
    ...(cell.counted === undefined ? [] : [CHART_WORDS.counted(formatNumber(format, cell.counted))]),
  ];
  const right = plot.frame.left + plot.frame.width;
  const left = right - Math.max(textWidth(head, size, 600), widestOf(rest, size));
  const tops = normal.series.flatMap((series) =>
    series.cells.flatMap((other, index) =>
      other.known && categoryAt(plot, index) + bars.width / 2 > left - 8
        ? [topOf(plot, other) - (other.label !== undefined && index < plot.length - 1 ? size * 1.5 : 0)]
        : [],
    ),
  );
  const line = (NOTE_LINE * size) / 12;
  const bottom = Math.min(topOf(plot, cell) - 28, ...tops.map((top) => top - 12));
  const first = bottom - line * (rest.length + 0.5);
  if (left < plot.frame.left + plot.frame.width * 0.35 || first < plot.frame.top + size / 2) return [];
  const text = (content: string, order: number): Mark => ({
    kind: "text",
    id: `note-${order}`,
    x: right,
    y: first + order * line,
    text: content,
    align: "right",
    color: order === 0 ? palette.accent : palette.label,
    size,
    weight: order === 0 ? 600 : 400,
    halo: true,
  });
  return [
    {
      kind: "stroke",
      id: "note-leader",
      depth: "front",
      from: [center, bottom],
      to: [center, topOf(plot, cell) - 3],
      color: palette.axis,
      width: 1,
    },
    ...[head, ...rest].map(text),
  ];
}
