/** What charts over time share: axis labels, the highlighted period, annotations, the dotted ground, whiskers. */

import type { Provenance } from "../../domain/measured.ts";
import { formatTick, type NumberFormat } from "../../text/format.ts";
import type { AxisTick } from "../chart-spec.ts";
import { chooseTicks } from "./label-layout.ts";
import type { KnownCell, NormalAnnotation, NormalHighlight, NormalSeries } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import type { Scale } from "./scale.ts";
import {
  type CategoryLabel,
  categoryAt,
  type Frame,
  type Mark,
  type Placed,
  type Plot,
  rectangle,
  valueAt,
} from "./scene.ts";
import { textWidth, widest, wrapText } from "./text-metrics.ts";

/** Room between an axis and its labels. */
const LABEL_ROOM = 8;
const ANNOTATION_WIDTH = 280;
const LINE_HEIGHT = 15;
/** With more emphasised points than this their labels would crowd out an even axis. */
const MOST_NAMED = 4;

/** The text of every gridline. */
export function valueLabels(scale: Scale, format: NumberFormat): Plot["valueLabels"] {
  return scale.lines.map((value) => ({ value, text: formatTick(format, value, scale.step) }));
}

/** Width that the labels of a vertical value axis need, with the room beside them. */
export function valueLabelWidth(scale: Scale, format: NumberFormat, size: number): number {
  const texts = valueLabels(scale, format).map(({ text }) => text);
  return Math.ceil(widest(texts, size)) + LABEL_ROOM;
}

interface TimeAxis {
  readonly ticks: readonly AxisTick[];
  readonly series: readonly NormalSeries[];
  readonly highlight?: NormalHighlight | undefined;
  readonly pitch: number;
  readonly size: number;
}

/** The labels of a time axis that fit; estimated periods are bold. */
export function timeLabels({ ticks, series, highlight, pitch, size }: TimeAxis): readonly CategoryLabel[] {
  const cellsAt = (index: number): readonly KnownCell[] =>
    series.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell?.known ? [cell] : [];
    });
  const last = ticks.length - 1;
  const emphasised = ticks.flatMap((_, index) => (cellsAt(index).some((cell) => cell.emphasis) ? [index] : []));
  const named = emphasised.length > MOST_NAMED ? [] : emphasised;
  const important = [last, 0, ...(highlight ? [highlight.to, highlight.from] : []), ...named];
  const labels = ticks.map((tick) => tick.label);
  return chooseTicks({ labels, pitch, size, important }).map((index) => ({
    index,
    text: labels[index] ?? "",
    strong: cellsAt(index).some((cell) => cell.status === "estimated"),
  }));
}

/** From where to where a range of ticks reaches: whole bands, or from point to point. */
function reach(plot: Placed, from: number, to: number): { readonly left: number; readonly right: number } {
  const half = plot.banded ? plot.frame.width / plot.length / 2 : 0;
  return { left: categoryAt(plot, from) - half, right: categoryAt(plot, to) + half };
}

/** The highlighted period: a band behind the series that rises above the top gridline, with its name in it. */
export function highlightMarks(
  plot: Placed,
  highlight: NormalHighlight,
  { palette, size, rise }: { readonly palette: Palette; readonly size: number; readonly rise: number },
): readonly Mark[] {
  const { left, right } = reach(plot, highlight.from, highlight.to);
  const top = plot.frame.top - rise;
  const band: Mark = {
    kind: "area",
    id: "highlight",
    depth: "ground",
    points: rectangle({ left, top, width: right - left, height: plot.frame.height + rise }),
    fill: palette.period,
    pattern: "plain",
  };
  if (rise < size || textWidth(highlight.label, size) > (right - left) * 1.3) return [band];
  const x = (left + right) / 2;
  return [
    band,
    {
      kind: "text",
      id: "highlight-label",
      x,
      y: top + rise / 2 + 1,
      text: highlight.label,
      align: "center",
      color: palette.textFaint,
      size,
      weight: 400,
      halo: false,
    },
  ];
}

/** The whole plot on dots: what is drawn here is simulated or a reconstruction. */
export function groundMarks(frame: Frame, provenance: Provenance, palette: Palette, id = "simulated"): readonly Mark[] {
  if (provenance === "real") return [];
  return [{ kind: "area", id, depth: "ground", points: rectangle(frame), fill: palette.simulatedDot, pattern: "dots" }];
}

interface AnnotationOptions {
  readonly palette: Palette;
  readonly size: number;
  /** `shown`: the words stand above the plot, in room that `annotationHead` asked for. */
  readonly words: "shown" | "hidden";
  /** Of the whole chart, as given to `annotationHead`: the words may stand over the room beside the plot too. */
  readonly width: number;
}

/** Height that the words of annotations need above everything else in a chart of this width. */
export function annotationHead(annotations: readonly NormalAnnotation[], width: number, size: number): number {
  const lines = annotations.flatMap(({ text }) => annotationLines(text, annotationWidth(width), size));
  return lines.length === 0 ? 0 : lines.length * LINE_HEIGHT + 6;
}

function annotationWidth(width: number): number {
  return Math.min(ANNOTATION_WIDTH, width * 0.45);
}

/** Breaks, exceptional periods and mergers: a dotted line or a band, with its words at the top, the first part bold. */
export function annotationMarks(
  plot: Placed,
  annotations: readonly NormalAnnotation[],
  { palette, size, words, width }: AnnotationOptions,
): readonly Mark[] {
  const { frame } = plot;
  const bottom = frame.top + frame.height;
  const wordWidth = annotationWidth(width);
  let y = LINE_HEIGHT / 2;
  return annotations.flatMap((annotation, order) => {
    const id = `annotation-${order}`;
    const isBand = annotation.kind === "exceptional" || annotation.kind === "period";
    const { left, right } = reach(plot, annotation.from, annotation.to);
    const x = isBand ? (left + right) / 2 : boundaryAt(plot, annotation.from);
    const lines = words === "shown" ? annotationLines(annotation.text, wordWidth, size) : [];
    const stroke = (from: number, to: number): Mark => ({
      kind: "stroke",
      id: `${id}-line`,
      depth: "front",
      from: [x, from],
      to: [x, to],
      color: isBand ? palette.axis : palette.text,
      width: 1,
      dash: [2, 3],
    });
    const start = lines.length > 0 ? y - LINE_HEIGHT / 2 : frame.top;
    const toLeft = width - x < wordWidth + 6;
    const texts = lines.map(
      ({ text, weight }, line): Mark => ({
        kind: "text",
        id: `${id}-${line}`,
        x: x + (toLeft ? -6 : 6),
        y: y + line * LINE_HEIGHT,
        text,
        align: toLeft ? "right" : "left",
        color: weight === 600 ? palette.text : palette.label,
        size,
        weight,
        halo: true,
      }),
    );
    y += lines.length * LINE_HEIGHT;
    if (!isBand) return [stroke(start, bottom), ...texts];
    const band: Mark = {
      kind: "area",
      id,
      depth: "ground",
      points: rectangle({ left, top: frame.top, width: Math.max(right - left, 2), height: frame.height }),
      fill: palette.contextLight,
      pattern: "plain",
      opacity: 0.3,
    };
    return lines.length > 0 ? [band, stroke(start, frame.top), ...texts] : [band];
  });
}

/** Where a break lies: between the tick before and the first tick it touches. */
function boundaryAt(plot: Placed, index: number): number {
  if (index === 0) return plot.banded ? plot.frame.left : categoryAt(plot, 0);
  return (categoryAt(plot, index - 1) + categoryAt(plot, index)) / 2;
}

function annotationLines(
  text: string,
  width: number,
  size: number,
): readonly { readonly text: string; readonly weight: 400 | 600 }[] {
  const colon = text.indexOf(": ");
  const head = colon < 0 ? text : text.slice(0, colon + 1);
  const rest = colon < 0 ? "" : text.slice(colon + 2);
  return [
    ...wrapText(head, width, size, 600).map((line) => ({ text: line, weight: 600 as const })),
    ...(rest === "" ? [] : wrapText(rest, width, size).map((line) => ({ text: line, weight: 400 as const }))),
  ];
}

/** The interval of an estimate: an upright with a hook at both ends. */
export function whiskerMarks(
  plot: Placed,
  {
    index,
    low,
    high,
    id,
  }: { readonly index: number; readonly low: number; readonly high: number; readonly id: string },
  palette: Palette,
  center = categoryAt(plot, index),
): readonly Mark[] {
  const [bottom, top] = [valueAt(plot, low), valueAt(plot, high)];
  const stroke = (part: string, from: readonly [number, number], to: readonly [number, number]): Mark => ({
    kind: "stroke",
    id: `${id}-${part}`,
    depth: "front",
    from,
    to,
    color: palette.text,
    width: 1.5,
  });
  return [
    stroke("upright", [center, bottom], [center, top]),
    stroke("high", [center - 4, top], [center + 4, top]),
    stroke("low", [center - 4, bottom], [center + 4, bottom]),
  ];
}

/** The base line, darker than the gridlines. */
export function baselineMark(plot: Placed, value: number, palette: Palette, id = "baseline"): Mark {
  const y = valueAt(plot, value);
  return {
    kind: "stroke",
    id,
    depth: "behind",
    from: [plot.frame.left, y],
    to: [plot.frame.left + plot.frame.width, y],
    color: palette.axis,
    width: 1,
  };
}
