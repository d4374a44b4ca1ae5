/** Lines over time with a label at each end; on a narrow screen the names stand above, the figures at the ends. */

import type { NumberFormat } from "../../text/format.ts";
import type { LineSpec } from "../chart-spec.ts";
import { type EndLabel, endLabelMarks } from "./end-labels.ts";
import { keyMarks } from "./key.ts";
import { lineLayers } from "./line-layers.ts";
import type { KnownCell, NormalLine, NormalSeries } from "./normalise.ts";
import type { Palette } from "./palette.ts";
import { pointLabels } from "./point-labels.ts";
import { keyEntries, shapesOf } from "./point-shapes.ts";
import { niceScale } from "./scale.ts";
import {
  categoryAt,
  type Mark,
  type Plot,
  type PointShape,
  type Scene,
  type Setting,
  textSizeOf,
  valueAt,
} from "./scene.ts";
import { seriesColors } from "./series-colors.ts";
import { widest } from "./text-metrics.ts";
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
import { cellText, tipsOf } from "./tips.ts";

const NARROW = 520;
/** Names beside the lines may take this part of the width; when they need more they stand above. */
const NAMES_SHARE = 0.3;
const END_OFFSET = 14;

/** Step 2 for lines. */
export function resolveLine(normal: NormalLine, setting: Setting): Scene {
  const { spec, series, highlight } = normal;
  const { palette, width } = setting;
  const size = textSizeOf(setting.medium);
  const named = series.length > 1;
  const beside = series.map((one) => endText(one, spec.format, { named }));
  const narrow = named && widest(beside, size, 600) > width * NAMES_SHARE;
  const annotated = annotationHead(normal.annotations, width, size);
  const shapes = shapesOf(series, palette);
  const entries = narrow ? keyEntries(series, { palette, shapes, sign: "line" }) : [];
  const key = keyMarks(entries, { size, width, top: annotated });
  const height = setting.height ?? Math.round((width < NARROW ? 260 : 360) * (size / 12)) + annotated + key.height;
  const known = series.flatMap(({ cells }) => cells.filter((cell) => cell.known));
  const scale = niceScale(
    [
      ...known.flatMap((cell) => [cell.value, ...(cell.interval ? [cell.interval.low, cell.interval.high] : [])]),
      ...(spec.band?.points.flatMap(({ low, high }) => [low, high]) ?? []),
    ],
    { include: spec.baseline, whole: spec.format === "count", mostLines: height < 200 ? 4 : 6 },
  );
  const ends = narrow ? series.map((one) => endText(one, spec.format, { named: false })) : beside;
  const left = valueLabelWidth(scale, spec.format, size);
  const right = Math.ceil(widest(ends, size, 600)) + END_OFFSET + 2;
  const top = annotated + key.height + (highlight ? size + 12 : 14);
  const frame = { left, top, width: Math.max(40, width - left - right), height: height - top - size - 16 };
  const pitch = frame.width / Math.max(1, spec.ticks.length - 1);
  const plot: Plot = {
    frame,
    length: spec.ticks.length,
    direction: "columns",
    banded: false,
    scale,
    gridlines: "shown",
    valueLabels: valueLabels(scale, spec.format),
    categoryLabels: timeLabels({ ticks: spec.ticks, series, highlight, pitch, size }),
    tips: tipsOf({ ticks: spec.ticks, series, format: spec.format, unit: spec.unit }),
  };
  const labels = series.flatMap((one, index) => endLabel(one, { plot, palette, text: ends[index] ?? "" }));
  return {
    width,
    height,
    palette,
    textSize: size,
    summary: spec.summary,
    interactive: true,
    plots: [plot],
    layers: series.flatMap((one, index) =>
      lineLayers(one, {
        plot: 0,
        annotations: normal.annotations,
        colors: seriesColors(one, palette),
        palette,
        points: one.role === "context" ? "hidden" : "shown",
        ...shapeOption(shapes[index]),
      }),
    ),
    marks: [
      ...(highlight ? highlightMarks(plot, highlight, { palette, size, rise: size + 4 }) : []),
      ...groundMarks(frame, spec.provenance, palette),
      ...bandMarks(spec, plot, palette),
      baselineMark(plot, spec.baseline, palette),
      ...key.marks,
      ...series.flatMap((one) => whiskersOf(one, plot, palette)),
      ...annotationMarks(plot, normal.annotations, { palette, size, width, words: "shown" }),
      ...pointLabels(series, { plot, palette, size }),
      ...endLabelMarks(labels, { frame, size, offset: END_OFFSET }),
    ],
  };
}

/** What is usual, period by period, as one area behind the lines. */
function bandMarks({ band, ticks }: LineSpec, plot: Plot, palette: Palette): readonly Mark[] {
  const edges = (band?.points ?? []).flatMap(({ at, low, high }) => {
    const index = ticks.findIndex((tick) => tick.at === at);
    if (index < 0) return [];
    const x = categoryAt(plot, index);
    return [{ upper: [x, valueAt(plot, high)] as const, lower: [x, valueAt(plot, low)] as const }];
  });
  if (edges.length < 2) return [];
  const points = [...edges.map(({ upper }) => upper), ...edges.map(({ lower }) => lower).reverse()];
  return [
    { kind: "area", id: "band", depth: "ground", points, fill: palette.contextLight, pattern: "plain", opacity: 0.6 },
  ];
}

function shapeOption(shape: PointShape | undefined): { readonly shape?: PointShape } {
  return shape === undefined ? {} : { shape };
}

function lastKnown(series: NormalSeries): { readonly index: number; readonly cell: KnownCell } | undefined {
  const index = series.cells.findLastIndex((cell) => cell.known);
  const cell = series.cells[index];
  return cell?.known ? { index, cell } : undefined;
}

function endText(series: NormalSeries, format: NumberFormat, { named }: { readonly named: boolean }): string {
  const last = lastKnown(series);
  if (!last) return named ? series.label : "";
  const figure = last.cell.label ?? cellText(last.cell, format);
  return named ? `${series.label} ${figure}` : figure;
}

function endLabel(
  series: NormalSeries,
  { plot, palette, text }: { readonly plot: Plot; readonly palette: Palette; readonly text: string },
): readonly EndLabel[] {
  const last = lastKnown(series);
  if (!last || text === "") return [];
  const colors = seriesColors(series, palette);
  return [
    {
      id: series.id,
      text,
      color: colors.text,
      lineColor: colors.line,
      strong: series.role !== "context",
      x: categoryAt(plot, last.index),
      y: valueAt(plot, last.cell.value),
    },
  ];
}

/** The interval of a last, estimated figure. */
function whiskersOf(series: NormalSeries, plot: Plot, palette: Palette): readonly Mark[] {
  const last = lastKnown(series);
  if (!last?.cell.interval || series.role === "context") return [];
  return whiskerMarks(plot, { index: last.index, ...last.cell.interval, id: `whisker-${series.id}` }, palette);
}
